-- ===================================================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 Columns with keys'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.notes.id      ! destroys the values of public.notes.id
--    migrations/0003_keys.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" DROP COLUMN "id";
\echo '  ! drop column public.notes.id'
\else
\echo '  absent column public.notes.id'
\endif

-- 2. drop_column public.people.t      ! destroys the values of public.people.t
--    migrations/0003_keys.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "t";
\echo '  ! drop column public.people.t'
\else
\echo '  absent column public.people.t'
\endif

-- 3. drop_column public.people.s      ! destroys the values of public.people.s
--    migrations/0003_keys.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 's') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "s";
\echo '  ! drop column public.people.s'
\else
\echo '  absent column public.people.s'
\endif

-- 4. drop_column public.people.r      ! destroys the values of public.people.r
--    migrations/0003_keys.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "r";
\echo '  ! drop column public.people.r'
\else
\echo '  absent column public.people.r'
\endif

-- 5. drop_column public.people.q      ! destroys the values of public.people.q
--    migrations/0003_keys.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'q') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "q";
\echo '  ! drop column public.people.q'
\else
\echo '  absent column public.people.q'
\endif

-- 6. drop_column public.people.p      ! destroys the values of public.people.p
--    migrations/0003_keys.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'p') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "p";
\echo '  ! drop column public.people.p'
\else
\echo '  absent column public.people.p'
\endif

-- 7. drop_column public.people.o      ! destroys the values of public.people.o
--    migrations/0003_keys.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'o') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "o";
\echo '  ! drop column public.people.o'
\else
\echo '  absent column public.people.o'
\endif

-- 8. drop_column public.people.n      ! destroys the values of public.people.n
--    migrations/0003_keys.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'n') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "n";
\echo '  ! drop column public.people.n'
\else
\echo '  absent column public.people.n'
\endif

-- 9. drop_column public.people.m      ! destroys the values of public.people.m
--    migrations/0003_keys.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "m";
\echo '  ! drop column public.people.m'
\else
\echo '  absent column public.people.m'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'Columns with keys', '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Columns without a key'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.people.l      ! destroys the values of public.people.l
--    migrations/0002_plain.yaml:17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'l') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "l";
\echo '  ! drop column public.people.l'
\else
\echo '  absent column public.people.l'
\endif

-- 2. drop_column public.people.k      ! destroys the values of public.people.k
--    migrations/0002_plain.yaml:16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "k";
\echo '  ! drop column public.people.k'
\else
\echo '  absent column public.people.k'
\endif

-- 3. drop_column public.people.j      ! destroys the values of public.people.j
--    migrations/0002_plain.yaml:15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'j') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "j";
\echo '  ! drop column public.people.j'
\else
\echo '  absent column public.people.j'
\endif

-- 4. drop_column public.people.h
--    migrations/0002_plain.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'h') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "h";
\echo '  drop column public.people.h'
\else
\echo '  absent column public.people.h'
\endif

-- 5. drop_column public.people.g      ! destroys the values of public.people.g
--    migrations/0002_plain.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'g') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "g";
\echo '  ! drop column public.people.g'
\else
\echo '  absent column public.people.g'
\endif

-- 6. drop_column public.people.f      ! destroys the values of public.people.f
--    migrations/0002_plain.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'f') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "f";
\echo '  ! drop column public.people.f'
\else
\echo '  absent column public.people.f'
\endif

-- 7. drop_column public.people.e      ! destroys the values of public.people.e
--    migrations/0002_plain.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'e') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "e";
\echo '  ! drop column public.people.e'
\else
\echo '  absent column public.people.e'
\endif

-- 8. drop_column public.people.d      ! destroys the values of public.people.d
--    migrations/0002_plain.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'd') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "d";
\echo '  ! drop column public.people.d'
\else
\echo '  absent column public.people.d'
\endif

-- 9. drop_column public.people.c      ! destroys the values of public.people.c
--    migrations/0002_plain.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'c') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "c";
\echo '  ! drop column public.people.c'
\else
\echo '  absent column public.people.c'
\endif

-- 10. drop_column public.people.b      ! destroys the values of public.people.b
--    migrations/0002_plain.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "b";
\echo '  ! drop column public.people.b'
\else
\echo '  absent column public.people.b'
\endif

-- 11. drop_column public.people.a      ! destroys the values of public.people.a
--    migrations/0002_plain.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'people', 'a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" DROP COLUMN "a";
\echo '  ! drop column public.people.a'
\else
\echo '  absent column public.people.a'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Columns without a key', 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Two tables'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_tables.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."notes";
\echo '  ! drop table public.notes'
\else
\echo '  absent table public.notes'
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people
--    migrations/0001_tables.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."people";
\echo '  ! drop table public.people'
\else
\echo '  absent table public.people'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_tables.yaml:6
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two tables', '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

