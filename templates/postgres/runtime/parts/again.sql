{# Defines sqlc_mig_again: an expression, read and written by the server once more. For guards and for `verify`. -#}
-- The same text, read and written by the server once more: after a dump and restore it writes some expressions in another way
-- than when they were new (IN as = ANY, casts), and a second reading ends that.
CREATE FUNCTION pg_temp.sqlc_mig_again(class text, relation text, part text, attribute text, value text) RETURNS text LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  built oid := to_regclass(format('pg_temp.%I', relation)); said text;
BEGIN
  IF class = 'constraint' AND attribute IN ('', 'definition') THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD CONSTRAINT sqlc_mig_again %s', relation, value);
  ELSIF class = 'column' AND attribute = 'default' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ALTER COLUMN %I SET DEFAULT %s', relation, part, value);
  ELSIF class = 'column' AND attribute = 'generated' THEN
    EXECUTE format('ALTER TABLE pg_temp.%I ADD COLUMN sqlc_mig_again %s GENERATED ALWAYS AS (%s) STORED', relation, (SELECT format_type(a.atttypid, a.atttypmod)
      FROM pg_attribute a WHERE a.attrelid = built AND a.attname = part), regexp_replace(value, '^(stored|virtual) ', ''));
  ELSIF class = 'index' AND attribute IN ('columns', 'where') THEN
    EXECUTE format('CREATE INDEX sqlc_mig_again ON pg_temp.%I ' || CASE attribute WHEN 'where' THEN '((1)) WHERE %s' ELSE '(%s)' END, relation, value);
  ELSE
    RETURN value;
  END IF;
  SELECT regexp_replace(f.value, '^stored ', split_part($5, ' ', 1) || ' ') INTO said FROM pg_temp.sqlc_mig_facts(ARRAY[built], '') f
   WHERE f.class = $1 AND f.attribute = CASE $4 WHEN '' THEN 'definition' ELSE $4 END
     AND f.object IN (concat('sqlc_mig_again on .', relation), concat('.', relation, '.', CASE $4 WHEN 'default' THEN part ELSE 'sqlc_mig_again' END));
  RAISE EXCEPTION 'undone'; -- what was made to read it goes again
EXCEPTION WHEN OTHERS THEN
  RETURN coalesce(said, value); -- where it cannot be read here, it is not the same
END $sqlc_mig$;
