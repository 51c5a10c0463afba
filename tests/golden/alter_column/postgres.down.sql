-- ===================================================================================================================
-- 0003  And some of it back
-- 1 of 3; migrations/0003_and_some_of_it.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 And some of it back'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.state
--    migrations/0003_and_some_of_it.yaml:8
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."state" IS NULL;
\echo '  set comment of column public.items.state'

-- 2. alter_column public.items.title
--    migrations/0003_and_some_of_it.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'title', 'text') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE text COLLATE "C";
\echo '  alter type of public.items.title'
\else
\echo '  unchanged type of public.items.title'
\endif

-- 3. alter_column public.items.id
--    migrations/0003_and_some_of_it.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', 'ALWAYS') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_temp.sqlc_mig_counts_on('public', 'items', 'id') AS sqlc_mig_void \gset
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And some of it back', '1db2fdbe09a3fc8bdc69dedd438fde21e509a9174352de61bc29f1b82a07a0a5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Every change of a column
-- 2 of 3; migrations/0002_every_change_of_a.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Every change of a column'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.state
--    migrations/0002_every_change_of_a.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "state" SET DEFAULT 'open';
\echo '  alter default of public.items.state'
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."state" IS 'open or shut';
\echo '  set comment of column public.items.state'

-- 2. alter_column public.items.amount
--    migrations/0002_every_change_of_a.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "amount" DROP DEFAULT;
\echo '  alter default of public.items.amount'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'amount', 'text') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "amount" TYPE text USING "amount"::text;
\echo '  alter type of public.items.amount'
\else
\echo '  unchanged type of public.items.amount'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "amount" DROP DEFAULT;
\echo '  alter default of public.items.amount'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'amount', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "amount" SET NOT NULL;
\echo '  alter nullability of public.items.amount'
\else
\echo '  unchanged nullability of public.items.amount'
\endif

-- 3. alter_column public.items.title
--    migrations/0002_every_change_of_a.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE varchar(40);
\echo '  alter type of public.items.title'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "title" SET DEFAULT 'new';
\echo '  alter default of public.items.title'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'title', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "title" DROP NOT NULL;
\echo '  alter nullability of public.items.title'
\else
\echo '  unchanged nullability of public.items.title'
\endif

-- 4. alter_column public.items.id
--    migrations/0002_every_change_of_a.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', '') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" DROP IDENTITY;
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'id', 'integer') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" TYPE integer;
\echo '  alter type of public.items.id'
\else
\echo '  unchanged type of public.items.id'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Every change of a column', 'e0647d4a165d2d3a94b532640fd8e686cf6098aecc408df53de31ea1a028cb4a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.items      ! destroys the rows of public.items
--    migrations/0001_a_table.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'items') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."items";
\echo '  ! drop table public.items'
\else
\echo '  absent table public.items'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '5d34ca1826a556a643497121a68ac33a0a638a2a6693e525cb0580b548528eee', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

