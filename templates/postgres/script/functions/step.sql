{# Function sqlc_mig_step: is a step still to do? Stops the script if it was done with another text.
   Takes: progress, direction. -#}
-- Is this step still to be done? Stops the script if it was done with another text.
CREATE FUNCTION pg_temp.sqlc_mig_step(wanted text, number integer, expected text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $sqlc_mig$
DECLARE
  actual text := (SELECT CASE WHEN pg_catalog.bool_and(p.checksum IS NOT DISTINCT FROM expected) THEN expected ELSE 'another' END FROM {{ progress.name }} p WHERE p.revision::text = wanted AND p.direction::text = {{ direction }} AND p.step = number HAVING pg_catalog.count(*) > 0);
BEGIN
  IF actual <> expected THEN
    RAISE EXCEPTION 'sqlc-mig: step % of the revision % was done with another text than this script has', number, wanted
      USING HINT = 'The spec was edited while the revision was half done. Finish it with the script that began it, or undo the edit.';
  END IF;
  RETURN actual IS NULL;
END
$sqlc_mig$;
