-- ================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert 0003 And gone'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'mood') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'dogs') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'cats', 'before') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'cats', 'ix_cats_before') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'cats', 'mood') AS sqlc_mig_5 \gset

-- 1. create_enum public.mood
--    migrations/0003_gone.yaml:9
\if :sqlc_mig_1
\echo '  create enum public.mood'
\else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'mood') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TYPE :"public"."mood" AS ENUM ('o''clock', 'calm', 'hungry', 'it''s fine', 'wild', 'asleep');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.dogs
--    migrations/0003_gone.yaml:8
\if :sqlc_mig_2
\echo '  create table public.dogs'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'dogs') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."dogs" (
  "id" bigint NOT NULL,
  "mood" "public"."mood",
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. add_column public.cats.before
--    migrations/0003_gone.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.cats.before'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'cats', 'before') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."cats" ADD COLUMN "before" "public"."mood";
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. create_index ix_cats_before on public.cats
--    migrations/0003_gone.yaml:7
-- lock on public.cats: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_4
\echo '  create index public.ix_cats_before'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'cats', 'ix_cats_before') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
CREATE INDEX "ix_cats_before" ON :"public"."cats" ("before");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. add_column public.cats.mood
--    migrations/0003_gone.yaml:6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  add column public.cats.mood'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'cats', 'mood') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."cats" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm' NOT NULL;
COMMENT ON COLUMN :"public"."cats"."mood" IS 'how it is';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 More values'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 An enum and tables that use it'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'dogs') AS sqlc_mig_1 \gset

-- 1. drop_table public.dogs      ! destroys the rows of public.dogs
--    migrations/0001_enum.yaml:13
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.dogs'
DROP TABLE "public"."dogs";
\else \echo '  absent table public.dogs'
\endif

-- 2. drop_table public.cats      ! destroys the rows of public.cats
--    migrations/0001_enum.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'cats') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.cats'
DROP TABLE "public"."cats";
\else \echo '  absent table public.cats'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_enum.yaml:6
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

