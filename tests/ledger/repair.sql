-- sqlc-mig 0.2.0: repair --forget 0f0f --replace 5b1c=c4, for PostgreSQL 13 and later
--
--   input   blake3 9fb6906bc1e4d0a1671a383f1d01e96e4688ff069a4795bde04198a45e329e62
--   ledger  public.alembic_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--
-- Repairs what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing.

-- ---- client settings ----------------------------------------------------------------------------------------------
-- remembered, to be put back at the end; not when an earlier run in this session failed and has remembered them
\if :{?sqlc_mig_old_on_error_stop}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP
\set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT
\set sqlc_mig_old_singleline :SINGLELINE
\set sqlc_mig_old_quiet :QUIET
\set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT
\set sqlc_mig_old_fetch_count :FETCH_COUNT
\endif
\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\set QUIET on
\set VERBOSITY default
\set SHOW_CONTEXT errors
\set FETCH_COUNT 0

-- ---- session settings ---------------------------------------------------------------------------------------------
\if :{?sqlc_mig_old_search_path}
\else
SELECT pg_catalog.current_setting('client_encoding') AS sqlc_mig_old_client_encoding,
       pg_catalog.current_setting('standard_conforming_strings') AS sqlc_mig_old_standard_conforming_strings,
       pg_catalog.current_setting('client_min_messages') AS sqlc_mig_old_client_min_messages,
       pg_catalog.current_setting('session_authorization') AS sqlc_mig_old_user,
       pg_catalog.current_setting('role') AS sqlc_mig_old_role,
       coalesce(pg_catalog.current_setting('transaction_timeout', true), '') AS sqlc_mig_old_transaction_timeout,
       pg_catalog.current_setting('search_path') AS sqlc_mig_old_search_path,
       coalesce(pg_catalog.current_setting('lock_timeout', true), '') AS sqlc_mig_old_lock_timeout,
       coalesce(pg_catalog.current_setting('statement_timeout', true), '') AS sqlc_mig_old_statement_timeout,
       coalesce(pg_catalog.current_setting('idle_in_transaction_session_timeout', true), '') AS sqlc_mig_old_idle_in_transaction_session_timeout,
       coalesce(pg_catalog.current_setting('jit', true), '') AS sqlc_mig_old_jit \gset
\endif
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SET search_path = "public", pg_temp;
-- from PostgreSQL 17 on
SELECT CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', '0', false) END AS sqlc_mig_void \gset
SET lock_timeout = '5s';
SET statement_timeout = '0';
SET idle_in_transaction_session_timeout = '0';
SET jit = 'off';

-- ---- what stops the script at once --------------------------------------------------------------------------------
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: drop what it left behind
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
DO $sqlc_mig$
BEGIN
  WHILE EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
                   AND (l.classid::bigint << 32) | l.objid::bigint = -866896303509082964) LOOP
    PERFORM pg_catalog.pg_advisory_unlock(-866896303509082964);
  END LOOP;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
\endif
DO $sqlc_mig$
BEGIN
  IF pg_catalog.now() <> pg_catalog.statement_timestamp() THEN
    RAISE EXCEPTION 'sqlc-mig: this script runs inside a transaction; nothing was changed'
      USING HINT = 'Run it as psql -X -f FILE, without -1 (--single-transaction) and without BEGIN around it: it has a transaction of its own for every revision.';
  END IF;
  IF pg_catalog.current_setting('server_version_num')::integer < 130000 OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL 13 or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('transaction_read_only')::boolean THEN
    RAISE EXCEPTION 'sqlc-mig: this server or session is read-only; nothing was changed'
      USING HINT = 'Connect to the primary server.';
  END IF;
  IF NOT pg_catalog.has_database_privilege(pg_catalog.current_database()::text, 'TEMPORARY') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not create temporary tables in the database %; nothing was changed', current_user, pg_catalog.current_database()
      USING HINT = pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user);
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname = 'sqlc_mig_graph') THEN
    RAISE EXCEPTION 'sqlc-mig: another client has run a migration script in this server session; nothing was changed'
      USING HINT = 'A transaction pooler seems to be in between. Connect straight to PostgreSQL.';
  END IF;
  COMMIT; -- the last word on being inside a transaction: fails there
