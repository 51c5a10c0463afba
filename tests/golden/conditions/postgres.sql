-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'users') AS sqlc_mig_1 \gset

-- 1. create_table public.users
--    migrations/0001_a_table.yaml:6
\if :sqlc_mig_1
\echo '  create table public.users'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'users',
  later => '{index ix_users_role}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."users" (
  "id" bigint NOT NULL,
  "role" text,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Only where it is asked for'

BEGIN;

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
SELECT pg_temp.sqlc_mig_truth((
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  give every row the default role: ''user'' \\ 100%'
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE users SET role = ''user'' WHERE role IS NULL'
UPDATE users SET role = 'user' WHERE role IS NULL;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE users SET role = ''user'' WHERE role IS NULL'
\endif

-- 2. create_index ix_users_role on public.users
--    migrations/0002_only_where_it_is.yaml:11
SELECT pg_temp.sqlc_mig_truth((
SELECT current_setting('server_version_num')::int >= 130000
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  only on servers that can'
-- lock on public.users: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'users', 'ix_users_role') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_users_role'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'users', 'ix_users_role') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_users_role" ON :"public"."users" ("role");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\else \echo '  skipped, its condition says no: create_index ix_users_role on public.users'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

