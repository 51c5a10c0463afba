{# Mends the ledger and the tables beside it. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Mends what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing. It needs a Unix shell with mktemp, as upgrade scripts do.

{% include "ledger/write.sql" %}

-- ---- what cannot be mended without an answer ------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_answer (old TEXT PRIMARY KEY, new TEXT);
{% if answers %}
INSERT INTO temp.sqlc_mig_answer (old, new) VALUES -- NULL: to be forgotten
{% for a in answers %}
  ({{ a.old }}, {% if a.new is given %}{{ a.new }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' is at revision(s) that no spec has: ' || group_concat(u.revision, ', ') || '; nothing was changed' || char(10)
       || '  hint: if the specs are old, get the newest; otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each'
       || coalesce('. Different by case or blanks alone: ' || group_concat('--replace ''' || u.revision || '=' || u.near || '''', ' '), '')
  FROM (SELECT h.revision, (SELECT g.revision FROM temp.sqlc_mig_graph g WHERE g.revision = trim(h.revision) COLLATE NOCASE) AS near
          FROM temp.sqlc_mig_head h
         WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) AND h.revision NOT IN (SELECT old FROM temp.sqlc_mig_answer)
         ORDER BY 1) u GROUP BY NULL;
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed' || char(10) || '  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''
 WHERE hex('a') <> '61';
{% include "ledger/stop.sql" %}

-- ---- tables that are missing ----------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
{% if history is given %}
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '    its last entry in the history: ' || coalesce(e.direction, '?') || ' of ' || e.revision || ' at ' || coalesce(strftime('%Y-%m-%d %H:%M', e.finished_at), '?') || ' UTC' || char(10)
       || '    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base'
  FROM (SELECT (SELECT revision FROM {{ history.name }} WHERE rowid = n.n) AS revision,
               (SELECT direction FROM {{ history.name }} WHERE rowid = n.n) AS direction,
               (SELECT finished_at FROM {{ history.name }} WHERE rowid = n.n) AS finished_at
          FROM (SELECT max(rowid) AS n, NULL AS revision, NULL AS direction, NULL AS finished_at FROM {{ history.name }}) n) e
 WHERE e.revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE);
{% endif %}
{% include "script/ledger.sql" %}

-- ---- rows of the ledger ---------------------------------------------------------------------------------------------
-- a row that is there twice, which only a table without its primary key can have
CREATE TEMP TABLE sqlc_mig_again (revision TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_again (revision) SELECT version_num FROM main.{{ ledger.name }} GROUP BY version_num HAVING count(*) > 1;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, '  removed a second row of ' || a.revision || ' from the ledger: one says it' FROM temp.sqlc_mig_again a;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT a.revision FROM temp.sqlc_mig_again a);
INSERT INTO main.{{ ledger.name }} (version_num) SELECT a.revision FROM temp.sqlc_mig_again a;
{% if answers %}
-- rows that no spec knows, as the command line says
CREATE TEMP TABLE sqlc_mig_wrong (old TEXT PRIMARY KEY, new TEXT) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_wrong (old, new)
SELECT a.old, a.new FROM temp.sqlc_mig_answer a JOIN temp.sqlc_mig_head h ON h.revision = a.old
 WHERE a.old NOT IN (SELECT revision FROM temp.sqlc_mig_graph);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, CASE WHEN w.new IS NULL THEN '  removed ' || w.old || ' from the ledger: no spec has it, and --forget says so'
               ELSE '  replaced ' || w.old || ' by ' || w.new || ' in the ledger: no spec has it, and --replace says so' END
  FROM temp.sqlc_mig_wrong w ORDER BY w.old;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT w.old FROM temp.sqlc_mig_wrong w);
INSERT INTO main.{{ ledger.name }} (version_num)
SELECT DISTINCT w.new FROM temp.sqlc_mig_wrong w WHERE w.new IS NOT NULL AND w.new NOT IN (SELECT version_num FROM main.{{ ledger.name }});
{% endif %}
-- an ancestor beside its descendant
CREATE TEMP TABLE sqlc_mig_row (revision TEXT PRIMARY KEY, head TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_row (revision, head)
WITH RECURSIVE below (head, revision) AS (
  SELECT g.revision, g.parent FROM main.{{ ledger.name }} l JOIN temp.sqlc_mig_graph g ON g.revision = l.version_num WHERE g.parent <> ''
  UNION
  SELECT b.head, g.parent FROM below b JOIN temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
SELECT b.revision, max(b.head) FROM below b WHERE b.revision IN (SELECT version_num FROM main.{{ ledger.name }}) GROUP BY b.revision;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 4, '  removed ' || r.revision || ' from the ledger: its descendant ' || r.head || ' is listed, which says it' FROM temp.sqlc_mig_row r;
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT r.revision FROM temp.sqlc_mig_row r);
DELETE FROM temp.sqlc_mig_head WHERE true;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM main.{{ ledger.name }};
{% if history is given %}

-- ---- columns of the history -----------------------------------------------------------------------------------------
{% include "ledger/history.sql" %}
{% endif %}

-- ---- markers of half-done revisions ---------------------------------------------------------------------------------
{% include "ledger/reached.sql" %}
CREATE TEMP TABLE sqlc_mig_marked (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL, reason TEXT);
INSERT INTO temp.sqlc_mig_marked (revision, direction, step, reason)
SELECT p.revision, p.direction, p.step,
       CASE WHEN p.revision IN (SELECT a.old FROM temp.sqlc_mig_answer a WHERE a.new IS NULL) THEN '--forget says so'
            WHEN p.revision NOT IN (SELECT g.revision FROM temp.sqlc_mig_graph g) THEN 'no spec has this id'
            WHEN p.direction = 'upgrade' AND p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is applied'
            WHEN p.direction = 'downgrade' AND p.revision NOT IN (SELECT a.revision FROM temp.sqlc_mig_applied a) THEN 'it is not applied' END
  FROM temp.sqlc_mig_half p;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 6, '  removed the markers of ' || m.revision || ' (' || m.direction || ', up to step ' || m.step || '): ' || m.reason
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL ORDER BY m.revision, m.direction;
DELETE FROM {{ progress.name }} WHERE EXISTS (
  SELECT 1 FROM temp.sqlc_mig_marked m WHERE m.reason IS NOT NULL AND m.revision = {{ progress.name }}.revision AND m.direction = {{ progress.name }}.direction);
COMMIT;
{% if not quiet %}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN 'at ' || coalesce((SELECT group_concat(h.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision) h), 'base')
               ELSE 'nothing to repair' END;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 7, '  left alone: ' || m.revision || ' is half done by an interrupted ' || m.direction || ' script; run that script again'
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NULL ORDER BY m.revision, m.direction;
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 0, {{ command.echo }};
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
