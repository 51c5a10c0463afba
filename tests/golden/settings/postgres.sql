-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 With its own time limits'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '0';
SET LOCAL app.tenant = 'it''s me';

-- 1. create_table public.slow
--    migrations/0001_with_its_own_time.yaml:7
SELECT pg_temp.sqlc_mig_table_missing('public', 'slow') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."slow" (
  "id" bigint
);
\echo '  create table public.slow'
\else
\echo '  exists table public.slow'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'With its own time limits', '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 Outside a transaction too'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset
SELECT pg_temp.sqlc_mig_open('0002') AS sqlc_mig_void \gset

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET maintenance_work_mem = '1GB';

-- 1. create_index ix_slow_id on public.slow
--    migrations/0002_outside_a_transaction_too.yaml:7
SELECT pg_temp.sqlc_mig_step('0002', 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.slow: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ix_slow_id', 'slow') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_slow_id";
\echo '  dropped what an interrupted build had left of index public.ix_slow_id'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_slow_id', 'slow') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_slow_id" ON "public"."slow" ("id");
\echo '  create index public.ix_slow_id'
\else
\echo '  exists index public.ix_slow_id'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_slow_id on public.slow'
\endif

SET lock_timeout = '3s';
SET statement_timeout = '0';
RESET maintenance_work_mem;

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'Outside a transaction too', '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

