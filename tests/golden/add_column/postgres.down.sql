-- ================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert 0003 Columns with keys'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'id') AS sqlc_mig_1 \gset

-- 1. drop_column public.notes.id      ! destroys the values of public.notes.id
--    migrations/0003_keys.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.notes.id'
ALTER TABLE "public"."notes" DROP COLUMN "id";
\else \echo '  absent column public.notes.id'
\endif

-- 2. drop_column public.people.t      ! destroys the values of public.people.t
--    migrations/0003_keys.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.t'
ALTER TABLE "public"."people" DROP COLUMN "t";
\else \echo '  absent column public.people.t'
\endif

-- 3. drop_column public.people.s      ! destroys the values of public.people.s
--    migrations/0003_keys.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 's') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.s'
ALTER TABLE "public"."people" DROP COLUMN "s";
\else \echo '  absent column public.people.s'
\endif

-- 4. drop_column public.people.r      ! destroys the values of public.people.r
--    migrations/0003_keys.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.r'
ALTER TABLE "public"."people" DROP COLUMN "r";
\else \echo '  absent column public.people.r'
\endif

-- 5. drop_column public.people.q      ! destroys the values of public.people.q
--    migrations/0003_keys.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'q') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.q'
ALTER TABLE "public"."people" DROP COLUMN "q";
\else \echo '  absent column public.people.q'
\endif

-- 6. drop_column public.people.p      ! destroys the values of public.people.p
--    migrations/0003_keys.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'p') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.p'
ALTER TABLE "public"."people" DROP COLUMN "p";
\else \echo '  absent column public.people.p'
\endif

-- 7. drop_column public.people.o      ! destroys the values of public.people.o
--    migrations/0003_keys.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'o') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.o'
ALTER TABLE "public"."people" DROP COLUMN "o";
\else \echo '  absent column public.people.o'
\endif

-- 8. drop_column public.people.n      ! destroys the values of public.people.n
--    migrations/0003_keys.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'n') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.n'
ALTER TABLE "public"."people" DROP COLUMN "n";
\else \echo '  absent column public.people.n'
\endif

-- 9. drop_column public.people.m      ! destroys the values of public.people.m
--    migrations/0003_keys.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.m'
ALTER TABLE "public"."people" DROP COLUMN "m";
\else \echo '  absent column public.people.m'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 Columns without a key'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'l') AS sqlc_mig_1 \gset

-- 1. drop_column public.people.l      ! destroys the values of public.people.l
--    migrations/0002_plain.yaml:17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.people.l'
ALTER TABLE "public"."people" DROP COLUMN "l";
\else \echo '  absent column public.people.l'
\endif

-- 2. drop_column public.people.k      ! destroys the values of public.people.k
--    migrations/0002_plain.yaml:16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.k'
ALTER TABLE "public"."people" DROP COLUMN "k";
\else \echo '  absent column public.people.k'
\endif

-- 3. drop_column public.people.j      ! destroys the values of public.people.j
--    migrations/0002_plain.yaml:15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'j') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.j'
ALTER TABLE "public"."people" DROP COLUMN "j";
\else \echo '  absent column public.people.j'
\endif

-- 4. drop_column public.people.h
--    migrations/0002_plain.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'h') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop column public.people.h'
ALTER TABLE "public"."people" DROP COLUMN "h";
\else \echo '  absent column public.people.h'
\endif

-- 5. drop_column public.people.g      ! destroys the values of public.people.g
--    migrations/0002_plain.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'g') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.g'
ALTER TABLE "public"."people" DROP COLUMN "g";
\else \echo '  absent column public.people.g'
\endif

-- 6. drop_column public.people.f      ! destroys the values of public.people.f
--    migrations/0002_plain.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'f') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.f'
ALTER TABLE "public"."people" DROP COLUMN "f";
\else \echo '  absent column public.people.f'
\endif

-- 7. drop_column public.people.e      ! destroys the values of public.people.e
--    migrations/0002_plain.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'e') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.e'
ALTER TABLE "public"."people" DROP COLUMN "e";
\else \echo '  absent column public.people.e'
\endif

-- 8. drop_column public.people.d      ! destroys the values of public.people.d
--    migrations/0002_plain.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'd') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.d'
ALTER TABLE "public"."people" DROP COLUMN "d";
\else \echo '  absent column public.people.d'
\endif

-- 9. drop_column public.people.c      ! destroys the values of public.people.c
--    migrations/0002_plain.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'c') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.c'
ALTER TABLE "public"."people" DROP COLUMN "c";
\else \echo '  absent column public.people.c'
\endif

-- 10. drop_column public.people.b      ! destroys the values of public.people.b
--    migrations/0002_plain.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.b'
ALTER TABLE "public"."people" DROP COLUMN "b";
\else \echo '  absent column public.people.b'
\endif

-- 11. drop_column public.people.a      ! destroys the values of public.people.a
--    migrations/0002_plain.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'people', 'a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.people.a'
ALTER TABLE "public"."people" DROP COLUMN "a";
\else \echo '  absent column public.people.a'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Two tables'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'notes') AS sqlc_mig_1 \gset

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_tables.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.notes'
DROP TABLE "public"."notes";
\else \echo '  absent table public.notes'
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people
--    migrations/0001_tables.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.people'
DROP TABLE "public"."people";
\else \echo '  absent table public.people'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_tables.yaml:6
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

