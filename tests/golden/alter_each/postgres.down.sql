-- ================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert 0003 Several attributes at once'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'h', 'null') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'f', 'not null') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'd', 'not null') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'c', 'character varying(40)') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'b', 'text') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'a', 'null') AS sqlc_mig_6 \gset

-- 1. alter_column public.items.h
--    migrations/0003_pairs.yaml:12
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  alter nullability of public.items.h'
ALTER TABLE "public"."items" ALTER COLUMN "h" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.h'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.h'
COMMENT ON COLUMN "public"."items"."h" IS NULL;

-- 2. alter_column public.items.f
--    migrations/0003_pairs.yaml:11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.f'
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT true;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_2
\echo '  alter nullability of public.items.f'
ALTER TABLE "public"."items" ALTER COLUMN "f" SET NOT NULL;
\else \echo '  unchanged nullability of public.items.f'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.f'
COMMENT ON COLUMN "public"."items"."f" IS 'f';

-- 3. alter_column public.items.d
--    migrations/0003_pairs.yaml:10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_3
\echo '  alter nullability of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" SET NOT NULL;
\else \echo '  unchanged nullability of public.items.d'
\endif

-- 4. alter_column public.items.c
--    migrations/0003_pairs.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_4
\echo '  alter type of public.items.c'
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE varchar(40);
\else \echo '  unchanged type of public.items.c'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.c'
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP DEFAULT;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'c', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of public.items.c'
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.c'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.c'
COMMENT ON COLUMN "public"."items"."c" IS 'c';

-- 5. alter_column public.items.b
--    migrations/0003_pairs.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  alter type of public.items.b'
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE text;
\else \echo '  unchanged type of public.items.b'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'b', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of public.items.b'
ALTER TABLE "public"."items" ALTER COLUMN "b" SET NOT NULL;
\else \echo '  unchanged nullability of public.items.b'
\endif

-- 6. alter_column public.items.a
--    migrations/0003_pairs.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_6
\echo '  alter nullability of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.a'
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a'
COMMENT ON COLUMN "public"."items"."a" IS NULL;

-- 7. alter_column public.items.a
--    migrations/0003_pairs.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'a', 'bigint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter type of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE bigint;
\else \echo '  unchanged type of public.items.a'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP DEFAULT;

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 One attribute at a time'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'j', 'null') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'g', 'date') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'e', 'timestamp with time zone') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'd', 'numeric(12,4)') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'c', 'text') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'b', 'character varying(10)') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'a', 'not null') AS sqlc_mig_7 \gset

-- 1. alter_column public.items.j
--    migrations/0002_each.yaml:26
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  alter nullability of public.items.j'
ALTER TABLE "public"."items" ALTER COLUMN "j" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.j'
\endif

-- 2. alter_column public.items.i
--    migrations/0002_each.yaml:25
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.i'
ALTER TABLE "public"."items" ALTER COLUMN "i" SET DEFAULT 'calm';

-- 3. alter_column public.items.h
--    migrations/0002_each.yaml:24
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.h'
ALTER TABLE "public"."items" ALTER COLUMN "h" SET DEFAULT 'small';

-- 4. alter_column public.items.g      ! destroys what does not fit the new type of public.items.g
--    migrations/0002_each.yaml:23
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_2
\echo '  ! alter type of public.items.g'
ALTER TABLE "public"."items" ALTER COLUMN "g" TYPE date USING "g"::date;
\else \echo '  unchanged type of public.items.g'
\endif

-- 5. alter_column public.items.f
--    migrations/0002_each.yaml:22
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.f'
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT false;

-- 6. alter_column public.items.e
--    migrations/0002_each.yaml:21
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_3
\echo '  alter type of public.items.e'
ALTER TABLE "public"."items" ALTER COLUMN "e" TYPE timestamptz USING "e"::timestamptz;
\else \echo '  unchanged type of public.items.e'
\endif

-- 7. alter_column public.items.e
--    migrations/0002_each.yaml:20
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.e'
ALTER TABLE "public"."items" ALTER COLUMN "e" SET DEFAULT (now());

-- 8. alter_column public.items.d
--    migrations/0002_each.yaml:19
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" DROP DEFAULT;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_4
\echo '  alter type of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(12,4) USING "d"::numeric(12,4);
\else \echo '  unchanged type of public.items.d'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;

-- 9. alter_column public.items.d      ! destroys what does not fit the new type of public.items.d
--    migrations/0002_each.yaml:18
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'd', 'numeric(10,2)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! alter type of public.items.d'
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(10,2);
\else \echo '  unchanged type of public.items.d'
\endif

-- 10. alter_column public.items.c
--    migrations/0002_each.yaml:17
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  alter type of public.items.c'
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE text;
\else \echo '  unchanged type of public.items.c'
\endif

-- 11. alter_column public.items.b
--    migrations/0002_each.yaml:16
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_6
\echo '  alter type of public.items.b'
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(10);
\else \echo '  unchanged type of public.items.b'
\endif

-- 12. alter_column public.items.b
--    migrations/0002_each.yaml:15
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'b', 'character varying(80)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter type of public.items.b'
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(80);
\else \echo '  unchanged type of public.items.b'
\endif

-- 13. alter_column public.items.b
--    migrations/0002_each.yaml:14
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'b', 'character varying(20)') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter type of public.items.b'
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(20);
\else \echo '  unchanged type of public.items.b'
\endif

-- 14. alter_column public.items.a
--    migrations/0002_each.yaml:13
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a'
COMMENT ON COLUMN "public"."items"."a" IS 'it''s a';

-- 15. alter_column public.items.a
--    migrations/0002_each.yaml:12
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a'
COMMENT ON COLUMN "public"."items"."a" IS NULL;

-- 16. alter_column public.items.a
--    migrations/0002_each.yaml:11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_7
\echo '  alter nullability of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET NOT NULL;
\else \echo '  unchanged nullability of public.items.a'
\endif

-- 17. alter_column public.items.a
--    migrations/0002_each.yaml:10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'a', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.a'
\endif

-- 18. alter_column public.items.a
--    migrations/0002_each.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT (1 + 1);

-- 19. alter_column public.items.a
--    migrations/0002_each.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 2;

-- 20. alter_column public.items.a
--    migrations/0002_each.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 1;

-- 21. alter_column public.items.a
--    migrations/0002_each.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'a', 'integer') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter type of public.items.a'
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE integer;
\else \echo '  unchanged type of public.items.a'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'items') AS sqlc_mig_1 \gset

-- 1. drop_table public.items      ! destroys the rows of public.items
--    migrations/0001_table.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.items'
DROP TABLE "public"."items";
\else \echo '  absent table public.items'
\endif

-- 2. drop_enum public.mood
--    migrations/0001_table.yaml:6
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum public.mood'
DROP TYPE "public"."mood";
\else \echo '  absent enum public.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

