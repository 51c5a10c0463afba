-- ===================================================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0005') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0005 Step 5'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.step_5      ! destroys the rows of public.step_5
--    migrations/0005_step.yaml:6
-- lock on public.step_5: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'step_5') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."step_5";
\echo '  ! drop table public.step_5'
\else
\echo '  absent table public.step_5'
\endif

SELECT pg_temp.sqlc_mig_done('0005', 'Step 5', '3d9da6e3e4198464523f8051e2f3c37c9199c6ebd654831e232dc5d6ffc30f84', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0004') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0004 Step 4'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.step_4      ! destroys the rows of public.step_4
--    migrations/0004_step.yaml:6
-- lock on public.step_4: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'step_4') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."step_4";
\echo '  ! drop table public.step_4'
\else
\echo '  absent table public.step_4'
\endif

SELECT pg_temp.sqlc_mig_done('0004', 'Step 4', 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

