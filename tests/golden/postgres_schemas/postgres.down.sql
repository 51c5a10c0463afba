-- ================================================================================
-- 0002  What is in them
-- 1 of 2; migrations/0002_more.yaml; needs 0001
-- cannot be reverted: What was in them is gone
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_more.yaml'
\echo 'revert 0002 What is in them'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Two schemas
-- 2 of 2; migrations/0001_schemas.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_schemas.yaml'
\echo 'revert 0001 Two schemas'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.invoices      ! destroys the rows of public.invoices      line 11
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP TABLE "public"."invoices";
\endif

-- 2. drop_constraint uq_users_id on app.users      line 10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "app"."users" DROP CONSTRAINT "uq_users_id";
\endif

-- 3. drop_constraint pk_users on app.users      line 9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "app"."users" DROP CONSTRAINT "pk_users";
\endif

-- 4. drop_table app.users      ! destroys the rows of app.users      line 8
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP TABLE "app"."users";
\endif

-- 5. drop_enum app.state      line 7
SELECT * FROM pg_temp.sqlc_mig_asked(1, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TYPE "app"."state";
\endif

-- 6. drop_schema app      ! destroys whatever is in the schema app      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP SCHEMA "app";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

