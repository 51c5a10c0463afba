-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.items
--    migrations/0001_a_table.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'items') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."items" (
  "id" integer NOT NULL,
  "title" varchar(40) DEFAULT 'new',
  "amount" text NOT NULL,
  "state" varchar(10) DEFAULT 'open' NOT NULL,
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
);
COMMENT ON COLUMN "public"."items"."state" IS 'open or shut';
\echo '  create table public.items'
\else
\echo '  exists table public.items'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '5d34ca1826a556a643497121a68ac33a0a638a2a6693e525cb0580b548528eee', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
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
\echo 'apply 0002 Every change of a column'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.id
--    migrations/0002_every_change_of_a.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'id', 'bigint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" TYPE bigint;
\echo '  alter type of public.items.id'
\else
\echo '  unchanged type of public.items.id'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', 'ALWAYS') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_temp.sqlc_mig_counts_on('public', 'items', 'id') AS sqlc_mig_void \gset
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

-- 2. alter_column public.items.title
--    migrations/0002_every_change_of_a.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE text COLLATE "C";
\echo '  alter type of public.items.title'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "title" DROP DEFAULT;
\echo '  alter default of public.items.title'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'title', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "title" SET NOT NULL;
\echo '  alter nullability of public.items.title'
\else
\echo '  unchanged nullability of public.items.title'
\endif

-- 3. alter_column public.items.amount
--    migrations/0002_every_change_of_a.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'amount', 'numeric(12,2)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "amount" TYPE numeric(12,2) USING amount::numeric(12,2);
\echo '  alter type of public.items.amount'
\else
\echo '  unchanged type of public.items.amount'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "amount" SET DEFAULT 0;
\echo '  alter default of public.items.amount'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'amount', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "amount" DROP NOT NULL;
\echo '  alter nullability of public.items.amount'
\else
\echo '  unchanged nullability of public.items.amount'
\endif

-- 4. alter_column public.items.state
--    migrations/0002_every_change_of_a.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "state" SET DEFAULT (lower('OPEN'));
\echo '  alter default of public.items.state'
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."state" IS NULL;
\echo '  set comment of column public.items.state'

SELECT pg_temp.sqlc_mig_done('0002', 'Every change of a column', 'e0647d4a165d2d3a94b532640fd8e686cf6098aecc408df53de31ea1a028cb4a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0003  And some of it back
-- 3 of 3; migrations/0003_and_some_of_it.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 And some of it back'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.id
--    migrations/0003_and_some_of_it.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', '') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" DROP IDENTITY;
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

-- 2. alter_column public.items.title
--    migrations/0003_and_some_of_it.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'title', 'character varying(60)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE varchar(60) COLLATE "C";
\echo '  alter type of public.items.title'
\else
\echo '  unchanged type of public.items.title'
\endif

-- 3. alter_column public.items.state
--    migrations/0003_and_some_of_it.yaml:8
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."state" IS 'again';
\echo '  set comment of column public.items.state'

SELECT pg_temp.sqlc_mig_done('0003', 'And some of it back', '1db2fdbe09a3fc8bdc69dedd438fde21e509a9174352de61bc29f1b82a07a0a5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

