-- ================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Names when nobody says anything'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'a_table_with_a_name_that_takes_most_of_the_room') AS sqlc_mig_1 \gset

-- 1. drop_table public.a_table_with_a_name_that_takes_most_of_the_room      ! destroys data
--    migrations/0001_names_when_nobody_says.yaml:14
-- lock on public.a_table_with_a_name_that_takes_most_of_the_room: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.a_table_with_a_name_that_takes_most_of_the_room'
DROP TABLE "public"."a_table_with_a_name_that_takes_most_of_the_room";
\else \echo '  absent table public.a_table_with_a_name_that_takes_most_of_the_room'
\endif

-- 2. drop_index ix_parents_id_95980ba3 on public.parents
--    migrations/0001_names_when_nobody_says.yaml:13
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'parents', 'ix_parents_id_95980ba3') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_parents_id_95980ba3'
DROP INDEX "public"."ix_parents_id_95980ba3";
\else \echo '  absent index public.ix_parents_id_95980ba3'
\endif

-- 3. drop_table public.parents      ! destroys the rows of public.parents
--    migrations/0001_names_when_nobody_says.yaml:6
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

