{# Does the column still have its old name? Stops the script if both names are there, or neither. -#}
-- Has the column still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_column_rename(wanted_schema text, wanted_table text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  wanted oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table);
  has_old boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = old_name::name AND a.attnum > 0 AND NOT a.attisdropped);
  has_new boolean := EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = wanted AND a.attname = new_name::name AND a.attnum > 0 AND NOT a.attisdropped);
BEGIN
  IF has_old AND NOT has_new THEN RETURN true; END IF;
  IF has_new AND NOT has_old THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the column % of %.%, to be renamed to %; found %', old_name, wanted_schema, wanted_table, new_name,
    CASE WHEN has_old THEN 'both names' ELSE 'neither name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

