-- ================================================================================
-- 0001  Two schemas and an extension
-- 1 of 2; migrations/0001_two_schemas_and_an.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_two_schemas_and_an.yaml'
\echo 'apply 0001 Two schemas and an extension'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_schema app      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
CREATE SCHEMA "app";
\endif

-- 2. create_schema Billing      line 7
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
CREATE SCHEMA "Billing";
\endif

-- 3. create_extension citext      line 8
\echo :sqlc_mig_said_2 (:sqlc_mig_file':8)' \if :sqlc_mig_do_2
CREATE EXTENSION "citext";
\endif

-- 4. create_extension pg_trgm      line 9
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
CREATE EXTENSION "pg_trgm" SCHEMA "app";
\endif

-- 5. create_enum Billing.state      line 10
SELECT * FROM pg_temp.sqlc_mig_asked(1, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_1 \set schema_1 pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"schema_1"."state" AS ENUM ('open', 'paid');
\endif \set schema_1 'Billing' \set ON_ERROR_STOP on

-- 6. create_table app.users      line 11
\echo :sqlc_mig_said_2 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_2 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"app"."users" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\endif \set app app \set ON_ERROR_STOP on

-- 7. create_table Billing.invoices      line 15
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_3 (:sqlc_mig_file':15)' \if :sqlc_mig_beside_3 \set schema_1 pg_temp \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE TABLE :"schema_1"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "Billing"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id"),
  CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES :"app"."users" ("id")
);
\endif \set schema_1 'Billing' \set app app \set ON_ERROR_STOP on

-- 8. create_index ix_invoices_state on Billing.invoices      line 22
-- lock on Billing.invoices: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_4 (:sqlc_mig_file':22)' \if :sqlc_mig_beside_4 \set schema_1 pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE INDEX "ix_invoices_state" ON :"schema_1"."invoices" ("state");
\endif \set schema_1 'Billing' \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  One of them goes
-- 2 of 2; migrations/0002_one_of_them_goes.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_one_of_them_goes.yaml'
\echo 'apply 0002 One of them goes'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table Billing.invoices      ! destroys the rows of Billing.invoices; undo: the table comes back empty      line 6
-- lock on Billing.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "Billing"."invoices";
\endif

-- 2. drop_enum Billing.state      line 7
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TYPE "Billing"."state";
\endif

-- 3. drop_schema Billing      ! destroys whatever is in the schema Billing; undo: what was lost does not come back      line 8
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP SCHEMA "Billing";
\endif

-- 4. drop_extension pg_trgm      line 9
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
DROP EXTENSION "pg_trgm";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

