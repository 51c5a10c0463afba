-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A default of every kind'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.things      ! destroys the rows of public.things
--    migrations/0001_defaults.yaml:6
-- lock on public.things: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."things";
\echo '  ! drop table public.things'
\else
\echo '  absent table public.things'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A default of every kind', 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

