-- ================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_7}
\echo 'revert e5 After the merge'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'base', 'note') AS sqlc_mig_1 \gset

-- 1. drop_column public.base.note      ! destroys the values of public.base.note
--    migrations/e5_after_the_merge.yaml:7
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.base.note'
ALTER TABLE "public"."base" DROP COLUMN "note";
\else \echo '  absent column public.base.note'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(7) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_7 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_6}
\echo 'revert c4 Both together'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(6) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_6 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'revert b3 Right again'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'right_side', 'note') AS sqlc_mig_1 \gset

-- 1. drop_column public.right_side.note      ! destroys the values of public.right_side.note
--    migrations/b3_right_again.yaml:6
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.right_side.note'
ALTER TABLE "public"."right_side" DROP COLUMN "note";
\else \echo '  absent column public.right_side.note'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'revert b2 Right'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'right_side') AS sqlc_mig_1 \gset

-- 1. drop_table public.right_side      ! destroys the rows of public.right_side
--    migrations/b2_right.yaml:7
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.right_side'
DROP TABLE "public"."right_side";
\else \echo '  absent table public.right_side'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert d1 A second base that needs the left side'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'other') AS sqlc_mig_1 \gset

-- 1. drop_table public.other      ! destroys the rows of public.other
--    migrations/d1_a_second_base_that.yaml:8
-- lock on public.other: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.other'
DROP TABLE "public"."other";
\else \echo '  absent table public.other'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert a2 Left'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'left_side') AS sqlc_mig_1 \gset

-- 1. drop_table public.left_side      ! destroys the rows of public.left_side
--    migrations/a2_left.yaml:7
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.left_side'
DROP TABLE "public"."left_side";
\else \echo '  absent table public.left_side'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Where it begins'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'base') AS sqlc_mig_1 \gset

-- 1. drop_table public.base      ! destroys the rows of public.base
--    migrations/0001_where_it_begins.yaml:6
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.base'
DROP TABLE "public"."base";
\else \echo '  absent table public.base'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

