-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.users      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."users" (
  "id" bigint NOT NULL,
  "role" text,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_only_where_it_is.yaml'
\echo 'apply 0002 Only where it is asked for'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says      line 6
SELECT pg_temp.sqlc_mig_truth((
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  give every row the default role: ''user'' \\ 100%'
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE users SET role = ''user'' WHERE role IS NULL' (:sqlc_mig_file':6)'
UPDATE users SET role = 'user' WHERE role IS NULL;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE users SET role = ''user'' WHERE role IS NULL'
\endif

-- 2. create_index ix_users_role on public.users      line 11
SELECT pg_temp.sqlc_mig_truth((
SELECT current_setting('server_version_num')::int >= 130000
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
\echo '  only on servers that can'
-- lock on public.users: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_users_role" ON :"public"."users" ("role");
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  skipped, its condition says no: create_index ix_users_role on public.users'
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

