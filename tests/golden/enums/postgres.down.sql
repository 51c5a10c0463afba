-- ================================================================================
-- 0003  A new value that is used at once
-- 1 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_a_new_value_that.yaml'
\echo 'revert 0003 A new value that is used at once'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. alter_column public.cats.mood      line 8
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.cats.mood' (:sqlc_mig_file':8)'
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'calm';
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- cannot be reverted: PostgreSQL cannot take a value out of an enum
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_a_new_value_that.yaml'
\echo 'revert 0002 A new value that nothing uses here'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  An enum and a table that uses it
-- 3 of 3; migrations/0001_an_enum_and_a.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_an_enum_and_a.yaml'
\echo 'revert 0001 An enum and a table that uses it'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.cats      ! destroys the rows of public.cats      line 7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."cats";
\endif

-- 2. drop_enum public.mood      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

