{# Does the enum lack the value? Stops the script if the enum is missing. -#}
-- Is the value missing in the enum?
CREATE FUNCTION pg_temp.sqlc_mig_enum_value_missing(wanted_schema text, wanted_name text, wanted_value text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_enum(wanted_schema, wanted_name);
BEGIN
  IF wanted IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found nothing of that name', wanted_schema, wanted_name
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN NOT EXISTS (SELECT FROM pg_enum e WHERE e.enumtypid = wanted AND e.enumlabel::text = wanted_value);
END
$sqlc_mig$;

