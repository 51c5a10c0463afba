-- ================================================================================
-- 0005  No way back
-- 1 of 5; migrations/0005_no_way.yaml; needs 0004
-- cannot be reverted: the rows of t are gone; they're lost
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/0005_no_way.yaml'
\echo 'revert 0005 No way back'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0004  Nothing at all
-- 2 of 5; migrations/0004_empty.yaml; needs 0003
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/0004_empty.yaml'
\echo 'revert 0004 Nothing at all'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_nothing.yaml'
\echo 'revert 0003 Nothing to do on the way down'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  A downgrade by hand
-- 4 of 5; migrations/0002_list.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_list.yaml'
\echo 'revert 0002 A downgrade by hand'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute UPDATE t SET a = NULL      ? SQL of the project      line 7
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE t SET a = NULL' (:sqlc_mig_file':7)'
UPDATE t SET a = NULL;
\echo '   ' :ROW_COUNT rows

-- 2. alter_column public.t.a      line 7
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.t.a' (:sqlc_mig_file':7)'
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT 2;

-- 3. alter_column public.t.a      line 7
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.t.a' (:sqlc_mig_file':7)'
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.t      ! destroys the rows of public.t      line 6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."t";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