END
$sqlc_mig$;
\set sqlc_mig_running yes

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- An advisory lock. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
-- Tried again and again, with COMMIT in between: a waiter that kept a snapshot would block CREATE INDEX CONCURRENTLY.
DO $sqlc_mig$
DECLARE
  began timestamptz := pg_catalog.clock_timestamp();
  holder text;
BEGIN
  WHILE NOT pg_catalog.pg_try_advisory_lock(-866896303509082964) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || l.pid INTO holder FROM pg_catalog.pg_locks l
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
         AND (l.classid::bigint << 32) | l.objid::bigint = -866896303509082964 LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    END IF;
    IF pg_catalog.clock_timestamp() > began + pg_catalog.make_interval(secs => 600) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within 600 seconds; nothing was changed', holder
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    COMMIT;
    PERFORM pg_catalog.pg_sleep(0.2);
    COMMIT;
  END LOOP;
END
$sqlc_mig$;

-- ---- what is applied already? -------------------------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_graph (revision text NOT NULL, parent text NOT NULL, PRIMARY KEY (revision, parent));
CREATE TEMPORARY TABLE sqlc_mig_script (revision text PRIMARY KEY, markers integer NOT NULL, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_checksum (revision text PRIMARY KEY, checksum text NOT NULL);
CREATE TEMPORARY TABLE sqlc_mig_applied (revision text PRIMARY KEY);
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
INSERT INTO pg_temp.sqlc_mig_graph (revision, parent) VALUES
  ('0001', ''),
  ('a2', '0001'),
  ('d1', 'a2'),
  ('b2', '0001'),
  ('b3', 'b2'),
  ('c4', 'a2'), ('c4', 'b3'),
  ('e5', 'c4'), ('e5', 'd1');
-- the digests of their specs, to notice one that was edited after it had been applied
INSERT INTO pg_temp.sqlc_mig_checksum (revision, checksum) VALUES
  ('0001', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93'),
  ('a2', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'),
  ('d1', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c'),
  ('b2', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'),
  ('b3', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'),
  ('c4', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89'),
  ('e5', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf');
CREATE INDEX ON pg_temp.sqlc_mig_graph (parent);
ANALYZE pg_temp.sqlc_mig_graph; -- without statistics the recursion below is slow on a long history

DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- are the ledger and the table of markers what they must be?
  FOR bad IN
    SELECT w.what, w.name, w.hint, (SELECT k.kind FROM (VALUES ('v', 'a view'), ('m', 'a materialized view'), ('f', 'a foreign table'), ('S', 'a sequence'), ('i', 'an index'), ('c', 'a type')) AS k (code, kind) WHERE k.code = c.relkind::text) AS kind,
           (SELECT pg_catalog.string_agg(m.name, ', ' ORDER BY m.n) FROM pg_catalog.unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attname::text = m.name AND NOT a.attisdropped)) AS lacks
      FROM (VALUES ('ledger', 'public', 'alembic_version', 'public.alembic_version', ARRAY['version_num'], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                   ('table of markers', 'public', 'sqlc_mig_progress', 'public.sqlc_mig_progress', ARRAY['revision', 'direction', 'step', 'checksum'],
                    'It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again.')) AS w (what, in_schema, relation, name, columns, hint)
      JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation
     WHERE w.what = 'ledger' OR pg_catalog.has_table_privilege(c.oid, 'SELECT') -- markers that may not be read are not told of
  LOOP
    IF bad.kind IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it is %; nothing was changed', bad.name, bad.what, bad.kind USING HINT = bad.hint;
    END IF;
    IF bad.lacks IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it has no column %; nothing was changed', bad.name, bad.what, bad.lacks USING HINT = bad.hint;
    END IF;
  END LOOP;
END
$sqlc_mig$;
DO $sqlc_mig$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'sqlc_mig_history' AND c.relkind NOT IN ('r', 'p')) THEN
    RAISE EXCEPTION 'sqlc-mig: % is no history: it is no table; nothing was changed', 'public.sqlc_mig_history'
      USING HINT = 'Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml.';
  END IF;
END
$sqlc_mig$;
-- ---- what cannot be repaired without an answer ----------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_answer (old text PRIMARY KEY, new text);
INSERT INTO pg_temp.sqlc_mig_answer (old, new) VALUES -- NULL: to be forgotten
  ('0f0f', NULL),
  ('5b1c', 'c4');
DO $sqlc_mig$
DECLARE
  bad text;
  near text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')
                AND NOT (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))) THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, 'public.alembic_version'
      USING HINT = pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I; GRANT SELECT ON %s TO %I;', 'public', current_user, '"public"."alembic_version"', current_user);
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version') THEN
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num),
           pg_catalog.string_agg(pg_catalog.format('--replace ''%s=%s''', l.version_num, g.revision), ' ' ORDER BY l.version_num) FILTER (WHERE g.revision IS NOT NULL)
      INTO bad, near
      FROM "public"."alembic_version" l
      LEFT JOIN (SELECT DISTINCT g.revision FROM pg_temp.sqlc_mig_graph g) g
        ON pg_catalog.lower(g.revision) = pg_catalog.lower(pg_catalog.btrim(l.version_num::text))
     WHERE l.version_num IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph k WHERE k.revision = l.version_num::text)
       AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that no spec has: %; nothing was changed', 'public.alembic_version', bad
        USING HINT = 'If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each.'
          || coalesce(' Different by case or blanks alone: ' || near, '');
    END IF;
  END IF;
END
$sqlc_mig$;
\echo 'repair --forget 0f0f --replace 5b1c=c4'
BEGIN;

-- ---- tables that are missing --------------------------------------------------------------------------------------
SELECT pg_catalog.string_agg(pg_catalog.format('  created the %s %s: it was missing', w.what, w.name), E'\n' ORDER BY w.n) AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo,
       coalesce(pg_catalog.bool_or(w.n = 1), false) AS sqlc_mig_lost
  FROM (VALUES (1, 'ledger', 'public.alembic_version', 'public', 'alembic_version'),
               (2, 'history', 'public.sqlc_mig_history', 'public', 'sqlc_mig_history')) AS w (n, what, name, in_schema, relation)
 WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
                    WHERE s.nspname::text = w.in_schema AND c.relname::text = w.relation) \gset
\if :sqlc_mig_todo
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  FOR bad IN
    SELECT w.*, pg_catalog.to_regclass(w.quoted) IS NULL AS missing FROM (VALUES
      ('ledger', 'public', 'public.alembic_version', '"public"."alembic_version"', 'SELECT, INSERT, DELETE'),
      ('history', 'public', 'public.sqlc_mig_history', '"public"."sqlc_mig_history"', 'SELECT, INSERT')) AS w (what, schema, name, quoted, privileges)
     -- what is no table is no history, and is not written
     WHERE w.what <> 'history' OR NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass(w.quoted) AND c.relkind NOT IN ('r', 'p'))
  LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname::text = bad.schema) THEN
      RAISE EXCEPTION 'sqlc-mig: the schema % of the % does not exist; nothing was changed', bad.schema, bad.what
        USING HINT = pg_catalog.format('CREATE SCHEMA %I;', bad.schema);
    END IF;
    IF bad.missing AND NOT pg_catalog.has_schema_privilege(bad.schema, 'CREATE') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not create the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', bad.schema, current_user);
    END IF;
    IF NOT bad.missing AND EXISTS (SELECT FROM pg_catalog.unnest(pg_catalog.string_to_array(bad.privileges, ', ')) AS p (wanted)
                                    WHERE NOT pg_catalog.has_table_privilege(bad.quoted, p.wanted)) THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read and write the % %; nothing was changed', current_user, bad.what, bad.name
        USING HINT = pg_catalog.format('GRANT %s ON %s TO %I;', bad.privileges, bad.quoted, current_user);
    END IF;
  END LOOP;
