-- ================================================================================
-- 0001  SQL of all kinds
-- 1 of 1; migrations/0001_sql_of_all_kinds.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_sql_of_all_kinds.yaml'
\echo 'apply 0001 SQL of all kinds'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.counters      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."counters" (
  "n" integer DEFAULT 0 NOT NULL,
  "tags" text[]
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. execute INSERT INTO counters (n) VALUES (1) ...      ! destroys rows, by DELETE; SQL of the project      line 11
\echo '  several statements'
-- the project's own SQL; its locks are not known here
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  ! execute INSERT INTO counters (n) VALUES (1)' (:sqlc_mig_file':11)'
INSERT INTO counters (n) VALUES (1);
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute -- a note; with a semicolon UPDATE counters SET n = n' (:sqlc_mig_file':11)'
-- a note; with a semicolon
UPDATE counters SET n = n + 1 WHERE tags[1: n] IS NULL AND n::text <> ':x';
-- the project's own SQL; its locks are not known here
\echo '  ! execute /* the last one */ DELETE FROM counters WHERE n > 100' (:sqlc_mig_file':11)'
/* the last one */ DELETE FROM counters WHERE n > 100
-- trailing comment
;

-- 3. execute UPDATE counters SET tags = ARRAY['a;b', E'c\';d'] ...      ? SQL of the project      line 19
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE counters SET tags = ARRAY[''a;b'', E''c\\'';d'']' (:sqlc_mig_file':19)'
UPDATE counters SET tags = ARRAY['a;b', E'c\';d'];
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ? execute CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $ ...' (:sqlc_mig_file':19)'
CREATE FUNCTION bump() RETURNS integer LANGUAGE plpgsql AS $body$
BEGIN
  UPDATE counters SET n = n + 1; -- not the end
  RETURN (SELECT max(n) FROM counters);
END
$body$;

-- 4. execute ALTER TABLE counters ADD COLUMN extra integer      line 31
-- the project's own SQL; its locks are not known here
\echo '  execute ALTER TABLE counters ADD COLUMN extra integer' (:sqlc_mig_file':31)'
ALTER TABLE counters ADD COLUMN extra integer;

-- 5. create_index ix_counters_extra on public.counters      line 34
-- lock on public.counters: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':34)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_counters_extra" ON :"public"."counters" ("extra");
\endif \set public public \set ON_ERROR_STOP on

-- 6. execute DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'h ...      ? SQL of the project      line 35
-- the project's own SQL; its locks are not known here
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  ? execute DO $$ BEGIN EXECUTE format(''CREATE TABLE %I (id bigint)'', ''h ...' (:sqlc_mig_file':35)'
DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id bigint)', 'hidden'); END $$;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 7. create_index ix_hidden_id on public.hidden      line 42
-- lock on public.hidden: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':42)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_hidden_id" ON :"public"."hidden" ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

