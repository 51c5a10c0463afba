-- sqlc-mig 0.2.0: stamp --purge base, for PostgreSQL 13 and later
--
--   input   blake3 9fb6906bc1e4d0a1671a383f1d01e96e4688ff069a4795bde04198a45e329e62
--   ledger  public.alembic_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
-- Whatever the ledger lists gives way, also what no spec knows.
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.

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

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
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
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    IF EXISTS (SELECT FROM "public"."alembic_version" l WHERE l.version_num IS NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % has a row without a revision (NULL); nothing was changed', 'public.alembic_version'
        USING HINT = '`sqlc-mig repair` writes a script that removes it.';
    END IF;
    SELECT pg_catalog.string_agg(t.revision, ', ' ORDER BY t.revision) INTO bad
      FROM (SELECT l.version_num::text AS revision FROM "public"."alembic_version" l GROUP BY 1 HAVING pg_catalog.count(*) > 1) t;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % lists a revision twice: %; nothing was changed', 'public.alembic_version', bad
        USING HINT = '`sqlc-mig repair` writes a script that removes the second row.';
    END IF;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'sqlc_mig_progress' AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    IF EXISTS (SELECT FROM "public"."sqlc_mig_progress" p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: the table of markers % has a row without revision, direction or step (NULL); nothing was changed', 'public.sqlc_mig_progress'
          USING HINT = '`sqlc-mig repair` writes a script that removes it.';
      END IF;
  END IF;
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
DO $sqlc_mig$
DECLARE
  lacks text := (SELECT pg_catalog.string_agg(w.name, ', ' ORDER BY w.n)
    FROM pg_catalog.unnest(ARRAY['id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at']) WITH ORDINALITY AS w (name, n)
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = pg_catalog.to_regclass('"public"."sqlc_mig_history"') AND a.attname::text = w.name AND NOT a.attisdropped));
BEGIN
  IF lacks IS NOT NULL AND pg_catalog.to_regclass('"public"."sqlc_mig_history"') IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the history % has no column %; nothing was changed', 'public.sqlc_mig_history', lacks
      USING HINT = '`sqlc-mig repair` writes a script that adds what it lacks.';
  END IF;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'sqlc_mig_progress' AND c.relkind IN ('r', 'p')) THEN
    IF NOT pg_catalog.has_table_privilege('"public"."sqlc_mig_progress"', 'SELECT') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the table of markers %; nothing was changed', current_user, 'public.sqlc_mig_progress'
        USING HINT = pg_catalog.format('GRANT SELECT ON %s TO %I;', '"public"."sqlc_mig_progress"', current_user);
    END IF;
    FOR bad IN SELECT m.revision, m.direction FROM "public"."sqlc_mig_progress" m ORDER BY m.revision, m.direction LIMIT 1 LOOP
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', bad.revision, bad.direction
        USING HINT = pg_catalog.format('Run that %s script again: it goes on where it stopped. If nothing of it is left to finish, `sqlc-mig repair --forget %s` writes a script that forgets its markers.', bad.direction, bad.revision);
    END LOOP;
  END IF;
END
$sqlc_mig$;
CREATE TEMPORARY TABLE sqlc_mig_head (revision text PRIMARY KEY, message text, before boolean NOT NULL, after boolean NOT NULL);
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')
                AND NOT (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'))) THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, 'public.alembic_version'
      USING HINT = pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %I; GRANT SELECT ON %s TO %I;', 'public', current_user, '"public"."alembic_version"', current_user);
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = 'public' AND c.relname::text = 'alembic_version' AND c.relkind IN ('r', 'p')) THEN
    INSERT INTO pg_temp.sqlc_mig_head AS h (revision, before, after)
    SELECT DISTINCT l.version_num::text, true, false FROM "public"."alembic_version" l
    ON CONFLICT (revision) DO UPDATE SET before = true;
  END IF;
END
$sqlc_mig$;
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after) AS sqlc_mig_nothing,
       'at ' || coalesce(pg_catalog.string_agg(h.revision, ', ' ORDER BY h.revision COLLATE "C"), 'base') AS sqlc_mig_place
  FROM pg_temp.sqlc_mig_head h WHERE h.after \gset
\if :sqlc_mig_nothing
\set sqlc_mig_lines :sqlc_mig_place': nothing to do'
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
\else

-- ---- set it -------------------------------------------------------------------------------------------------------
\echo 'stamp --purge base'
BEGIN;
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
DELETE FROM "public"."alembic_version" l USING pg_temp.sqlc_mig_head h WHERE h.revision = l.version_num::text AND NOT h.after;
INSERT INTO "public"."alembic_version" (version_num)
SELECT h.revision FROM pg_temp.sqlc_mig_head h WHERE h.after AND NOT h.before ORDER BY h.revision COLLATE "C";
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
INSERT INTO "public"."sqlc_mig_history" (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT coalesce(h.revision, 'base'), 'stamp',
       coalesce(h.message, (SELECT 'removed ' || pg_catalog.string_agg(o.revision, ', ' ORDER BY o.revision COLLATE "C") FROM pg_temp.sqlc_mig_head o WHERE NOT o.after)),
       c.checksum, '9fb6906bc1e4d0a1671a383f1d01e96e4688ff069a4795bde04198a45e329e62', '0.2.0', session_user, pg_catalog.now(), pg_catalog.clock_timestamp()
  FROM (SELECT) one LEFT JOIN pg_temp.sqlc_mig_head h ON h.after AND NOT h.before
  LEFT JOIN pg_temp.sqlc_mig_checksum c ON c.revision = h.revision
 ORDER BY h.revision COLLATE "C";
COMMIT;
SELECT pg_catalog.string_agg(CASE WHEN h.after THEN '  added ' ELSE '  removed ' END || h.revision,
                             E'\n' ORDER BY h.after, h.revision COLLATE "C") || E'\n' || :'sqlc_mig_place' AS sqlc_mig_lines
  FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after \gset
SELECT pg_catalog.regexp_replace(:'sqlc_mig_lines', '[\x01-\x09\x0b-\x1f\x7f]', '?', 'g') AS sqlc_mig_lines \gset
\echo :sqlc_mig_lines
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
