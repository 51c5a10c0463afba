-- ================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 An enum and tables that use it'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'cats') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'dogs') AS sqlc_mig_2 \gset

-- 1. create_enum public.mood
--    migrations/0001_enum.yaml:6
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('enum', 'public', 'mood')
   AND pg_temp.sqlc_mig_there('table', 'public', 'cats') THEN
    '  superseded enum public.mood, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create enum public.mood' \else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'mood',
  later => '{value asleep,value hungry,"value o''clock"}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'it''s fine', 'wild');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 2. create_table public.cats
--    migrations/0001_enum.yaml:7
\if :sqlc_mig_1 \echo '  create table public.cats' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'cats',
  later => '{column before,column mood,index ix_cats_before}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."cats" (
  "id" bigint NOT NULL,
  "mood" "public"."mood" DEFAULT 'calm' NOT NULL,
  "before" "public"."mood",
  CONSTRAINT "pk_cats" PRIMARY KEY ("id")
);
COMMENT ON COLUMN :"public"."cats"."mood" IS 'how it is';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'public', 'cats', 'ix_cats_before')
   AND NOT pg_temp.sqlc_mig_there('column', 'public', 'cats', 'before') THEN
    '  superseded index public.ix_cats_before, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'cats', 'ix_cats_before') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_cats_before' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'cats', 'ix_cats_before',
  later => '{index ix_cats_before}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_cats_before" ON :"public"."cats" ("before");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 3. create_table public.dogs
--    migrations/0001_enum.yaml:13
\if :sqlc_mig_2 \echo '  create table public.dogs' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'dogs') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_2
CREATE TABLE :"public"."dogs" (
  "id" bigint NOT NULL,
  "mood" "public"."mood",
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 More values'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum value', 'public', 'mood', 'asleep') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'enum value', 'public', 'mood', 'o''clock') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'enum value', 'public', 'mood', 'hungry') AS sqlc_mig_3 \gset

-- 1. add_enum_value public.mood 'asleep'
--    migrations/0002_values.yaml:6
\if :sqlc_mig_1
\echo '  add value ''asleep'' of enum public.mood'
ALTER TYPE "public"."mood" ADD VALUE 'asleep';
\else \echo '  exists value ''asleep'' of enum public.mood'
\endif

-- 2. add_enum_value public.mood 'o'clock'
--    migrations/0002_values.yaml:7
\if :sqlc_mig_2
\echo '  add value ''o''clock'' of enum public.mood'
ALTER TYPE "public"."mood" ADD VALUE 'o''clock' BEFORE 'calm';
\else \echo '  exists value ''o''clock'' of enum public.mood'
\endif

-- 3. add_enum_value public.mood 'hungry'
--    migrations/0002_values.yaml:8
\if :sqlc_mig_3
\echo '  add value ''hungry'' of enum public.mood'
ALTER TYPE "public"."mood" ADD VALUE 'hungry' AFTER 'calm';
\else \echo '  exists value ''hungry'' of enum public.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 And gone'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'cats', 'mood') AS sqlc_mig_1 \gset

-- 1. drop_column public.cats.mood      ! destroys the values of public.cats.mood; undo: the column comes back empty
--    migrations/0003_gone.yaml:6
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.cats.mood'
ALTER TABLE "public"."cats" DROP COLUMN "mood";
\else \echo '  absent column public.cats.mood'
\endif

-- 2. drop_column public.cats.before      ! destroys the values of public.cats.before; undo: the column comes back empty
--    migrations/0003_gone.yaml:7
-- lock on public.cats: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'cats', 'before') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.cats.before'
ALTER TABLE "public"."cats" DROP COLUMN "before";
\else \echo '  absent column public.cats.before'
\endif

-- 3. drop_table public.dogs      ! destroys the rows of public.dogs; undo: the table comes back empty
--    migrations/0003_gone.yaml:8
-- lock on public.dogs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'dogs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.dogs'
DROP TABLE "public"."dogs";
\else \echo '  absent table public.dogs'
\endif

-- 4. drop_enum public.mood
--    migrations/0003_gone.yaml:9
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum public.mood'
DROP TYPE "public"."mood";
\else \echo '  absent enum public.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

