{# Is the schema there? -#}
-- Is the schema there?
CREATE FUNCTION pg_temp.sqlc_mig_schema_present(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (SELECT FROM pg_namespace x WHERE x.nspname = wanted_name::name);
END
$sqlc_mig$;

