-- sqlc-mig 0.1.0: upgrade script for PostgreSQL 14 and later
--
--   range   base : head 0002
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  public.audit_version
--   apply   psql -X -d DATABASE -f THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: the
--   strongest lock on each table that was there before.
--    1. 0001  The whole script, from the first line to the last
--        create_table public.things
--    2. 0002  In two transactions   (several transactions)
--      ? execute INSERT INTO things VALUES (1)
--        create_index ix_things_id on public.things
--            public.things: SHARE UPDATE EXCLUSIVE, reads the whole table twice and waits for older transactions
--
-- Destroys data: nothing.  SQL of the project: 2.1.  Several transactions: 2.
-- Writes besides: public.audit_version, public.sqlc_mig_history, public.sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT TEMPORARY ON DATABASE "DATABASE" TO "ROLE";
--   GRANT USAGE, CREATE ON SCHEMA "public" TO "ROLE";
-- What it creates belongs to that role: later runs need the same one, or membership in it.
-- where others made the tables of sqlc-mig,
--   GRANT SELECT, INSERT, UPDATE, DELETE ON
--     "public"."audit_version", "public"."sqlc_mig_history", "public"."sqlc_mig_progress"
--   TO "ROLE";
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.

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
       coalesce(pg_catalog.current_setting('idle_in_transaction_session_timeout', true), '') AS sqlc_mig_old_idle_in_transaction_session_timeout \gset
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

-- ---- what stops the script at once --------------------------------------------------------------------------------
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: drop what it left behind
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
DO $sqlc_mig$
BEGIN
  WHILE EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
                   AND (l.classid::bigint << 32) | l.objid::bigint = -4473638939804748474) LOOP
    PERFORM pg_catalog.pg_advisory_unlock(-4473638939804748474);
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
  IF pg_catalog.current_setting('server_version_num')::integer < 140000 OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL 14 or later; this server is %; nothing was changed', pg_catalog.version()
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
  WHILE NOT pg_catalog.pg_try_advisory_lock(-4473638939804748474) LOOP
    IF holder IS NULL THEN
      SELECT 'process ' || l.pid INTO holder FROM pg_catalog.pg_locks l
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
         AND (l.classid::bigint << 32) | l.objid::bigint = -4473638939804748474 LIMIT 1;
      holder := coalesce(holder, 'another process');
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (%)', holder;
    END IF;
    IF pg_catalog.clock_timestamp() > began + pg_catalog.make_interval(secs => 30) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (%) did not end within 30 seconds; nothing was changed', holder
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
  ('0002', '0001');
