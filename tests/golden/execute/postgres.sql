-- ===================================================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 SQL of all kinds'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.counters
--    migrations/0001_sql_of_all_kinds.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'counters') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."counters" (
  "n" integer DEFAULT 0 NOT NULL,
  "tags" text[]
);
\echo '  create table public.counters'
\else
\echo '  exists table public.counters'
\endif

-- 2. execute INSERT INTO counters (n) VALUES (1) ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:11
\echo '  several statements'
-- the project's own SQL; its locks are not known here
INSERT INTO counters (n) VALUES (1);
\echo '  ! execute INSERT INTO counters (n) VALUES (1)'', rows:' :ROW_COUNT
-- the project's own SQL; its locks are not known here
-- a note; with a semicolon
UPDATE counters SET n = n + 1 WHERE tags[1: n] IS NULL AND n::text <> ':x';
\echo '  ! execute -- a note; with a semicolon UPDATE counters SET n = n'
-- the project's own SQL; its locks are not known here
/* the last one */ DELETE FROM counters WHERE n > 100
-- trailing comment
;
\echo '  ! execute /* the last one */ DELETE FROM counters WHERE n > 100'

-- 3. execute UPDATE counters SET tags = ARRAY['a;b', E'c\';d'] ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:19
-- the project's own SQL; its locks are not known here
UPDATE counters SET tags = ARRAY['a;b', E'c\';d'];
\echo '  ? execute UPDATE counters SET tags = ARRAY[''a;b'', E''c\\'';d'']'', rows:' :ROW_COUNT
-- the project's own SQL; its locks are not known here
CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $body$
BEGIN
  UPDATE counters SET n = n + 1; -- not the end
  RETURN (SELECT max(n) FROM counters);
END
$body$;
\echo '  ? execute CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $ ...'

-- 4. execute ALTER TABLE counters ADD COLUMN extra integer
--    migrations/0001_sql_of_all_kinds.yaml:31
-- the project's own SQL; its locks are not known here
ALTER TABLE counters ADD COLUMN extra integer;
\echo '  execute ALTER TABLE counters ADD COLUMN extra integer'

-- 5. create_index ix_counters_extra on public.counters
--    migrations/0001_sql_of_all_kinds.yaml:34
-- lock on public.counters: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_counters_extra', 'counters') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_counters_extra" ON "public"."counters" ("extra");
\echo '  create index public.ix_counters_extra'
\else
\echo '  exists index public.ix_counters_extra'
\endif

-- 6. execute DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'h ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:35
-- the project's own SQL; its locks are not known here
DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'hidden'); END $$;
\echo '  ? execute DO $$ BEGIN EXECUTE format(''CREATE TABLE %I (id bigint)'', ''h ...'
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 7. create_index ix_hidden_id on public.hidden
--    migrations/0001_sql_of_all_kinds.yaml:42
-- lock on public.hidden: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_hidden_id', 'hidden') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_hidden_id" ON "public"."hidden" ("id");
\echo '  create index public.ix_hidden_id'
\else
\echo '  exists index public.ix_hidden_id'
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