END
$sqlc_mig$;
SELECT pg_catalog.to_regclass('"public"."alembic_version"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE "public"."alembic_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "alembic_version_pkc" PRIMARY KEY (version_num)
);
\endif
SELECT pg_catalog.to_regclass('"public"."sqlc_mig_history"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE "public"."sqlc_mig_history" (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at timestamptz,
  finished_at timestamptz
);
\endif
\endif
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
SELECT :'sqlc_mig_lost'::boolean AND EXISTS (SELECT FROM "public"."sqlc_mig_history") AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SELECT pg_catalog.format(E'    its last entry in the history: %s of %s at %s UTC\n    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base',
         e.entry ->> 'direction', e.entry ->> 'revision', pg_catalog.to_char((e.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')) AS sqlc_mig_lines
  FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM "public"."sqlc_mig_history" t) e ORDER BY (e.entry ->> 'id')::bigint DESC LIMIT 1 \gset
\endif
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif

-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SELECT pg_catalog.format('  changed version_num of the ledger %s from %s to varchar(32): %s', 'public.alembic_version', pg_catalog.format_type(a.atttypid, a.atttypmod),
         CASE WHEN a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype THEN 'it pads ids with blanks' ELSE 'ids have up to 32 characters' END) AS sqlc_mig_lines
  FROM pg_catalog.pg_attribute a
 WHERE a.attrelid = '"public"."alembic_version"'::pg_catalog.regclass AND a.attname = 'version_num' \gset
SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a
  WHERE a.attrelid = '"public"."alembic_version"'::pg_catalog.regclass AND a.attname = 'version_num'
    AND (a.atttypid = 'pg_catalog.varchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 35
         OR a.atttypid = 'pg_catalog.bpchar'::pg_catalog.regtype AND a.atttypmod BETWEEN 5 AND 36)) AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."alembic_version" ALTER COLUMN version_num TYPE varchar(32);
\endif
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif

-- ---- rows of the ledger -------------------------------------------------------------------------------------------
-- a row without a revision, which only a table without its primary key can have
WITH gone AS (DELETE FROM "public"."alembic_version" l WHERE l.version_num IS NULL RETURNING 1)
SELECT '  removed a row without a revision (NULL) from the ledger: it says nothing' AS sqlc_mig_lines, pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
-- a row that is there twice, which only a table without its primary key can have
WITH gone AS (
  DELETE FROM "public"."alembic_version" l USING "public"."alembic_version" other
   WHERE other.version_num = l.version_num AND other.ctid < l.ctid RETURNING l.version_num::text AS revision)
SELECT pg_catalog.string_agg(DISTINCT '  removed a second row of ' || g.revision || ' from the ledger: one says it', E'\n') AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
-- rows that no spec knows, as the command line says
WITH
  gone AS (
    DELETE FROM "public"."alembic_version" l USING pg_temp.sqlc_mig_answer a
     WHERE a.old = l.version_num::text AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = a.old)
    RETURNING a.old, a.new),
  come AS (
    INSERT INTO "public"."alembic_version" (version_num)
    SELECT DISTINCT g.new FROM gone g
     WHERE g.new IS NOT NULL AND NOT EXISTS (SELECT FROM "public"."alembic_version" l WHERE l.version_num::text = g.new))
