{# Writes into temp.sqlc_mig_text what is to be done, and runs it. The values of header.sql. -#}
{% if quiet %}
UPDATE temp.sqlc_mig_part SET said = NULL, skipped = NULL;
{% endif %}
-- our own tables, where they are missing
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('tables', {% filter literal %}BEGIN IMMEDIATE;
{% include "script/ledger.sql" %}
COMMIT;{% endfilter %});
-- a revision comes: has another run moved the ledger meanwhile?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('look', 'UPDATE temp.sqlc_mig_now SET revision = (SELECT u.revision FROM temp.sqlc_mig_unit u WHERE u.number = unit), skip = NULL,
  moved = EXISTS (SELECT version_num FROM {ledger} EXCEPT SELECT revision FROM temp.sqlc_mig_head) OR EXISTS (SELECT revision FROM temp.sqlc_mig_head EXCEPT SELECT version_num FROM {ledger});
DELETE FROM temp.sqlc_mig_head WHERE (SELECT moved FROM temp.sqlc_mig_now);
DELETE FROM temp.sqlc_mig_applied WHERE (SELECT moved FROM temp.sqlc_mig_now);
INSERT INTO temp.sqlc_mig_head (revision) SELECT l.version_num FROM {ledger} l, temp.sqlc_mig_now n WHERE n.moved;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h, temp.sqlc_mig_now n WHERE n.moved
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '''')
SELECT a.revision FROM applied a;
UPDATE temp.sqlc_mig_now SET todo = revision {% if upgrade %}NOT {% endif %}IN (SELECT a.revision FROM temp.sqlc_mig_applied a);');
-- a revision goes: the ledger moves in the same transaction
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('move', '{% if upgrade %}DELETE FROM {ledger} WHERE version_num IN (SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision WHERE n.todo);
INSERT INTO {ledger} (version_num) SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision) SELECT n.revision FROM temp.sqlc_mig_now n;
{% else %}DELETE FROM {ledger} WHERE version_num = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
DELETE FROM temp.sqlc_mig_applied WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n);
INSERT INTO {ledger} (version_num) SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision
 WHERE n.todo AND g.parent <> '''' AND g.parent NOT IN (SELECT version_num FROM {ledger})
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_graph o JOIN temp.sqlc_mig_applied a ON a.revision = o.revision WHERE o.parent = g.parent);
{% endif %}
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM {ledger};
{% if history is given %}
INSERT INTO {history} (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT n.revision, {direction}, u.message, u.checksum, {digest}, {version}, n.login, n.started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'')
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit WHERE n.todo;
{% endif %}
{% if segmented %}
DELETE FROM {{ progress.name }} WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
{% endif %}
COMMIT;
{% if not quiet %}
SELECT ''  done in '' || round((julianday(''now'') - julianday(n.started)) * 86400, 1) || '' seconds'' FROM temp.sqlc_mig_now n WHERE n.todo;
{% endif %}');
UPDATE temp.sqlc_mig_fixed SET text = replace(replace(replace(replace(replace(text, '{ledger}', {{ ledger.name_text }}), '{history}', {% if history is given %}{{ history.name_text }}{% else %}''{% endif %}), '{direction}', quote({{ direction }})), '{digest}', quote({{ digest }})), '{version}', quote({{ version }}));
-- a statement: its guard is asked, and what follows from the answer is written into a file and read
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('statement', 'INSERT INTO temp.sqlc_mig_written (bytes) SELECT writefile(''{folder}/{file}'', CASE
  WHEN a.answer = 1 THEN CASE a.text WHEN '''' THEN '''' ELSE a.text || '';'' || char(10) END
    || CASE WHEN a.restores IS NULL THEN '''' ELSE coalesce((SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''') FROM (
         SELECT s.sql FROM main.sqlite_schema s WHERE s.tbl_name = a.x COLLATE NOCASE AND s.type IN (''index'', ''trigger'') AND s.sql IS NOT NULL
            AND instr(lower(a.restores), char(10) || replace(lower(s.name), char(10), '' '') || char(10)) = 0 ORDER BY s.type) k), '''')
      || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''') FROM main.sqlite_schema v
           WHERE v.type = ''view'' AND instr(lower(v.sql), lower(a.x)) > 0), '''') END
    || replace(a.yes, ''{part}'', a.id) || CASE WHEN a.said IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.said) || CASE a.counts WHEN 1 THEN '' || '''' '''' || changes()'' ELSE '''' END || '';'' END
  WHEN a.answer = 0 THEN replace(a.no, ''{part}'', a.id) || CASE WHEN a.skipped IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.skipped) || '';'' END
  WHEN a.answer IS NULL THEN ''''
  ELSE ''CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '' || quote(a.answer) || ''); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";'' END)
FROM (SELECT p.*, g.yes, g.no, CASE WHEN (n.todo OR p.guard = ''begin'') AND (n.skip IS NULL OR p.step IS NULL OR n.skip <> p.step) THEN CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b WHERE b.part = p.id AND b.applied <> (b.revision IN (SELECT revision FROM temp.sqlc_mig_applied)))
          WHEN 0 THEN NULL WHEN 1 THEN ''sqlc-mig: the revision '' || n.revision || '' builds the table '' || p.x || '' anew, and this script does not know the form that other branches have given it here'' || char(10) || ''  hint: apply the branches in the order of the script''
          ELSE ({answer}) END END AS answer
        FROM temp.sqlc_mig_part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_now n WHERE p.id = {id}) a;
.read "{folder}/{file}"');
INSERT INTO temp.sqlc_mig_text (text)
WITH part AS (
  SELECT p.id, p.unit, p.step, p.alone, p.guard, lag(p.alone) OVER revision AS before, lead(p.alone) OVER revision AS after
    FROM temp.sqlc_mig_part p WINDOW revision AS (PARTITION BY p.unit ORDER BY p.id)
), fixed AS (
  SELECT max(CASE name WHEN 'look' THEN text END) AS look, max(CASE name WHEN 'move' THEN text END) AS move,
         max(CASE name WHEN 'statement' THEN text END) AS statement, max(CASE name WHEN 'tables' THEN text END) AS tables
    FROM temp.sqlc_mig_fixed
), line (id, place, text) AS (
  SELECT 0, 0, f.tables FROM fixed f
   WHERE (SELECT count(*) FROM main.sqlite_schema s WHERE s.type IN ('table', 'view') AND lower(s.name) IN (lower({{ ledger.table }}){% if history is given %}, lower({{ history.table }}){% endif %}{% if segmented %}, lower({{ progress.table }}){% endif %})) < 1{% if history is given %} + 1{% endif %}{% if segmented %} + 1{% endif +%}
  UNION ALL
  SELECT p.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || p.unit || ', started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');' FROM part p WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 2, 'PRAGMA ' || s.name || ' = ' || quote(s.value) || ';' FROM part p JOIN temp.sqlc_mig_setting s ON s.unit = p.unit WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 3, CASE p.alone WHEN 0 THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.look FROM part p, fixed f WHERE p.before IS NOT p.alone
  UNION ALL
  SELECT p.id, 4, replace(replace(replace(f.statement, '{answer}', g.answer), '{id}', p.id), '{file}', u.revision || coalesce('-' || p.step, '') || '.sql') FROM part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_unit u ON u.number = p.unit, fixed f
  UNION ALL
  SELECT p.id, 5, 'COMMIT;' FROM part p WHERE p.alone = 0 AND p.after = 1
  UNION ALL
  SELECT p.id, 6, f.move FROM part p, fixed f WHERE p.after IS NULL
  UNION ALL
  SELECT p.id, 7, 'PRAGMA ' || s.name || ' = ' || quote(o.value) || ';' FROM part p JOIN temp.sqlc_mig_setting s ON s.unit = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 AND o.name = s.name WHERE p.after IS NULL
)
SELECT CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_stop) THEN (
    SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote(s.reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM temp.sqlc_mig_stop s ORDER BY s.rowid LIMIT 1)
  WHEN NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN ''
  ELSE (SELECT group_concat(l.text, char(10)) FROM (SELECT text FROM line ORDER BY id, place) l) END;
{% include "script/run.sql" %}
{% include "script/check_run.sql" %}
