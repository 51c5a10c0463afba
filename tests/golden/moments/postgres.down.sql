-- ================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Moments with a zone'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'moments') AS sqlc_mig_1 \gset

-- 1. drop_table public.moments      ! destroys the rows of public.moments
--    migrations/0001_zones.yaml:6
-- lock on public.moments: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.moments'
DROP TABLE "public"."moments";
\else \echo '  absent table public.moments'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

