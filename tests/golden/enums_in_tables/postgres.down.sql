-- ================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_gone.yaml'
\echo 'revert 0003 And gone'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_enum public.mood      line 9
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"public"."mood" AS ENUM ('o''clock', 'calm', 'hungry', 'it''s fine', 'wild', 'asleep');
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.dogs      line 8
\echo :sqlc_mig_said_2 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."dogs" (
  "id" bigint NOT NULL,
  "mood" "public"."mood",
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 3. add_column public.cats.before      line 7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."cats" ADD COLUMN "before" "public"."mood";
\endif \set public public \set ON_ERROR_STOP on

-- 4. create_index ix_cats_before on public.cats      line 7
-- lock on public.cats: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_4 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE INDEX "ix_cats_before" ON :"public"."cats" ("before");
\endif \set public public \set ON_ERROR_STOP on

-- 5. add_column public.cats.mood      line 6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."cats" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm' NOT NULL;
COMMENT ON COLUMN :"public"."cats"."mood" IS 'how it is';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_values.yaml'
\echo 'revert 0002 More values'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_enum.yaml'
\echo 'revert 0001 An enum and tables that use it'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.dogs      ! destroys the rows of public.dogs      line 13
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
DROP TABLE "public"."dogs";
\endif

-- 2. drop_table public.cats      ! destroys the rows of public.cats      line 7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."cats";
\endif

-- 3. drop_enum public.mood      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

