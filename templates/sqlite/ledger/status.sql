{# Prints what is applied and what is not. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Prints what is applied and what is pending, and changes nothing: also with `sqlite3 -readonly`. Who, when and how long
-- it knows from the history.

{% include "ledger/read.sql" %}
CREATE TEMP TABLE sqlc_mig_entry (id INTEGER PRIMARY KEY, revision TEXT, direction TEXT, checksum TEXT, applied_by TEXT, started_at TEXT, finished_at TEXT);
{% if history is given %}
-- the entries of the history; where it lacks a column, the NULL of that name is found instead
INSERT INTO temp.sqlc_mig_entry (id, revision, direction, checksum, applied_by, started_at, finished_at)
SELECT e.n,
       (SELECT revision FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT direction FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT checksum FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT applied_by FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT started_at FROM {{ history.name }} WHERE rowid = e.n),
       (SELECT finished_at FROM {{ history.name }} WHERE rowid = e.n)
  FROM (SELECT rowid AS n, NULL AS revision, NULL AS direction, NULL AS checksum, NULL AS applied_by, NULL AS started_at, NULL AS finished_at FROM {{ history.name }}) e;
DELETE FROM temp.sqlc_mig_entry WHERE id NOT IN (SELECT max(id) FROM temp.sqlc_mig_entry GROUP BY revision);
{% endif %}

-- ---- what is to be told of each? ------------------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_spec (n INTEGER PRIMARY KEY, revision TEXT NOT NULL UNIQUE, checksum TEXT NOT NULL, message TEXT NOT NULL);
{% if revisions %}
INSERT INTO temp.sqlc_mig_spec (n, revision, checksum, message) VALUES
{% for r in revisions %}
  ({{ r.number }}, {{ r.id }}, {{ r.checksum }}, {{ r.message }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
-- the steps of revisions that can be half done
CREATE TEMP TABLE sqlc_mig_title (revision TEXT NOT NULL, step INTEGER NOT NULL, words TEXT NOT NULL, steps INTEGER NOT NULL);
{% if steps %}
INSERT INTO temp.sqlc_mig_title (revision, step, words, steps) VALUES
{% for s in steps %}
  ({{ s.revision }}, {{ s.number }}, {{ s.title }}, {{ s.total }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
CREATE TEMP TABLE sqlc_mig_row (n INTEGER, revision TEXT NOT NULL, state TEXT NOT NULL, entry INTEGER, words TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_row (n, revision, state, entry, words)
WITH half (revision, words) AS (
  SELECT p.revision, p.direction || ' interrupted after step ' || p.step || coalesce(' of ' || t.steps || ': ' || t.words, '')
    FROM temp.sqlc_mig_half p
    LEFT JOIN temp.sqlc_mig_title t ON p.direction = 'upgrade' AND t.revision = p.revision AND t.step = p.step)
SELECT s.n, s.revision,
       CASE WHEN h.revision IS NOT NULL THEN 'half done'
            WHEN a.revision IS NULL THEN 'pending'
            WHEN e.checksum <> s.checksum THEN 'edited'
            WHEN e.direction = 'stamp' THEN 'stamped'
            ELSE 'applied' END,
       CASE WHEN a.revision IS NOT NULL AND e.direction IN ('upgrade', 'stamp') THEN e.id END,
       coalesce(h.words, s.message)
  FROM temp.sqlc_mig_spec s
  LEFT JOIN temp.sqlc_mig_applied a ON a.revision = s.revision
  LEFT JOIN half h ON h.revision = s.revision
  LEFT JOIN temp.sqlc_mig_entry e ON e.revision = s.revision
UNION ALL
SELECT NULL, h.revision, 'half done', NULL, h.words || '; no spec has this id'
  FROM half h WHERE h.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s)
UNION ALL
SELECT NULL, l.revision, 'unknown', NULL, 'no spec has this id'
  FROM temp.sqlc_mig_head l WHERE l.revision NOT IN (SELECT s.revision FROM temp.sqlc_mig_spec s);
-- rows that say nothing
CREATE TEMP TABLE sqlc_mig_again (revision TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_again (revision)
SELECT h.revision FROM temp.sqlc_mig_head h
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_applied a ON a.revision = g.revision WHERE g.parent = h.revision);

INSERT INTO temp.sqlc_mig_line (text)
SELECT 'ledger ' || {{ ledger.text }} || ' of ' || replace(d.file, rtrim(d.file, replace(d.file, '/', '')), '') || ': at ' || coalesce((
         SELECT group_concat(h.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision) h), 'base')
  FROM pragma_database_list d WHERE d.name = 'main'
UNION ALL
SELECT coalesce(sum(state IN ('applied', 'edited', 'stamped')), 0) || ' applied'
       || CASE WHEN sum(state = 'edited') > 0 THEN ', ' || sum(state = 'edited') || ' of them edited since' ELSE '' END
       || ', ' || coalesce(sum(state = 'pending'), 0) || ' pending'
       || CASE WHEN sum(state = 'half done') > 0 THEN ', ' || sum(state = 'half done') || ' half done' ELSE '' END
       || CASE WHEN sum(state = 'unknown') > 0 THEN ', ' || sum(state = 'unknown') || ' unknown' ELSE '' END
  FROM temp.sqlc_mig_row
UNION ALL
SELECT 'redundant in the ledger, for a descendant is listed too: ' || group_concat(revision, ', ') FROM temp.sqlc_mig_again GROUP BY NULL
UNION ALL
SELECT char(10) || rtrim(printf('%-9s  %-*s  %-16s  %8s  %-10s  %s', 'state', {{ width }}, 'revision', 'finished (UTC)', 'seconds', 'by', 'message'))
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row{% if quiet %} WHERE state NOT IN ('applied', 'stamped'){% endif %});
INSERT INTO temp.sqlc_mig_line (text)
SELECT rtrim(printf('%-9s  %!-*s  %-16s  %8s  %!-10.10s  %s', r.state, {{ width }}, r.revision,
         coalesce(strftime('%Y-%m-%d %H:%M', e.finished_at), ''),
         CASE e.direction WHEN 'upgrade' THEN coalesce(printf('%.1f', (julianday(e.finished_at) - julianday(e.started_at)) * 86400), '') ELSE '' END,
         coalesce(e.applied_by, ''), r.words))
  FROM temp.sqlc_mig_row r LEFT JOIN temp.sqlc_mig_entry e ON e.id = r.entry
{% if quiet %}
 WHERE r.state NOT IN ('applied', 'stamped')
{% endif %}
 ORDER BY r.n IS NULL, r.n, r.revision;
{% if quiet %}
DELETE FROM temp.sqlc_mig_line
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_row WHERE state NOT IN ('applied', 'stamped')) AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_again);
{% endif %}
{% if tables is given %}

{% include "ledger/tables.sql" %}
{% endif %}
COMMIT;
{% include "ledger/print.sql" %}

{% include "ledger/close.sql" %}
