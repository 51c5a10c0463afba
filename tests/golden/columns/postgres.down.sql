-- ================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 Columns come, change their names and go'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('rename', 'table', 'public', 'people', NULL, 'users') AS sqlc_mig_1 \gset

-- 1. create_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:15
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people'
COMMENT ON TABLE "public"."people" IS 'Nobody';

-- 2. create_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:14
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people'
COMMENT ON TABLE "public"."people" IS 'Everybody';

-- 3. drop_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:13
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people'
COMMENT ON TABLE "public"."people" IS NULL;

-- 4. rename_table public.people to users
--    migrations/0002_columns_come_change_their.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  rename table public.people to users'
ALTER TABLE "public"."people" RENAME TO "users";
\else \echo '  already renamed table public.people to users'
\endif

-- 5. add_column public.users.fax
--    migrations/0002_columns_come_change_their.yaml:11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'users', 'fax') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.users.fax'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'users', 'fax') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."users" ADD COLUMN "fax" text DEFAULT 'none';
COMMENT ON COLUMN :"public"."users"."fax" IS 'going away';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. rename_column public.users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'users', 'full_name', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column public.users.full_name to name'
ALTER TABLE "public"."users" RENAME COLUMN "full_name" TO "name";
\else \echo '  already renamed column public.users.full_name to name'
\endif

-- 7. drop_column public.users.code      ! destroys the values of public.users.code
--    migrations/0002_columns_come_change_their.yaml:9
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'users', 'code') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.users.code'
ALTER TABLE "public"."users" DROP COLUMN "code";
\else \echo '  absent column public.users.code'
\endif

-- 8. drop_column public.users.boss_id      ! destroys the values of public.users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'users', 'boss_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.users.boss_id'
ALTER TABLE "public"."users" DROP COLUMN "boss_id";
\else \echo '  absent column public.users.boss_id'
\endif

-- 9. drop_column public.users.joined_at      ! destroys the values of public.users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'users', 'joined_at') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.users.joined_at'
ALTER TABLE "public"."users" DROP COLUMN "joined_at";
\else \echo '  absent column public.users.joined_at'
\endif

-- 10. drop_column public.users.age      ! destroys the values of public.users.age
--    migrations/0002_columns_come_change_their.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'users', 'age') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.users.age'
ALTER TABLE "public"."users" DROP COLUMN "age";
\else \echo '  absent column public.users.age'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'users') AS sqlc_mig_1 \gset

-- 1. drop_table public.users      ! destroys the rows of public.users
--    migrations/0001_a_table.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.users'
DROP TABLE "public"."users";
\else \echo '  absent table public.users'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

