{# Sets the ledger. The values of Ledger::values. -#}
{% include "ledger/title.sql" %}
-- Sets the ledger, in one transaction; no revision is applied or reverted. Each target takes the place of the rows that
-- share its lineage. Where the ledger is there already it says so, and writes nothing.

{% include "ledger/write.sql" %}

-- ---- where shall the ledger be? -------------------------------------------------------------------------------------
{% include "ledger/half_done.sql" %}
{% if not purge %}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the ledger ' || {{ ledger.text }} || ' is at revision(s) that this script does not know: ' || group_concat(h.revision, ', ') || '; nothing was changed' || char(10)
       || '  hint: the database is ahead of these specs, or belongs to another project; to forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`'
  FROM (SELECT revision FROM temp.sqlc_mig_head WHERE revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) ORDER BY 1) h GROUP BY NULL;
{% endif %}
{% include "ledger/stop.sql" %}
-- every row, whether the ledger has it now, and whether it shall
CREATE TEMP TABLE sqlc_mig_row (revision TEXT PRIMARY KEY, message TEXT, before INTEGER NOT NULL, after INTEGER NOT NULL) WITHOUT ROWID;
{% if wanted %}
INSERT INTO temp.sqlc_mig_row (revision, message, before, after) VALUES
{% for w in wanted %}
  ({{ w.id }}, {{ w.message }}, 0, 1){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_row (revision, before, after)
SELECT h.revision, 1, {% if all %}0{% else %}1{% endif %} FROM temp.sqlc_mig_head h WHERE true
ON CONFLICT (revision) DO UPDATE SET before = 1;
{% if lines and not all %}
-- what shares the lineage of a target gives way to it
WITH RECURSIVE
  target (revision) AS (VALUES {% for id in lines %}({{ id }}){% if not loop.last %}, {% endif %}{% endfor %}),
  ancestor (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.parent FROM ancestor a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  descendant (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.revision FROM descendant d JOIN temp.sqlc_mig_graph g ON g.parent = d.revision)
UPDATE temp.sqlc_mig_row SET after = 0
 WHERE message IS NULL AND (revision IN (SELECT a.revision FROM ancestor a) OR revision IN (SELECT d.revision FROM descendant d));
{% endif %}
{% if not all %}
-- no row is an ancestor of another
WITH RECURSIVE below (revision) AS (
  SELECT g.parent FROM temp.sqlc_mig_row r JOIN temp.sqlc_mig_graph g ON g.revision = r.revision WHERE r.after AND g.parent <> ''
  UNION
  SELECT g.parent FROM below b JOIN temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
UPDATE temp.sqlc_mig_row SET after = 0 WHERE after AND revision IN (SELECT b.revision FROM below b);
{% endif %}
-- who does it, and since when
CREATE TEMP TABLE sqlc_mig_now (login TEXT, started TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_now (started) VALUES (strftime('%Y-%m-%d %H:%M:%f', 'now'));
.read '|printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047;\n" "$(id -un | tr -cd A-Za-z0-9._@-)"'
{% if not quiet %}

-- ---- what there will be to say --------------------------------------------------------------------------------------
{% include "ledger/missing.sql" %}
DELETE FROM temp.sqlc_mig_line WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row r WHERE r.before <> r.after);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, CASE WHEN r.after THEN '  added ' ELSE '  removed ' END || r.revision FROM temp.sqlc_mig_row r WHERE r.before <> r.after ORDER BY r.after, r.revision;
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 0, {{ command.echo }} WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_line);
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 3, 'at ' || coalesce(group_concat(r.revision, ', '), 'base') || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN '' ELSE ': nothing to do' END
  FROM (SELECT revision FROM temp.sqlc_mig_row WHERE after ORDER BY revision) r;
{% endif %}

-- ---- set it ---------------------------------------------------------------------------------------------------------
{% include "script/ledger.sql" %}
DELETE FROM main.{{ ledger.name }} WHERE version_num IN (SELECT r.revision FROM temp.sqlc_mig_row r WHERE r.before AND NOT r.after);
INSERT INTO main.{{ ledger.name }} (version_num)
SELECT r.revision FROM temp.sqlc_mig_row r WHERE r.after AND NOT r.before ORDER BY r.revision;
{% if history is given %}
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
INSERT INTO main.{{ history.name }} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT coalesce(r.revision, 'base'), 'stamp',
       coalesce(r.message, (SELECT 'removed ' || group_concat(o.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_row WHERE NOT after ORDER BY revision) o)),
       c.checksum, {{ digest }}, {{ version }}, n.login, n.started, strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM temp.sqlc_mig_now n
  LEFT JOIN temp.sqlc_mig_row r ON r.after AND NOT r.before
  LEFT JOIN temp.sqlc_mig_checksum c ON c.revision = r.revision
 WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_row d WHERE d.before <> d.after)
 ORDER BY r.revision;
{% endif %}
COMMIT;
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
