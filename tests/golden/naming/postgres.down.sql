-- ================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_names_by_the_convention.yaml'
\echo 'revert 0001 Names by the convention'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.a_table_with_a_name_that_takes_most_of_the_room      ! destroys data      line 11
-- lock on public.a_table_with_a_name_that_takes_most_of_the_room: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room";
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents      line 6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."parents";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

