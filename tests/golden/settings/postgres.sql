-- ================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_with_its_own_time.yaml'
\echo 'apply 0001 With its own time limits'
BEGIN;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '0';
SET LOCAL app.tenant = 'it''s me';
SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.slow      line 7
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."slow" (
  "id" bigint
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_outside_a_transaction_too.yaml'
\echo 'apply 0002 Outside a transaction too'
CALL pg_temp.sqlc_mig_mark(2, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET maintenance_work_mem = '1GB';

-- 1. create_index ix_slow_id on public.slow      line 7
SELECT pg_temp.sqlc_mig_step(2, 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.slow: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes;
--   reads the whole table twice and waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\if :sqlc_mig_do_1 \echo :sqlc_mig_said_1 (:sqlc_mig_file':7)'
DROP INDEX CONCURRENTLY "public"."ix_slow_id";
\endif
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX CONCURRENTLY "ix_slow_id" ON :"public"."slow" ("id");
\endif \set public public \set ON_ERROR_STOP on
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(2, 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2');
\else \echo '  done before: create_index ix_slow_id on public.slow'
\endif

SET lock_timeout = '3s';
SET statement_timeout = '0';
RESET maintenance_work_mem;

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

