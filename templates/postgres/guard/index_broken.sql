{# Did an interrupted CREATE INDEX CONCURRENTLY leave this index of this table INVALID? -#}
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

