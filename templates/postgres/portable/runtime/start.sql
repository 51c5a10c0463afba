{# The machinery's piece after what a script for any client is about: what is applied, refusals, our own tables. -#}
-- ---- sqlc-mig's own: what is applied already; what is due; refusals; our own tables -------------------------------
DO $sqlc_mig$
DECLARE
  s pg_temp.sqlc_mig_script; plan record; caller text := pg_catalog.current_setting('search_path');
  wants_plan boolean := coalesce(pg_catalog.current_setting('sqlc_mig.plan', true), '') NOT IN ('', 'no', 'off', 'false', '0');
BEGIN
  PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
  SELECT * INTO s FROM pg_temp.sqlc_mig_script;
  IF current_setting('server_version_num')::integer < s.oldest OR version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL % or later; this server is %; nothing was changed', s.oldest_words, version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
  IF NOT wants_plan THEN CALL pg_temp.sqlc_mig_lock(); END IF;
  CALL pg_temp.sqlc_mig_read();
  IF s.steps IS NOT NULL THEN CALL pg_temp.sqlc_mig_walk(); END IF;
  CALL pg_temp.sqlc_mig_refuse();
  INSERT INTO pg_temp.sqlc_mig_state (plan, heads) VALUES (wants_plan, pg_temp.sqlc_mig_heads());
  IF NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_due) THEN
    IF NOT s.quiet THEN RAISE INFO '%: nothing to do', pg_temp.sqlc_mig_place(); END IF;
  ELSIF wants_plan THEN
{{ "runtime/parts/plan.sql"|statement("TABLE sqlc_mig_size AS")|uncommented }}
    SELECT * INTO plan FROM pg_temp.sqlc_mig_plan();
    RAISE INFO '%', replace(plan.said, 'psql -X -d DATABASE -f THIS_FILE', 'this script, after RESET sqlc_mig.plan');
    IF plan.stops THEN RAISE EXCEPTION 'sqlc-mig: a run stops at the last line of the plan; nothing was changed'; END IF;
  ELSE
    CALL pg_temp.sqlc_mig_tables();
    CALL pg_temp.sqlc_mig_writers();
    UPDATE pg_temp.sqlc_mig_state SET heads = pg_temp.sqlc_mig_heads(), began = clock_timestamp(),
      next = (SELECT CASE s.direction WHEN 'upgrade' THEN min(d.place) ELSE max(d.place) END FROM pg_temp.sqlc_mig_due d);
    -- these count from the beginning of a statement on
    INSERT INTO pg_temp.sqlc_mig_setting (name, value) SELECT 'transaction_timeout', '0' WHERE current_setting('transaction_timeout', true) IS NOT NULL;
    INSERT INTO pg_temp.sqlc_mig_setting (name, value) VALUES ('client_min_messages', 'warning');
    UPDATE pg_temp.sqlc_mig_setting SET old = current_setting(name)
     WHERE name IN ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout');
    PERFORM set_config(name, value, false) FROM pg_temp.sqlc_mig_setting WHERE old IS NOT NULL;
    CREATE TEMPORARY TABLE sqlc_mig_session AS SELECT v.name, current_setting(v.name) AS value FROM pg_settings v
      WHERE v.source = 'session' AND v.context IN ('user', 'superuser') AND v.name <> 'search_path'
      UNION ALL SELECT 'search_path', caller
      UNION ALL SELECT n, current_setting(n) FROM unnest('{session_authorization,role}'::text[]) AS n;
  END IF;
  PERFORM set_config('search_path', caller, true);
END $sqlc_mig$;
