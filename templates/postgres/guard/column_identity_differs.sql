{# Does the column have another identity than it should? Stops the script if the column is missing. -#}
-- Has the column another identity than it should?
CREATE FUNCTION pg_temp.sqlc_mig_column_identity_differs(wanted_schema text, wanted_table text, wanted_column text, wanted text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text;
BEGIN
  SELECT CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' ELSE '' END INTO actual FROM pg_attribute a
   WHERE a.attrelid = on_table
     AND a.attname = wanted_column::name AND a.attnum > 0 AND NOT a.attisdropped;
  IF actual IS NULL THEN
    RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%; the table has no such column', wanted_column, wanted_schema, wanted_table
      USING HINT = 'The database is not in a state that this history knows. Mend it by hand, then run the script again.';
  END IF;
  RETURN actual <> wanted;
END
$sqlc_mig$;

