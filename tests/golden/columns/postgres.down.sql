-- ===============================================================================================================
-- 0002  Columns come, change their names and go
-- migrations/0002_columns_come_change_their.yaml, 1 of 2 in this script; after 0001
-- one transaction
-- ===============================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert' '0002 Columns come, change their names and go'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table_comment public.people
--    migrations/0002_columns_come_change_their.yaml:13
-- lock: SHARE UPDATE EXCLUSIVE on public.people, blocks other schema changes, not reads and writes
COMMENT ON TABLE "public"."people" IS NULL;
\echo ' ' 'set' 'comment of table public.people'

-- 2. rename_table public.people to users
--    migrations/0002_columns_come_change_their.yaml:12
-- lock: ACCESS EXCLUSIVE on public.people, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('public', 'people', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" RENAME TO "users";
\echo ' ' 'renamed' 'table public.people to users'
\else
\echo ' ' 'exists' 'table public.people to users'
\endif

-- 3. add_column public.users.fax
--    migrations/0002_columns_come_change_their.yaml:11
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'users', 'fax') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" ADD COLUMN "fax" text DEFAULT 'none';
COMMENT ON COLUMN "public"."users"."fax" IS 'going away';
\echo ' ' 'added' 'column public.users.fax'
\else
\echo ' ' 'exists' 'column public.users.fax'
\endif

-- 4. rename_column public.users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'users', 'full_name', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" RENAME COLUMN "full_name" TO "name";
\echo ' ' 'renamed' 'column public.users.full_name to name'
\else
\echo ' ' 'exists' 'column public.users.full_name to name'
\endif

-- 5. drop_column public.users.code
--    migrations/0002_columns_come_change_their.yaml:9
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'code') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "code";
\echo ' ' 'dropped' 'column public.users.code'
\else
\echo ' ' 'absent' 'column public.users.code'
\endif

-- 6. drop_column public.users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'boss_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "boss_id";
\echo ' ' 'dropped' 'column public.users.boss_id'
\else
\echo ' ' 'absent' 'column public.users.boss_id'
\endif

-- 7. drop_column public.users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'joined_at') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "joined_at";
\echo ' ' 'dropped' 'column public.users.joined_at'
\else
\echo ' ' 'absent' 'column public.users.joined_at'
\endif

-- 8. drop_column public.users.age
--    migrations/0002_columns_come_change_their.yaml:6
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'users', 'age') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."users" DROP COLUMN "age";
\echo ' ' 'dropped' 'column public.users.age'
\else
\echo ' ' 'absent' 'column public.users.age'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Columns come, change their names and go', '8399c5e4d0bdc5b8ccf4819d5eca86d73e0bebff8b81cf08e8e7374f49b105d0', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===============================================================================================================
-- 0001  A table
-- migrations/0001_a_table.yaml, 2 of 2 in this script
-- one transaction
-- ===============================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert' '0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.users
--    migrations/0001_a_table.yaml:6
-- lock: ACCESS EXCLUSIVE on public.users, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."users";
\echo ' ' 'dropped' 'table public.users'
\else
\echo ' ' 'absent' 'table public.users'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

