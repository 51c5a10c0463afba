{# Is the index missing? Stops the script if something else has the name, or it is on another table. -#}
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

