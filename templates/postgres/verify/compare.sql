{# Compares what is expected with what is found: :sqlc_mig_lines has the rows and the verdict, :sqlc_mig_todo is whether
   there is a difference.
   Takes: target, target_heads, ledger, quiet. -#}
{% include "verify/ledger.sql" %}
ANALYZE pg_temp.sqlc_mig_expected, pg_temp.sqlc_mig_found;
WITH pairs AS MATERIALIZED (
  SELECT coalesce(e.class, f.class) AS class, coalesce(e.object, f.object) AS object, coalesce(e.owner, f.owner) AS owner, e.attribute IS NOT NULL AS expected, f.attribute IS NOT NULL AS found,
         coalesce(e.value, 'nothing') AS expected_kind, coalesce(f.value, 'nothing') AS found_kind
    FROM (SELECT * FROM pg_temp.sqlc_mig_expected WHERE attribute = 'kind') e FULL JOIN (SELECT * FROM pg_temp.sqlc_mig_found WHERE attribute = 'kind') f USING (class, object)
), same AS MATERIALIZED (
  SELECT * FROM pairs p WHERE p.expected_kind = p.found_kind
), differences AS (
  SELECT p.object, p.owner, CASE WHEN p.expected AND p.found THEN 'kind' WHEN p.expected THEN p.expected_kind ELSE p.found_kind END AS attribute,
         CASE WHEN p.expected AND p.found OR NOT p.expected THEN p.expected_kind ELSE coalesce((SELECT e.value FROM pg_temp.sqlc_mig_expected e WHERE (e.class, e.object, e.attribute) = (p.class, p.object, '')), 'there') END AS expected,
         CASE WHEN p.expected AND p.found OR NOT p.found THEN p.found_kind ELSE coalesce((SELECT f.value FROM pg_temp.sqlc_mig_found f WHERE (f.class, f.object, f.attribute) = (p.class, p.object, '')), 'there') END AS found
    FROM pairs p WHERE p.expected_kind <> p.found_kind
  UNION ALL
  SELECT s.object, s.owner, v.attribute, coalesce(v.expected, 'nothing'), coalesce(v.found, 'nothing')
    FROM same s JOIN (
      SELECT class, object, attribute, e.value AS expected, f.value AS found
        FROM pg_temp.sqlc_mig_expected e FULL JOIN pg_temp.sqlc_mig_found f USING (class, object, attribute)) v USING (class, object)
   WHERE v.attribute NOT IN ('', 'kind') AND v.expected IS DISTINCT FROM v.found
     AND NOT (v.attribute = 'validated' AND v.expected IS DISTINCT FROM 'yes') -- SQL of the project may have validated it
), told AS (
  -- of what is not there, or is something else, the parts are not told; nor what is left out
  SELECT d.* FROM differences d
   WHERE NOT EXISTS (SELECT FROM pairs p WHERE p.class = 'relation' AND p.object = d.owner AND p.expected_kind <> p.found_kind)
     AND (d.owner = '' OR EXISTS (SELECT FROM same s WHERE s.class = 'relation' AND s.object = d.owner))
     AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_without w WHERE (d.object LIKE w.pattern ESCAPE '!' OR d.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', d.attribute))
), shown AS (
  SELECT t.owner, pg_catalog.regexp_replace(t.object, '\s+', ' ', 'g') AS object, t.attribute, pg_catalog.regexp_replace(t.expected, '\s+', ' ', 'g') AS expected, pg_catalog.regexp_replace(t.found, '\s+', ' ', 'g') AS found FROM told t
), widths AS (
  SELECT least(pg_catalog.max(pg_catalog.length(s.object)), 60) AS a, pg_catalog.max(pg_catalog.length(s.attribute)) AS b, least(pg_catalog.max(pg_catalog.length(s.expected)), 60) AS c FROM shown s
), lines AS (
  SELECT 1 AS part, CASE WHEN s.owner = '' THEN s.object ELSE s.owner END AS one, s.object AS two, s.attribute AS three, pg_catalog.format('%-' || w.a || 's  %-' || w.b || 's  %-' || w.c || 's  %s', s.object, s.attribute, s.expected, s.found) AS line FROM shown s CROSS JOIN widths w
{% if not quiet %}
  UNION ALL
  SELECT 2, u.words, '', '', 'not compared: ' || u.words FROM pg_temp.sqlc_mig_untold u
  UNION ALL
  SELECT 3, '', '', '', pg_catalog.format('the ledger %s is at %s, and this compares with %s', {{ ledger.text }}, coalesce(pg_catalog.string_agg(l.revision, ', ' ORDER BY l.revision COLLATE "C"), 'base'), {{ target }})
    FROM pg_temp.sqlc_mig_ledger l HAVING pg_catalog.count(*) > 0
     AND coalesce(pg_catalog.array_agg(l.revision ORDER BY l.revision COLLATE "C") FILTER (WHERE l.revision IS NOT NULL), '{}') <> ARRAY(SELECT h FROM pg_catalog.unnest(ARRAY[{% for id in target_heads %}{{ id }}{% if not loop.last %}, {% endif %}{% endfor %}]::text[]) AS h ORDER BY h COLLATE "C")
{% endif %}
)
SELECT pg_catalog.concat(pg_catalog.string_agg(l.line || E'\n', '' ORDER BY l.part, l.one COLLATE "C", l.two COLLATE "C", l.three COLLATE "C"), 'verify: ',
         CASE pg_catalog.count(*) FILTER (WHERE l.part = 1) WHEN 0 THEN 'no differences' WHEN 1 THEN '1 difference' ELSE pg_catalog.count(*) FILTER (WHERE l.part = 1) || ' differences' END) AS sqlc_mig_lines,
       pg_catalog.count(*) FILTER (WHERE l.part = 1) > 0 AS sqlc_mig_todo
  FROM lines l \gset
