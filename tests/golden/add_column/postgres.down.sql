-- ================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_keys.yaml'
\echo 'revert 0003 Columns with keys'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.notes.id      ! destroys the values of public.notes.id      line 14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "id";
\endif

-- 2. drop_column public.people.t      ! destroys the values of public.people.t      line 13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "t";
\endif

-- 3. drop_column public.people.s      ! destroys the values of public.people.s      line 12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "s";
\endif

-- 4. drop_column public.people.r      ! destroys the values of public.people.r      line 11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "r";
\endif

-- 5. drop_column public.people.q      ! destroys the values of public.people.q      line 10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "q";
\endif

-- 6. drop_column public.people.p      ! destroys the values of public.people.p      line 9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "p";
\endif

-- 7. drop_column public.people.o      ! destroys the values of public.people.o      line 8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "o";
\endif

-- 8. drop_column public.people.n      ! destroys the values of public.people.n      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "n";
\endif

-- 9. drop_column public.people.m      ! destroys the values of public.people.m      line 6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "m";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_plain.yaml'
\echo 'revert 0002 Columns without a key'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.people.l      ! destroys the values of public.people.l      line 17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':17)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "l";
\endif

-- 2. drop_column public.people.k      ! destroys the values of public.people.k      line 16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "k";
\endif

-- 3. drop_column public.people.j      ! destroys the values of public.people.j      line 15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "j";
\endif

-- 4. drop_column public.people.h      line 13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "h";
\endif

-- 5. drop_column public.people.g      ! destroys the values of public.people.g      line 12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "g";
\endif

-- 6. drop_column public.people.f      ! destroys the values of public.people.f      line 11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "f";
\endif

-- 7. drop_column public.people.e      ! destroys the values of public.people.e      line 10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "e";
\endif

-- 8. drop_column public.people.d      ! destroys the values of public.people.d      line 9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "d";
\endif

-- 9. drop_column public.people.c      ! destroys the values of public.people.c      line 8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "c";
\endif

-- 10. drop_column public.people.b      ! destroys the values of public.people.b      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 10) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "b";
\endif

-- 11. drop_column public.people.a      ! destroys the values of public.people.a      line 6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 11) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" DROP COLUMN "a";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'revert 0001 Two tables'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.notes      ! destroys the rows of public.notes      line 11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP TABLE "public"."notes";
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."people";
\endif

-- 3. drop_enum public.mood      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

