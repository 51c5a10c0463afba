{# The machinery's first piece: settings of client (psql) and session, what stops the script at once, the tables in which
   it says what it is about. -#}
-- ---- sqlc-mig's own: settings, which are put back at the end; what stops the script at once -----------------------
\if :{?sqlc_mig_old_quiet}
\else
\set sqlc_mig_old_on_error_stop :ON_ERROR_STOP \set sqlc_mig_old_on_error_rollback :ON_ERROR_ROLLBACK
\set sqlc_mig_old_autocommit :AUTOCOMMIT \set sqlc_mig_old_singleline :SINGLELINE \set sqlc_mig_old_verbosity :VERBOSITY
\set sqlc_mig_old_show_context :SHOW_CONTEXT \set sqlc_mig_old_fetch_count :FETCH_COUNT \set sqlc_mig_old_quiet :QUIET
\endif
\set ON_ERROR_STOP on \set ON_ERROR_ROLLBACK off \set AUTOCOMMIT on \set SINGLELINE off \set QUIET on
\set VERBOSITY default \set SHOW_CONTEXT errors \set FETCH_COUNT 0
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: what it left behind goes first
\if :{?sqlc_mig_next} \unset sqlc_mig_due_:sqlc_mig_next \endif
SET SESSION AUTHORIZATION :"sqlc_mig_user";
SET ROLE :"sqlc_mig_role";
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\endif
\if :{?plan} \set sqlc_mig_plan :plan \else \set sqlc_mig_plan no \endif
DO $sqlc_mig$
DECLARE stop record;
BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true); -- so no name below can be taken for another
  FOR stop IN SELECT * FROM (VALUES
    (now() <> statement_timestamp(), 'this script runs inside a transaction', 'Run it as psql -X -f FILE, without -1 (--single-transaction) and '
      'without BEGIN around it: it has a transaction of its own for every revision.'),
    (pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean, 'this server or session is read-only', 'Connect to the primary server.'),
    (NOT has_database_privilege(current_database()::text, 'TEMPORARY'),
      format('the role %s may not create temporary tables in the database %s', current_user, current_database()),
      format('GRANT TEMPORARY ON DATABASE %I TO %I;', current_database(), current_user)),
    (EXISTS (SELECT FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relname = 'sqlc_mig_list'),
      'another client has run a migration script in this server session', 'A transaction pooler seems to be in between. Connect straight to PostgreSQL.')
    ) AS v (applies, said, hint) WHERE applies LOOP
    RAISE EXCEPTION 'sqlc-mig: %; nothing was changed', stop.said USING HINT = stop.hint;
  END LOOP;
  COMMIT; -- the last word on being inside a transaction: fails there
END $sqlc_mig$;
CREATE TEMPORARY TABLE sqlc_mig_setting AS SELECT s.name, NULL::pg_catalog.text AS value, pg_catalog.current_setting(s.name) AS old
  FROM pg_catalog.pg_settings s WHERE s.name IN ('search_path', 'client_encoding', 'standard_conforming_strings', 'client_min_messages');
SET search_path = pg_catalog, pg_temp; -- the project's own comes later
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SELECT current_setting('session_authorization') AS user, current_setting('role') AS role,
  lower(:'sqlc_mig_plan') NOT IN ('no', 'n', 'off', 'false', 'f', '0', '') AS plan \gset sqlc_mig_
-- Leaves the session as it was: its lock, its settings, nothing of ours in pg_temp; by its empty answers psql forgets what it was told.
CREATE FUNCTION pg_temp.sqlc_mig_restore(OUT running text, OUT next text, OUT nothing text, OUT said text, OUT plan text, OUT stops text,
  OUT beside text, OUT void text, OUT due_0 text, OUT "any" text, OUT if text, OUT step text, OUT first text, OUT last text, OUT file text,
  OUT said_1 text, OUT said_2 text, OUT said_3 text, OUT said_4 text, OUT said_5 text, OUT said_6 text, OUT do_1 text, OUT do_2 text, OUT do_3 text,
  OUT do_4 text, OUT do_5 text, OUT do_6 text, OUT beside_1 text, OUT beside_2 text, OUT beside_3 text, OUT beside_4 text, OUT beside_5 text,
  OUT beside_6 text, OUT reset text, OUT "user" text, OUT role text, OUT quiet text, OUT place text) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  olds text[] := ARRAY(SELECT ARRAY[s.name, s.old] FROM pg_temp.sqlc_mig_setting s WHERE s.old IS NOT NULL ORDER BY s.ctid);
  thing text;
BEGIN
  IF pg_catalog.to_regclass('pg_temp.sqlc_mig_script') IS NOT NULL THEN
    PERFORM pg_catalog.pg_advisory_unlock(s.lock_key) FROM pg_temp.sqlc_mig_script s JOIN pg_catalog.pg_locks l ON l.locktype = 'advisory'
       AND l.objsubid = 1 AND (l.classid::bigint << 32) | l.objid::bigint = s.lock_key WHERE l.granted AND l.pid = pg_catalog.pg_backend_pid();
  END IF;
  FOR thing IN SELECT 'ROUTINE ' || p.oid::pg_catalog.regprocedure FROM pg_catalog.pg_proc p
                WHERE p.pronamespace = pg_catalog.pg_my_temp_schema() AND p.proname LIKE 'sqlc\_mig\_%' AND p.proname <> 'sqlc_mig_restore'
    UNION ALL SELECT 'TABLE ' || c.oid::pg_catalog.regclass FROM pg_catalog.pg_class c
                WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname LIKE 'sqlc\_mig\_%' AND c.relkind = 'r' LOOP
    EXECUTE 'DROP ' || thing;
  END LOOP;
  PERFORM pg_catalog.set_config(olds[i][1], olds[i][2], false) FROM pg_catalog.generate_subscripts(olds, 1) AS i;
END $sqlc_mig$;
\set sqlc_mig_running yes
CREATE TEMP TABLE sqlc_mig_list (place int PRIMARY KEY, id text, needs integer[], others text[], markers integer, checksum text, message text, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_run (first integer PRIMARY KEY, last integer, top integer);
CREATE TEMPORARY TABLE sqlc_mig_due (place integer PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_state AS SELECT NULL::integer AS next, NULL::timestamptz AS began, NULL::boolean AS warned, :'sqlc_mig_plan'::boolean AS plan;
CREATE FUNCTION pg_temp.sqlc_mig_named(in_schema text, name text) RETURNS oid LANGUAGE sql STABLE AS $sqlc_mig$ -- what has this name?
  SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = in_schema::name AND c.relname = name::name $sqlc_mig$;
