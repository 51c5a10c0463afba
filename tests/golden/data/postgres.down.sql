-- ================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 With keys and without, and SQL'

BEGIN;

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET active = NOT active'
UPDATE countries SET active = NOT active;
\echo '   ' :ROW_COUNT rows

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
-- the project's own SQL; its locks are not known here
\echo '  ! execute UPDATE countries SET area = NULL WHERE area = 0'
UPDATE countries SET area = NULL WHERE area = 0;
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''a;'''
DELETE FROM countries WHERE code = 'a;';
\echo '   ' :ROW_COUNT rows

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:13
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''ch'''
DELETE FROM countries WHERE code = 'ch';
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE name = ''x'''
DELETE FROM countries WHERE name = 'x';
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Rows and their keys'

BEGIN;

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_tables.yaml:15
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code IN (''de'', ''fr'')'
DELETE FROM countries WHERE code IN ('de', 'fr');
\echo '   ' :ROW_COUNT rows

-- 2. drop_table public.countries      ! destroys the rows of public.countries
--    migrations/0001_tables.yaml:6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.countries'
DROP TABLE "public"."countries";
\else \echo '  absent table public.countries'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

