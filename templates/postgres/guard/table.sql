{# The oid of the table: what the guards about columns and constraints call. Stops the script if there is none, or if
   something else has the name. -#}
-- The oid of the table. Stops the script if there is none, or if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind IS DISTINCT FROM 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found %', wanted_schema, wanted_name,
      CASE WHEN kind IS NULL THEN 'nothing of that name' ELSE 'the ' || kind || ' of that name' END
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN (SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = wanted_schema::name AND c.relname = wanted_name::name);
END
$sqlc_mig$;

