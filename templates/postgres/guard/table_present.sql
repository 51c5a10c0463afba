{# Is the table there? Stops the script if something else has the name. -#}
-- Is the table there? Stops the script if something else has the name.
CREATE FUNCTION pg_temp.sqlc_mig_table_present(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind <> 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found the % of that name', wanted_schema, wanted_name, kind
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  RETURN kind IS NOT NULL;
END
$sqlc_mig$;

