-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.users
--    migrations/0001_a_table.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."users" (
  "id" bigint NOT NULL,
  "role" text,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\echo '  create table public.users'
\else
\echo '  exists table public.users'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 Only where it is asked for'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
SELECT pg_temp.sqlc_mig_truth((
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  give every row the default role: ''user'' \\ 100%'
-- the project's own SQL; its locks are not known here
UPDATE users SET role = 'user' WHERE role IS NULL;
\echo '  ? execute UPDATE users SET role = ''user'' WHERE role IS NULL'', rows:' :ROW_COUNT
\else
\echo '  skipped, its condition says no: execute UPDATE users SET role = ''user'' WHERE role IS NULL'
\endif

-- 2. create_index ix_users_role on public.users
--    migrations/0002_only_where_it_is.yaml:11
SELECT pg_temp.sqlc_mig_truth((
SELECT current_setting('server_version_num')::int >= 130000
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  only on servers that can'
-- lock on public.users: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_users_role', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_users_role" ON "public"."users" ("role");
\echo '  create index public.ix_users_role'
\else
\echo '  exists index public.ix_users_role'
\endif
\else
\echo '  skipped, its condition says no: create_index ix_users_role on public.users'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Only where it is asked for', '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

