-- ===================================================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 Several attributes at once'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.h
--    migrations/0003_pairs.yaml:12
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'h', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "h" DROP NOT NULL;
\echo '  alter nullability of public.items.h'
\else
\echo '  unchanged nullability of public.items.h'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."h" IS NULL;
\echo '  set comment of column public.items.h'

-- 2. alter_column public.items.f
--    migrations/0003_pairs.yaml:11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT true;
\echo '  alter default of public.items.f'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'f', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "f" SET NOT NULL;
\echo '  alter nullability of public.items.f'
\else
\echo '  unchanged nullability of public.items.f'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."f" IS 'f';
\echo '  set comment of column public.items.f'

-- 3. alter_column public.items.d
--    migrations/0003_pairs.yaml:10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;
\echo '  alter default of public.items.d'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'd', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "d" SET NOT NULL;
\echo '  alter nullability of public.items.d'
\else
\echo '  unchanged nullability of public.items.d'
\endif

-- 4. alter_column public.items.c
--    migrations/0003_pairs.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'c', 'character varying(40)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE varchar(40);
\echo '  alter type of public.items.c'
\else
\echo '  unchanged type of public.items.c'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP DEFAULT;
\echo '  alter default of public.items.c'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'c', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP NOT NULL;
\echo '  alter nullability of public.items.c'
\else
\echo '  unchanged nullability of public.items.c'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."c" IS 'c';
\echo '  set comment of column public.items.c'

-- 5. alter_column public.items.b
--    migrations/0003_pairs.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'b', 'text') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE text;
\echo '  alter type of public.items.b'
\else
\echo '  unchanged type of public.items.b'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'b', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "b" SET NOT NULL;
\echo '  alter nullability of public.items.b'
\else
\echo '  unchanged nullability of public.items.b'
\endif

-- 6. alter_column public.items.a
--    migrations/0003_pairs.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'a', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\echo '  alter nullability of public.items.a'
\else
\echo '  unchanged nullability of public.items.a'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."a" IS NULL;
\echo '  set comment of column public.items.a'

-- 7. alter_column public.items.a
--    migrations/0003_pairs.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'a', 'bigint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE bigint;
\echo '  alter type of public.items.a'
\else
\echo '  unchanged type of public.items.a'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP DEFAULT;
\echo '  alter default of public.items.a'

SELECT pg_temp.sqlc_mig_done('0003', 'Several attributes at once', 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 One attribute at a time'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.items.j
--    migrations/0002_each.yaml:26
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'j', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "j" DROP NOT NULL;
\echo '  alter nullability of public.items.j'
\else
\echo '  unchanged nullability of public.items.j'
\endif

-- 2. alter_column public.items.i
--    migrations/0002_each.yaml:25
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "i" SET DEFAULT 'calm';
\echo '  alter default of public.items.i'

-- 3. alter_column public.items.h
--    migrations/0002_each.yaml:24
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "h" SET DEFAULT 'small';
\echo '  alter default of public.items.h'

-- 4. alter_column public.items.g      ! destroys what does not fit the new type of public.items.g
--    migrations/0002_each.yaml:23
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'g', 'date') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "g" TYPE date USING "g"::date;
\echo '  ! alter type of public.items.g'
\else
\echo '  unchanged type of public.items.g'
\endif

-- 5. alter_column public.items.f
--    migrations/0002_each.yaml:22
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT false;
\echo '  alter default of public.items.f'

-- 6. alter_column public.items.e
--    migrations/0002_each.yaml:21
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'e', 'timestamp with time zone') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "e" TYPE timestamptz USING "e"::timestamptz;
\echo '  alter type of public.items.e'
\else
\echo '  unchanged type of public.items.e'
\endif

-- 7. alter_column public.items.e
--    migrations/0002_each.yaml:20
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "e" SET DEFAULT (now());
\echo '  alter default of public.items.e'

-- 8. alter_column public.items.d
--    migrations/0002_each.yaml:19
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "d" DROP DEFAULT;
\echo '  alter default of public.items.d'
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'd', 'numeric(12,4)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(12,4) USING "d"::numeric(12,4);
\echo '  alter type of public.items.d'
\else
\echo '  unchanged type of public.items.d'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;
\echo '  alter default of public.items.d'

-- 9. alter_column public.items.d      ! destroys what does not fit the new type of public.items.d
--    migrations/0002_each.yaml:18
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'd', 'numeric(10,2)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(10,2);
\echo '  ! alter type of public.items.d'
\else
\echo '  unchanged type of public.items.d'
\endif

-- 10. alter_column public.items.c
--    migrations/0002_each.yaml:17
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'c', 'text') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE text;
\echo '  alter type of public.items.c'
\else
\echo '  unchanged type of public.items.c'
\endif

-- 11. alter_column public.items.b
--    migrations/0002_each.yaml:16
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'b', 'character varying(10)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(10);
\echo '  alter type of public.items.b'
\else
\echo '  unchanged type of public.items.b'
\endif

-- 12. alter_column public.items.b
--    migrations/0002_each.yaml:15
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'b', 'character varying(80)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(80);
\echo '  alter type of public.items.b'
\else
\echo '  unchanged type of public.items.b'
\endif

-- 13. alter_column public.items.b
--    migrations/0002_each.yaml:14
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'b', 'character varying(20)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(20);
\echo '  alter type of public.items.b'
\else
\echo '  unchanged type of public.items.b'
\endif

-- 14. alter_column public.items.a
--    migrations/0002_each.yaml:13
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."a" IS 'it''s a';
\echo '  set comment of column public.items.a'

-- 15. alter_column public.items.a
--    migrations/0002_each.yaml:12
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON COLUMN "public"."items"."a" IS NULL;
\echo '  set comment of column public.items.a'

-- 16. alter_column public.items.a
--    migrations/0002_each.yaml:11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'a', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "a" SET NOT NULL;
\echo '  alter nullability of public.items.a'
\else
\echo '  unchanged nullability of public.items.a'
\endif

-- 17. alter_column public.items.a
--    migrations/0002_each.yaml:10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'items', 'a', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\echo '  alter nullability of public.items.a'
\else
\echo '  unchanged nullability of public.items.a'
\endif

-- 18. alter_column public.items.a
--    migrations/0002_each.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT (1 + 1);
\echo '  alter default of public.items.a'

-- 19. alter_column public.items.a
--    migrations/0002_each.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 2;
\echo '  alter default of public.items.a'

-- 20. alter_column public.items.a
--    migrations/0002_each.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 1;
\echo '  alter default of public.items.a'

-- 21. alter_column public.items.a
--    migrations/0002_each.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_column_type_differs('public', 'items', 'a', 'integer') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE integer;
\echo '  alter type of public.items.a'
\else
\echo '  unchanged type of public.items.a'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'One attribute at a time', '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
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

