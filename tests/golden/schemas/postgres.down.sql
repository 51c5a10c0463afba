-- ===================================================================================================================
-- 0002  One of them goes
-- 1 of 2; migrations/0002_one_of_them_goes.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 One of them goes'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_extension pg_trgm
--    migrations/0002_one_of_them_goes.yaml:9
SELECT pg_temp.sqlc_mig_extension_missing('pg_trgm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE EXTENSION "pg_trgm" SCHEMA "app";
\echo '  create extension pg_trgm'
\else
\echo '  exists extension pg_trgm'
\endif

-- 2. create_schema Billing
--    migrations/0002_one_of_them_goes.yaml:8
SELECT pg_temp.sqlc_mig_schema_missing('Billing') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE SCHEMA "Billing";
\echo '  create schema Billing'
\else
\echo '  exists schema Billing'
\endif

-- 3. create_enum Billing.state
--    migrations/0002_one_of_them_goes.yaml:7
SELECT pg_temp.sqlc_mig_enum_missing('Billing', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "Billing"."state" AS ENUM ('open', 'paid');
\echo '  create enum Billing.state'
\else
\echo '  exists enum Billing.state'
\endif

-- 4. create_table Billing.invoices
--    migrations/0002_one_of_them_goes.yaml:6
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('Billing', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "Billing"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "Billing"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id"),
  CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES "app"."users" ("id")
);
\echo '  create table Billing.invoices'
\else
\echo '  exists table Billing.invoices'
\endif
SELECT pg_temp.sqlc_mig_index_missing('Billing', 'ix_invoices_state', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_invoices_state" ON "Billing"."invoices" ("state");
\echo '  create index Billing.ix_invoices_state'
\else
\echo '  exists index Billing.ix_invoices_state'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'One of them goes', '7916e2c39e2404cf57225401150ec001b936e8d2c0a714ec1b8cc07ee691dfe7', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Two schemas and an extension
-- 2 of 2; migrations/0001_two_schemas_and_an.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Two schemas and an extension'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_index ix_invoices_state on Billing.invoices
--    migrations/0001_two_schemas_and_an.yaml:22
-- lock on Billing.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('Billing', 'ix_invoices_state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "Billing"."ix_invoices_state";
\echo '  drop index Billing.ix_invoices_state'
\else
\echo '  absent index Billing.ix_invoices_state'
\endif

-- 2. drop_table Billing.invoices      ! destroys the rows of Billing.invoices
--    migrations/0001_two_schemas_and_an.yaml:15
-- lock on Billing.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('Billing', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "Billing"."invoices";
\echo '  ! drop table Billing.invoices'
\else
\echo '  absent table Billing.invoices'
\endif

-- 3. drop_table app.users      ! destroys the rows of app.users
--    migrations/0001_two_schemas_and_an.yaml:11
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('app', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "app"."users";
\echo '  ! drop table app.users'
\else
\echo '  absent table app.users'
\endif

-- 4. drop_enum Billing.state
--    migrations/0001_two_schemas_and_an.yaml:10
SELECT pg_temp.sqlc_mig_enum_present('Billing', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "Billing"."state";
\echo '  drop enum Billing.state'
\else
\echo '  absent enum Billing.state'
\endif

-- 5. drop_extension pg_trgm
--    migrations/0001_two_schemas_and_an.yaml:9
SELECT pg_temp.sqlc_mig_extension_present('pg_trgm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP EXTENSION "pg_trgm";
\echo '  drop extension pg_trgm'
\else
\echo '  absent extension pg_trgm'
\endif

-- 6. drop_extension citext
--    migrations/0001_two_schemas_and_an.yaml:8
SELECT pg_temp.sqlc_mig_extension_present('citext') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP EXTENSION "citext";
\echo '  drop extension citext'
\else
\echo '  absent extension citext'
\endif

-- 7. drop_schema Billing      ! destroys whatever is in the schema Billing
--    migrations/0001_two_schemas_and_an.yaml:7
SELECT pg_temp.sqlc_mig_schema_present('Billing') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP SCHEMA "Billing";
\echo '  ! drop schema Billing'
\else
\echo '  absent schema Billing'
\endif

-- 8. drop_schema app      ! destroys whatever is in the schema app
--    migrations/0001_two_schemas_and_an.yaml:6
SELECT pg_temp.sqlc_mig_schema_present('app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP SCHEMA "app";
\echo '  ! drop schema app'
\else
\echo '  absent schema app'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two schemas and an extension', '7a04e45ff1478d42ea8e97b9a74dadb07c862963d416e6d309583592350499ba', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

