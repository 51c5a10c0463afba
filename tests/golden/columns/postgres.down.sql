-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Columns come, change their names and go'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:15
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."people" IS 'Nobody';
\echo '  set comment of table public.people'

-- 2. create_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:14
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."people" IS 'Everybody';
\echo '  set comment of table public.people'

-- 3. drop_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:13
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."people" IS NULL;
\echo '  set comment of table public.people'

-- 4. rename_table public.people to users
--    migrations/0002_columns_come_change_their.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('public', 'people', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" RENAME TO "users";
\echo '  rename table public.people to users'
\else
\echo '  already renamed table public.people to users'
\endif

-- 5. add_column public.users.fax
--    migrations/0002_columns_come_change_their.yaml:11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'users', 'fax') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" ADD COLUMN "fax" text DEFAULT 'none';
COMMENT ON COLUMN "public"."users"."fax" IS 'going away';
\echo '  add column public.users.fax'
\else
\echo '  exists column public.users.fax'
\endif

-- 6. rename_column public.users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'users', 'full_name', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" RENAME COLUMN "full_name" TO "name";
\echo '  rename column public.users.full_name to name'
\else
\echo '  already renamed column public.users.full_name to name'
\endif

-- 7. drop_column public.users.code      ! destroys the values of public.users.code
--    migrations/0002_columns_come_change_their.yaml:9
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'code') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "code";
\echo '  ! drop column public.users.code'
\else
\echo '  absent column public.users.code'
\endif

-- 8. drop_column public.users.boss_id      ! destroys the values of public.users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'boss_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "boss_id";
\echo '  ! drop column public.users.boss_id'
\else
\echo '  absent column public.users.boss_id'
\endif

-- 9. drop_column public.users.joined_at      ! destroys the values of public.users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'joined_at') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "joined_at";
\echo '  ! drop column public.users.joined_at'
\else
\echo '  absent column public.users.joined_at'
\endif

-- 10. drop_column public.users.age      ! destroys the values of public.users.age
--    migrations/0002_columns_come_change_their.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'age') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "age";
\echo '  ! drop column public.users.age'
\else
\echo '  absent column public.users.age'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Columns come, change their names and go', '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.users      ! destroys the rows of public.users
--    migrations/0001_a_table.yaml:6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."users";
\echo '  ! drop table public.users'
\else
\echo '  absent table public.users'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

