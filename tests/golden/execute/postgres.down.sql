-- ===================================================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 SQL of all kinds'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_index ix_hidden_id on public.hidden
--    migrations/0001_sql_of_all_kinds.yaml:42
-- lock on public.hidden: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_hidden_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_hidden_id";
\echo '  drop index public.ix_hidden_id'
\else
\echo '  absent index public.ix_hidden_id'
\endif

-- 2. execute DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $ ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:35
-- the project's own SQL; its locks are not known here
DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $$;
\echo '  ? execute DO $$ BEGIN EXECUTE format(''DROP TABLE %I'', ''hidden''); END $ ...'
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 3. drop_index ix_counters_extra on public.counters
--    migrations/0001_sql_of_all_kinds.yaml:34
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_counters_extra') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_counters_extra";
\echo '  drop index public.ix_counters_extra'
\else
\echo '  absent index public.ix_counters_extra'
\endif

-- 4. execute ALTER TABLE counters DROP COLUMN extra      ! destroys what it drops, by DROP COLUMN; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:31
-- the project's own SQL; its locks are not known here
ALTER TABLE counters DROP COLUMN extra;
\echo '  ! execute ALTER TABLE counters DROP COLUMN extra'

-- 5. execute DROP FUNCTION bump()      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:19
-- the project's own SQL; its locks are not known here
DROP FUNCTION bump();
\echo '  ? execute DROP FUNCTION bump()'

-- 6. execute DELETE FROM counters      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:11
-- the project's own SQL; its locks are not known here
DELETE FROM counters;
\echo '  ! execute DELETE FROM counters'', rows:' :ROW_COUNT

-- 7. drop_table public.counters      ! destroys the rows of public.counters
--    migrations/0001_sql_of_all_kinds.yaml:6
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'counters') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."counters";
\echo '  ! drop table public.counters'
\else
\echo '  absent table public.counters'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'SQL of all kinds', '6515bd0794ed6db07e9613a7509d8f98b7cafbbac28f7c82b918cab7e20b8e8a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
-- whatever its SQL has set in the session ends here
RESET SESSION AUTHORIZATION;
RESET ALL;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
SELECT pg_temp.sqlc_mig_session() AS sqlc_mig_void \gset
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

