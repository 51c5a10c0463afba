{# The main piece of the machinery of scripts for any client: what the revisions call, the ledger, the lock. What psql's scripts
   have too is taken from there. -#}
-- ---- sqlc-mig's own: what the revisions call; the ledger; the lock ------------------------------------------------
{{ "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_find(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_ask(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_there(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_before(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_past(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_found(") }}
{{- "runtime/ready.sql"|statement("PROCEDURE pg_temp.sqlc_mig_no_rows(") }}
{{- "runtime/ready.sql"|statement("PROCEDURE pg_temp.sqlc_mig_counts_on(") }}
{{- "runtime/ready.sql"|statement("FUNCTION pg_temp.sqlc_mig_truth(") }}
{{- "runtime/due.sql"|statement("FUNCTION pg_temp.sqlc_mig_place(") }}
{{- "runtime/applied.sql"|routine("INSERT INTO pg_temp.sqlc_mig_run", "sqlc_mig_read") }}
{{- "runtime/due.sql"|routine("cannot be reverted", "sqlc_mig_refuse") }}
{{- "runtime/ready.sql"|routine("version_num varchar(32) NOT NULL", "sqlc_mig_tables") }}
{{- "runtime/ready.sql"|routine("FUNCTION pg_temp.sqlc_mig_move(", "sqlc_mig_writers") }}
-- The lock is an advisory one, which goes with the transaction: there is nothing to clean up, whatever becomes of the client.
CREATE PROCEDURE pg_temp.sqlc_mig_lock() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; holder integer; told integer; began timestamptz := clock_timestamp();
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  WHILE NOT pg_try_advisory_xact_lock(s.lock_key) LOOP
    SELECT l.pid INTO holder FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
     WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND (l.classid::bigint << 32) | l.objid::bigint = s.lock_key LIMIT 1;
    IF holder <> told IS NOT FALSE AND holder IS NOT NULL THEN
      RAISE INFO 'sqlc-mig: waiting for another run of a migration script to end (process %)', holder;
      told := holder;
    END IF;
    IF pg_backend_pid() = ANY (pg_blocking_pids(holder)) THEN -- CREATE INDEX CONCURRENTLY waits for all older transactions
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (process %) waits for this transaction to end', holder
        USING HINT = 'Run this script again when that one is done.';
    ELSIF clock_timestamp() > began + make_interval(secs => s.lock_seconds) THEN
      RAISE EXCEPTION 'sqlc-mig: another run of a migration script (process %) did not end within % seconds', holder, s.lock_seconds
        USING HINT = 'Wait for it, or look at it in pg_stat_activity; then run this script again.';
    END IF;
    PERFORM pg_sleep(0.2);
  END LOOP;
END $sqlc_mig$;
CREATE FUNCTION pg_temp.sqlc_mig_heads() RETURNS text[] LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; heads text[] := '{}';
BEGIN
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  IF pg_temp.sqlc_mig_named(s.ledger_schema, s.ledger) IS NOT NULL THEN
    EXECUTE format('SELECT array_agg(version_num::text ORDER BY version_num::text) FROM %I.%I', s.ledger_schema, s.ledger) INTO heads;
  END IF;
  RETURN coalesce(heads, '{}');
