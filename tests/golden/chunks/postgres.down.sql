-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 More rows than one statement takes'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
-- the project's own SQL; its locks are not known here
DELETE FROM numbers;
\echo '  ! execute DELETE FROM numbers'', rows:' :ROW_COUNT

-- 2. drop_table public.numbers      ! destroys the rows of public.numbers
--    migrations/0001_many.yaml:6
-- lock on public.numbers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'numbers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."numbers";
\echo '  ! drop table public.numbers'
\else
\echo '  absent table public.numbers'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'More rows than one statement takes', 'b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

