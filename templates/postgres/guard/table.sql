{# The table of this name; stops the script if there is none, or something else. -#}
-- The table of this name; stops the script if there is none, or something else.
CREATE FUNCTION pg_temp.sqlc_mig_table(wanted_schema text, wanted_name text) RETURNS oid LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  kind text := pg_temp.sqlc_mig_relation(wanted_schema, wanted_name);
BEGIN
  IF kind IS DISTINCT FROM 'table' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the table %.%; found %', wanted_schema, wanted_name,
      CASE WHEN kind IS NULL THEN 'nothing of that name' ELSE 'a ' || kind END
      USING HINT = 'The database is not in a state of this history. Mend it by hand, or stamp the revision that it is at.';
  END IF;
  RETURN (SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname::text = wanted_schema AND c.relname::text = wanted_name);
END
$sqlc_mig$;

