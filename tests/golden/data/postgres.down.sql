-- ================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_keys.yaml'
\echo 'revert 0002 With keys and without, and SQL'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project      line 34
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET active = NOT active' (:sqlc_mig_file':34)'
UPDATE countries SET active = NOT active;
\echo '   ' :ROW_COUNT rows

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project      line 28
-- the project's own SQL; its locks are not known here
\echo '  ! execute UPDATE countries SET area = NULL WHERE area = 0' (:sqlc_mig_file':28)'
UPDATE countries SET area = NULL WHERE area = 0;
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''a;''' (:sqlc_mig_file':28)'
DELETE FROM countries WHERE code = 'a;';
\echo '   ' :ROW_COUNT rows

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project      line 13
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''ch''' (:sqlc_mig_file':13)'
DELETE FROM countries WHERE code = 'ch';
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE name = ''x''' (:sqlc_mig_file':13)'
DELETE FROM countries WHERE name = 'x';
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'revert 0001 Rows and their keys'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project      line 15
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code IN (''de'', ''fr'')' (:sqlc_mig_file':15)'
DELETE FROM countries WHERE code IN ('de', 'fr');
\echo '   ' :ROW_COUNT rows

-- 2. drop_table public.countries      ! destroys the rows of public.countries      line 6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."countries";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

