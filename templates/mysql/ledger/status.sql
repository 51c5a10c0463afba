{# Prints what is applied and what is not. The values of Ledger::values. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing. All it takes is SELECT on the ledger, also on a replica;
-- who, when and how long it knows from the history, if that may be read.
{% include "ledger/read.sql" %}

-- ---- what is to be told of each revision? -------------------------------------------------------------------------
-- the last entry of each in the history
SET @sqlc_mig_past = 'SELECT '''', '''', '''', '''', NULL, NULL FROM DUAL WHERE FALSE';
{% if history is given %}
SET @sqlc_mig_table = CONCAT({% if history.schema is not given %}@sqlc_mig_in, {% endif %}{{ history.name_text }});
SET @sqlc_mig_past = IF({% include "ledger/has_past.sql" %}, CONCAT({% filter literal %}

SELECT CONVERT(`revision` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`direction` USING utf8mb4) COLLATE {{ exact }}, CONVERT(`checksum` USING utf8mb4) COLLATE {{ exact }},
       CONVERT(`applied_by` USING utf8mb4) COLLATE {{ exact }}, `started_at`, `finished_at` FROM {% endfilter %}, @sqlc_mig_table, ' WHERE `id` IN (SELECT MAX(`id`) FROM ', @sqlc_mig_table, ' GROUP BY `revision`)'), @sqlc_mig_past);
{% endif %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, 'past (revision, direction, checksum, applied_by, started_at, finished_at) AS (', @sqlc_mig_past, '), ', {% filter literal %}

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
told (n, revision, words) AS (
  SELECT n, revision, RTRIM(CONCAT_WS('  ', RPAD(state, 9, ' '), RPAD(revision, {{ width }}, ' '),
           RPAD(COALESCE(DATE_FORMAT(finished_at, '%Y-%m-%d %H:%i'), ''), 16, ' '),
           LPAD(COALESCE(IF(direction = 'upgrade', ROUND(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000, 1), NULL), ''), 8, ' '),
           RPAD(COALESCE(SUBSTRING_INDEX(applied_by, '@', 1), ''), 10, ' '), words))
    FROM found{% if quiet %} WHERE state NOT IN ('applied', 'stamped'){% endif %})
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', '?') AS `sqlc-mig`
  FROM (
    SELECT 1 AS part, 0 AS n, '' AS revision, CONCAT('ledger ', {{ ledger.text }}, ' of ', DATABASE(), ': at ',
             COALESCE((SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR ', ') FROM listed), 'base')) AS words
    UNION ALL
    SELECT 2, 0, '', CONCAT_WS(', ', CONCAT(COUNT(IF(state IN ('applied', 'edited', 'stamped'), 1, NULL)), ' applied'),
             CONCAT(NULLIF(COUNT(IF(state = 'edited', 1, NULL)), 0), ' of them edited since'),
             CONCAT(COUNT(IF(state = 'pending', 1, NULL)), ' pending'),
             CONCAT(NULLIF(COUNT(IF(state = 'half done', 1, NULL)), 0), ' half done'),
             CONCAT(NULLIF(COUNT(IF(state = 'unknown', 1, NULL)), 0), ' unknown')) FROM found
    UNION ALL
    SELECT 3, 0, '', CONCAT('redundant in the ledger, for a descendant is listed too: ', ids) FROM redundant WHERE ids IS NOT NULL
    UNION ALL
    SELECT 4, 0, '', '' FROM DUAL WHERE EXISTS (SELECT 1 FROM told)
    UNION ALL
    SELECT 5, 0, '', CONCAT_WS('  ', 'state    ', RPAD('revision', {{ width }}, ' '), 'finished (UTC)  ', ' seconds', 'by        ', 'message') FROM DUAL WHERE EXISTS (SELECT 1 FROM told)
    UNION ALL
    SELECT 6, n, revision, words FROM told) AS said
{% if quiet %}
 WHERE EXISTS (SELECT 1 FROM told) OR EXISTS (SELECT 1 FROM redundant WHERE ids IS NOT NULL)
{% endif %}
 ORDER BY said.part, said.n, said.revision{% endfilter %});
{% include "ledger/run.sql" %}
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}
{% include "ledger/read_end.sql" %}
