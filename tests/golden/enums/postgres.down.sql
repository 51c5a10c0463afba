-- ================================================================================
-- 0003  A new value that is used at once
-- 1 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert 0003 A new value that is used at once'

BEGIN;

-- 1. alter_column public.cats.mood
--    migrations/0003_a_new_value_that.yaml:8
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.cats.mood'
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'calm';

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- cannot be reverted: PostgreSQL cannot take a value out of an enum
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 A new value that nothing uses here'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  An enum and a table that uses it
-- 3 of 3; migrations/0001_an_enum_and_a.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 An enum and a table that uses it'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'cats') AS sqlc_mig_1 \gset

-- 1. drop_table public.cats      ! destroys the rows of public.cats
--    migrations/0001_an_enum_and_a.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.cats'
DROP TABLE "public"."cats";
\else \echo '  absent table public.cats'
\endif

-- 2. drop_enum public.mood
--    migrations/0001_an_enum_and_a.yaml:6
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

