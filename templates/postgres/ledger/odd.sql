{# Stops a script about the ledger where a row of the ledger or of the table of markers says nothing, or twice the
   same; what may not be read is not looked at.
   Takes: ledger, progress. -#}
DO $sqlc_mig$
DECLARE
  bad text;
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    {%+ include "script/odd_rows.sql" %}
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ progress.schema }} AND c.relname::text = {{ progress.table }} AND c.relkind IN ('r', 'p')
                AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')) THEN
    {%+ include "script/odd_markers.sql" %}
  END IF;
END
$sqlc_mig$;
