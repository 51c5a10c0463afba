-- ================================================================================
-- 0001  Two schemas
-- 1 of 2; migrations/0001_schemas.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Two schemas'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'invoices') AS sqlc_mig_1 \gset

-- 1. create_schema app
--    migrations/0001_schemas.yaml:6
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('schema', 'app')
   AND pg_temp.sqlc_mig_there('table', 'public', 'invoices') THEN
    '  superseded schema app, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'schema', 'app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create schema app'
CREATE SCHEMA "app";
\else \echo '  exists schema app'
\endif
\endif

-- 2. create_enum app.state
--    migrations/0001_schemas.yaml:7
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('enum', 'app', 'state')
   AND pg_temp.sqlc_mig_there('table', 'public', 'invoices') THEN
    '  superseded enum app.state, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create enum app.state' \else
SELECT pg_temp.sqlc_mig_aside('enum', 'app', 'state',
  later => '{value late}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE TYPE :"app"."state" AS ENUM ('open', 'paid');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 3. create_table app.users
--    migrations/0001_schemas.yaml:8
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('table', 'app', 'users')
   AND pg_temp.sqlc_mig_there('table', 'public', 'invoices') THEN
    '  superseded table app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'app', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create table app.users' \else
SELECT pg_temp.sqlc_mig_aside('table', 'app', 'users',
  later => '{table comment,column email,column mail,constraint ck_users_ce60117c,constraint fk_back,constraint pk_users,
    constraint uq_users_id,index ix_mail,index ix_users_email}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE TABLE :"app"."users" (
  "id" bigint NOT NULL
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 4. create_primary_key pk_users on app.users
--    migrations/0001_schemas.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'app', 'users', 'pk_users')
   AND pg_temp.sqlc_mig_there('table', 'public', 'invoices') THEN
    '  superseded primary key pk_users on app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'primary key', 'app', 'users', 'pk_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add primary key pk_users on app.users' \else
SELECT pg_temp.sqlc_mig_aside('primary key', 'app', 'users', 'pk_users') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"app"."users" ADD CONSTRAINT "pk_users" PRIMARY KEY ("id") DEFERRABLE INITIALLY DEFERRED;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 5. create_unique_constraint uq_users_id on app.users
--    migrations/0001_schemas.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'app', 'users', 'uq_users_id')
   AND pg_temp.sqlc_mig_there('table', 'public', 'invoices') THEN
    '  superseded unique constraint uq_users_id on app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'app', 'users', 'uq_users_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add unique constraint uq_users_id on app.users' \else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'app', 'users', 'uq_users_id') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"app"."users" ADD CONSTRAINT "uq_users_id" UNIQUE ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 6. create_table public.invoices
--    migrations/0001_schemas.yaml:11
\if :sqlc_mig_1 \echo '  create table public.invoices' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'invoices',
  later => '{column state,constraint fk_invoices_user_id_users}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."invoices" (
  "id" bigint NOT NULL,
  "user_id" bigint,
  "state" "app"."state" DEFAULT 'open',
  CONSTRAINT "pk_invoices" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  What is in them
-- 2 of 2; migrations/0002_more.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 What is in them'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum value', 'app', 'state', 'late') AS sqlc_mig_1 \gset

-- 1. create_foreign_key fk_invoices_user_id_users on public.invoices
--    migrations/0002_more.yaml:6
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'public', 'invoices', 'fk_invoices_user_id_users')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded foreign key fk_invoices_user_id_users on public.invoices, dropped later'
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'public', 'invoices', 'fk_invoices_user_id_users')
   AND NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'id') THEN
    '  superseded foreign key fk_invoices_user_id_users on public.invoices, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'invoices', 'fk_invoices_user_id_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add foreign key fk_invoices_user_id_users on public.invoices' \else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'invoices', 'fk_invoices_user_id_users',
  refers_to => '{{app,users}}',
  later => '{constraint fk_invoices_user_id_users}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"public"."invoices" ADD CONSTRAINT "fk_invoices_user_id_users" FOREIGN KEY ("user_id") REFERENCES :"app"."users" ("id") DEFERRABLE INITIALLY IMMEDIATE;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 2. create_foreign_key fk_back on app.users
--    migrations/0002_more.yaml:7
-- lock on app.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.invoices: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'app', 'users', 'fk_back')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded foreign key fk_back on app.users, dropped later'
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'app', 'users', 'fk_back')
   AND NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'id') THEN
    '  superseded foreign key fk_back on app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'app', 'users', 'fk_back') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add foreign key fk_back on app.users' \else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'app', 'users', 'fk_back',
  refers_to => '{{public,invoices}}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"app"."users" ADD CONSTRAINT "fk_back" FOREIGN KEY ("id") REFERENCES :"public"."invoices" ("id") NOT VALID;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 3. add_enum_value app.state 'late'
--    migrations/0002_more.yaml:8
\if :sqlc_mig_1
\echo '  add value ''late'' of enum app.state'
ALTER TYPE "app"."state" ADD VALUE 'late' BEFORE 'paid';
\else \echo '  exists value ''late'' of enum app.state'
\endif

