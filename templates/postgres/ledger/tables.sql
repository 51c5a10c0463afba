{# Part of `status --tables`: prints which tables and columns of the specs are there, and which are missing.
   Takes: tables, quiet. -#}
-- ---- which tables and columns are there? --------------------------------------------------------------------------
-- A column is expected if the revision that brings it is applied, and the one that takes it away is not.
WITH
  known (in_schema, relation, name, comes, goes) AS (VALUES
{% for c in tables %}
    ({{ c.schema }}, {{ c.table }}, {{ c.name }}, {{ c.comes }}, {% if c.goes is given %}{{ c.goes }}{% else %}NULL{% endif %}){% if not loop.last %},{% endif +%}
{% else %}
    (NULL::text, NULL::text, NULL::text, NULL::text, NULL::text)
{% endfor %}
  ),
  wanted AS (
    SELECT k.in_schema, k.relation, k.name, pg_catalog.bool_or(b.revision IS NOT NULL AND e.revision IS NULL) AS expected,
           pg_catalog.bool_or(b.revision IS NULL AND k.goes IS NULL) AS coming
      FROM known k
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS b (revision) ON b.revision = k.comes
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS e (revision) ON e.revision = k.goes
     GROUP BY k.in_schema, k.relation, k.name),
  compared AS (
    SELECT w.in_schema, w.relation, c.oid IS NOT NULL AS is_there,
           pg_catalog.count(*) FILTER (WHERE w.expected) AS expected,
           pg_catalog.count(*) FILTER (WHERE w.expected AND a.attname IS NOT NULL) AS present,
           pg_catalog.string_agg(w.name, ', ' ORDER BY w.name COLLATE "C") FILTER (WHERE w.expected AND a.attname IS NULL) AS missing,
           pg_catalog.string_agg(w.name, ', ' ORDER BY w.name COLLATE "C") FILTER (WHERE w.coming AND NOT w.expected) AS coming
      FROM wanted w
      LEFT JOIN pg_catalog.pg_namespace n ON n.nspname::text = w.in_schema
      LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = w.relation AND c.relkind IN ('r', 'p', 'f')
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname::text = w.name AND a.attnum > 0 AND NOT a.attisdropped
     GROUP BY w.in_schema, w.relation, c.oid),
  judged AS (
    SELECT c.*, CASE WHEN c.expected = 0 THEN 'pending' WHEN NOT c.is_there THEN 'missing' WHEN c.missing IS NOT NULL THEN 'incomplete' ELSE 'present' END AS state
      FROM compared c WHERE c.expected > 0 OR c.coming IS NOT NULL)
SELECT {% if not quiet %}E'\n' || {% endif %}pg_catalog.string_agg(pg_catalog.rpad(j.state, 10) || '  ' || pg_catalog.concat_ws('; ',
           j.in_schema || '.' || j.relation || CASE WHEN j.expected = 0 THEN '' WHEN j.present = j.expected THEN pg_catalog.format(' (columns: %s)', j.expected)
                                                    ELSE pg_catalog.format(' (columns: %s of %s)', j.present, j.expected) END,
           CASE WHEN j.state = 'incomplete' THEN 'missing: ' || j.missing END,
           CASE WHEN j.expected > 0 THEN 'pending: ' || j.coming END),
         E'\n' ORDER BY j.in_schema COLLATE "C", j.relation COLLATE "C"){% if quiet %} FILTER (WHERE j.state IN ('missing', 'incomplete')){% endif %} AS sqlc_mig_lines
  FROM judged j WHERE j.in_schema IS NOT NULL \gset
\if :{?sqlc_mig_lines}
{% include "ledger/print.sql" %}
\endif
