-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 1 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Outside a transaction too'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset
SELECT pg_temp.sqlc_mig_open('0002') AS sqlc_mig_void \gset

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET maintenance_work_mem = '1GB';

-- 1. drop_index ix_slow_id on public.slow
--    migrations/0002_outside_a_transaction_too.yaml:7
SELECT pg_temp.sqlc_mig_step('0002', 1, '41badbb14862accc4b019f307694e57b24c9b69f711a91f39eff76a945c0ecd3') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.slow: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_slow_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_slow_id";
\echo '  drop index public.ix_slow_id'
\else
\echo '  absent index public.ix_slow_id'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 1, '41badbb14862accc4b019f307694e57b24c9b69f711a91f39eff76a945c0ecd3') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_slow_id on public.slow'
\endif

SET lock_timeout = '3s';
SET statement_timeout = '0';
RESET maintenance_work_mem;

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'Outside a transaction too', '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  With its own time limits
-- 2 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 With its own time limits'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '0';
SET LOCAL app.tenant = 'it''s me';

-- 1. drop_table public.slow      ! destroys the rows of public.slow
--    migrations/0001_with_its_own_time.yaml:7
-- lock on public.slow: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'slow') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."slow";
\echo '  ! drop table public.slow'
\else
\echo '  absent table public.slow'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'With its own time limits', '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

