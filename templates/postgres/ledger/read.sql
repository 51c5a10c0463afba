{# The beginning of a script about the ledger that only reads: session settings, what may be read, and what it says
   (:sqlc_mig_heads, :sqlc_mig_half).
   Takes: ledger, history, progress. -#}
{% include "script/client.sql" %}

-- ---- what is there to read? ---------------------------------------------------------------------------------------
DO $sqlc_mig$
BEGIN
  {%+ include "script/server.sql" %}
  {%+ include "ledger/may_read.sql" %}
END
$sqlc_mig$;
{% include "script/shape.sql" %}
{% include "ledger/odd.sql" %}
SELECT coalesce(pg_catalog.bool_or(t.what = 'ledger'), false) AS sqlc_mig_has_ledger,
       coalesce(pg_catalog.bool_or(t.what = 'history'), false) AS sqlc_mig_has_history,
       coalesce(pg_catalog.bool_or(t.what = 'markers'), false) AS sqlc_mig_has_markers
  FROM (VALUES ('ledger', {{ ledger.schema }}, {{ ledger.table }})
{%- if history is given %},
               ('history', {{ history.schema }}, {{ history.table }})
{%- endif %},
               ('markers', {{ progress.schema }}, {{ progress.table }})) AS t (what, in_schema, name)
  JOIN pg_catalog.pg_namespace n ON n.nspname::text = t.in_schema
  JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname::text = t.name AND c.relkind IN ('r', 'p')
 WHERE pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT') \gset
\if :sqlc_mig_has_ledger
SELECT coalesce(pg_catalog.array_agg(l.version_num::text ORDER BY l.version_num::text COLLATE "C")::text, '{}') AS sqlc_mig_heads
  FROM {{ ledger.name }} l \gset
\else
\set sqlc_mig_heads '{}'
\endif
\if :sqlc_mig_has_markers
-- a half-done revision, with the number of its last step that is done
SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.to_jsonb(p))::text, '[]') AS sqlc_mig_half
  FROM (SELECT m.revision::text AS revision, m.direction::text AS direction, pg_catalog.max(m.step) AS step
          FROM {{ progress.name }} m GROUP BY 1, 2 ORDER BY 1, 2) p \gset
\else
\set sqlc_mig_half '[]'
\endif
