{# The first piece of the machinery of scripts for any client: what an earlier run left, what stops the script at once, the
   tables in which it says what it is about. -#}
-- ---- sqlc-mig's own: what an earlier run left in this session; what stops the script at once ----------------------
DO $sqlc_mig$
DECLARE
  thing text; stop record;
BEGIN
{% include "runtime/parts/forget.sql" %}
  FOR stop IN SELECT * FROM (VALUES
    (pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('transaction_read_only')::boolean, 'this server or session is read-only',
      'Connect to the primary server.'),
    (NOT pg_catalog.has_database_privilege(pg_catalog.current_database()::text, 'TEMPORARY'),
      pg_catalog.format('the role %s may not create temporary tables in the database %s', current_user, pg_catalog.current_database()),
      pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user))
    ) AS v (applies, said, hint) WHERE applies LOOP
    RAISE EXCEPTION 'sqlc-mig: %; nothing was changed', stop.said USING HINT = stop.hint;
  END LOOP;
  -- The texts that follow are written for this setting. It is the session's, until the end, as are all that a statement must find
  -- when it begins; the others hold while a revision is applied.
  CREATE TEMPORARY TABLE sqlc_mig_setting (name text, value text, old text);
  INSERT INTO pg_temp.sqlc_mig_setting VALUES ('standard_conforming_strings', 'on', pg_catalog.current_setting('standard_conforming_strings'));
  PERFORM pg_catalog.set_config('standard_conforming_strings', 'on', false);
END $sqlc_mig$;
CREATE TEMPORARY TABLE sqlc_mig_list (place integer PRIMARY KEY, id text NOT NULL, needs integer[], markers integer, checksum text, message text, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_run (first integer PRIMARY KEY, last integer, top integer);
CREATE TEMPORARY TABLE sqlc_mig_due (place integer PRIMARY KEY);
-- one row, once the script has begun: the place of the revision that is next, the heads of the ledger as this script has left them
CREATE TEMPORARY TABLE sqlc_mig_state (next integer, began timestamptz, warned boolean, plan boolean, heads text[], cut text);
CREATE TEMPORARY TABLE sqlc_mig_local (name text, old text);
CREATE TEMPORARY TABLE sqlc_mig_planned (place integer, number integer, asked integer, step integer, verb text, object text, asks text[], told jsonb,
  locks text[], remark text, marker text);
CREATE TEMPORARY TABLE sqlc_mig_changed (in_schema text, in_table text, object text, was text, is_there boolean,
  PRIMARY KEY (in_schema, in_table, object));
{{ "runtime/begin.sql"|statement("FUNCTION pg_temp.sqlc_mig_named(") }}
