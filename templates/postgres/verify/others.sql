{# Defines sqlc_mig_others: what there is besides the tables of the history.
   Takes: schemas. -#}
-- What there is in the schemas of the history besides its tables, and of what it names elsewhere. What extensions own and
-- partitions of a table are nobody's difference.
CREATE FUNCTION pg_temp.sqlc_mig_others() RETURNS void LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  homes text[] := ARRAY[{% for s in schemas %}{{ s }}{% if not loop.last %}, {% endif %}{% endfor %}]::text[];
BEGIN
  INSERT INTO pg_temp.sqlc_mig_found
  SELECT f.* FROM pg_catalog.pg_namespace n
    CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY(SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND NOT c.relispartition
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND (d.deptype = 'e' OR c.relkind = 'S' AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjsubid > 0))), n.nspname) f
   WHERE n.nspname = ANY (homes) AND f.class = 'relation' AND f.attribute IN ('kind', '')
     AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_found o WHERE o.class = 'relation' AND o.object = f.object);
  -- a sequence that belongs to a column counts only where the history knows it; a view has triggers too
  INSERT INTO pg_temp.sqlc_mig_found
  SELECT 'relation', e.object, '', v.attribute, v.value FROM pg_temp.sqlc_mig_expected e
    JOIN pg_catalog.pg_class c ON c.relkind = 'S' JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND pg_catalog.concat(n.nspname, '.', c.relname) = e.object
   CROSS JOIN (VALUES ('kind', 'sequence'), ('', 'there')) AS v (attribute, value)
   WHERE e.class = 'relation' AND e.attribute = 'kind' AND e.value = 'sequence' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_found o WHERE o.class = 'relation' AND o.object = e.object);
  INSERT INTO pg_temp.sqlc_mig_found
  SELECT f.* FROM pg_catalog.pg_namespace n
    CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY(SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relkind IN ('v', 'm', 'f')), n.nspname) f
   WHERE n.nspname = ANY (homes) AND f.class = 'trigger';
  INSERT INTO pg_temp.sqlc_mig_found
  SELECT 'type', pg_catalog.concat(n.nspname, '.', t.typname), '', v.attribute, v.value
    FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
   CROSS JOIN LATERAL (SELECT pg_catalog.string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS labels FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid) l
   CROSS JOIN LATERAL (VALUES ('kind', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' ELSE 'type' END),
     ('', coalesce(l.labels, pg_catalog.format_type(NULLIF(t.typbasetype, 0), t.typtypmod), 'there')), ('values', l.labels)) AS v (attribute, value)
   WHERE n.nspname = ANY (homes) AND v.value IS NOT NULL AND t.typelem = 0
     AND (t.typtype IN ('e', 'd', 'r') OR t.typtype = 'c' AND EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e');
  -- of these, what the history does not name is no difference
  INSERT INTO pg_temp.sqlc_mig_found
  SELECT e.class, e.object, '', v.attribute, v.value FROM pg_temp.sqlc_mig_expected e
   CROSS JOIN LATERAL (
     SELECT 'schema' AS kind FROM pg_catalog.pg_namespace n WHERE e.class = 'schema' AND n.nspname = e.object
     UNION ALL SELECT 'extension' FROM pg_catalog.pg_extension x WHERE e.class = 'extension' AND x.extname = e.object
     UNION ALL (SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
                WHERE e.class = 'routine' AND pg_catalog.concat(n.nspname, '.', p.proname) = e.object ORDER BY (p.prokind = 'p') <> (e.value = 'procedure') LIMIT 1)) k
   CROSS JOIN LATERAL (VALUES ('kind', k.kind), ('', 'there')) AS v (attribute, value)
   WHERE e.attribute = 'kind' AND e.class IN ('schema', 'extension', 'routine');
END
$sqlc_mig$;
