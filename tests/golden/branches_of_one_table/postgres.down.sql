-- ===================================================================================================================
-- d1  Merged
-- 1 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('d1') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert d1 Merged'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.shared.c
--    migrations/d1_merge.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."shared" ALTER COLUMN "c" DROP DEFAULT;
\echo '  alter default of public.shared.c'
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'shared', 'c', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."shared" ALTER COLUMN "c" DROP NOT NULL;
\echo '  alter nullability of public.shared.c'
\else
\echo '  unchanged nullability of public.shared.c'
\endif

SELECT pg_temp.sqlc_mig_done('d1', 'Merged', '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- c1  A third one
-- 2 of 5; migrations/c1_third.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('c1') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert c1 A third one'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.shared.third      ! destroys the values of public.shared.third
--    migrations/c1_third.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'shared', 'third') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."shared" DROP COLUMN "third";
\echo '  ! drop column public.shared.third'
\else
\echo '  absent column public.shared.third'
\endif

SELECT pg_temp.sqlc_mig_done('c1', 'A third one', '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('b1') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert b1 Right'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_constraint ck_c on public.shared
--    migrations/b1_right.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'shared', 'ck_c', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."shared" DROP CONSTRAINT "ck_c";
\echo '  drop constraint ck_c on public.shared'
\else
\echo '  absent constraint ck_c on public.shared'
\endif

-- 2. add_column public.shared.b
--    migrations/b1_right.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'shared', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."shared" ADD COLUMN "b" varchar(20);
\echo '  add column public.shared.b'
\else
\echo '  exists column public.shared.b'
\endif

SELECT pg_temp.sqlc_mig_done('b1', 'Right', '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- a1  Left
-- 4 of 5; migrations/a1_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('a1') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert a1 Left'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. alter_column public.shared.a
--    migrations/a1_left.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."shared" ALTER COLUMN "a" SET DEFAULT 1;
\echo '  alter default of public.shared.a'

-- 2. drop_column public.shared.left_one      ! destroys the values of public.shared.left_one
--    migrations/a1_left.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'shared', 'left_one') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."shared" DROP COLUMN "left_one";
\echo '  ! drop column public.shared.left_one'
\else
\echo '  absent column public.shared.left_one'
\endif

SELECT pg_temp.sqlc_mig_done('a1', 'Left', '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.shared      ! destroys the rows of public.shared
--    migrations/0001_table.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'shared') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."shared";
\echo '  ! drop table public.shared'
\else
\echo '  absent table public.shared'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

