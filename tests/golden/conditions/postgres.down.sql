-- ================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_only_where_it_is.yaml'
\echo 'revert 0002 Only where it is asked for'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_index ix_users_role on public.users      line 11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_users_role";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.users      ! destroys the rows of public.users      line 6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."users";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