SELECT pg_catalog.string_agg(CASE WHEN g.new IS NULL THEN pg_catalog.format('  removed %s from the ledger: no spec has it, and --forget says so', g.old)
                                  ELSE pg_catalog.format('  replaced %s by %s in the ledger: no spec has it, and --replace says so', g.old, g.new) END,
                             E'\n' ORDER BY g.old COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
-- an ancestor beside its descendant
WITH RECURSIVE
  below (head, revision) AS (
    SELECT g.revision, g.parent FROM "public"."alembic_version" l JOIN pg_temp.sqlc_mig_graph g ON g.revision = l.version_num::text WHERE g.parent <> ''
    UNION
    SELECT b.head, g.parent FROM below b JOIN pg_temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> ''),
  needed AS (SELECT b.revision, pg_catalog.max(b.head COLLATE "C") AS head FROM below b GROUP BY b.revision),
  gone AS (DELETE FROM "public"."alembic_version" l USING needed n WHERE n.revision = l.version_num::text RETURNING n.revision, n.head)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed %s from the ledger: its descendant %s is listed, which says it', g.revision, g.head),
                             E'\n' ORDER BY g.revision COLLATE "C") AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif

-- ---- columns of the history ---------------------------------------------------------------------------------------
SELECT pg_catalog.format('  added to the history %s what it lacked: %s', 'public.sqlc_mig_history', pg_catalog.string_agg(w.name, ', ' ORDER BY w.n)) AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo
  FROM (VALUES (1, 'id'), (2, 'revision'), (3, 'direction'), (4, 'message'), (5, 'checksum'), (6, 'script_digest'), (7, 'tool_version'),
               (8, 'applied_by'), (9, 'started_at'), (10, 'finished_at')) AS w (n, name)
 WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = '"public"."sqlc_mig_history"'::pg_catalog.regclass AND a.attname = w.name AND NOT a.attisdropped) \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."sqlc_mig_history"
  ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN IF NOT EXISTS revision varchar(32),
  ADD COLUMN IF NOT EXISTS direction varchar(9),
  ADD COLUMN IF NOT EXISTS message text,
  ADD COLUMN IF NOT EXISTS checksum char(64),
  ADD COLUMN IF NOT EXISTS script_digest char(64),
  ADD COLUMN IF NOT EXISTS tool_version varchar(32),
  ADD COLUMN IF NOT EXISTS applied_by varchar(255),
  ADD COLUMN IF NOT EXISTS started_at timestamptz,
  ADD COLUMN IF NOT EXISTS finished_at timestamptz;
