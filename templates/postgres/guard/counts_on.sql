{# Moves the sequence of an identity or serial column behind the greatest number in the column; never back. -#}
-- Moves the sequence of the column, if it has one, behind the greatest number that is there; never back.
CREATE FUNCTION pg_temp.sqlc_mig_counts_on(wanted_schema text, wanted_table text, wanted_column text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
DECLARE
  counter regclass := (SELECT d.objid FROM pg_depend d
      JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_class t ON t.oid = d.refobjid
      JOIN pg_namespace n ON n.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
     WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
       AND n.nspname = wanted_schema::name AND t.relname = wanted_table::name AND a.attname = wanted_column::name
     LIMIT 1);
  following bigint;
  greatest_number bigint;
BEGIN
  IF counter IS NULL OR (SELECT q.seqincrement < 1 FROM pg_sequence q WHERE q.seqrelid = counter) THEN
    RETURN;
  END IF;
  EXECUTE format('SELECT max(%I) FROM %I.%I', wanted_column, wanted_schema, wanted_table) INTO greatest_number;
  EXECUTE format('SELECT CASE WHEN c.is_called THEN c.last_value + 1 ELSE c.last_value END FROM %s c', counter) INTO following;
  PERFORM setval(counter, greatest_number) FROM pg_sequence q
    WHERE q.seqrelid = counter AND greatest_number BETWEEN following AND q.seqmax;
END
$sqlc_mig$;

