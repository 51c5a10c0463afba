-- ===================================================================================================================
-- 0002  What is in them
-- 1 of 2; migrations/0002_more.yaml; needs 0001
-- cannot be reverted: What was in them is gone
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 What is in them'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'What is in them', '455f8b2fc2777f8d7b777faaaee23989ae0e9338d077c25f11a8231fb2fc5a77', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Two schemas
-- 2 of 2; migrations/0001_schemas.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Two schemas'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.invoices      ! destroys the rows of public.invoices
--    migrations/0001_schemas.yaml:11
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."invoices";
\echo '  ! drop table public.invoices'
\else
\echo '  absent table public.invoices'
\endif

-- 2. drop_constraint uq_users_id on app.users
--    migrations/0001_schemas.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('app', 'users', 'uq_users_id', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" DROP CONSTRAINT "uq_users_id";
\echo '  drop constraint uq_users_id on app.users'
\else
\echo '  absent constraint uq_users_id on app.users'
\endif

-- 3. drop_constraint pk_users on app.users
--    migrations/0001_schemas.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('app', 'users', 'pk_users', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" DROP CONSTRAINT "pk_users";
\echo '  drop constraint pk_users on app.users'
\else
\echo '  absent constraint pk_users on app.users'
\endif

-- 4. drop_table app.users      ! destroys the rows of app.users
--    migrations/0001_schemas.yaml:8
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('app', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "app"."users";
\echo '  ! drop table app.users'
\else
\echo '  absent table app.users'
\endif

-- 5. drop_enum app.state
--    migrations/0001_schemas.yaml:7
SELECT pg_temp.sqlc_mig_enum_present('app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "app"."state";
\echo '  drop enum app.state'
\else
\echo '  absent enum app.state'
\endif

-- 6. drop_schema app      ! destroys whatever is in the schema app
--    migrations/0001_schemas.yaml:6
SELECT pg_temp.sqlc_mig_schema_present('app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP SCHEMA "app";
\echo '  ! drop schema app'
\else
\echo '  absent schema app'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two schemas', 'db58189055c7aab8311235e7657bc43bd0e3f27eb84dcba426621e7cd872669e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