\endif
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif

-- ---- markers of half-done revisions -------------------------------------------------------------------------------
SELECT pg_catalog.to_regclass('"public"."sqlc_mig_progress"') IS NOT NULL AS sqlc_mig_has_markers \gset
\if :sqlc_mig_has_markers
WITH gone AS (DELETE FROM "public"."sqlc_mig_progress" p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL RETURNING 1)
SELECT '  removed a marker without revision, direction or step (NULL): it says nothing' AS sqlc_mig_lines, pg_catalog.count(*) > 0 AS sqlc_mig_todo FROM gone g \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
WITH RECURSIVE
  applied (revision) AS (
    SELECT l.version_num::text FROM "public"."alembic_version" l
    UNION
    SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  marked AS (
    SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step,
           CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_answer a WHERE a.old = m.revision::text AND a.new IS NULL) THEN '--forget says so'
                WHEN NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = m.revision::text) THEN NULL
                WHEN m.direction = 'upgrade' AND m.revision::text IN (SELECT a.revision FROM applied a) THEN 'it is applied'
                WHEN m.direction = 'downgrade' AND m.revision::text NOT IN (SELECT a.revision FROM applied a) THEN 'it is not applied'
           END AS reason
      FROM "public"."sqlc_mig_progress" m GROUP BY m.revision, m.direction),
  gone AS (
    DELETE FROM "public"."sqlc_mig_progress" m USING marked k
     WHERE k.reason IS NOT NULL AND k.revision = m.revision::text AND k.direction = m.direction::text)
