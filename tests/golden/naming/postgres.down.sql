-- ================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Names by the convention'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_1 \gset

-- 1. drop_table public.a_table_with_a_name_that_takes_most_of_the_room      ! destroys data
--    migrations/0001_names_by_the_convention.yaml:11
-- lock on public.a_table_with_a_name_that_takes_most_of_the_room: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.a_table_with_a_name_that_takes_most_of_the_room'
DROP TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room";
\else \echo '  absent table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents
--    migrations/0001_names_by_the_convention.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.parents'
DROP TABLE "public"."parents";
\else \echo '  absent table public.parents'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

