{# Is the extension missing? -#}
-- Is the extension missing?
CREATE FUNCTION pg_temp.sqlc_mig_extension_missing(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN NOT EXISTS (SELECT FROM pg_extension x WHERE x.extname = wanted_name::name);
END
$sqlc_mig$;

