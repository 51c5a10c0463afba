{# The script of `metrics`: prints what a monitoring system wants to know, as Prometheus reads it. render::ledger gives
   the values, here and in all that is included.
   Takes: quiet. -#}
{% include "ledger/title.sql" %}
-- Prints metrics in the text format of Prometheus, and changes nothing. All it takes is SELECT on the ledger, also on a
-- standby; when and how long it knows from the history, if that may be read.

{% include "ledger/read.sql" %}
{% include "ledger/status/past.sql" %}

-- ---- what is applied? ---------------------------------------------------------------------------------------------
{% include "ledger/reached.sql" %}

-- ---- what is to be told? ------------------------------------------------------------------------------------------
WITH
  {%+ include "ledger/status/found.sql" %}
  {%+ include "ledger/metrics/names.sql" %},
  -- when a revision last moved, and how long that took
  last (finished_at, seconds) AS (
    SELECT p.finished_at, p.finished_at - p.started_at
      FROM (SELECT (e.value ->> 'finished_at')::timestamptz AS finished_at, (e.value ->> 'started_at')::timestamptz AS started_at
              FROM pg_catalog.jsonb_each(:'sqlc_mig_past'::jsonb) AS e) p
     WHERE p.finished_at IS NOT NULL ORDER BY p.finished_at DESC, p.started_at DESC NULLS LAST LIMIT 1),
  sample (part, n, label, value, direction, figure) AS (
    SELECT 1, c.n, 'state', pg_catalog.replace(c.state, ' ', '_'), NULL::text,
           (SELECT pg_catalog.count(*) FROM found f WHERE f.state = c.state)::text
      FROM counted c
    UNION ALL
    SELECT 2, 0, 'revision', h.revision, NULL, '1' FROM pg_catalog.unnest(:'sqlc_mig_heads'::text[]) AS h (revision)
    UNION ALL
    SELECT 3, 0, 'revision', p.revision, p.direction, p.step::text
      FROM pg_catalog.jsonb_to_recordset(:'sqlc_mig_half'::jsonb) AS p (revision text, direction text, step integer)
    UNION ALL
    SELECT 4, 0, NULL, NULL, NULL, pg_catalog.round(extract(epoch FROM l.finished_at)::numeric, 3)::text FROM last l
    UNION ALL
    SELECT 5, 0, NULL, NULL, NULL, pg_catalog.round(extract(epoch FROM l.seconds)::numeric, 3)::text FROM last l
    UNION ALL
    SELECT 6, f.n, 'revision', f.revision, NULL,
           pg_catalog.round(extract(epoch FROM (f.entry ->> 'finished_at')::timestamptz - (f.entry ->> 'started_at')::timestamptz)::numeric, 3)::text
      FROM found f WHERE f.entry ->> 'direction' = 'upgrade'),
  -- as Prometheus wants values of labels: a backslash, a quote and a line end have a backslash before them
  label (value, words) AS (
    SELECT v.value, pg_catalog.format('"%s"', pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
             v.value, '\', '\\'), '"', '\"'), E'\n', '\n'))
      FROM (SELECT s.value FROM sample s WHERE s.value IS NOT NULL UNION SELECT s.direction FROM sample s WHERE s.direction IS NOT NULL) v (value)),
  line (part, kind, n, value, words) AS (
    SELECT m.part, 1, 0, '', pg_catalog.format('# HELP %s %s', m.name, m.help) FROM metric m
    UNION ALL
    SELECT m.part, 2, 0, '', pg_catalog.format('# TYPE %s gauge', m.name) FROM metric m
    UNION ALL
    SELECT m.part, 3, s.n, s.value, pg_catalog.concat(m.name, '{' || s.label || '=' || v.words || coalesce(',direction=' || d.words, '') || '}', ' ', s.figure)
      FROM sample s JOIN metric m ON m.part = s.part LEFT JOIN label v ON v.value = s.value LEFT JOIN label d ON d.value = s.direction
     WHERE s.figure IS NOT NULL)
SELECT pg_catalog.string_agg(l.words, E'\n' ORDER BY l.part, l.kind, l.n, l.value COLLATE "C", l.words COLLATE "C") AS sqlc_mig_lines
  FROM line l \gset
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore_session.sql" %}
