-- ================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 Only where it is asked for'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'users', 'ix_users_role') AS sqlc_mig_1 \gset

-- 1. drop_index ix_users_role on public.users
--    migrations/0002_only_where_it_is.yaml:11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  drop index public.ix_users_role'
DROP INDEX "public"."ix_users_role";
\else \echo '  absent index public.ix_users_role'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'users') AS sqlc_mig_1 \gset

-- 1. drop_table public.users      ! destroys the rows of public.users
--    migrations/0001_a_table.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.users'
DROP TABLE "public"."users";
\else \echo '  absent table public.users'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

