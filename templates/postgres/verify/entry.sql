{# What stops `verify` at once: a transaction around it, a server that is too old, no temporary tables. -#}
-- ---- what stops the script at once --------------------------------------------------------------------------------
DO $sqlc_mig$
BEGIN
  {%+ include "script/server.sql" %}
  IF pg_catalog.now() <> pg_catalog.statement_timestamp() THEN
    RAISE EXCEPTION 'sqlc-mig: this script runs inside a transaction; nothing was compared'
      USING HINT = 'Run it as psql -X -f FILE, without -1 (--single-transaction) and without BEGIN around it: it has a transaction of its own.';
  END IF;
  IF pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('transaction_read_only')::boolean THEN
    RAISE EXCEPTION 'sqlc-mig: this server or session is read-only, and has no temporary tables; nothing was compared'
      USING HINT = 'Connect to the primary server.';
  END IF;
  IF NOT pg_catalog.has_database_privilege(pg_catalog.current_database()::text, 'TEMPORARY') THEN
    RAISE EXCEPTION 'sqlc-mig: the role % may not create temporary tables in the database %; nothing was compared', current_user, pg_catalog.current_database()
      USING HINT = pg_catalog.format('GRANT TEMPORARY ON DATABASE %I TO %I;', pg_catalog.current_database(), current_user);
  END IF;
END
$sqlc_mig$;
