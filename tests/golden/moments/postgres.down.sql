-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Moments with a zone'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.moments      ! destroys the rows of public.moments
--    migrations/0001_zones.yaml:6
-- lock on public.moments: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'moments') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."moments";
\echo '  ! drop table public.moments'
\else
\echo '  absent table public.moments'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Moments with a zone', 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

