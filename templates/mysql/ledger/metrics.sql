{# The script of `metrics`: prints what a monitoring system wants to know, as Prometheus reads it. render::ledger gives
   the values, here and in all that is included.
   Takes: quiet. -#}
{% set exact %}{% include "ledger/exact.sql" %}{% endset %}
{% set row %}{% include "script/row.sql" %}{% endset %}
{% set slash %}CHAR(92 USING utf8mb4){% endset %}
{% include "ledger/title.sql" %}
-- Prints metrics in the text format of Prometheus, and changes nothing; call the client with --skip-column-names --raw. All
-- it takes is SELECT on the ledger, also on a replica; when and how long it knows from the history, if that may be read.
{% include "ledger/read.sql" %}
{% if not quiet %}

-- ---- what is to be told? ------------------------------------------------------------------------------------------
{% include "ledger/status/past.sql" %}
{% with matters = "" %}{% include "ledger/matter.sql" %}{% endwith %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, 'past (revision, direction, checksum, applied_by, started_at, finished_at) AS (', @sqlc_mig_past, '), ', {% filter literal %}

{% include "ledger/status/found.sql" %}
{% include "ledger/metrics/names.sql" %},
-- when a revision last moved, and how long that took
last (finished_at, seconds) AS (
  SELECT finished_at, TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000 FROM past
   WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, started_at DESC LIMIT 1),
sample (part, n, label, value, direction, figure) AS (
  SELECT 1, counted.n, 'state', REPLACE(counted.state, ' ', '_') COLLATE {{ exact }}, CONVERT(NULL USING utf8mb4) COLLATE {{ exact }},
         CAST((SELECT COUNT(*) FROM found WHERE found.state = counted.state) AS CHAR) FROM counted
  UNION ALL SELECT DISTINCT 2, 0, 'revision', revision, NULL, '1' FROM listed
  UNION ALL SELECT 3, 0, 'revision', revision, direction, CAST(step AS CHAR) FROM half
  UNION ALL SELECT 4, 0, NULL, NULL, NULL, CAST(ROUND(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', finished_at) / 1000000, 3) AS CHAR) FROM last
  UNION ALL SELECT 5, 0, NULL, NULL, NULL, CAST(ROUND(seconds, 3) AS CHAR) FROM last
  UNION ALL SELECT 6, n, 'revision', revision, NULL, CAST(ROUND(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000, 3) AS CHAR)
    FROM found WHERE direction = 'upgrade'),
-- as Prometheus wants values of labels: a backslash, a quote and a line end have a backslash before them
label (value, words) AS (
  SELECT value, CONCAT('"', REPLACE(REPLACE(REPLACE(value, {{ slash }}, CONCAT({{ slash }}, {{ slash }})), '"', CONCAT({{ slash }}, '"')),
           CHAR(10 USING utf8mb4), CONCAT({{ slash }}, 'n')), '"')
    FROM (SELECT value FROM sample WHERE value IS NOT NULL UNION SELECT direction FROM sample WHERE direction IS NOT NULL) AS named)
SELECT REGEXP_REPLACE(said.words, '[[:cntrl:]]', '?') AS `sqlc-mig`
  FROM (
    SELECT part, 1 AS kind, 0 AS n, '' AS value, CONCAT('# HELP ', name, ' ', help) AS words FROM metric
    UNION ALL
    SELECT part, 2, 0, '', CONCAT('# TYPE ', name, ' gauge') FROM metric
    UNION ALL
    SELECT metric.part, 3, sample.n, sample.value,
           CONCAT(metric.name, COALESCE(CONCAT('{', sample.label, '=', label.words, COALESCE(CONCAT(',direction=', way.words), ''), '}'), ''), ' ', sample.figure)
      FROM sample JOIN metric ON metric.part = sample.part
      LEFT JOIN label ON label.value = sample.value LEFT JOIN label AS way ON way.value = sample.direction
     WHERE sample.figure IS NOT NULL) AS said
 ORDER BY said.part, said.kind, said.n, said.value, said.words{% endfilter %});
{% include "ledger/run.sql" %}
{% endif %}
{% include "ledger/read_end.sql" %}
