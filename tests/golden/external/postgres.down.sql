-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table that others made'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0001', 'A table that others made', '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

