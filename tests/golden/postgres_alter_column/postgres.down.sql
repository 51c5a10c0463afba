-- ===================================================================================================================
-- 0002  What only PostgreSQL has
-- 1 of 2; migrations/0002_own.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 What only PostgreSQL has'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.i
--    migrations/0002_own.yaml:14
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "i" DROP DEFAULT;
\echo '  alter default of public.items.i'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'i', 'character varying(20)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "i" TYPE varchar(20) USING "i"::varchar(20);
\echo '  alter type of public.items.i'
\else
\echo '  unchanged type of public.items.i'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "i" SET DEFAULT 'calm';
\echo '  alter default of public.items.i'

-- 2. alter_column public.items.i
--    migrations/0002_own.yaml:13
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "i" DROP DEFAULT;
\echo '  alter default of public.items.i'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
ALTER TABLE "public"."items" ALTER COLUMN "i" TYPE "public"."mood" USING "i"::"public"."mood";
\echo '  alter type of public.items.i'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "i" SET DEFAULT 'calm';
\echo '  alter default of public.items.i'

-- 3. alter_column public.items.c
--    migrations/0002_own.yaml:12
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'c', 'text') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE text USING "c"::text;
\echo '  alter type of public.items.c'
\else
\echo '  unchanged type of public.items.c'
\endif

-- 4. alter_column public.items.g
--    migrations/0002_own.yaml:11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "g" DROP DEFAULT;
\echo '  alter default of public.items.g'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'g', 'date') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "g" TYPE date USING "g"::date;
\echo '  alter type of public.items.g'
\else
\echo '  unchanged type of public.items.g'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "g" DROP DEFAULT;
\echo '  alter default of public.items.g'

-- 5. alter_column public.items.b
--    migrations/0002_own.yaml:10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(20) COLLATE "C";
\echo '  alter type of public.items.b'

-- 6. alter_column public.items.b
--    migrations/0002_own.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(20);
\echo '  alter type of public.items.b'

-- 7. alter_column public.items.id
--    migrations/0002_own.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', '') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" DROP IDENTITY;
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

-- 8. alter_column public.items.id
--    migrations/0002_own.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', 'ALWAYS') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_temp.sqlc_mig_counts_on('public', 'items', 'id') AS sqlc_mig_void \gset
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

-- 9. alter_column public.items.id
--    migrations/0002_own.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_identity_differs('public', 'items', 'id', 'BY DEFAULT') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "id" SET GENERATED BY DEFAULT;
\echo '  alter identity of public.items.id'
\else
\echo '  unchanged identity of public.items.id'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'What only PostgreSQL has', 'a3747f72f5bb3027e1f9b95ae3c906d89321051712eb3c73a1b0c773b1626792', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.items      ! destroys the rows of public.items
--    migrations/0001_table.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'items') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."items";
\echo '  ! drop table public.items'
\else
\echo '  absent table public.items'
\endif

-- 2. drop_enum public.mood
--    migrations/0001_table.yaml:6
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

