-- ================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_defaults.yaml'
\echo 'revert 0001 A default of every kind'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.things      ! destroys the rows of public.things      line 6
-- lock on public.things: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."things";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

