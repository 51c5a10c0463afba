-- ================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
\if :{?sqlc_mig_due_7} \set sqlc_mig_file 'migrations/e5_after_the_merge.yaml'
\echo 'revert e5 After the merge'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(7, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.base.note      ! destroys the values of public.base.note      line 7
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."base" DROP COLUMN "note";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(7) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_7 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
\if :{?sqlc_mig_due_6} \set sqlc_mig_file 'migrations/c4_both_together.yaml'
\echo 'revert c4 Both together'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(6) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_6 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/b3_right_again.yaml'
\echo 'revert b3 Right again'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.right_side.note      ! destroys the values of public.right_side.note      line 6
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."right_side" DROP COLUMN "note";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/b2_right.yaml'
\echo 'revert b2 Right'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.right_side      ! destroys the rows of public.right_side      line 7
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."right_side";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/d1_a_second_base_that.yaml'
\echo 'revert d1 A second base that needs the left side'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.other      ! destroys the rows of public.other      line 8
-- lock on public.other: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP TABLE "public"."other";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/a2_left.yaml'
\echo 'revert a2 Left'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.left_side      ! destroys the rows of public.left_side      line 7
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."left_side";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_where_it_begins.yaml'
\echo 'revert 0001 Where it begins'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.base      ! destroys the rows of public.base      line 6
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."base";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

