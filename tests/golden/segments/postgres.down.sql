-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 1 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Cut into segments by what no transaction takes'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 1. alter_column public.jobs.a
--    migrations/0002_cut_into_segments_by.yaml:15
SELECT pg_temp.sqlc_mig_step('0002', 1, 'bba1457cd3bfefc191d823f50c8618dd9963ce08fbfa47ce325dd7764644e2d2') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'jobs', 'a', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."jobs" ALTER COLUMN "a" DROP NOT NULL;
\echo '  alter nullability of public.jobs.a'
\else
\echo '  unchanged nullability of public.jobs.a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 1, 'bba1457cd3bfefc191d823f50c8618dd9963ce08fbfa47ce325dd7764644e2d2') AS sqlc_mig_void \gset
\else
\echo '  done before: alter_column public.jobs.a'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 2. drop_index ix_jobs_a on public.jobs
--    migrations/0002_cut_into_segments_by.yaml:15
SELECT pg_temp.sqlc_mig_step('0002', 2, 'e7775f876491e44b5a26e2c773b52da0f89d40d96f512a64652309098048d79f') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_jobs_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_jobs_a";
\echo '  drop index public.ix_jobs_a'
\else
\echo '  absent index public.ix_jobs_a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 2, 'e7775f876491e44b5a26e2c773b52da0f89d40d96f512a64652309098048d79f') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_jobs_a on public.jobs'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';
RESET work_mem;
SET lock_timeout = '5s';

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'Cut into segments by what no transaction takes', '2b1d4f8e68fe9cf9482e67951f4e4aa67c8c56154a03e2253bb4f96b18962b30', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.jobs      ! destroys the rows of public.jobs
--    migrations/0001_a_table.yaml:6
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'jobs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."jobs";
\echo '  ! drop table public.jobs'
\else
\echo '  absent table public.jobs'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '3a6bb8da35eff0fda19cbbe095670817ef9bf722f438e6d628d1be3940d9fb8a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

