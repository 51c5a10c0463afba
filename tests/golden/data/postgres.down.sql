-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 With keys and without, and SQL'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
-- the project's own SQL; its locks are not known here
UPDATE countries SET active = NOT active;
\echo '  ? execute UPDATE countries SET active = NOT active'', rows:' :ROW_COUNT

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
-- the project's own SQL; its locks are not known here
UPDATE countries SET area = NULL WHERE area = 0;
\echo '  ! execute UPDATE countries SET area = NULL WHERE area = 0'', rows:' :ROW_COUNT
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE code = 'a;';
\echo '  ! execute DELETE FROM countries WHERE code = ''a;'''', rows:' :ROW_COUNT

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:13
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE code = 'ch';
\echo '  ! execute DELETE FROM countries WHERE code = ''ch'''', rows:' :ROW_COUNT
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE name = 'x';
\echo '  ! execute DELETE FROM countries WHERE name = ''x'''', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0002', 'With keys and without, and SQL', '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Rows and their keys'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_tables.yaml:15
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE code IN ('de', 'fr');
\echo '  ! execute DELETE FROM countries WHERE code IN (''de'', ''fr'')'', rows:' :ROW_COUNT

-- 2. drop_table public.countries      ! destroys the rows of public.countries
--    migrations/0001_tables.yaml:6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."countries";
\echo '  ! drop table public.countries'
\else
\echo '  absent table public.countries'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Rows and their keys', '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