END $sqlc_mig$;
-- Is the revision at this place to be done now? Stops where the one before it failed. `after`: the step of it that must be done.
CREATE FUNCTION pg_temp.sqlc_mig_is_due(wanted integer, after integer) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  t pg_temp.sqlc_mig_state; s pg_temp.sqlc_mig_script; is_done boolean := true;
BEGIN
  SELECT * INTO t FROM pg_temp.sqlc_mig_state;
  IF FOUND AND (t.plan OR NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due d WHERE d.place = wanted)) THEN RETURN false; END IF;
  IF FOUND THEN
    SELECT * INTO s FROM pg_temp.sqlc_mig_script;
    CALL pg_temp.sqlc_mig_lock();
    IF pg_temp.sqlc_mig_heads() <> t.heads THEN -- another run was here meanwhile
      IF s.steps IS NOT NULL THEN
        RAISE EXCEPTION 'sqlc-mig: another run has moved the ledger %.% meanwhile', s.ledger_schema, s.ledger USING HINT = 'Run this script again.';
      END IF;
      DELETE FROM pg_temp.sqlc_mig_run;
      DELETE FROM pg_temp.sqlc_mig_due;
      CALL pg_temp.sqlc_mig_read();
      t.next := (SELECT CASE s.direction WHEN 'upgrade' THEN min(d.place) ELSE max(d.place) END FROM pg_temp.sqlc_mig_due d);
      UPDATE pg_temp.sqlc_mig_state SET next = t.next, heads = pg_temp.sqlc_mig_heads();
      IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due d WHERE d.place = wanted) THEN RETURN false; END IF;
    END IF;
    IF after > 0 THEN
      EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I p WHERE p.revision::text = $1 AND p.direction::text = $2 AND p.step = $3)', s.ledger_schema, s.progress)
        INTO is_done USING (SELECT l.id FROM pg_temp.sqlc_mig_list l WHERE l.place = wanted), s.direction, after;
      IF is_done AND t.cut = pg_current_xact_id()::text THEN
        RAISE EXCEPTION 'sqlc-mig: this revision needs several transactions, and the client runs the script in one'
          USING HINT = 'A new value of an enum must be committed before it is used. Have the client commit each statement (autocommit).';
      END IF;
    END IF;
    IF t.next = wanted AND is_done THEN RETURN true; END IF;
  END IF;
  RAISE EXCEPTION 'sqlc-mig: a statement of this script has failed above; nothing more is done'
    USING HINT = 'See the first error. Remove the cause and run the whole script again: it goes on where it stopped.';
END $sqlc_mig$;
-- Begins a revision, if it is to be done: its lock, its settings.
CREATE FUNCTION pg_temp.sqlc_mig_begins(wanted integer, title text, after integer DEFAULT 0) RETURNS boolean LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  IF NOT pg_temp.sqlc_mig_is_due(wanted, after) THEN RETURN false; END IF;
  IF NOT (SELECT s.quiet FROM pg_temp.sqlc_mig_script s) THEN RAISE INFO '%', title; END IF;
  DELETE FROM pg_temp.sqlc_mig_local;
  PERFORM pg_temp.sqlc_mig_set(s.name, s.value) FROM pg_temp.sqlc_mig_setting s WHERE s.old IS NULL;
  RETURN true;
END $sqlc_mig$;
-- A setting, until the revision is done.
CREATE FUNCTION pg_temp.sqlc_mig_set(new_name text, new_value text) RETURNS void LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  INSERT INTO pg_temp.sqlc_mig_local (name, old) SELECT new_name, coalesce(pg_catalog.current_setting(new_name, true), '')
   WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_local o WHERE o.name = new_name);
  PERFORM pg_catalog.set_config(new_name, new_value, true);
END $sqlc_mig$;
-- The same of what the next statement must find when it begins.
CREATE PROCEDURE pg_temp.sqlc_mig_limit(wanted integer, new_name text, new_value text) LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  PERFORM set_config(new_name, new_value, false) FROM pg_temp.sqlc_mig_state t JOIN pg_temp.sqlc_mig_setting s ON s.name = new_name AND s.old IS NOT NULL
    WHERE t.next = wanted;
