-- ================================================================================
-- 0002  Outside a transaction too
-- 1 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_outside_a_transaction_too.yaml'
\echo 'revert 0002 Outside a transaction too'
CALL pg_temp.sqlc_mig_mark(2, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET maintenance_work_mem = '1GB';

-- 1. drop_index ix_slow_id on public.slow      line 7
SELECT pg_temp.sqlc_mig_step(2, 1, '41badbb14862accc4b019f307694e57b24c9b69f711a91f39eff76a945c0ecd3', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.slow: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP INDEX CONCURRENTLY "public"."ix_slow_id";
\endif
CALL pg_temp.sqlc_mig_mark(2, 1, '41badbb14862accc4b019f307694e57b24c9b69f711a91f39eff76a945c0ecd3');
\else \echo '  done before: drop_index ix_slow_id on public.slow'
\endif

SET lock_timeout = '3s';
SET statement_timeout = '0';
RESET maintenance_work_mem;

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  With its own time limits
-- 2 of 2; migrations/0001_with_its_own_time.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_with_its_own_time.yaml'
\echo 'revert 0001 With its own time limits'
BEGIN;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '0';
SET LOCAL app.tenant = 'it''s me';
SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.slow      ! destroys the rows of public.slow      line 7
-- lock on public.slow: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."slow";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

