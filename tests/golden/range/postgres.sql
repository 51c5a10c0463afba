-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 Step 3'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.step_3
--    migrations/0003_step.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'step_3') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."step_3" (
  "id" bigint
);
\echo '  create table public.step_3'
\else
\echo '  exists table public.step_3'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'Step 3', '09f6ed92f57c99049a070d684711be03efb03d3b3da36087e4b710491cbaa97d', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
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
\echo 'apply 0004 Step 4'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.step_4
--    migrations/0004_step.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'step_4') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."step_4" (
  "id" bigint
);
\echo '  create table public.step_4'
\else
\echo '  exists table public.step_4'
\endif

SELECT pg_temp.sqlc_mig_done('0004', 'Step 4', 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

