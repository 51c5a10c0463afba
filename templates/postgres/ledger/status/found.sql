{# Status: the state of each revision as parts of a WITH, up to `found`. In: :sqlc_mig_heads, _half, _applied, _past.
   Takes: revisions, steps. -#}
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
