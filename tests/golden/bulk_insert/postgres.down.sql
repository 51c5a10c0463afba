-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 With a key, with an update, without a key'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'With a key, with an update, without a key', '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Reference rows'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_reference_rows.yaml:15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."notes";
\echo '  ! drop table public.notes'
\else
\echo '  absent table public.notes'
\endif

-- 2. drop_table public.countries      ! destroys the rows of public.countries
--    migrations/0001_reference_rows.yaml:6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."countries";
\echo '  ! drop table public.countries'
\else
\echo '  absent table public.countries'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Reference rows', 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

