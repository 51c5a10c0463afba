-- ===================================================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('e5') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert e5 After the merge'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.base.note      ! destroys the values of public.base.note
--    migrations/e5_after_the_merge.yaml:7
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'base', 'note') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."base" DROP COLUMN "note";
\echo '  ! drop column public.base.note'
\else
\echo '  absent column public.base.note'
\endif

SELECT pg_temp.sqlc_mig_done('e5', 'After the merge', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('c4') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert c4 Both together'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('c4', 'Both together', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('b3') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert b3 Right again'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_column public.right_side.note      ! destroys the values of public.right_side.note
--    migrations/b3_right_again.yaml:6
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'right_side', 'note') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."right_side" DROP COLUMN "note";
\echo '  ! drop column public.right_side.note'
\else
\echo '  absent column public.right_side.note'
\endif

SELECT pg_temp.sqlc_mig_done('b3', 'Right again', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('b2') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert b2 Right'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.right_side      ! destroys the rows of public.right_side
--    migrations/b2_right.yaml:7
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'right_side') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."right_side";
\echo '  ! drop table public.right_side'
\else
\echo '  absent table public.right_side'
\endif

SELECT pg_temp.sqlc_mig_done('b2', 'Right', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('d1') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert d1 A second base that needs the left side'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.other      ! destroys the rows of public.other
--    migrations/d1_a_second_base_that.yaml:8
-- lock on public.other: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'other') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."other";
\echo '  ! drop table public.other'
\else
\echo '  absent table public.other'
\endif

SELECT pg_temp.sqlc_mig_done('d1', 'A second base that needs the left side', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('a2') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert a2 Left'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.left_side      ! destroys the rows of public.left_side
--    migrations/a2_left.yaml:7
-- lock on public.left_side: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'left_side') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."left_side";
\echo '  ! drop table public.left_side'
\else
\echo '  absent table public.left_side'
\endif

SELECT pg_temp.sqlc_mig_done('a2', 'Left', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Where it begins'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.base      ! destroys the rows of public.base
--    migrations/0001_where_it_begins.yaml:6
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'base') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."base";
\echo '  ! drop table public.base'
\else
\echo '  absent table public.base'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Where it begins', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

