{# Reads the ledger into sqlc_mig_ledger, with a row of NULL if it could be read.
   Takes: ledger. -#}
CREATE TEMP TABLE sqlc_mig_ledger (revision text);
DO $sqlc_mig$
BEGIN
  EXECUTE (SELECT pg_catalog.format('INSERT INTO pg_temp.sqlc_mig_ledger SELECT version_num::text FROM %I.%I', n.nspname, c.relname)
             FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = 'version_num' AND NOT a.attisdropped
            WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')
              AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT'));
  INSERT INTO pg_temp.sqlc_mig_ledger VALUES (NULL); -- it was read
EXCEPTION WHEN null_value_not_allowed THEN NULL; -- no ledger is there to be read
END
$sqlc_mig$;
