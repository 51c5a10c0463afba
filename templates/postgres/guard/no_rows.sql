{# Stops the script if the table has rows, for which a new column would have no value. -#}
-- Stops the script if the table has rows, for which a new column would have no value.
CREATE FUNCTION pg_temp.sqlc_mig_no_rows(wanted_schema text, wanted_table text, wanted_column text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  has_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I)', wanted_schema, wanted_table) INTO has_rows;
  IF has_rows THEN
    RAISE EXCEPTION 'sqlc-mig: the table %.% has rows, for which its new column % would have no value',
      wanted_schema, wanted_table, wanted_column
      USING HINT = 'Give it a default; or add it as nullable, fill it, and make it NOT NULL afterwards.';
  END IF;
END
$sqlc_mig$;

