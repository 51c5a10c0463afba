-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 1 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 A new value that is used at once'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.cats.mood
--    migrations/0003_a_new_value_that.yaml:8
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'calm';
\echo '  alter default of public.cats.mood'

SELECT pg_temp.sqlc_mig_done('0003', 'A new value that is used at once', '8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- cannot be reverted: PostgreSQL cannot take a value out of an enum
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 A new value that nothing uses here'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'A new value that nothing uses here', 'a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 3 of 3; migrations/0001_an_enum_and_a.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 An enum and a table that uses it'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.cats      ! destroys the rows of public.cats
--    migrations/0001_an_enum_and_a.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."cats";
\echo '  ! drop table public.cats'
\else
\echo '  absent table public.cats'
\endif

-- 2. drop_enum public.mood
--    migrations/0001_an_enum_and_a.yaml:6
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'An enum and a table that uses it', '1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

