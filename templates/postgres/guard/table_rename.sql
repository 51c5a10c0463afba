{# Does the table still have its old name? Stops the script if both names are there, or neither. -#}
-- Has the table still its old name? Stops the script if both names are there, or neither.
CREATE FUNCTION pg_temp.sqlc_mig_table_rename(wanted_schema text, old_name text, new_name text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  old_kind text := pg_temp.sqlc_mig_relation(wanted_schema, old_name);
  new_kind text := pg_temp.sqlc_mig_relation(wanted_schema, new_name);
BEGIN
  IF old_kind = 'table' AND new_kind IS NULL THEN RETURN true; END IF;
  IF old_kind IS NULL AND new_kind = 'table' THEN RETURN false; END IF;
  RAISE EXCEPTION 'sqlc-mig: expected the table %.%, to be renamed to %; found % and %', wanted_schema, old_name, new_name,
    CASE WHEN old_kind IS NULL THEN 'nothing of the old name' ELSE 'the ' || old_kind || ' of the old name' END,
    CASE WHEN new_kind IS NULL THEN 'nothing of the new name' ELSE 'the ' || new_kind || ' of the new name' END
    USING HINT = 'Exactly one of the two names should be there. Mend it by hand, then run the script again.';
END
$sqlc_mig$;

