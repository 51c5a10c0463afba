{# The script of `metrics`: prints what a monitoring system wants to know, as Prometheus reads it. render::ledger gives
   the values, here and in all that is included.
   Takes: quiet. -#}
{% include "ledger/title.sql" %}
-- Prints metrics in the text format of Prometheus, and changes nothing: also with `sqlite3 -readonly`. When and how long it
-- knows from the history.

{% include "ledger/read.sql" %}
{% include "ledger/no_history.sql" %}
{% include "ledger/status/past.sql" %}

-- ---- what is to be told? --------------------------------------------------------------------------------------------
{% include "ledger/status/found.sql" %}
INSERT INTO temp.sqlc_mig_line (text)
WITH
{% include "ledger/metrics/names.sql" %},
-- when a revision last moved, and how long that took
last (finished_at, seconds) AS (
  SELECT finished_at, (julianday(finished_at) - julianday(started_at)) * 86400 FROM temp.sqlc_mig_entry
   WHERE julianday(finished_at) IS NOT NULL ORDER BY julianday(finished_at) DESC, julianday(started_at) DESC LIMIT 1),
sample (part, n, label, value, direction, figure) AS (
  SELECT 1, c.n, 'state', replace(c.state, ' ', '_'), NULL, (SELECT count(*) FROM temp.sqlc_mig_row r WHERE r.state = c.state) FROM counted c
  UNION ALL SELECT 2, 0, 'revision', h.revision, NULL, 1 FROM temp.sqlc_mig_head h
  UNION ALL SELECT 3, 0, 'revision', p.revision, p.direction, p.step FROM temp.sqlc_mig_half p
  UNION ALL SELECT 4, 0, NULL, NULL, NULL, printf('%.3f', (julianday(l.finished_at) - julianday('1970-01-01')) * 86400) FROM last l
  UNION ALL SELECT 5, 0, NULL, NULL, NULL, printf('%.3f', l.seconds) FROM last l WHERE l.seconds IS NOT NULL
  UNION ALL SELECT 6, r.n, 'revision', r.revision, NULL, printf('%.3f', (julianday(e.finished_at) - julianday(e.started_at)) * 86400)
    FROM temp.sqlc_mig_row r JOIN temp.sqlc_mig_entry e ON e.id = r.entry
   WHERE e.direction = 'upgrade' AND julianday(e.finished_at) - julianday(e.started_at) IS NOT NULL),
-- as Prometheus wants values of labels: a backslash, a quote and a line end have a backslash before them
label (value, words) AS (
  SELECT v.value, '"' || replace(replace(replace(v.value, '\', '\\'), '"', '\"'), char(10), '\n') || '"'
    FROM (SELECT value FROM sample WHERE value IS NOT NULL UNION SELECT direction FROM sample WHERE direction IS NOT NULL) v)
SELECT words FROM (
  SELECT part, 1 AS kind, 0 AS n, '' AS value, '# HELP ' || name || ' ' || help AS words FROM metric
  UNION ALL
  SELECT part, 2, 0, '', '# TYPE ' || name || ' gauge' FROM metric
  UNION ALL
  SELECT m.part, 3, s.n, s.value, m.name || coalesce('{' || s.label || '=' || v.words || coalesce(',direction=' || d.words, '') || '}', '') || ' ' || s.figure
    FROM sample s JOIN metric m ON m.part = s.part LEFT JOIN label v ON v.value = s.value LEFT JOIN label d ON d.value = s.direction)
 ORDER BY part, kind, n, value, words;
COMMIT;
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
