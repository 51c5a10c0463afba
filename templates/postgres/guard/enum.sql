{# The oid of the enum, or NULL if there is none: what the guards about enums call. Stops the script if another type
   has the name. -#}
-- The oid of the enum, or NULL if there is none. Stops the script if another type has the name.
CREATE FUNCTION pg_temp.sqlc_mig_enum(wanted_schema text, wanted_name text) RETURNS oid
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  actual oid;
  kind text;
BEGIN
  SELECT t.oid, t.typtype::text INTO actual, kind FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
   WHERE n.nspname = wanted_schema::name AND t.typname = wanted_name::name;
  IF kind <> 'e' THEN
    RAISE EXCEPTION 'sqlc-mig: expected the enum %.%; found another type of that name', wanted_schema, wanted_name
      USING HINT = 'Every table has a type of its name too. Rename one of them, then run the script again.';
  END IF;
  RETURN actual;
END
$sqlc_mig$;

