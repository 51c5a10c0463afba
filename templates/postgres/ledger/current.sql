{# The script of `current`: prints the revisions that the ledger lists; with --check-heads, stops unless those are all
   heads. render::ledger gives the values, here and in all that is included.
   Takes: ledger, revisions, implied, quiet, check_heads, heads. -#}
{% include "ledger/title.sql" %}
-- Prints the revisions that the ledger lists, and changes nothing. All it takes is SELECT on the ledger, also on a standby.

{% include "ledger/read.sql" %}

-- ---- where is the database? ---------------------------------------------------------------------------------------
{% if implied %}
{% include "ledger/reached.sql" %}
{% endif %}
SELECT coalesce(pg_catalog.string_agg(a.line, E'\n' ORDER BY a.n, a.line COLLATE "C"),
                CASE WHEN :'sqlc_mig_has_ledger' THEN '(nothing is applied)'
                     ELSE pg_catalog.concat('(nothing is applied: there is no ledger ', {{ ledger.text }}, ')') END) AS sqlc_mig_lines,
       coalesce(pg_catalog.bool_or(a.unknown), false) AS sqlc_mig_unknown
  FROM (
    SELECT coalesce(s.n, 2147483647) AS n, s.revision IS NULL AS unknown,
           CASE WHEN s.revision IS NULL THEN l.revision || ' (unknown: no spec has this id)'
                ELSE l.revision || s.marks END AS line
      FROM (
        SELECT h.revision FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS h (revision)
{% if implied %}
        UNION
        -- as in Alembic: what others depend on, and none of its children is applied
        SELECT i.revision FROM (VALUES
{% for i in implied %}
          ({{ i.id }}, ARRAY[{% for c in i.children %}{{ c }}{% if not loop.last %}, {% endif %}{% endfor %}]::text[]){% if not loop.last %},{% endif +%}
{% endfor %}
          ) AS i (revision, children)
         WHERE i.revision = ANY (:'sqlc_mig_applied'::text[]) AND NOT i.children && :'sqlc_mig_applied'::text[]
{% endif %}
      ) l
      LEFT JOIN (VALUES
{% for r in revisions %}
        ({{ r.number }}, {{ r.id }}, {{ r.marks }}){% if not loop.last %},{% endif +%}
{% else %}
        (0, NULL::text, NULL::text)
{% endfor %}
      ) AS s (n, revision, marks) ON s.revision = l.revision
    UNION ALL
    SELECT 2147483647, false, pg_catalog.format('(half done: %s, by an interrupted %s script, up to step %s)', p.revision, p.direction, p.step)
      FROM pg_catalog.jsonb_to_recordset(:'sqlc_mig_half'::jsonb) AS p (revision text, direction text, step integer)) a \gset
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}
{% if check_heads %}

-- ---- is it at all heads? ------------------------------------------------------------------------------------------
\if :sqlc_mig_unknown
DO $sqlc_mig$
BEGIN
  RAISE EXCEPTION 'sqlc-mig: the ledger % lists revisions that no spec has', {{ ledger.text }}
    USING HINT = 'The database is ahead of these specs, or belongs to another project.';
END
$sqlc_mig$;
\endif
DO $sqlc_mig$
DECLARE
  missing text[] := ARRAY[{% for id in heads %}{{ id }}{% if not loop.last %}, {% endif %}{% endfor %}]::text[];
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname::text = {{ ledger.schema }} AND c.relname::text = {{ ledger.table }} AND c.relkind IN ('r', 'p')) THEN
    missing := ARRAY(SELECT h.revision FROM pg_catalog.unnest(missing) AS h (revision)
                      WHERE NOT EXISTS (SELECT FROM {{ ledger.name }} l WHERE l.version_num::text = h.revision));
  END IF;
  IF pg_catalog.cardinality(missing) > 0 THEN
    RAISE EXCEPTION 'sqlc-mig: the database is not at all heads: not applied is %', pg_catalog.array_to_string(missing, ', ')
      USING HINT = 'Apply the upgrade script that `sqlc-mig build heads` writes.';
  END IF;
END
$sqlc_mig$;
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore_session.sql" %}
