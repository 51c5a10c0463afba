{# Prints what is applied and what is not. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing. All it takes is SELECT on the ledger, also on a standby;
-- who, when and how long it knows from the history, if that may be read.

{% include "ledger/read.sql" %}
{% if history is given %}
\if :sqlc_mig_has_history
-- the last entry of each revision; as objects, so that a missing column does no harm
SELECT coalesce(pg_catalog.jsonb_object_agg(h.entry ->> 'revision', h.entry)::text, '{}') AS sqlc_mig_past
  FROM (SELECT DISTINCT ON (e.entry ->> 'revision') e.entry
          FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM {{ history.name }} t) e
         WHERE e.entry ->> 'revision' IS NOT NULL
         ORDER BY e.entry ->> 'revision', (e.entry ->> 'id')::bigint DESC) h \gset
\else
\set sqlc_mig_past '{}'
\endif
{% else %}
\set sqlc_mig_past '{}'
{% endif %}

-- ---- what is applied? ---------------------------------------------------------------------------------------------
{% include "ledger/reached.sql" %}

-- ---- what is to be told of each? ----------------------------------------------------------------------------------
WITH
  spec (n, revision, checksum, message) AS (VALUES
{% for r in revisions %}
    ({{ r.number }}, {{ r.id }}, {{ r.checksum }}, {{ r.message }}){% if not loop.last %},{% endif +%}
{% else %}
    (0, NULL::text, NULL::text, NULL::text)
{% endfor %}
  ),
{% if steps %}
  -- the steps of revisions that can be half done
  title (revision, step, words, steps) AS (VALUES
{% for s in steps %}
    ({{ s.revision }}, {{ s.number }}, {{ s.title }}, {{ s.total }}){% if not loop.last %},{% endif +%}
{% endfor %}
  ),
{% endif %}
  half (revision, direction, words) AS (
    SELECT p.revision, p.direction,
           pg_catalog.format('%s interrupted after step %s', p.direction, p.step){% if steps %} || coalesce(pg_catalog.format(' of %s: %s', t.steps, t.words), ''){% endif +%}
      FROM pg_catalog.jsonb_to_recordset(:'sqlc_mig_half'::jsonb) AS p (revision text, direction text, step integer)
{% if steps %}
      LEFT JOIN title t ON p.direction = 'upgrade' AND t.revision = p.revision AND t.step = p.step
{% endif %}
  ),
  found (n, revision, state, entry, words) AS (
    SELECT s.n, s.revision,
           CASE WHEN h.revision IS NOT NULL THEN 'half done'
                WHEN a.revision IS NULL THEN 'pending'
                WHEN p.entry ->> 'checksum' <> s.checksum THEN 'edited'
                WHEN p.entry ->> 'direction' = 'stamp' THEN 'stamped'
                ELSE 'applied' END,
           CASE WHEN a.revision IS NOT NULL AND p.entry ->> 'direction' IN ('upgrade', 'stamp') THEN p.entry END,
           coalesce(h.words, s.message)
      FROM spec s
      LEFT JOIN pg_catalog.unnest(:'sqlc_mig_applied'::text[]) AS a (revision) ON a.revision = s.revision
      LEFT JOIN half h ON h.revision = s.revision
     CROSS JOIN LATERAL (SELECT :'sqlc_mig_past'::jsonb -> s.revision AS entry) p
     WHERE s.revision IS NOT NULL
    UNION ALL
    SELECT 2147483647, h.revision, 'half done', NULL, h.words || '; no spec has this id'
      FROM half h WHERE NOT EXISTS (SELECT FROM spec s WHERE s.revision = h.revision)
    UNION ALL
    SELECT 2147483647, l.revision, 'unknown', NULL, 'no spec has this id'
      FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS l (revision) WHERE NOT EXISTS (SELECT FROM spec s WHERE s.revision = l.revision)),
  line (n, revision, state, words) AS (
    SELECT f.n, f.revision, f.state, pg_catalog.rtrim(pg_catalog.concat_ws('  ',
             pg_catalog.rpad(f.state, 9), pg_catalog.rpad(f.revision, {{ width }}),
             pg_catalog.rpad(coalesce(pg_catalog.to_char((f.entry ->> 'finished_at')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), ''), 16),
             pg_catalog.lpad(coalesce(CASE WHEN f.entry ->> 'direction' = 'upgrade' THEN
               pg_catalog.to_char(extract(epoch FROM (f.entry ->> 'finished_at')::timestamptz - (f.entry ->> 'started_at')::timestamptz), 'FM99999990.0') END, ''), 8),
             pg_catalog.rpad(coalesce(f.entry ->> 'applied_by', ''), 10), f.words))
      FROM found f)
SELECT {% if quiet %}CASE WHEN pg_catalog.bool_or(l.state NOT IN ('applied', 'stamped')) OR :'sqlc_mig_redundant' <> '{}' THEN
       {% endif %}pg_catalog.format('ledger %s of %s: at %s', {{ ledger.text }}, pg_catalog.current_database(),
         coalesce(nullif(pg_catalog.array_to_string(:'sqlc_mig_heads'::text[], ', '), ''), 'base'))
       || E'\n' || pg_catalog.concat_ws(', ',
         pg_catalog.count(*) FILTER (WHERE l.state IN ('applied', 'edited', 'stamped')) || ' applied',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'edited'), 0) || ' of them edited since',
         pg_catalog.count(*) FILTER (WHERE l.state = 'pending') || ' pending',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'half done'), 0) || ' half done',
         nullif(pg_catalog.count(*) FILTER (WHERE l.state = 'unknown'), 0) || ' unknown')
       || coalesce(E'\nredundant in the ledger, for a descendant is listed too: ' || nullif(pg_catalog.array_to_string(:'sqlc_mig_redundant'::text[], ', '), ''), '')
       || coalesce(E'\n\n'
       || pg_catalog.rtrim(pg_catalog.concat_ws('  ', 'state    ', pg_catalog.rpad('revision', {{ width }}), 'finished (UTC)  ', ' seconds', 'by        ', 'message'))
       || E'\n' || pg_catalog.string_agg(l.words, E'\n' ORDER BY l.n, l.revision COLLATE "C"){% if quiet %} FILTER (WHERE l.state NOT IN ('applied', 'stamped')), '') END{% else %}, ''){% endif %} AS sqlc_mig_lines
  FROM line l \gset
\if :{?sqlc_mig_lines}
{% include "ledger/print.sql" %}
\endif
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore_session.sql" %}
