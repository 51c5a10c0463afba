-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Variables, aliases and maps by dialect'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.shop_users      ! destroys the rows of public.shop_users
--    migrations/0001_variables_aliases_and_maps.yaml:6
-- lock on public.shop_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'shop_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."shop_users";
\echo '  ! drop table public.shop_users'
\else
\echo '  absent table public.shop_users'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Variables, aliases and maps by dialect', '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

