{# Reads what there is in the schemas of the history into sqlc_mig_found.
   Takes: schemas. -#}
{% set homes %}ARRAY[{% for s in schemas %}{{ s }}{% if not loop.last %}, {% endif %}{% endfor %}]::text[]{% endset %}
INSERT INTO sqlc_mig_found
SELECT f.* FROM pg_catalog.pg_namespace n
  CROSS JOIN LATERAL pg_temp.sqlc_mig_facts(ARRAY(SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p')
    AND (NOT c.relispartition OR pg_catalog.concat(n.nspname, '.', c.relname) IN (SELECT e.object FROM pg_temp.sqlc_mig_expected e WHERE e.class = 'relation'))
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')), n.nspname) f
 WHERE n.nspname = ANY ({{ homes }});
DO $sqlc_mig$ BEGIN PERFORM pg_temp.sqlc_mig_others(); END $sqlc_mig$;
-- in the words of what is expected: what keys and indexes are on, and texts without the server's own way to write them
INSERT INTO sqlc_mig_found
SELECT 'constraint', pg_catalog.concat(k.conname, ' on ', n.nspname, '.', c.relname), pg_catalog.concat(n.nspname, '.', c.relname), 'key',
       (SELECT pg_catalog.string_agg(a.attname, ', ' ORDER BY w.n) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY AS w (attnum, n) JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = w.attnum)
  FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = ANY ({{ homes }}) AND k.contype IN ('p', 'u');
INSERT INTO sqlc_mig_found
SELECT 'index', pg_catalog.concat(x.relname, ' on ', n.nspname, '.', c.relname), pg_catalog.concat(n.nspname, '.', c.relname), v.attribute, v.value
  FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
 CROSS JOIN LATERAL (VALUES ('partial', CASE WHEN i.indpred IS NULL THEN 'no' ELSE 'yes' END),
   ('key', (SELECT pg_catalog.string_agg(coalesce(a.attname::text, '(expression)') || CASE WHEN i.indoption[w.n - 1] & 1 = 1 THEN ' desc' ELSE '' END, ', ' ORDER BY w.n)
              FROM pg_catalog.generate_series(1, i.indnkeyatts::integer) AS w (n) LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[w.n - 1]))) AS v (attribute, value)
 WHERE n.nspname = ANY ({{ homes }}) AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'));
INSERT INTO sqlc_mig_found SELECT f.class, f.object, f.owner, 'has default', 'there' FROM sqlc_mig_found f WHERE f.class = 'column' AND f.attribute = 'default';
UPDATE sqlc_mig_found SET value = pg_catalog.regexp_replace(pg_catalog.regexp_replace(value, '^''(.*)''(::.*)?$', '\1'), '^\((-?[0-9]+)\)(::.*)?$', '\1') WHERE class = 'column' AND attribute = 'default';
UPDATE sqlc_mig_found SET value = pg_catalog.split_part(value, ' ', 1) WHERE class = 'column' AND attribute = 'generated';
