-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Names by the convention'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.a_table_with_a_name_that_takes_most_of_the_room      ! destroys data
--    migrations/0001_names_by_the_convention.yaml:11
-- lock on public.a_table_with_a_name_that_takes_most_of_the_room: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room";
\echo '  ! drop table public.a_table_with_a_name_that_takes_most_of_the_room'
\else
\echo '  absent table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents
--    migrations/0001_names_by_the_convention.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."parents";
\echo '  ! drop table public.parents'
\else
\echo '  absent table public.parents'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Names by the convention', '795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

