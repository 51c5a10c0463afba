-- ================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_where_it_begins.yaml'
\echo 'apply 0001 Where it begins'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.base      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."base" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_base" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/a2_left.yaml'
\echo 'apply a2 Left'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.left_side      line 7
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."left_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_left_side" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/d1_a_second_base_that.yaml'
\echo 'apply d1 A second base that needs the left side'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.other      line 8
-- lock on public.left_side: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."other" (
  "left_id" bigint,
  CONSTRAINT "fk_other_left_id_left_side" FOREIGN KEY ("left_id") REFERENCES :"public"."left_side" ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/b2_right.yaml'
\echo 'apply b2 Right'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.right_side      line 7
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."right_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_right_side" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/b3_right_again.yaml'
\echo 'apply b3 Right again'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.right_side.note      line 6
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."right_side" ADD COLUMN "note" text;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
\if :{?sqlc_mig_due_6} \set sqlc_mig_file 'migrations/c4_both_together.yaml'
\echo 'apply c4 Both together'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(6) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_6 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
\if :{?sqlc_mig_due_7} \set sqlc_mig_file 'migrations/e5_after_the_merge.yaml'
\echo 'apply e5 After the merge'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(7, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.base.note      line 7
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."base" ADD COLUMN "note" text;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(7) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_7 \set sqlc_mig_due_:sqlc_mig_next yes \endif