END $sqlc_mig$;
-- Ends a transaction of a revision that has several; then the settings are the client's again.
CREATE PROCEDURE pg_temp.sqlc_mig_pauses(ended boolean DEFAULT false) LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  PERFORM pg_catalog.set_config(o.name, o.old, true) FROM pg_temp.sqlc_mig_local o;
  PERFORM pg_catalog.set_config(s.name, s.value, false) FROM pg_temp.sqlc_mig_setting s
    WHERE s.old IS NOT NULL AND pg_catalog.current_setting(s.name) IS DISTINCT FROM s.value;
  UPDATE pg_temp.sqlc_mig_state SET heads = pg_temp.sqlc_mig_heads(), cut = CASE WHEN NOT ended THEN pg_catalog.pg_current_xact_id()::text END;
END $sqlc_mig$;
-- Ends a revision: the ledger has moved.
CREATE PROCEDURE pg_temp.sqlc_mig_ends(wanted integer) LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  done text;
BEGIN
  SELECT d.said INTO done FROM pg_temp.sqlc_mig_done(wanted) d;
  CALL pg_temp.sqlc_mig_pauses(true);
  IF NOT (SELECT s.quiet FROM pg_temp.sqlc_mig_script s) THEN RAISE INFO '%', done; END IF;
END $sqlc_mig$;
-- What the answer to an `if` means.
CREATE FUNCTION pg_temp.sqlc_mig_if(question text) RETURNS boolean LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  answer text;
BEGIN
  EXECUTE pg_catalog.concat('SELECT (', question, ')::text') INTO answer;
  RETURN pg_temp.sqlc_mig_truth(answer);
END $sqlc_mig$;
-- Creates something where nothing has its name. Where something has, the same statement creates it in pg_temp, and the two are
-- compared: a schema that is written as :"schema". is the place where it is created.
CREATE PROCEDURE pg_temp.sqlc_mig_make(kind text, in_schema text, in_table text, object text DEFAULT NULL, said text DEFAULT NULL,
  refers_to text[] DEFAULT '{}', later text[] DEFAULT '{}', for_no_rows boolean DEFAULT false, statement text DEFAULT NULL)
  LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  here CONSTANT boolean := NOT pg_temp.sqlc_mig_ask('create', kind, in_schema, in_table, object);
  home text; is_told CONSTANT boolean := said IS NOT NULL; beside text;
BEGIN
  FOR home IN SELECT DISTINCT pg_catalog.concat('"', pg_catalog.replace(h, '"', '""'), '".') FROM pg_catalog.unnest(refers_to[:][1:1] || ARRAY[ARRAY[in_schema]]) AS h LOOP
    statement := pg_catalog.replace(statement, ':' || home, CASE WHEN here THEN 'pg_temp.' ELSE home END);
  END LOOP;
  IF NOT here THEN
    IF is_told THEN RAISE INFO '%', said; END IF;
    IF for_no_rows THEN CALL pg_temp.sqlc_mig_no_rows(in_schema, in_table, object); END IF;
    EXECUTE statement;
    RETURN;
  ELSIF pg_temp.sqlc_mig_aside(kind, in_schema, in_table, object, refers_to, later) THEN
    BEGIN
      EXECUTE statement;
    EXCEPTION WHEN OTHERS THEN NULL; -- it is told as not compared
    END;
  END IF;
  CALL pg_temp.sqlc_mig_compare(said, beside);
  IF is_told THEN RAISE INFO '%', said; END IF;
END $sqlc_mig$;
-- Brings back the session as every revision finds it, after one whose SQL has set something.
CREATE PROCEDURE pg_temp.sqlc_mig_reset() LANGUAGE plpgsql AS $sqlc_mig$
BEGIN
  RESET SESSION AUTHORIZATION;
  RESET ALL;
  PERFORM pg_catalog.set_config(s.name, s.value, false) FROM pg_temp.sqlc_mig_session s WHERE pg_catalog.current_setting(s.name, true) IS DISTINCT FROM s.value;
END $sqlc_mig$;
{% filter commitless %}{% include "runtime/shapes.sql" %}{% endfilter %}
-- What a run would do here, for `plan`.
{{ "runtime/parts/plan.sql"|statement("FUNCTION pg_temp.sqlc_mig_plan(") }}
