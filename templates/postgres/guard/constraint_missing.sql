{# Is the constraint missing? Stops the script if one of another kind has the name, or another relation has that of
   its index. -#}
-- Is the constraint missing? Stops the script if one of another kind has the name.
CREATE FUNCTION pg_temp.sqlc_mig_constraint_missing(wanted_schema text, wanted_table text, wanted_name text, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  on_table oid := pg_temp.sqlc_mig_table(wanted_schema, wanted_table); -- asked first: it stops the script if there is none
  actual text := (SELECT CASE c.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key'
      WHEN 'c' THEN 'check constraint' WHEN 'x' THEN 'exclusion constraint' ELSE 'constraint' END
    FROM pg_constraint c WHERE c.conrelid = on_table
      AND c.conname = wanted_name::name AND c.contype <> 'n');
BEGIN
  IF actual <> wanted_kind THEN
    RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
      USING HINT = 'Something else has the name. Rename or drop it, then run the script again.';
  END IF;
  IF actual IS NULL AND wanted_kind IN ('primary key', 'unique constraint', 'exclusion constraint') THEN
    actual := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
    IF actual IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: expected the % % on %.%; found the % of that name', wanted_kind, wanted_name, wanted_schema, wanted_table, actual
        USING HINT = 'Such a constraint has an index of its name. Rename or drop what has the name, then run the script again.';
    END IF;
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;

