-- ================================================================================
-- 0001  Two schemas and an extension
-- 1 of 2; migrations/0001_two_schemas_and_an.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Two schemas and an extension'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'schema', 'app') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'extension', 'citext') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'table', 'app', 'users') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'table', 'Billing', 'invoices') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'index', 'Billing', 'invoices', 'ix_invoices_state', above => true) AS sqlc_mig_5 \gset

-- 1. create_schema app
--    migrations/0001_two_schemas_and_an.yaml:6
\if :sqlc_mig_1
\echo '  create schema app'
CREATE SCHEMA "app";
\else \echo '  exists schema app'
\endif

-- 2. create_schema Billing
--    migrations/0001_two_schemas_and_an.yaml:7
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('schema', 'Billing')
   AND pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded schema Billing, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'schema', 'Billing') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create schema Billing'
CREATE SCHEMA "Billing";
\else \echo '  exists schema Billing'
\endif
\endif

-- 3. create_extension citext
--    migrations/0001_two_schemas_and_an.yaml:8
\if :sqlc_mig_2
\echo '  create extension citext'
CREATE EXTENSION "citext";
\else \echo '  exists extension citext'
\endif

-- 4. create_extension pg_trgm
--    migrations/0001_two_schemas_and_an.yaml:9
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('extension', 'pg_trgm')
   AND pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded extension pg_trgm, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'extension', 'pg_trgm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create extension pg_trgm'
CREATE EXTENSION "pg_trgm" SCHEMA "app";
\else \echo '  exists extension pg_trgm'
\endif
\endif

-- 5. create_enum Billing.state
--    migrations/0001_two_schemas_and_an.yaml:10
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('enum', 'Billing', 'state')
   AND pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded enum Billing.state, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'Billing', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create enum Billing.state' \else
SELECT pg_temp.sqlc_mig_aside('enum', 'Billing', 'state') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set schema_1 pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE TYPE :"schema_1"."state" AS ENUM ('open', 'paid');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set schema_1 'Billing'
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 6. create_table app.users
--    migrations/0001_two_schemas_and_an.yaml:11
\if :sqlc_mig_3 \echo '  create table app.users' \else
SELECT pg_temp.sqlc_mig_aside('table', 'app', 'users') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_3
CREATE TABLE :"app"."users" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 7. create_table Billing.invoices
--    migrations/0001_two_schemas_and_an.yaml:15
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_4 \echo '  create table Billing.invoices' \else
SELECT pg_temp.sqlc_mig_aside('table', 'Billing', 'invoices',
  refers_to => '{{app,users}}',
  later => '{index ix_invoices_state}') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set schema_1 pg_temp \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_4
CREATE TABLE :"schema_1"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "Billing"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id"),
  CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES :"app"."users" ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set schema_1 'Billing' \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 8. create_index ix_invoices_state on Billing.invoices
--    migrations/0001_two_schemas_and_an.yaml:22
-- lock on Billing.invoices: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_5 \echo '  create index Billing.ix_invoices_state' \else
SELECT pg_temp.sqlc_mig_aside('index', 'Billing', 'invoices', 'ix_invoices_state') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set schema_1 pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_5
CREATE INDEX "ix_invoices_state" ON :"schema_1"."invoices" ("state");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set schema_1 'Billing'
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  One of them goes
-- 2 of 2; migrations/0002_one_of_them_goes.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 One of them goes'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'Billing', 'invoices') AS sqlc_mig_1 \gset

-- 1. drop_table Billing.invoices      ! destroys the rows of Billing.invoices; undo: the table comes back empty
--    migrations/0002_one_of_them_goes.yaml:6
-- lock on Billing.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table Billing.invoices'
DROP TABLE "Billing"."invoices";
\else \echo '  absent table Billing.invoices'
\endif

-- 2. drop_enum Billing.state
--    migrations/0002_one_of_them_goes.yaml:7
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'Billing', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum Billing.state'
DROP TYPE "Billing"."state";
\else \echo '  absent enum Billing.state'
\endif

-- 3. drop_schema Billing      ! destroys whatever is in the schema Billing; undo: what was lost does not come back
--    migrations/0002_one_of_them_goes.yaml:8
SELECT pg_temp.sqlc_mig_ask('drop', 'schema', 'Billing') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop schema Billing'
DROP SCHEMA "Billing";
\else \echo '  absent schema Billing'
\endif

-- 4. drop_extension pg_trgm
--    migrations/0002_one_of_them_goes.yaml:9
SELECT pg_temp.sqlc_mig_ask('drop', 'extension', 'pg_trgm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop extension pg_trgm'
DROP EXTENSION "pg_trgm";
\else \echo '  absent extension pg_trgm'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

