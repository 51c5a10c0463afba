{# Defines sqlc_mig_again: an expression, read and written by the server once more. For guards and for `verify`. -#}
-- The same text, read and written by the server once more: after a dump and restore it writes some expressions in another way
-- than when they were new (IN as = ANY, casts), and a second reading ends that.
CREATE FUNCTION pg_temp.sqlc_mig_again(class text, relation text, part text, attribute text, value text) RETURNS text LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  built regclass := to_regclass(format('pg_temp.%I', relation)); said text;
BEGIN
  IF class = 'constraint' AND attribute IN ('', 'definition') THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD CONSTRAINT sqlc_mig_again %s', relation, value);
    SELECT pg_get_constraintdef(k.oid) INTO said FROM pg_constraint k WHERE k.conrelid = built AND k.conname = 'sqlc_mig_again';
    EXECUTE format('ALTER TABLE pg_temp.%I DROP CONSTRAINT sqlc_mig_again', relation);
  ELSIF class = 'column' AND attribute = 'default' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ALTER COLUMN %I SET DEFAULT %s', relation, part, value);
    SELECT pg_get_expr(d.adbin, d.adrelid) INTO said FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
     WHERE d.adrelid = built AND a.attname = part;
  ELSIF class = 'column' AND attribute = 'generated' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD COLUMN sqlc_mig_again %s GENERATED ALWAYS AS (%s) STORED', relation, (SELECT format_type(a.atttypid, a.atttypmod)
      FROM pg_attribute a WHERE a.attrelid = built AND a.attname = part), regexp_replace(value, '^(stored|virtual) ', ''));
    SELECT split_part(value, ' ', 1) || ' ' || pg_get_expr(d.adbin, d.adrelid) INTO said
      FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE d.adrelid = built AND a.attname = 'sqlc_mig_again';
    EXECUTE format('ALTER TABLE pg_temp.%I DROP COLUMN sqlc_mig_again', relation);
  ELSIF class = 'index' AND attribute IN ('columns', 'where') THEN
    EXECUTE format('CREATE INDEX sqlc_mig_again ON pg_temp.%I ' || CASE attribute WHEN 'where' THEN '((1)) WHERE %s' ELSE '(%s)' END, relation, value);
    SELECT f.value INTO said FROM pg_temp.sqlc_mig_facts(ARRAY[built::oid], '') f
     WHERE f.class = 'index' AND f.object LIKE 'sqlc!_mig!_again on %' ESCAPE '!' AND f.attribute = $4;
    DROP INDEX pg_temp.sqlc_mig_again;
  END IF;
  RETURN coalesce(said, value);
EXCEPTION WHEN OTHERS THEN
  RETURN value; -- it cannot be read here: then it is not the same
END $sqlc_mig$;
