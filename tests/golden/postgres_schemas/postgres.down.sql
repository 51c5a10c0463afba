-- ================================================================================
-- 0002  What is in them
-- 1 of 2; migrations/0002_more.yaml; needs 0001
-- cannot be reverted: What was in them is gone
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 What is in them'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Two schemas
-- 2 of 2; migrations/0001_schemas.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Two schemas'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'invoices') AS sqlc_mig_1 \gset

-- 1. drop_table public.invoices      ! destroys the rows of public.invoices
--    migrations/0001_schemas.yaml:11
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.invoices'
DROP TABLE "public"."invoices";
\else \echo '  absent table public.invoices'
\endif

-- 2. drop_constraint uq_users_id on app.users
--    migrations/0001_schemas.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'unique constraint', 'app', 'users', 'uq_users_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint uq_users_id on app.users'
ALTER TABLE "app"."users" DROP CONSTRAINT "uq_users_id";
\else \echo '  absent constraint uq_users_id on app.users'
\endif

-- 3. drop_constraint pk_users on app.users
--    migrations/0001_schemas.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'primary key', 'app', 'users', 'pk_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint pk_users on app.users'
ALTER TABLE "app"."users" DROP CONSTRAINT "pk_users";
\else \echo '  absent constraint pk_users on app.users'
\endif

-- 4. drop_table app.users      ! destroys the rows of app.users
--    migrations/0001_schemas.yaml:8
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'app', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table app.users'
DROP TABLE "app"."users";
\else \echo '  absent table app.users'
\endif

-- 5. drop_enum app.state
--    migrations/0001_schemas.yaml:7
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum app.state'
DROP TYPE "app"."state";
\else \echo '  absent enum app.state'
\endif

-- 6. drop_schema app      ! destroys whatever is in the schema app
--    migrations/0001_schemas.yaml:6
SELECT pg_temp.sqlc_mig_ask('drop', 'schema', 'app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop schema app'
DROP SCHEMA "app";
\else \echo '  absent schema app'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

