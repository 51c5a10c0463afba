-- ================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 SQL of all kinds'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'hidden', 'ix_hidden_id') AS sqlc_mig_1 \gset

-- 1. drop_index ix_hidden_id on public.hidden
--    migrations/0001_sql_of_all_kinds.yaml:42
-- lock on public.hidden: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  drop index public.ix_hidden_id'
DROP INDEX "public"."ix_hidden_id";
\else \echo '  absent index public.ix_hidden_id'
\endif

-- 2. execute DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $ ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:35
-- the project's own SQL; its locks are not known here
\echo '  ? execute DO $$ BEGIN EXECUTE format(''DROP TABLE %I'', ''hidden''); END $ ...'
DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $$;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 3. drop_index ix_counters_extra on public.counters
--    migrations/0001_sql_of_all_kinds.yaml:34
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'counters', 'ix_counters_extra') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_counters_extra'
DROP INDEX "public"."ix_counters_extra";
\else \echo '  absent index public.ix_counters_extra'
\endif

-- 4. execute ALTER TABLE counters DROP COLUMN extra      ! destroys what it drops, by DROP COLUMN; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:31
-- the project's own SQL; its locks are not known here
\echo '  ! execute ALTER TABLE counters DROP COLUMN extra'
ALTER TABLE counters DROP COLUMN extra;

-- 5. execute DROP FUNCTION bump()      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:19
-- the project's own SQL; its locks are not known here
\echo '  ? execute DROP FUNCTION bump()'
DROP FUNCTION bump();

-- 6. execute DELETE FROM counters      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:11
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM counters'
DELETE FROM counters;
\echo '   ' :ROW_COUNT rows

-- 7. drop_table public.counters      ! destroys the rows of public.counters
--    migrations/0001_sql_of_all_kinds.yaml:6
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'counters') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.counters'
DROP TABLE "public"."counters";
\else \echo '  absent table public.counters'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

