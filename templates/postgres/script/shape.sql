{# Stops the script where the ledger or the table of markers is no table, or lacks a column that it must have.
   Takes: ledger, progress. -#}
DO $sqlc_mig$
DECLARE
  bad record;
BEGIN
  -- are the ledger and the table of markers what they must be?
  FOR bad IN
    SELECT w.what, w.name, w.hint, (SELECT k.kind FROM (VALUES ('v', 'a view'), ('m', 'a materialized view'), ('f', 'a foreign table'), ('S', 'a sequence'), ('i', 'an index'), ('c', 'a type')) AS k (code, kind) WHERE k.code = c.relkind::text) AS kind,
           (SELECT pg_catalog.string_agg(m.name, ', ' ORDER BY m.n) FROM pg_catalog.unnest(w.columns) WITH ORDINALITY AS m (name, n)
             WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attname::text = m.name AND NOT a.attisdropped)) AS lacks
      FROM (VALUES ('ledger', {{ ledger.schema }}, {{ ledger.table }}, {{ ledger.text }}, ARRAY['version_num'], 'Rename it, or name another table under `ledger:` in sqlc-mig.yaml.'),
                   ('table of markers', {{ progress.schema }}, {{ progress.table }}, {{ progress.text }}, ARRAY['revision', 'direction', 'step', 'checksum'],
                    'It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again.')) AS w (what, in_schema, relation, name, columns, hint)
      JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation
     WHERE w.what = 'ledger' OR pg_catalog.has_table_privilege(c.oid, 'SELECT') -- markers that may not be read are not told of
  LOOP
    IF bad.kind IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it is %; nothing was changed', bad.name, bad.what, bad.kind USING HINT = bad.hint;
    END IF;
    IF bad.lacks IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: % is no %: it has no column %; nothing was changed', bad.name, bad.what, bad.lacks USING HINT = bad.hint;
    END IF;
  END LOOP;
END
$sqlc_mig$;
