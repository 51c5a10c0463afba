{# What stops a script that writes before anything else (a transaction around it, a server that is too old or
   read-only, no temporary tables), after dropping what a failed run left in the session.
   Takes: lock_key. -#}
-- ---- what stops the script at once --------------------------------------------------------------------------------
\if :{?sqlc_mig_running}
-- an earlier run in this session failed: drop what it left behind
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
DO $sqlc_mig$
BEGIN
  WHILE EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.pid = pg_catalog.pg_backend_pid()
                   AND (l.classid::bigint << 32) | l.objid::bigint = {{ lock_key }}) LOOP
    PERFORM pg_catalog.pg_advisory_unlock({{ lock_key }});
  END LOOP;
END
$sqlc_mig$;
{% include "script/drop_temporary.sql" %}
\endif
DO $sqlc_mig$
BEGIN
  IF pg_catalog.now() <> pg_catalog.statement_timestamp() THEN
    RAISE EXCEPTION 'sqlc-mig: this script runs inside a transaction; nothing was changed'
      USING HINT = 'Run it as psql -X -f FILE, without -1 (--single-transaction) and without BEGIN around it: it has a transaction of its own for every revision.';
  END IF;
  {%+ include "script/server.sql" %}
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
