-- ================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_pairs.yaml'
\echo 'revert 0003 Several attributes at once'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. alter_column public.items.h      line 12
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "h" DROP NOT NULL;
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.h' (:sqlc_mig_file':12)'
COMMENT ON COLUMN "public"."items"."h" IS NULL;

-- 2. alter_column public.items.f      line 11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.f' (:sqlc_mig_file':11)'
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT true;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':11)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "f" SET NOT NULL;
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.f' (:sqlc_mig_file':11)'
COMMENT ON COLUMN "public"."items"."f" IS 'f';

-- 3. alter_column public.items.d      line 10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d' (:sqlc_mig_file':10)'
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':10)' \if :sqlc_mig_do_3
ALTER TABLE "public"."items" ALTER COLUMN "d" SET NOT NULL;
\endif

-- 4. alter_column public.items.c      line 9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_4 (:sqlc_mig_file':9)' \if :sqlc_mig_do_4
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE varchar(40);
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.c' (:sqlc_mig_file':9)'
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP DEFAULT;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "c" DROP NOT NULL;
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.c' (:sqlc_mig_file':9)'
COMMENT ON COLUMN "public"."items"."c" IS 'c';

-- 5. alter_column public.items.b      line 8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':8)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE text;
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "b" SET NOT NULL;
\endif

-- 6. alter_column public.items.a      line 7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\endif
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a' (:sqlc_mig_file':7)'
COMMENT ON COLUMN "public"."items"."a" IS NULL;

-- 7. alter_column public.items.a      line 6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(3, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE bigint;
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a' (:sqlc_mig_file':6)'
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP DEFAULT;
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_each.yaml'
\echo 'revert 0002 One attribute at a time'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. alter_column public.items.j      line 26
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':26)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "j" DROP NOT NULL;
\endif

-- 2. alter_column public.items.i      line 25
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.i' (:sqlc_mig_file':25)'
ALTER TABLE "public"."items" ALTER COLUMN "i" SET DEFAULT 'calm';

-- 3. alter_column public.items.h      line 24
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.h' (:sqlc_mig_file':24)'
ALTER TABLE "public"."items" ALTER COLUMN "h" SET DEFAULT 'small';

-- 4. alter_column public.items.g      ! destroys what does not fit the new type of public.items.g      line 23
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_2 (:sqlc_mig_file':23)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "g" TYPE date USING "g"::date;
\endif

-- 5. alter_column public.items.f      line 22
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.f' (:sqlc_mig_file':22)'
ALTER TABLE "public"."items" ALTER COLUMN "f" SET DEFAULT false;

-- 6. alter_column public.items.e      line 21
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_3 (:sqlc_mig_file':21)' \if :sqlc_mig_do_3
ALTER TABLE "public"."items" ALTER COLUMN "e" TYPE timestamptz USING "e"::timestamptz;
\endif

-- 7. alter_column public.items.e      line 20
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.e' (:sqlc_mig_file':20)'
ALTER TABLE "public"."items" ALTER COLUMN "e" SET DEFAULT (now());

-- 8. alter_column public.items.d      line 19
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d' (:sqlc_mig_file':19)'
ALTER TABLE "public"."items" ALTER COLUMN "d" DROP DEFAULT;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_4 (:sqlc_mig_file':19)' \if :sqlc_mig_do_4
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(12,4) USING "d"::numeric(12,4);
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.d' (:sqlc_mig_file':19)'
ALTER TABLE "public"."items" ALTER COLUMN "d" SET DEFAULT 0;

-- 9. alter_column public.items.d      ! destroys what does not fit the new type of public.items.d      line 18
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':18)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "d" TYPE numeric(10,2);
\endif

-- 10. alter_column public.items.c      line 17
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':17)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "c" TYPE text;
\endif

-- 11. alter_column public.items.b      line 16
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_3 (:sqlc_mig_file':16)' \if :sqlc_mig_do_3
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(10);
\endif

-- 12. alter_column public.items.b      line 15
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(80);
\endif

-- 13. alter_column public.items.b      line 14
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "b" TYPE varchar(20);
\endif

-- 14. alter_column public.items.a      line 13
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a' (:sqlc_mig_file':13)'
COMMENT ON COLUMN "public"."items"."a" IS 'it''s a';

-- 15. alter_column public.items.a      line 12
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.a' (:sqlc_mig_file':12)'
COMMENT ON COLUMN "public"."items"."a" IS NULL;

-- 16. alter_column public.items.a      line 11
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':11)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "a" SET NOT NULL;
\endif

-- 17. alter_column public.items.a      line 10
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "a" DROP NOT NULL;
\endif

-- 18. alter_column public.items.a      line 9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a' (:sqlc_mig_file':9)'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT (1 + 1);

-- 19. alter_column public.items.a      line 8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a' (:sqlc_mig_file':8)'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 2;

-- 20. alter_column public.items.a      line 7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.a' (:sqlc_mig_file':7)'
ALTER TABLE "public"."items" ALTER COLUMN "a" SET DEFAULT 1;

-- 21. alter_column public.items.a      line 6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "a" TYPE integer;
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.items      ! destroys the rows of public.items      line 7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."items";
\endif

-- 2. drop_enum public.mood      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

