{# Is the table missing? Stops the script if something else has the name. -#}
-- Is the table missing? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind <> 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF kind IS NULL AND EXISTS (
    SELECT FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name AND NOT EXISTS (SELECT FROM pg_type a WHERE a.typarray = t.oid)) THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename or drop that type, then run the script again.';
  END IF;
  RETURN kind IS NULL;
END
$sqlc_mig$;

