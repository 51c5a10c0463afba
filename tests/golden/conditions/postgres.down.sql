-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Only where it is asked for'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_index ix_users_role on public.users
--    migrations/0002_only_where_it_is.yaml:11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_users_role') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_users_role";
\echo '  drop index public.ix_users_role'
\else
\echo '  absent index public.ix_users_role'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Only where it is asked for', '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
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

-- 1. drop_table public.users      ! destroys the rows of public.users
--    migrations/0001_a_table.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."users";
\echo '  ! drop table public.users'
\else
\echo '  absent table public.users'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

