{# Is the extension there? -#}
-- Is the extension there?
CREATE FUNCTION pg_temp.sqlc_mig_extension_present(wanted_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
BEGIN
  RETURN EXISTS (SELECT FROM pg_extension x WHERE x.extname = wanted_name::name);
END
$sqlc_mig$;

