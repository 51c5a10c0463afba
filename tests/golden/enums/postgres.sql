-- ================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 An enum and a table that uses it'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'mood') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'cats') AS sqlc_mig_2 \gset

-- 1. create_enum public.mood
--    migrations/0001_an_enum_and_a.yaml:6
\if :sqlc_mig_1
\echo '  create enum public.mood'
\else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'mood',
  later => '{value hungry,value sleepy}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'it''s fine', 'wild');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.cats
--    migrations/0001_an_enum_and_a.yaml:7
\if :sqlc_mig_2
\echo '  create table public.cats'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'cats',
  later => '{column mood default}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."cats" (
  "id" bigint NOT NULL,
  "mood" "public"."mood" DEFAULT 'calm' NOT NULL,
  "size" varchar(5) DEFAULT 'small',
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_size" CHECK ("size" IN ('small', 'large'))
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 A new value that nothing uses here'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum value', 'public', 'mood', 'sleepy') AS sqlc_mig_1 \gset

-- 1. add_enum_value public.mood 'sleepy'
--    migrations/0002_a_new_value_that.yaml:6
\if :sqlc_mig_1
\echo '  add value ''sleepy'' of enum public.mood'
ALTER TYPE "public"."mood" ADD VALUE 'sleepy' AFTER 'calm';
\else \echo '  exists value ''sleepy'' of enum public.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 A new value that is used at once'

BEGIN;

-- 1. add_enum_value public.mood 'hungry'
--    migrations/0003_a_new_value_that.yaml:6
SELECT pg_temp.sqlc_mig_step(3, 1, '6628e161db1b1f3f4d05777afbbc2966bdbb50547d04e0930e27e488e0df7cda') AS sqlc_mig_step \gset
\if :sqlc_mig_step
SELECT pg_temp.sqlc_mig_ask('create', 'enum value', 'public', 'mood', 'hungry') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add value ''hungry'' of enum public.mood'
ALTER TYPE "public"."mood" ADD VALUE 'hungry' BEFORE 'wild';
\else \echo '  exists value ''hungry'' of enum public.mood'
\endif
\else \echo '  done before: add_enum_value public.mood ''hungry'''
\endif

COMMIT;

BEGIN;

-- 2. alter_column public.cats.mood
--    migrations/0003_a_new_value_that.yaml:7
SELECT pg_temp.sqlc_mig_step(3, 2, '374d96efc6a89a11118f81d5c3f1d6fd56309a3575f4feaf3006e9608e6ce77a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.cats.mood'
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'hungry';
\else \echo '  done before: alter_column public.cats.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

