-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 An enum and a table that uses it'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.mood
--    migrations/0001_an_enum_and_a.yaml:6
SELECT pg_temp.sqlc_mig_enum_missing('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."mood" AS ENUM ('calm', 'it''s fine', 'wild');
\echo '  create enum public.mood'
\else
\echo '  exists enum public.mood'
\endif

-- 2. create_table public.cats
--    migrations/0001_an_enum_and_a.yaml:7
SELECT pg_temp.sqlc_mig_table_missing('public', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."cats" (
  "id" bigint NOT NULL,
  "mood" "public"."mood" DEFAULT 'calm' NOT NULL,
  "size" varchar(5) DEFAULT 'small',
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_size" CHECK ("size" IN ('small', 'large'))
);
\echo '  create table public.cats'
\else
\echo '  exists table public.cats'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'An enum and a table that uses it', '1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 A new value that nothing uses here'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_enum_value public.mood 'sleepy'
--    migrations/0002_a_new_value_that.yaml:6
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'mood', 'sleepy') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."mood" ADD VALUE 'sleepy' AFTER 'calm';
\echo '  add value ''sleepy'' of enum public.mood'
\else
\echo '  exists value ''sleepy'' of enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'A new value that nothing uses here', 'a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 A new value that is used at once'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_enum_value public.mood 'hungry'
--    migrations/0003_a_new_value_that.yaml:6
SELECT pg_temp.sqlc_mig_step('0003', 1, '6628e161db1b1f3f4d05777afbbc2966bdbb50547d04e0930e27e488e0df7cda') AS sqlc_mig_step \gset
\if :sqlc_mig_step
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'mood', 'hungry') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."mood" ADD VALUE 'hungry' BEFORE 'wild';
\echo '  add value ''hungry'' of enum public.mood'
\else
\echo '  exists value ''hungry'' of enum public.mood'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 1, '6628e161db1b1f3f4d05777afbbc2966bdbb50547d04e0930e27e488e0df7cda') AS sqlc_mig_void \gset
\else
\echo '  done before: add_enum_value public.mood ''hungry'''
\endif

COMMIT;

BEGIN;

-- 2. alter_column public.cats.mood
--    migrations/0003_a_new_value_that.yaml:7
SELECT pg_temp.sqlc_mig_step('0003', 2, '374d96efc6a89a11118f81d5c3f1d6fd56309a3575f4feaf3006e9608e6ce77a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."cats" ALTER COLUMN "mood" SET DEFAULT 'hungry';
\echo '  alter default of public.cats.mood'
SELECT pg_temp.sqlc_mig_mark('0003', 2, '374d96efc6a89a11118f81d5c3f1d6fd56309a3575f4feaf3006e9608e6ce77a') AS sqlc_mig_void \gset
\else
\echo '  done before: alter_column public.cats.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'A new value that is used at once', '8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

