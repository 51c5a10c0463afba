{# Status: the state of each revision as parts of a WITH, up to `found`. In: listed, half (sources.sql), past
   (past.sql).
   Takes: revisions, row, steps. -#}
spec (n, revision, checksum, message) AS (VALUES
{% for r in revisions %}
  {{ row }}({{ r.number }}, {{ r.id }}, {{ r.checksum }}, {{ r.message }}){% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  {{ row }}(0, '', '', '')),
{% endfor %}
-- the steps of revisions that can be half done
title (revision, step, words, steps) AS (VALUES
{% for s in steps %}
  {{ row }}({{ s.revision }}, {{ s.number }}, {{ s.title }}, {{ s.total }}),
{% endfor %}
  {{ row }}(NULL, 0, NULL, 0)),
{% with of_each = true %}{% set named %}rev.revision IN (SELECT revision FROM listed){% endset %}{% include "script/spans.sql" %}{% endwith %},
redundant (ids) AS (
  SELECT GROUP_CONCAT(DISTINCT rev.revision ORDER BY rev.revision SEPARATOR ', ') FROM listed JOIN rev ON rev.revision = listed.revision
    JOIN span ON rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision),
broken (revision, words) AS (
  SELECT half.revision, CONCAT(half.direction, ' interrupted after step ', half.step, COALESCE(CONCAT(' of ', title.steps, ': ', title.words), ''))
    FROM half LEFT JOIN title ON half.direction = 'upgrade' AND title.revision = half.revision AND title.step = half.step),
found (n, revision, state, direction, applied_by, started_at, finished_at, words) AS (
  SELECT spec.n, spec.revision,
         CASE WHEN broken.revision IS NOT NULL THEN 'half done'
              WHEN NOT spec.applied THEN 'pending'
              WHEN past.checksum <> spec.checksum THEN 'edited'
              WHEN past.direction = 'stamp' THEN 'stamped'
              ELSE 'applied' END,
         past.direction, past.applied_by, past.started_at, past.finished_at, COALESCE(broken.words, spec.message)
    FROM (SELECT spec.*, EXISTS (SELECT 1 FROM span WHERE spec.n BETWEEN span.a AND span.b) AS applied FROM spec) AS spec LEFT JOIN broken ON broken.revision = spec.revision
    LEFT JOIN past ON past.revision = spec.revision AND spec.applied AND past.direction IN ('upgrade', 'stamp')
   WHERE spec.n > 0
  UNION ALL
  SELECT 2147483647, revision, 'half done', NULL, NULL, NULL, NULL, CONCAT(words, '; no spec has this id') FROM broken
   WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)
  UNION ALL
  SELECT DISTINCT 2147483647, revision, 'unknown', NULL, NULL, NULL, NULL, 'no spec has this id' FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
