{# Is the column there? Stops the script if the table is missing. -#}
-- Is the column there?
CREATE FUNCTION pg_temp.sqlc_mig_column_present(wanted_schema text, wanted_table text, wanted_column text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = on_table
    AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  RETURN actual;
END
$sqlc_mig$;

