-- ================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_enum.yaml'
\echo 'apply 0001 An enum and tables that use it'
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
  "before" "public"."mood",
  CONSTRAINT "pk_cats" PRIMARY KEY ("id")
);
COMMENT ON COLUMN :"public"."cats"."mood" IS 'how it is';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_cats_before" ON :"public"."cats" ("before");
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_table public.dogs      line 13
\echo :sqlc_mig_said_2 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."dogs" (
  "id" bigint NOT NULL,
  "mood" "public"."mood",
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_values.yaml'
\echo 'apply 0002 More values'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_enum_value public.mood 'asleep'      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TYPE "public"."mood" ADD VALUE 'asleep';
\endif

-- 2. add_enum_value public.mood 'o'clock'      line 7
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_do_2
ALTER TYPE "public"."mood" ADD VALUE 'o''clock' BEFORE 'calm';
\endif

-- 3. add_enum_value public.mood 'hungry'      line 8
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_do_3
ALTER TYPE "public"."mood" ADD VALUE 'hungry' AFTER 'calm';
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_gone.yaml'
\echo 'apply 0003 And gone'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.cats.mood      ! destroys the values of public.cats.mood; undo: the column comes back empty      line 6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."cats" DROP COLUMN "mood";
\endif

-- 2. drop_column public.cats.before      ! destroys the values of public.cats.before; undo: the column comes back empty      line 7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."cats" DROP COLUMN "before";
\endif

-- 3. drop_table public.dogs      ! destroys the rows of public.dogs; undo: the table comes back empty      line 8
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP TABLE "public"."dogs";
\endif

-- 4. drop_enum public.mood      line 9
SELECT * FROM pg_temp.sqlc_mig_asked(3, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

