{# Is the enum there? Stops the script if another type has the name. -#}
-- Is the enum there?
CREATE FUNCTION pg_temp.sqlc_mig_enum_present(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN pg_temp.sqlc_mig_enum(wanted_schema, wanted_name) IS NOT NULL;
END
$sqlc_mig$;

