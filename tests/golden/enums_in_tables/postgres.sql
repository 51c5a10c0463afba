-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 An enum and tables that use it'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.mood
--    migrations/0001_enum.yaml:6
SELECT pg_temp.sqlc_mig_enum_missing('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."mood" AS ENUM ('calm', 'it''s fine', 'wild');
\echo '  create enum public.mood'
\else
\echo '  exists enum public.mood'
\endif

-- 2. create_table public.cats
--    migrations/0001_enum.yaml:7
SELECT pg_temp.sqlc_mig_table_missing('public', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."cats" (
  "id" bigint NOT NULL,
  "mood" "public"."mood" DEFAULT 'calm' NOT NULL,
  "before" "public"."mood",
  CONSTRAINT "pk_cats" PRIMARY KEY ("id")
);
COMMENT ON COLUMN "public"."cats"."mood" IS 'how it is';
\echo '  create table public.cats'
\else
\echo '  exists table public.cats'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_cats_before', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_cats_before" ON "public"."cats" ("before");
\echo '  create index public.ix_cats_before'
\else
\echo '  exists index public.ix_cats_before'
\endif

-- 3. create_table public.dogs
--    migrations/0001_enum.yaml:13
SELECT pg_temp.sqlc_mig_table_missing('public', 'dogs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."dogs" (
  "id" bigint NOT NULL,
  "mood" "public"."mood",
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id")
);
\echo '  create table public.dogs'
\else
\echo '  exists table public.dogs'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'An enum and tables that use it', 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 More values'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_enum_value public.mood 'asleep'
--    migrations/0002_values.yaml:6
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'mood', 'asleep') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."mood" ADD VALUE 'asleep';
\echo '  add value ''asleep'' of enum public.mood'
\else
\echo '  exists value ''asleep'' of enum public.mood'
\endif

-- 2. add_enum_value public.mood 'o'clock'
--    migrations/0002_values.yaml:7
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'mood', 'o''clock') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."mood" ADD VALUE 'o''clock' BEFORE 'calm';
\echo '  add value ''o''clock'' of enum public.mood'
\else
\echo '  exists value ''o''clock'' of enum public.mood'
\endif

-- 3. add_enum_value public.mood 'hungry'
--    migrations/0002_values.yaml:8
SELECT pg_temp.sqlc_mig_enum_value_missing('public', 'mood', 'hungry') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TYPE "public"."mood" ADD VALUE 'hungry' AFTER 'calm';
\echo '  add value ''hungry'' of enum public.mood'
\else
\echo '  exists value ''hungry'' of enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'More values', '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 And gone'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.cats.mood      ! destroys the values of public.cats.mood; undo: the column comes back empty
--    migrations/0003_gone.yaml:6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'cats', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."cats" DROP COLUMN "mood";
\echo '  ! drop column public.cats.mood'
\else
\echo '  absent column public.cats.mood'
\endif

-- 2. drop_column public.cats.before      ! destroys the values of public.cats.before; undo: the column comes back empty
--    migrations/0003_gone.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'cats', 'before') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."cats" DROP COLUMN "before";
\echo '  ! drop column public.cats.before'
\else
\echo '  absent column public.cats.before'
\endif

-- 3. drop_table public.dogs      ! destroys the rows of public.dogs; undo: the table comes back empty
--    migrations/0003_gone.yaml:8
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'dogs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."dogs";
\echo '  ! drop table public.dogs'
\else
\echo '  absent table public.dogs'
\endif

-- 4. drop_enum public.mood
--    migrations/0003_gone.yaml:9
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And gone', '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

