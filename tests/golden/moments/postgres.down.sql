-- ================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_zones.yaml'
\echo 'revert 0001 Moments with a zone'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.moments      ! destroys the rows of public.moments      line 6
-- lock on public.moments: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."moments";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

