{# Counts the differences of every candidate and words the answer: :sqlc_mig_lines has what is printed, :sqlc_mig_todo is
   whether no candidate fits.
   Takes: ledger, quiet. -#}
ANALYZE pg_temp.sqlc_mig_span, pg_temp.sqlc_mig_found;
WITH sides AS (
  SELECT 1 AS side, s.a, s.b, s.class, s.object, s.owner, s.attribute, s.value FROM pg_temp.sqlc_mig_span s
  UNION ALL
  SELECT 2, NULL, NULL, f.class, f.object, f.owner, f.attribute, f.value FROM pg_temp.sqlc_mig_found f WHERE f.attribute <> ''
), kept AS (
  SELECT s.*, CASE WHEN s.owner = '' THEN s.object ELSE s.owner END AS home FROM sides s
   WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_without w WHERE (s.object LIKE w.pattern ESCAPE '!' OR s.owner LIKE w.pattern ESCAPE '!') AND w.attribute IN ('', s.attribute))
), seen AS (
  SELECT k.*, pg_catalog.max(k.value) FILTER (WHERE k.side = 2) OVER (PARTITION BY k.class, k.object, k.attribute) AS found,
         pg_catalog.bool_or(k.side = 2 AND k.attribute = 'kind') OVER (PARTITION BY k.class, k.object) AS is_found,
         pg_catalog.bool_or(k.side = 2 AND k.class = 'relation' AND k.attribute = 'kind' AND k.value LIKE '%table') OVER (PARTITION BY k.home) AS is_in_table,
         pg_catalog.count(*) FILTER (WHERE k.side = 2 AND k.attribute = 'kind' AND k.owner <> '') OVER (PARTITION BY k.home) AS parts
    FROM kept k
), weighed AS (
  -- how much more a candidate differs by expecting this: what is found counts as too much until something expects it
  SELECT s.a, s.b, CASE
           WHEN s.owner = '' AND s.attribute = 'kind' THEN (s.value IS DISTINCT FROM s.found)::integer - (s.is_found AND s.class NOT IN ('schema', 'extension', 'routine'))::integer
             + CASE WHEN s.class = 'relation' AND s.is_in_table AND s.value LIKE '%table' THEN s.parts ELSE 0 END
           WHEN s.owner <> '' AND NOT s.is_in_table THEN 0
           WHEN s.attribute = 'kind' THEN (s.value IS DISTINCT FROM s.found)::integer - s.is_found::integer
           ELSE (s.is_found AND s.value <> coalesce(s.found, 'nothing'))::integer END AS weight
    FROM seen s WHERE s.side = 1
), marks AS (
  SELECT 0 AS n, pg_catalog.count(*) AS more FROM seen s WHERE s.side = 2 AND s.attribute = 'kind' AND s.owner = '' AND s.class NOT IN ('schema', 'extension', 'routine')
  UNION ALL SELECT w.a, w.weight FROM weighed w
  UNION ALL SELECT w.b + 1, -w.weight FROM weighed w
  UNION ALL SELECT c.n, 0 FROM pg_temp.sqlc_mig_candidate c
), totals AS (
  SELECT m.n, pg_catalog.sum(pg_catalog.sum(m.more)) OVER (ORDER BY m.n) AS differences FROM marks m GROUP BY m.n
), scored AS MATERIALIZED (
  SELECT c.n, c.place, CASE WHEN c.n = 0 THEN 'base' ELSE c.ids END AS ids, t.differences FROM pg_temp.sqlc_mig_candidate c JOIN totals t ON t.n = c.n
), best AS (
  SELECT s.* FROM scored s ORDER BY s.differences, s.n + s.differences = 0 DESC, s.place DESC, s.n DESC LIMIT 1
), same AS (
  SELECT s.*, pg_catalog.row_number() OVER (ORDER BY s.place DESC, s.n DESC) AS at, pg_catalog.count(*) OVER () AS many FROM scored s JOIN best b ON b.differences = 0 AND s.differences = 0
), lines AS (
{% if not quiet %}
  SELECT 1 AS part, pg_catalog.format('the ledger %s is at %s', {{ ledger.text }}, coalesce(pg_catalog.string_agg(l.revision, ', ' ORDER BY l.revision COLLATE "C"), 'base')) AS line
    FROM pg_temp.sqlc_mig_ledger l HAVING pg_catalog.count(*) > 0
  UNION ALL
  SELECT 2, 'not compared: ' || u.words FROM pg_temp.sqlc_mig_untold u
  UNION ALL
  SELECT 3, pg_catalog.concat('the same schema: ', pg_catalog.string_agg(pg_catalog.replace(s.ids, ' ', ' with '), ', ' ORDER BY s.at), CASE WHEN s.many > 20 THEN pg_catalog.format(', and %s older ones', s.many - 20) END, '; ',
                              (SELECT CASE WHEN b.n = 0 THEN 'base' ELSE 'the newest' END FROM best b), ' is taken, and what data steps have done cannot be seen')
    FROM same s WHERE s.many > 1 AND s.at <= 20 GROUP BY s.many
  UNION ALL
{% endif %}
  SELECT 4 AS part, CASE
           WHEN b.differences > 0 THEN pg_catalog.format(E'detect: this schema is that of no revision; the nearest is %s, with %s\n  sqlc-mig verify %s --dialect postgres | psql -X -d DATABASE    says which',
             pg_catalog.replace(b.ids, ' ', ' with '), CASE b.differences WHEN 1 THEN '1 difference' ELSE b.differences || ' differences' END, pg_catalog.replace(b.ids, ' ', ','))
           WHEN b.n = 0 THEN 'detect: base: nothing of the history is here; there is nothing to stamp, and the upgrade script does the rest'
           ELSE pg_catalog.format(E'detect: this schema is that of %s\n  sqlc-mig verify %s --dialect postgres | psql -X -d DATABASE    compares the rest of it\n  sqlc-mig stamp %s --dialect postgres | psql -X -d DATABASE    sets the ledger',
             pg_catalog.replace(b.ids, ' ', ' with '), pg_catalog.replace(b.ids, ' ', ','), b.ids) END AS line FROM best b
)
SELECT pg_catalog.string_agg(l.line, E'\n' ORDER BY l.part, l.line COLLATE "C") AS sqlc_mig_lines, (SELECT b.differences > 0 FROM best b) AS sqlc_mig_todo FROM lines l \gset
