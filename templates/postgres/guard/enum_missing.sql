{# Is the enum missing? Stops the script if another type has the name. -#}
-- Is the enum missing?
CREATE FUNCTION pg_temp.sqlc_mig_enum_missing(wanted_schema text, wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN pg_temp.sqlc_mig_enum(wanted_schema, wanted_name) IS NULL;
END
$sqlc_mig$;

