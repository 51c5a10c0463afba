-- ===================================================================================================================
-- 0001  Two schemas
-- 1 of 2; migrations/0001_schemas.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Two schemas'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_schema app
--    migrations/0001_schemas.yaml:6
SELECT pg_temp.sqlc_mig_schema_missing('app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE SCHEMA "app";
\echo '  create schema app'
\else
\echo '  exists schema app'
\endif

-- 2. create_enum app.state
--    migrations/0001_schemas.yaml:7
SELECT pg_temp.sqlc_mig_enum_missing('app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "app"."state" AS ENUM ('open', 'paid');
\echo '  create enum app.state'
\else
\echo '  exists enum app.state'
\endif

-- 3. create_table app.users
--    migrations/0001_schemas.yaml:8
SELECT pg_temp.sqlc_mig_table_missing('app', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "app"."users" (
  "id" bigint NOT NULL
);
\echo '  create table app.users'
\else
\echo '  exists table app.users'
\endif

-- 4. create_primary_key pk_users on app.users
--    migrations/0001_schemas.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('app', 'users', 'pk_users', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ADD CONSTRAINT "pk_users" PRIMARY KEY ("id") DEFERRABLE INITIALLY DEFERRED;
\echo '  add primary key pk_users on app.users'
\else
\echo '  exists primary key pk_users on app.users'
\endif

-- 5. create_unique_constraint uq_users_id on app.users
--    migrations/0001_schemas.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('app', 'users', 'uq_users_id', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ADD CONSTRAINT "uq_users_id" UNIQUE ("id");
\echo '  add unique constraint uq_users_id on app.users'
\else
\echo '  exists unique constraint uq_users_id on app.users'
\endif

-- 6. create_table public.invoices
--    migrations/0001_schemas.yaml:11
SELECT pg_temp.sqlc_mig_table_missing('public', 'invoices') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "app"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id")
);
\echo '  create table public.invoices'
\else
\echo '  exists table public.invoices'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two schemas', 'db58189055c7aab8311235e7657bc43bd0e3f27eb84dcba426621e7cd872669e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  What is in them
-- 2 of 2; migrations/0002_more.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 What is in them'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_foreign_key fk_invoices_user_id_users on public.invoices
--    migrations/0002_more.yaml:6
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'invoices', 'fk_invoices_user_id_users', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."invoices" ADD CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES "app"."users" ("id") DEFERRABLE INITIALLY IMMEDIATE;
\echo '  add foreign key fk_invoices_user_id_users on public.invoices'
\else
\echo '  exists foreign key fk_invoices_user_id_users on public.invoices'
\endif

-- 2. create_foreign_key fk_back on app.users
--    migrations/0002_more.yaml:7
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('app', 'users', 'fk_back', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ADD CONSTRAINT "fk_back" FOREIGN KEY ("id") REFERENCES "public"."invoices" ("id") NOT VALID;
\echo '  add foreign key fk_back on app.users'
\else
\echo '  exists foreign key fk_back on app.users'
\endif

-- 3. add_enum_value app.state 'late'
--    migrations/0002_more.yaml:8
SELECT pg_temp.sqlc_mig_enum_value_missing('app', 'state', 'late') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "app"."state" ADD VALUE 'late' BEFORE 'paid';
\echo '  add value ''late'' of enum app.state'
\else
\echo '  exists value ''late'' of enum app.state'
\endif

-- 4. add_column app.users.email
--    migrations/0002_more.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('app', 'users', 'email') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ADD COLUMN "email" text;
COMMENT ON COLUMN "app"."users"."email" IS 'to write to';
\echo '  add column app.users.email'
\else
\echo '  exists column app.users.email'
\endif
-- lock on app.users: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('app', 'ix_users_email', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_users_email" ON "app"."users" ("email");
\echo '  create index app.ix_users_email'
\else
\echo '  exists index app.ix_users_email'
\endif

-- 5. alter_column app.users.email
--    migrations/0002_more.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('app', 'users', 'email', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ALTER COLUMN "email" SET NOT NULL;
\echo '  alter nullability of app.users.email'
\else
\echo '  unchanged nullability of app.users.email'
\endif

-- 6. create_table_comment app.users
--    migrations/0002_more.yaml:11
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "app"."users" IS 'People';
\echo '  set comment of table app.users'

-- 7. create_check_constraint ck_users_ce60117c on app.users
--    migrations/0002_more.yaml:12
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('app', 'users', 'ck_users_ce60117c', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" ADD CONSTRAINT "ck_users_ce60117c" CHECK (email <> '');
\echo '  add check constraint ck_users_ce60117c on app.users'
\else
\echo '  exists check constraint ck_users_ce60117c on app.users'
\endif

-- 8. rename_index ix_users_email to ix_mail on app.users
--    migrations/0002_more.yaml:13
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT pg_temp.sqlc_mig_index_rename('app', 'ix_users_email', 'ix_mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER INDEX "app"."ix_users_email" RENAME TO "ix_mail";
\echo '  rename index app.ix_users_email to ix_mail'
\else
\echo '  already renamed index app.ix_users_email to ix_mail'
\endif

-- 9. rename_column app.users.email to mail
--    migrations/0002_more.yaml:14
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('app', 'users', 'email', 'mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" RENAME COLUMN "email" TO "mail";
\echo '  rename column app.users.email to mail'
\else
\echo '  already renamed column app.users.email to mail'
\endif

-- 10. drop_index ix_mail on app.users
--    migrations/0002_more.yaml:15
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('app', 'ix_mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "app"."ix_mail";
\echo '  drop index app.ix_mail'
\else
\echo '  absent index app.ix_mail'
\endif

-- 11. rename_table app.users to people
--    migrations/0002_more.yaml:16
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('app', 'users', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "app"."users" RENAME TO "people";
\echo '  rename table app.users to people'
\else
\echo '  already renamed table app.users to people'
\endif

-- 12. drop_constraint fk_invoices_user_id_users on public.invoices
--    migrations/0002_more.yaml:17
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'invoices', 'fk_invoices_user_id_users', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."invoices" DROP CONSTRAINT "fk_invoices_user_id_users";
\echo '  drop constraint fk_invoices_user_id_users on public.invoices'
\else
\echo '  absent constraint fk_invoices_user_id_users on public.invoices'
\endif

-- 13. drop_table app.people      ! destroys the rows of app.people
--    migrations/0002_more.yaml:18
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('app', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "app"."people";
\echo '  ! drop table app.people'
\else
\echo '  absent table app.people'
\endif

-- 14. drop_column public.invoices.state      ! destroys the values of public.invoices.state
--    migrations/0002_more.yaml:19
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'invoices', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."invoices" DROP COLUMN "state";
\echo '  ! drop column public.invoices.state'
\else
\echo '  absent column public.invoices.state'
\endif

-- 15. drop_enum app.state
--    migrations/0002_more.yaml:20
SELECT pg_temp.sqlc_mig_enum_present('app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "app"."state";
\echo '  drop enum app.state'
\else
\echo '  absent enum app.state'
\endif

-- 16. drop_schema app      ! destroys whatever is in the schema app
--    migrations/0002_more.yaml:21
SELECT pg_temp.sqlc_mig_schema_present('app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP SCHEMA "app";
\echo '  ! drop schema app'
\else
\echo '  absent schema app'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'What is in them', '455f8b2fc2777f8d7b777faaaee23989ae0e9338d077c25f11a8231fb2fc5a77', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

