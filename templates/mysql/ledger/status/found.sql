{# Status: the state of each revision as parts of a WITH, up to `found`. In: listed, half (sources.sql), past
   (past.sql).
   Takes: revisions, row, steps. -#}
spec (n, revision, checksum, message) AS (VALUES
{% for r in revisions %}
  {{ row }}({{ r.number }}, {{ r.id }}, {{ r.checksum }}, {{ r.message }}),
{% endfor %}
  {{ row }}(0, NULL, NULL, NULL)),
-- the steps of revisions that can be half done
title (revision, step, words, steps) AS (VALUES
{% for s in steps %}
  {{ row }}({{ s.revision }}, {{ s.number }}, {{ s.title }}, {{ s.total }}),
{% endfor %}
  {{ row }}(NULL, 0, NULL, 0)),
{% include "script/graph.sql" %}
below (revision) AS (
  SELECT edge.parent FROM edge WHERE edge.parent <> '' AND edge.revision IN (SELECT revision FROM listed)
  UNION SELECT edge.parent FROM below JOIN edge ON edge.revision = below.revision WHERE edge.parent <> ''),
redundant (ids) AS (SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR ', ') FROM listed WHERE revision IN (SELECT revision FROM below)),
applied (revision) AS (SELECT revision FROM listed UNION SELECT revision FROM below),
broken (revision, words) AS (
  SELECT half.revision, CONCAT(half.direction, ' interrupted after step ', half.step, COALESCE(CONCAT(' of ', title.steps, ': ', title.words), ''))
    FROM half LEFT JOIN title ON half.direction = 'upgrade' AND title.revision = half.revision AND title.step = half.step),
found (n, revision, state, direction, applied_by, started_at, finished_at, words) AS (
  SELECT spec.n, spec.revision,
         CASE WHEN broken.revision IS NOT NULL THEN 'half done'
              WHEN applied.revision IS NULL THEN 'pending'
              WHEN past.checksum <> spec.checksum THEN 'edited'
              WHEN past.direction = 'stamp' THEN 'stamped'
              ELSE 'applied' END,
         past.direction, past.applied_by, past.started_at, past.finished_at, COALESCE(broken.words, spec.message)
    FROM spec LEFT JOIN applied ON applied.revision = spec.revision LEFT JOIN broken ON broken.revision = spec.revision
    LEFT JOIN past ON past.revision = spec.revision AND applied.revision IS NOT NULL AND past.direction IN ('upgrade', 'stamp')
   WHERE spec.n > 0
  UNION ALL
  SELECT 2147483647, revision, 'half done', NULL, NULL, NULL, NULL, CONCAT(words, '; no spec has this id') FROM broken
   WHERE revision NOT IN (SELECT revision FROM edge)
  UNION ALL
  SELECT DISTINCT 2147483647, revision, 'unknown', NULL, NULL, NULL, NULL, 'no spec has this id' FROM listed WHERE revision NOT IN (SELECT revision FROM edge)),
