-- ================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_sql_of_all_kinds.yaml'
\echo 'revert 0001 SQL of all kinds'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_index ix_hidden_id on public.hidden      line 42
-- lock on public.hidden: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':42)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_hidden_id";
\endif

-- 2. execute DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $ ...      ? SQL of the project      line 35
-- the project's own SQL; its locks are not known here
\echo '  ? execute DO $$ BEGIN EXECUTE format(''DROP TABLE %I'', ''hidden''); END $ ...' (:sqlc_mig_file':35)'
DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'hidden'); END $$;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 3. drop_index ix_counters_extra on public.counters      line 34
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':34)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_counters_extra";
\endif

-- 4. execute ALTER TABLE counters DROP COLUMN extra      ! destroys what it drops, by DROP COLUMN; SQL of the project      line 31
-- the project's own SQL; its locks are not known here
\echo '  ! execute ALTER TABLE counters DROP COLUMN extra' (:sqlc_mig_file':31)'
ALTER TABLE counters DROP COLUMN extra;

-- 5. execute DROP FUNCTION bump()      ? SQL of the project      line 19
-- the project's own SQL; its locks are not known here
\echo '  ? execute DROP FUNCTION bump()' (:sqlc_mig_file':19)'
DROP FUNCTION bump();

-- 6. execute DELETE FROM counters      ! destroys rows, by DELETE; SQL of the project      line 11
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM counters' (:sqlc_mig_file':11)'
DELETE FROM counters;
\echo '   ' :ROW_COUNT rows

-- 7. drop_table public.counters      ! destroys the rows of public.counters      line 6
-- lock on public.counters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."counters";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

