-- ================================================================================
-- 0001  Two schemas
-- 1 of 2; migrations/0001_schemas.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_schemas.yaml'
\echo 'apply 0001 Two schemas'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_schema app      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
CREATE SCHEMA "app";
\endif

-- 2. create_enum app.state      line 7
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"app"."state" AS ENUM ('open', 'paid');
\endif \set app app \set ON_ERROR_STOP on

-- 3. create_table app.users      line 8
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"app"."users" (
  "id" bigint NOT NULL
);
\endif \set app app \set ON_ERROR_STOP on

-- 4. create_primary_key pk_users on app.users      line 9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT * FROM pg_temp.sqlc_mig_asked(1, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"app"."users" ADD CONSTRAINT "pk_users" PRIMARY KEY ("id") DEFERRABLE INITIALLY DEFERRED;
\endif \set app app \set ON_ERROR_STOP on

-- 5. create_unique_constraint uq_users_id on app.users      line 10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT * FROM pg_temp.sqlc_mig_asked(1, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"app"."users" ADD CONSTRAINT "uq_users_id" UNIQUE ("id");
\endif \set app app \set ON_ERROR_STOP on

-- 6. create_table public.invoices      line 11
\echo :sqlc_mig_said_2 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "app"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  What is in them
-- 2 of 2; migrations/0002_more.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_more.yaml'
\echo 'apply 0002 What is in them'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_foreign_key fk_invoices_user_id_users on public.invoices      line 6
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set app pg_temp \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."invoices" ADD CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES :"app"."users" ("id")
  DEFERRABLE INITIALLY IMMEDIATE;
\endif \set app app \set public public \set ON_ERROR_STOP on

-- 2. create_foreign_key fk_back on app.users      line 7
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set app pg_temp \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"app"."users" ADD CONSTRAINT "fk_back" FOREIGN KEY ("id") REFERENCES :"public"."invoices" ("id") NOT VALID;
\endif \set app app \set public public \set ON_ERROR_STOP on

-- 3. add_enum_value app.state 'late'      line 8
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TYPE "app"."state" ADD VALUE 'late' BEFORE 'paid';
\endif

-- 4. add_column app.users.email      line 9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"app"."users" ADD COLUMN "email" text;
COMMENT ON COLUMN :"app"."users"."email" IS 'to write to';
\endif \set app app \set ON_ERROR_STOP on
-- lock on app.users: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_users_email" ON :"app"."users" ("email");
\endif \set app app \set ON_ERROR_STOP on

-- 5. alter_column app.users.email      line 10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "app"."users" ALTER COLUMN "email" SET NOT NULL;
\endif

-- 6. create_table_comment app.users      line 11
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
COMMENT ON TABLE "app"."users" IS 'People';
\endif

-- 7. create_check_constraint ck_users_ce60117c on app.users      line 12
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_1 \set app pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"app"."users" ADD CONSTRAINT "ck_users_ce60117c" CHECK (email <> '');
\endif \set app app \set ON_ERROR_STOP on

-- 8. rename_index ix_users_email to ix_mail on app.users      line 13
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER INDEX "app"."ix_users_email" RENAME TO "ix_mail";
\endif

-- 9. rename_column app.users.email to mail      line 14
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 10) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "app"."users" RENAME COLUMN "email" TO "mail";
\endif

-- 10. drop_index ix_mail on app.users      line 15
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 11) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
DROP INDEX "app"."ix_mail";
\endif

-- 11. rename_table app.users to people      line 16
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 12) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_do_1
ALTER TABLE "app"."users" RENAME TO "people";
\endif

-- 12. drop_constraint fk_invoices_user_id_users on public.invoices      line 17
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 13) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':17)' \if :sqlc_mig_do_1
ALTER TABLE "public"."invoices" DROP CONSTRAINT "fk_invoices_user_id_users";
\endif

-- 13. drop_table app.people      ! destroys the rows of app.people      line 18
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 14) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':18)' \if :sqlc_mig_do_1
DROP TABLE "app"."people";
\endif

-- 14. drop_column public.invoices.state      ! destroys the values of public.invoices.state      line 19
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 15) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':19)' \if :sqlc_mig_do_1
ALTER TABLE "public"."invoices" DROP COLUMN "state";
\endif

-- 15. drop_enum app.state      line 20
SELECT * FROM pg_temp.sqlc_mig_asked(2, 16) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':20)' \if :sqlc_mig_do_1
DROP TYPE "app"."state";
\endif

-- 16. drop_schema app      ! destroys whatever is in the schema app      line 21
SELECT * FROM pg_temp.sqlc_mig_asked(2, 17) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':21)' \if :sqlc_mig_do_1
DROP SCHEMA "app";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