-- the digests of their specs, to notice one that was edited after it had been applied
INSERT INTO pg_temp.sqlc_mig_checksum (revision, checksum) VALUES
  ('0001', '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
  ('0002', '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec');
-- the revisions of this script; the number is how many markers one leaves while it is half done (0: one transaction)
INSERT INTO pg_temp.sqlc_mig_script (revision, markers) VALUES
  ('0001', 0),
  ('0002', 2);
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
      FROM (VALUES ('ledger', 'public', 'audit_version', 'public.audit_version', ARRAY['version_num'], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
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
              WHERE n.nspname::text = 'public' AND c.relname::text = 'audit_version' AND c.relkind IN ('r', 'p')) THEN
    IF NOT pg_catalog.has_table_privilege('"public"."audit_version"', 'SELECT') THEN
      RAISE EXCEPTION 'sqlc-mig: the role % may not read the ledger %; nothing was changed', current_user, 'public.audit_version'
        USING HINT = pg_catalog.format('GRANT SELECT, INSERT, DELETE ON %s TO %I;', '"public"."audit_version"', current_user);
    END IF;
    IF EXISTS (SELECT FROM "public"."audit_version" l WHERE l.version_num IS NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % has a row without a revision (NULL); nothing was changed', 'public.audit_version'
        USING HINT = '`sqlc-mig repair` writes a script that removes it.';
    END IF;
    SELECT pg_catalog.string_agg(t.revision, ', ' ORDER BY t.revision) INTO bad
      FROM (SELECT l.version_num::text AS revision FROM "public"."audit_version" l GROUP BY 1 HAVING pg_catalog.count(*) > 1) t;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % lists a revision twice: %; nothing was changed', 'public.audit_version', bad
        USING HINT = '`sqlc-mig repair` writes a script that removes the second row.';
    END IF;
    SELECT pg_catalog.string_agg(l.version_num::text, ', ' ORDER BY l.version_num) INTO bad FROM "public"."audit_version" l
     WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g WHERE g.revision = l.version_num::text);
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % is at revision(s) that this script does not know: %; nothing was changed', 'public.audit_version', bad
        USING HINT = 'The database is ahead of this script, or belongs to another project. Build the script anew from the newest specs.';
    END IF;
    WITH RECURSIVE applied (revision) AS (
      SELECT l.version_num::text FROM "public"."audit_version" l
      UNION
      SELECT g.parent FROM applied a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
    INSERT INTO pg_temp.sqlc_mig_applied (revision) SELECT a.revision FROM applied a;
  END IF;
END
$sqlc_mig$;
ANALYZE pg_temp.sqlc_mig_applied;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- a revision that an earlier run left half done
  IF pg_catalog.to_regclass('"public"."sqlc_mig_progress"') IS NOT NULL THEN
    BEGIN
      LOCK TABLE "public"."sqlc_mig_progress" IN ACCESS SHARE MODE NOWAIT;
      IF EXISTS (SELECT FROM "public"."sqlc_mig_progress" p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: the table of markers % has a row without revision, direction or step (NULL); nothing was changed', 'public.sqlc_mig_progress'
          USING HINT = '`sqlc-mig repair` writes a script that removes it.';
      END IF;
      -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
      FOR bad IN SELECT p.revision, p.direction, p.step, s.markers
                   FROM (SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step FROM "public"."sqlc_mig_progress" m GROUP BY 1, 2) p
                   LEFT JOIN pg_temp.sqlc_mig_script s ON s.revision = p.revision
                  WHERE (p.direction = 'upgrade') <> EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = p.revision)
                     OR p.direction <> 'upgrade' AND s.revision IS NOT NULL
                  ORDER BY p.revision, p.direction LOOP
        IF bad.direction <> 'upgrade' THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done by an interrupted % script; nothing was changed', bad.revision, bad.direction
            USING HINT = pg_catalog.format('Run that %s script again: it goes on where it stopped.', bad.direction);
        END IF;
        IF bad.step > bad.markers THEN
          RAISE EXCEPTION 'sqlc-mig: the revision % is half done, and its steps have changed since; nothing was changed', bad.revision
            USING HINT = 'Finish it with the script that began it, or mend the database and the markers by hand.';
        END IF;
      END LOOP;
    EXCEPTION
      WHEN lock_not_available THEN NULL; -- nobody half done holds such a lock
      WHEN insufficient_privilege THEN NULL; -- refused below, if anything is to be done
    END;
  END IF;
END
$sqlc_mig$;
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- specs that were edited after they were applied
  IF pg_catalog.to_regclass('"public"."sqlc_mig_history"') IS NOT NULL THEN
    BEGIN
      LOCK TABLE "public"."sqlc_mig_history" IN ACCESS SHARE MODE NOWAIT;
      FOR bad IN SELECT c.revision
                   FROM (SELECT DISTINCT ON (h.revision) h.revision::text AS revision, h.direction::text AS direction, h.checksum::text AS checksum
                           FROM "public"."sqlc_mig_history" h ORDER BY h.revision, h.id DESC) last
                   JOIN pg_temp.sqlc_mig_checksum c ON c.revision = last.revision
                   JOIN pg_temp.sqlc_mig_applied a ON a.revision = last.revision
                  WHERE last.direction = 'upgrade' AND last.checksum <> c.checksum ORDER BY c.revision LOOP
        RAISE WARNING 'sqlc-mig: the spec of the revision % was edited after it had been applied here', bad.revision
          USING HINT = 'The edit has no effect on this database. Undo it, and write a new revision for the change.';
      END LOOP;
    EXCEPTION WHEN OTHERS THEN NULL; -- a warning is not worth waiting for, and a history of another form stops nothing
    END;
  END IF;
END
$sqlc_mig$;
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s
  WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = s.revision)) AS sqlc_mig_nothing \gset
\if :sqlc_mig_nothing
-- nothing to do: leave the session as it was, and stop here
\echo 'at head 0002: nothing to do'
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
SELECT pg_catalog.pg_advisory_unlock(-4473638939804748474) AS sqlc_mig_void \gset
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void \gset
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
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
\unset sqlc_mig_running
\q
\endif

-- ---- ledger -------------------------------------------------------------------------------------------------------
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  FOR bad IN
    SELECT w.*, pg_catalog.to_regclass(w.quoted) IS NULL AS missing FROM (VALUES
      ('ledger', 'public', 'public.audit_version', '"public"."audit_version"', 'SELECT, INSERT, DELETE'),
      ('history', 'public', 'public.sqlc_mig_history', '"public"."sqlc_mig_history"', 'SELECT, INSERT'),
      ('table of markers', 'public', 'public.sqlc_mig_progress', '"public"."sqlc_mig_progress"', 'SELECT, INSERT, DELETE')) AS w (what, schema, name, quoted, privileges)
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
SELECT pg_catalog.to_regclass('"public"."audit_version"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE "public"."audit_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "audit_version_pkc" PRIMARY KEY (version_num)
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
SELECT pg_catalog.to_regclass('"public"."sqlc_mig_progress"') IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE "public"."sqlc_mig_progress" (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step integer NOT NULL,
  checksum char(64) NOT NULL,
  at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  PRIMARY KEY (revision, direction, step)
);
\endif

-- ---- guards and helpers -------------------------------------------------------------------------------------------
-- They live in pg_temp and ask one question each. Those that find something of another kind under a name stop the script.

-- Did an interrupted CREATE INDEX CONCURRENTLY leave this index INVALID? On another table it is not ours.
CREATE FUNCTION pg_temp.sqlc_mig_index_broken(wanted_schema text, wanted_name text, wanted_table text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (
    SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name AND t.relname = wanted_table::name
      AND NOT (i.indisvalid AND i.indisready));
END
$sqlc_mig$;

-- Is the index missing? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_index_missing(wanted_schema text, wanted_name text, wanted_table text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
  on_table text;
BEGIN
  IF kind <> 'index' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the index %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  SELECT t.relname::text INTO on_table FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name;
  IF on_table <> wanted_table THEN
    RAISE EXCEPTION 'sqlc-mig: expected the index %.% on the table %; found it on %', wanted_schema, wanted_name, wanted_table, on_table
      USING HINT = 'Another table has an index of that name. Rename it, then run the script again.';
  END IF;
  RETURN kind IS NULL;
END
$sqlc_mig$;

-- What has this name: a table, an index, a view? NULL if nothing has.
CREATE FUNCTION pg_temp.sqlc_mig_relation(wanted_schema text, wanted_name text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN (
    SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
      WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' ELSE 'composite type' END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

-- Is the table missing? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind <> 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF kind IS NULL AND EXISTS (
    SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid)) THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename or drop that type, then run the script again.';
  END IF;
  RETURN kind IS NULL;
END
$sqlc_mig$;

-- Is this revision still to be applied?
CREATE FUNCTION pg_temp.sqlc_mig_pending(wanted text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
  SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = wanted)
$sqlc_mig$;

-- Is this step still to be done? Stops the script if it was done with another text.
CREATE FUNCTION pg_temp.sqlc_mig_step(wanted text, number integer, expected text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $sqlc_mig$
DECLARE
  actual text := (SELECT CASE WHEN pg_catalog.bool_and(p.checksum IS NOT DISTINCT FROM expected) THEN expected ELSE 'another' END FROM "public"."sqlc_mig_progress" p WHERE p.revision::text = wanted AND p.direction::text = 'upgrade' AND p.step = number HAVING pg_catalog.count(*) > 0);
BEGIN
  IF actual <> expected THEN
    RAISE EXCEPTION 'sqlc-mig: step % of the revision % was done with another text than this script has', number, wanted
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

-- Marks a step as done.
CREATE FUNCTION pg_temp.sqlc_mig_mark(wanted text, number integer, expected text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO "public"."sqlc_mig_progress" (revision, direction, step, checksum) VALUES (wanted, 'upgrade', number, expected) RETURNING true
$sqlc_mig$;

-- Marks a revision as begun whose first step is outside a transaction, so that its own marker comes after it.
CREATE FUNCTION pg_temp.sqlc_mig_open(wanted text) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS $sqlc_mig$
  INSERT INTO "public"."sqlc_mig_progress" (revision, direction, step, checksum) VALUES (wanted, 'upgrade', 0, '') ON CONFLICT DO NOTHING;
  SELECT true
$sqlc_mig$;

-- Moves the ledger; fails unless all that the revision needs is applied and itself is not. Gives the seconds it took.
-- Its plans are made while few revisions are applied, and must still be good when many are: hence no sequential scans.
CREATE FUNCTION pg_temp.sqlc_mig_done(wanted text, message text, spec text, started timestamptz) RETURNS numeric LANGUAGE plpgsql SECURITY DEFINER SET enable_seqscan = off AS $sqlc_mig$
DECLARE
  missing text;
BEGIN
  SELECT pg_catalog.string_agg(g.parent, ', ') INTO missing FROM pg_temp.sqlc_mig_graph g
   WHERE g.revision = wanted AND g.parent <> '' AND (SELECT a.revision FROM pg_temp.sqlc_mig_applied a WHERE a.revision = g.parent) IS NULL;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'sqlc-mig: the revision % needs %, which is not applied', wanted, missing;
  END IF;
  DELETE FROM "public"."audit_version" l USING pg_temp.sqlc_mig_graph g WHERE g.revision = wanted AND l.version_num::text = g.parent;
  INSERT INTO "public"."audit_version" (version_num) VALUES (wanted);
  INSERT INTO pg_temp.sqlc_mig_applied (revision) VALUES (wanted);
  -- a history never stops a migration
  BEGIN
    INSERT INTO "public"."sqlc_mig_history" (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (wanted, 'upgrade', message, spec, '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', '0.1.0', session_user, started, pg_catalog.clock_timestamp());
  EXCEPTION WHEN OTHERS THEN
    IF coalesce(pg_catalog.current_setting('sqlc_mig.said', true), '') <> 'history' THEN
      RAISE WARNING 'sqlc-mig: what is done cannot be written into the history %: %', 'public.sqlc_mig_history', sqlerrm
        USING HINT = 'The migration goes on without. `sqlc-mig repair` adds columns that the history lacks.';
      PERFORM pg_catalog.set_config('sqlc_mig.said', 'history', false);
    END IF;
  END;
  DELETE FROM "public"."sqlc_mig_progress" p WHERE p.revision::text = wanted;
  RETURN pg_catalog.round(extract(epoch FROM pg_catalog.clock_timestamp() - started)::numeric, 1);
END
$sqlc_mig$;

-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 1 of 2; migrations/0001_the_whole_script_from.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 The whole script, from the first line to the last'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.things
--    migrations/0001_the_whole_script_from.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."things" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_things" PRIMARY KEY ("id")
);
\echo '  create table public.things'
\else
\echo '  exists table public.things'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'The whole script, from the first line to the last', '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  In two transactions
-- 2 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 In two transactions'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute INSERT INTO things VALUES (1)      ? SQL of the project
--    migrations/0002_in_two_transactions.yaml:6
SELECT pg_temp.sqlc_mig_step('0002', 1, '9e636e79eaf9aae21ffb0966a9e43266c53ab175a0bfc3219cda6e85c89c12cb') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- the project's own SQL; its locks are not known here
INSERT INTO things VALUES (1);
\echo '  ? execute INSERT INTO things VALUES (1)'', rows:' :ROW_COUNT
SELECT pg_temp.sqlc_mig_mark('0002', 1, '9e636e79eaf9aae21ffb0966a9e43266c53ab175a0bfc3219cda6e85c89c12cb') AS sqlc_mig_void \gset
\else
\echo '  done before: execute INSERT INTO things VALUES (1)'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 2. create_index ix_things_id on public.things
--    migrations/0002_in_two_transactions.yaml:7
SELECT pg_temp.sqlc_mig_step('0002', 2, '2324182d6761cf7853dbff110650f3a720aa56a6ff514126ddcabe5209d610e9') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.things: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ix_things_id', 'things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_things_id";
\echo '  dropped what an interrupted build had left of index public.ix_things_id'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_things_id', 'things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_things_id" ON "public"."things" ("id");
\echo '  create index public.ix_things_id'
\else
\echo '  exists index public.ix_things_id'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 2, '2324182d6761cf7853dbff110650f3a720aa56a6ff514126ddcabe5209d610e9') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_things_id on public.things'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT pg_temp.sqlc_mig_done('0002', 'In two transactions', '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
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
SELECT pg_catalog.pg_advisory_unlock(-4473638939804748474) AS sqlc_mig_void \gset
SELECT pg_catalog.set_config('client_encoding', :'sqlc_mig_old_client_encoding', false) AS sqlc_mig_void,
       pg_catalog.set_config('standard_conforming_strings', :'sqlc_mig_old_standard_conforming_strings', false) AS sqlc_mig_void,
       pg_catalog.set_config('client_min_messages', :'sqlc_mig_old_client_min_messages', false) AS sqlc_mig_void,
       CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', :'sqlc_mig_old_transaction_timeout', false) END AS sqlc_mig_void,
       pg_catalog.set_config('search_path', :'sqlc_mig_old_search_path', false) AS sqlc_mig_void,
       pg_catalog.set_config('lock_timeout', :'sqlc_mig_old_lock_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('statement_timeout', :'sqlc_mig_old_statement_timeout', false) AS sqlc_mig_void,
       pg_catalog.set_config('idle_in_transaction_session_timeout', :'sqlc_mig_old_idle_in_transaction_session_timeout', false) AS sqlc_mig_void \gset
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
\unset sqlc_mig_void
\unset sqlc_mig_todo
\unset sqlc_mig_nothing
\unset sqlc_mig_pending
\unset sqlc_mig_step
\unset sqlc_mig_if
\unset sqlc_mig_started
\unset sqlc_mig_seconds
\unset sqlc_mig_running
\echo 'at head 0002'
