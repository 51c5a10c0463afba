-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 And gone'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.mood
--    migrations/0003_gone.yaml:9
SELECT pg_temp.sqlc_mig_enum_missing('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."mood" AS ENUM ('o''clock', 'calm', 'hungry', 'it''s fine', 'wild', 'asleep');
\echo '  create enum public.mood'
\else
\echo '  exists enum public.mood'
\endif

-- 2. create_table public.dogs
--    migrations/0003_gone.yaml:8
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

-- 3. add_column public.cats.before
--    migrations/0003_gone.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'cats', 'before') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."cats" ADD COLUMN "before" "public"."mood";
\echo '  add column public.cats.before'
\else
\echo '  exists column public.cats.before'
\endif

-- 4. create_index ix_cats_before on public.cats
--    migrations/0003_gone.yaml:7
-- lock on public.cats: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_cats_before', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_cats_before" ON "public"."cats" ("before");
\echo '  create index public.ix_cats_before'
\else
\echo '  exists index public.ix_cats_before'
\endif

-- 5. add_column public.cats.mood
--    migrations/0003_gone.yaml:6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'cats', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."cats" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm' NOT NULL;
COMMENT ON COLUMN "public"."cats"."mood" IS 'how it is';
\echo '  add column public.cats.mood'
\else
\echo '  exists column public.cats.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And gone', '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
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
\echo 'revert 0002 More values'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'More values', '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 An enum and tables that use it'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.dogs      ! destroys the rows of public.dogs
--    migrations/0001_enum.yaml:13
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'dogs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."dogs";
\echo '  ! drop table public.dogs'
\else
\echo '  absent table public.dogs'
\endif

-- 2. drop_table public.cats      ! destroys the rows of public.cats
--    migrations/0001_enum.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."cats";
\echo '  ! drop table public.cats'
\else
\echo '  absent table public.cats'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_enum.yaml:6
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'An enum and tables that use it', 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