SELECT pg_catalog.string_agg(pg_catalog.format('  removed the markers of %s (%s, up to step %s): %s', k.revision, k.direction, k.step, k.reason),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NOT NULL) AS sqlc_mig_lines,
       pg_catalog.string_agg(pg_catalog.format(
         CASE WHEN EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = k.revision) THEN '  left alone: %s is half done by an interrupted %s script; run that script again'
              ELSE '  left alone: %s, which no spec has, is half done by an interrupted %s script, of another project or an older one; --forget it if not' END, k.revision, k.direction),
                             E'\n' ORDER BY k.revision COLLATE "C", k.direction COLLATE "C") FILTER (WHERE k.reason IS NULL) AS sqlc_mig_half,
       coalesce(pg_catalog.bool_or(k.reason IS NOT NULL), false) AS sqlc_mig_todo
  FROM marked k \gset
\if :sqlc_mig_todo
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\set sqlc_mig_found yes
\endif
\if :{?sqlc_mig_half}
\set sqlc_mig_lines :sqlc_mig_half
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\endif
\endif
COMMIT;
\if :{?sqlc_mig_found}
SELECT 'at ' || coalesce(pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num::text COLLATE "C"), 'base') AS sqlc_mig_lines
  FROM "public"."alembic_version" l \gset
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\else
\echo 'nothing to repair'
\endif

-- ---- leave the session as it was ----------------------------------------------------------------------------------
\unset sqlc_mig_has_ledger
\unset sqlc_mig_has_history
\unset sqlc_mig_has_markers
\unset sqlc_mig_heads
\unset sqlc_mig_half
\unset sqlc_mig_past
\unset sqlc_mig_applied
\unset sqlc_mig_redundant
\unset sqlc_mig_unknown
\unset sqlc_mig_lines
\unset sqlc_mig_place
\unset sqlc_mig_found
\unset sqlc_mig_lost
DO $sqlc_mig$
DECLARE
  thing record;
BEGIN
  FOR thing IN SELECT p.oid::pg_catalog.regprocedure AS name FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' LOOP
    EXECUTE pg_catalog.format('DROP FUNCTION %s', thing.name);
  END LOOP;
END
$sqlc_mig$;
DROP TABLE IF EXISTS pg_temp.sqlc_mig_graph, pg_temp.sqlc_mig_script, pg_temp.sqlc_mig_checksum, pg_temp.sqlc_mig_applied,
  pg_temp.sqlc_mig_chosen, pg_temp.sqlc_mig_there, pg_temp.sqlc_mig_stop,
  pg_temp.sqlc_mig_head, pg_temp.sqlc_mig_answer, pg_temp.sqlc_mig_setting;
SELECT pg_catalog.pg_advisory_unlock(-866896303509082964) AS sqlc_mig_void \gset
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('jit', :'sqlc_mig_old_jit', false) AS sqlc_mig_void \gset
\set ON_ERROR_STOP :sqlc_mig_old_on_error_stop
\set ON_ERROR_ROLLBACK :sqlc_mig_old_on_error_rollback
\set AUTOCOMMIT :sqlc_mig_old_autocommit
\set SINGLELINE :sqlc_mig_old_singleline
\set QUIET :sqlc_mig_old_quiet
\set VERBOSITY :sqlc_mig_old_verbosity
\set SHOW_CONTEXT :sqlc_mig_old_show_context
\set FETCH_COUNT :sqlc_mig_old_fetch_count
\unset sqlc_mig_old_on_error_stop
\unset sqlc_mig_old_on_error_rollback
\unset sqlc_mig_old_autocommit
\unset sqlc_mig_old_singleline
\unset sqlc_mig_old_quiet
\unset sqlc_mig_old_verbosity
\unset sqlc_mig_old_show_context
\unset sqlc_mig_old_fetch_count
\unset sqlc_mig_old_client_encoding
\unset sqlc_mig_old_standard_conforming_strings
\unset sqlc_mig_old_client_min_messages
\unset sqlc_mig_old_search_path
\unset sqlc_mig_old_user
\unset sqlc_mig_old_role
\unset sqlc_mig_old_transaction_timeout
\unset sqlc_mig_old_lock_timeout
\unset sqlc_mig_old_statement_timeout
\unset sqlc_mig_old_idle_in_transaction_session_timeout
\unset sqlc_mig_old_jit
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
\unset sqlc_mig_running
