-- ================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_an_enum_and_a.yaml'
\echo 'apply 0001 An enum and a table that uses it'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_enum public.mood      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'it''s fine', 'wild');
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.cats      line 7
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."cats" (
  "id" bigint NOT NULL,
  "mood" "public"."mood" DEFAULT 'calm' NOT NULL,
  "size" varchar(5) DEFAULT 'small',
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_size" CHECK ("size" IN ('small', 'large'))
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_a_new_value_that.yaml'
\echo 'apply 0002 A new value that nothing uses here'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_enum_value public.mood 'sleepy'      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TYPE "public"."mood" ADD VALUE 'sleepy' AFTER 'calm';
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_a_new_value_that.yaml'
\echo 'apply 0003 A new value that is used at once'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. add_enum_value public.mood 'hungry'      line 6
SELECT pg_temp.sqlc_mig_step(3, 1, '6628e161db1b1f3f4d05777afbbc2966bdbb50547d04e0930e27e488e0df7cda') AS sqlc_mig_step \gset
\if :sqlc_mig_step
SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TYPE "public"."mood" ADD VALUE 'hungry' BEFORE 'wild';
\endif
\else \echo '  done before: add_enum_value public.mood ''hungry'''
\endif

COMMIT;

\set ON_ERROR_ROLLBACK off
BEGIN;

-- 2. alter_column public.cats.mood      line 7
SELECT pg_temp.sqlc_mig_step(3, 2, '374d96efc6a89a11118f81d5c3f1d6fd56309a3575f4feaf3006e9608e6ce77a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.cats.mood' (:sqlc_mig_file':7)'
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'hungry';
\else \echo '  done before: alter_column public.cats.mood'
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

