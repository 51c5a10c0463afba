{# Is the constraint there? Stops the script if one of another kind has the name. -#}
-- Has the table such a constraint? Stops the script if one of another kind has the name.
CREATE FUNCTION pg_temp.sqlc_mig_constraint_present(wanted_schema text, wanted_table text, wanted_name text, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text := (SELECT CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
      WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
    FROM pg_constraint c WHERE c.conrelid = on_table
      AND c.conname = wanted_name::name AND c.contype <> 'n');
BEGIN
  IF wanted_kind <> '' AND actual <> wanted_kind THEN -- no kind is given where the history does not know it
    RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  RETURN actual IS NOT NULL;
END
$sqlc_mig$;