-- 4. add_column app.users.email
--    migrations/0002_more.yaml:9
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'email')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded column app.users.email, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'app', 'users', 'email') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add column app.users.email' \else
SELECT pg_temp.sqlc_mig_aside('column', 'app', 'users', 'email',
  later => '{column email}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"app"."users" ADD COLUMN "email" text;
COMMENT ON COLUMN :"app"."users"."email" IS 'to write to';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif
-- lock on app.users: SHARE, blocks writes but not reads; reads the whole table
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'app', 'users', 'ix_users_email')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded index app.ix_users_email, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'app', 'users', 'ix_users_email') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index app.ix_users_email' \else
SELECT pg_temp.sqlc_mig_aside('index', 'app', 'users', 'ix_users_email',
  later => '{index ix_users_email}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_users_email" ON :"app"."users" ("email");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 5. alter_column app.users.email
--    migrations/0002_more.yaml:10
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'email') THEN
    '  superseded nullability of app.users.email, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'app', 'users', 'email', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of app.users.email'
ALTER TABLE "app"."users" ALTER COLUMN "email" SET NOT NULL;
\else \echo '  unchanged nullability of app.users.email'
\endif
\endif

-- 6. create_table_comment app.users
--    migrations/0002_more.yaml:11
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded set comment of table app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
\echo '  set comment of table app.users'
COMMENT ON TABLE "app"."users" IS 'People';
\endif

-- 7. create_check_constraint ck_users_ce60117c on app.users
--    migrations/0002_more.yaml:12
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('constraint', 'app', 'users', 'ck_users_ce60117c')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded check constraint ck_users_ce60117c on app.users, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'app', 'users', 'ck_users_ce60117c') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add check constraint ck_users_ce60117c on app.users' \else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'app', 'users', 'ck_users_ce60117c',
  later => '{constraint ck_users_ce60117c}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set app pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"app"."users" ADD CONSTRAINT "ck_users_ce60117c" CHECK (email <> '');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set app app
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 8. rename_index ix_users_email to ix_mail on app.users
--    migrations/0002_more.yaml:13
-- lock on app.users: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'app', 'users', 'ix_users_email')
   AND NOT pg_temp.sqlc_mig_there('index', 'app', 'users', 'ix_mail') THEN
    '  superseded index app.ix_users_email to ix_mail, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('rename', 'index', 'app', 'users', 'ix_users_email', 'ix_mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename index app.ix_users_email to ix_mail'
ALTER INDEX "app"."ix_users_email" RENAME TO "ix_mail";
\else \echo '  already renamed index app.ix_users_email to ix_mail'
\endif
\endif

-- 9. rename_column app.users.email to mail
--    migrations/0002_more.yaml:14
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'email')
   AND NOT pg_temp.sqlc_mig_there('column', 'app', 'users', 'mail') THEN
    '  superseded column app.users.email to mail, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'app', 'users', 'email', 'mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column app.users.email to mail'
ALTER TABLE "app"."users" RENAME COLUMN "email" TO "mail";
\else \echo '  already renamed column app.users.email to mail'
\endif
\endif

-- 10. drop_index ix_mail on app.users
--    migrations/0002_more.yaml:15
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('table', 'app', 'users') THEN
    '  superseded index app.ix_mail, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'app', 'users', 'ix_mail') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index app.ix_mail'
DROP INDEX "app"."ix_mail";
\else \echo '  absent index app.ix_mail'
\endif
\endif

-- 11. rename_table app.users to people
--    migrations/0002_more.yaml:16
-- lock on app.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('table', 'app', 'users')
   AND NOT pg_temp.sqlc_mig_there('table', 'app', 'people') THEN
    '  superseded table app.users to people, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('rename', 'table', 'app', 'users', NULL, 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename table app.users to people'
ALTER TABLE "app"."users" RENAME TO "people";
\else \echo '  already renamed table app.users to people'
\endif
\endif

-- 12. drop_constraint fk_invoices_user_id_users on public.invoices
--    migrations/0002_more.yaml:17
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'foreign key', 'public', 'invoices', 'fk_invoices_user_id_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint fk_invoices_user_id_users on public.invoices'
ALTER TABLE "public"."invoices" DROP CONSTRAINT "fk_invoices_user_id_users";
\else \echo '  absent constraint fk_invoices_user_id_users on public.invoices'
\endif

-- 13. drop_table app.people      ! destroys the rows of app.people
--    migrations/0002_more.yaml:18
-- lock on app.people: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'app', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table app.people'
DROP TABLE "app"."people";
\else \echo '  absent table app.people'
\endif

-- 14. drop_column public.invoices.state      ! destroys the values of public.invoices.state
--    migrations/0002_more.yaml:19
-- lock on public.invoices: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'invoices', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.invoices.state'
ALTER TABLE "public"."invoices" DROP COLUMN "state";
\else \echo '  absent column public.invoices.state'
\endif

-- 15. drop_enum app.state
--    migrations/0002_more.yaml:20
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'app', 'state') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum app.state'
DROP TYPE "app"."state";
\else \echo '  absent enum app.state'
\endif

-- 16. drop_schema app      ! destroys whatever is in the schema app
--    migrations/0002_more.yaml:21
SELECT pg_temp.sqlc_mig_ask('drop', 'schema', 'app') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop schema app'
DROP SCHEMA "app";
\else \echo '  absent schema app'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

