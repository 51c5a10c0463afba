-- ================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 SQL of all kinds'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'counters') AS sqlc_mig_1 \gset

-- 1. create_table public.counters
--    migrations/0001_sql_of_all_kinds.yaml:6
\if :sqlc_mig_1
\echo '  create table public.counters'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'counters',
  later => '{column extra,index ix_counters_extra}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."counters" (
  "n" integer DEFAULT 0 NOT NULL,
  "tags" text[]
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. execute INSERT INTO counters (n) VALUES (1) ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:11
\echo '  several statements'
-- the project's own SQL; its locks are not known here
\echo '  ! execute INSERT INTO counters (n) VALUES (1)'
INSERT INTO counters (n) VALUES (1);
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute -- a note; with a semicolon UPDATE counters SET n = n'
-- a note; with a semicolon
UPDATE counters SET n = n + 1 WHERE tags[1: n] IS NULL AND n::text <> ':x';
-- the project's own SQL; its locks are not known here
\echo '  ! execute /* the last one */ DELETE FROM counters WHERE n > 100'
/* the last one */ DELETE FROM counters WHERE n > 100
-- trailing comment
;

-- 3. execute UPDATE counters SET tags = ARRAY['a;b', E'c\';d'] ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:19
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE counters SET tags = ARRAY[''a;b'', E''c\\'';d'']'
UPDATE counters SET tags = ARRAY['a;b', E'c\';d'];
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ? execute CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $ ...'
CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $body$
BEGIN
  UPDATE counters SET n = n + 1; -- not the end
  RETURN (SELECT max(n) FROM counters);
END
$body$;

-- 4. execute ALTER TABLE counters ADD COLUMN extra integer
--    migrations/0001_sql_of_all_kinds.yaml:31
-- the project's own SQL; its locks are not known here
\echo '  execute ALTER TABLE counters ADD COLUMN extra integer'
ALTER TABLE counters ADD COLUMN extra integer;

-- 5. create_index ix_counters_extra on public.counters
--    migrations/0001_sql_of_all_kinds.yaml:34
-- lock on public.counters: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'counters', 'ix_counters_extra') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_counters_extra'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'counters', 'ix_counters_extra') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_counters_extra" ON :"public"."counters" ("extra");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. execute DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'h ...      ? SQL of the project
--    migrations/0001_sql_of_all_kinds.yaml:35
-- the project's own SQL; its locks are not known here
\echo '  ? execute DO $$ BEGIN EXECUTE format(''CREATE TABLE %I (id bigint)'', ''h ...'
DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'hidden'); END $$;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 7. create_index ix_hidden_id on public.hidden
--    migrations/0001_sql_of_all_kinds.yaml:42
-- lock on public.hidden: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'hidden', 'ix_hidden_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_hidden_id'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'hidden', 'ix_hidden_id') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_hidden_id" ON :"public"."hidden" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

