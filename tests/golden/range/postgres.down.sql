-- ================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/0005_step.yaml'
\echo 'revert 0005 Step 5'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.step_5      ! destroys the rows of public.step_5      line 6
-- lock on public.step_5: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."step_5";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/0004_step.yaml'
\echo 'revert 0004 Step 4'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.step_4      ! destroys the rows of public.step_4      line 6
-- lock on public.step_4: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."step_4";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

