-- ================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'revert 0005 Step 5'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'step_5') AS sqlc_mig_1 \gset

-- 1. drop_table public.step_5      ! destroys the rows of public.step_5
--    migrations/0005_step.yaml:6
-- lock on public.step_5: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.step_5'
DROP TABLE "public"."step_5";
\else \echo '  absent table public.step_5'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'revert 0004 Step 4'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'step_4') AS sqlc_mig_1 \gset

-- 1. drop_table public.step_4      ! destroys the rows of public.step_4
--    migrations/0004_step.yaml:6
-- lock on public.step_4: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.step_4'
DROP TABLE "public"."step_4";
\else \echo '  absent table public.step_4'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

