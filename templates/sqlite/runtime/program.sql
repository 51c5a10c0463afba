{# A piece of the machinery: SQL that writes SQL: what the due revisions do, as lines that are grouped into files; for each
   file a statement that asks all the guards of its lines and writes it; and all of that in order, in temp.sqlc_mig_text,
   which alone is run (run.sql). Where there is a reason to stop, that is the only row. -#}
-- ---- what the due revisions do, line by line --------------------------------------------------------------------------
-- is the history a table with all our columns, and must no other have a value? Only then it is read and written: it never stops a migration
UPDATE temp.sqlc_mig_set SET past = EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE);
UPDATE temp.sqlc_mig_set SET entries = history IS NOT NULL AND (NOT past
  OR EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE AND s.type = 'table')
  AND (SELECT coalesce(sum(c.ours), 0) = 10 AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0 AND NOT c.ours), 0) = 0
    FROM (SELECT x.*, lower(x.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by',
      'started_at', 'finished_at') AS ours FROM pragma_table_xinfo(history, 'main') x) c));
-- what is said of a statement, where its guard says it all: what it does, to what, and what there is where it need not
UPDATE temp.sqlc_mig_part SET skipped = CASE WHEN guard GLOB '*_missing' OR guard = 'rebuild_adding' THEN 'exists'
    WHEN guard GLOB '*_present' OR guard = 'rebuild_dropping' THEN 'absent' WHEN guard GLOB '*_rename' THEN 'already renamed' ELSE 'unchanged' END,
  verb = CASE WHEN object IS NOT NULL THEN verb ELSE coalesce(verb || ' ', '') || CASE WHEN guard = 'column_missing' THEN 'add'
    WHEN guard GLOB '*_missing' THEN 'create' WHEN guard GLOB '*_present' THEN 'drop' WHEN guard GLOB '*_rename' THEN 'rename' ELSE 'rebuild' END END,
  object = coalesce(object, CASE WHEN guard GLOB 'index*' THEN 'index ' || x WHEN guard GLOB 'column*' THEN 'column ' || x || '.' || y ELSE 'table ' || x END
    || CASE WHEN guard = 'column_rename' THEN ' to ' || z WHEN guard GLOB '*_rename' THEN ' to ' || y ELSE '' END)
 WHERE guard IS NOT NULL AND unit IN (SELECT number FROM temp.sqlc_mig_due);
-- a table that is rebuilt for a column: that is what is there already, or has gone
UPDATE temp.sqlc_mig_part SET skipped = skipped || ' ' || CASE WHEN guard IN ('rebuild_adding', 'rebuild_dropping')
    THEN 'column ' || x || '.' || substr(z, instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')) ELSE object END WHERE skipped IS NOT NULL;
UPDATE temp.sqlc_mig_branch SET place = (SELECT l.place FROM temp.sqlc_mig_list l WHERE l.id = revision) WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_due);
CREATE TEMP TABLE sqlc_mig_answer (answer);           -- of an `if`
CREATE TEMP TABLE sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL); -- rows that referred to nothing before
-- file: those of one file are asked about together, before the first of them; part: what of sqlc_mig_part it is about; ends: it is a
-- transaction; said, yes: what is printed, and what runs, if its guard says 1; unsaid, no: if it says 0
CREATE TEMP TABLE sqlc_mig_line (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, unit INTEGER NOT NULL, part INTEGER, step INTEGER, place TEXT,
  alone INTEGER, ends INTEGER, guard TEXT NOT NULL, x TEXT, y TEXT, z TEXT, said TEXT, yes TEXT NOT NULL, unsaid TEXT, no TEXT NOT NULL);
INSERT INTO temp.sqlc_mig_line (file, unit, part, step, place, alone, ends, guard, x, y, z, said, yes, unsaid, no)
WITH revision AS (
  SELECT d.id AS due, u.*, l.id, rtrim(l.id || ' ' || coalesce(u.shown, u.message)) AS words, s.*
    FROM temp.sqlc_mig_set s, temp.sqlc_mig_due d JOIN temp.sqlc_mig_unit u ON u.number = d.number JOIN temp.sqlc_mig_list l ON l.place = d.number
   WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop)
), part AS (
  SELECT r.due, coalesce(p.alone, 0) AS outside, r.file || coalesce(':' || p.line, '') AS place, p.*
    FROM revision r JOIN temp.sqlc_mig_part p ON p.unit = r.number
), marked AS ( -- the steps that leave markers, with their first and last statement
  SELECT p.due, p.outside, p.place, p.unit, s.step, s.title, s.checksum, min(p.id) AS first, max(p.id) AS last
    FROM temp.sqlc_mig_step s JOIN part p ON p.unit = s.unit AND p.step = s.step GROUP BY p.due, p.step
), line (due, at, unit, part, step, place, alone, ends, apart, guard, x, y, z, said, yes, unsaid, no) AS (
  SELECT due, -2, number, NULL, NULL, file, 0, 0, 0, 'begin', id, number, NULL, iif(direction = 'upgrade', 'apply ', 'revert ') || words,
    '', NULL, '' FROM revision
  UNION ALL SELECT due, -1, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM temp.sqlc_mig_orphan;
INSERT INTO temp.sqlc_mig_orphan (child, id, parent, count) SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;
', NULL, '' FROM revision WHERE touches
  UNION ALL SELECT m.due, m.first * 5, m.unit, NULL, NULL, m.place, m.outside, 0, 0, 'unmarked', r.id, m.step, m.checksum, NULL,
    '', '  done before: ' || m.title, 'UPDATE temp.sqlc_mig_now SET skip = ' || m.step || ';' || char(10) FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, id * 5 + 1, unit, NULL, step, place, outside, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (' || only_if || ');' || char(10), NULL, '' FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 2, unit, NULL, step, place, outside, 0, 1, 'truth', NULL, NULL, NULL, NULL,
    '', '  skipped, its condition says no: ' || title, 'UPDATE temp.sqlc_mig_now SET skip = ' || step || ';' || char(10) FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 3, unit, id, step, place, outside, 0, apart, coalesce(guard, 'always'), x, y, z,
    CASE WHEN verb IS NULL THEN '  ' || note ELSE coalesce('  ' || note || char(10), '') || '  ' || verb || ' ' || object END,
    CASE WHEN no_rows THEN 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '
        || quote('sqlc-mig: ' || place || ': the table ' || x || ' has rows, for which its new column ' || y || ' would have no value; '
          || 'give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards') || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 1 WHERE EXISTS (SELECT 1 FROM main."' || replace(x, '"', '""') || '");
DROP TRIGGER temp.sqlc_mig_stopped;
' ELSE '' END || coalesce('-- ' || place || char(10) || ltrim(text, char(10)) || ';' || char(10), '')
      || iif(counts AND NOT (SELECT quiet FROM temp.sqlc_mig_set),
      'SELECT ''    '' || changes() || CASE changes() WHEN 1 THEN '' row'' ELSE '' rows'' END;' || char(10), ''), '  ' || skipped, '' FROM part
  UNION ALL -- the marker of a step that runs outside of a transaction has one of its own
  SELECT m.due, m.last * 5 + 4, m.unit, NULL, NULL, m.place, 0, m.outside, 0, 'always', NULL, NULL, NULL, NULL,
    'INSERT INTO ' || r.progress_name || ' (revision, direction, step, checksum) SELECT ' || quote(r.id) || ', ' || quote(r.direction) || ', ' || m.step || ', '
      || quote(m.checksum) || ' WHERE NOT EXISTS (SELECT 1 FROM ' || r.progress_name || ' m WHERE m.revision = ' || quote(r.id) || ' AND m.direction = '
      || quote(r.direction) || ' AND m.step = ' || m.step || ');' || char(10), NULL, '' FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, 9e15, number, NULL, NULL, file, 0, 0, 1, 'orphans', id, NULL, NULL, NULL, '', NULL, '' FROM revision WHERE touches
  UNION ALL -- the ledger moves, in the transaction of the last statements of the revision
  SELECT due, 9e16, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, CASE direction WHEN 'upgrade' THEN 'DELETE FROM ' || ledger_name || '
 WHERE version_num IN (SELECT l.id FROM temp.sqlc_mig_need n JOIN temp.sqlc_mig_list l ON l.place = n.needs WHERE n.place = ' || number || ');
INSERT INTO ' || ledger_name || ' (version_num) VALUES (' || quote(id) || ');
INSERT OR IGNORE INTO temp.sqlc_mig_applied (place) VALUES (' || number || ');
' ELSE 'DELETE FROM ' || ledger_name || ' WHERE version_num = ' || quote(id) || ';
DELETE FROM temp.sqlc_mig_applied WHERE place = ' || number || ';
INSERT INTO ' || ledger_name || ' (version_num) SELECT l.id FROM temp.sqlc_mig_need n JOIN temp.sqlc_mig_list l ON l.place = n.needs
 WHERE n.place = ' || number || ' AND l.id NOT IN (SELECT version_num FROM ' || ledger_name || ')
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_need o JOIN temp.sqlc_mig_applied a ON a.place = o.place WHERE o.needs = n.needs);
' END || iif(entries, 'INSERT OR IGNORE INTO ' || history_name || '
  (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT l.id, s.direction, u.message, l.checksum, s.digest, s.version, n.login, n.started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'')
  FROM temp.sqlc_mig_set s, temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit JOIN temp.sqlc_mig_list l ON l.place = n.unit;
', '') || iif(segmented, 'DELETE FROM ' || progress_name || ' WHERE revision = ' || quote(id) || ';' || char(10), '')
      || 'UPDATE temp.sqlc_mig_now SET heads = (SELECT heads FROM temp.sqlc_mig_ledger);' || char(10), NULL, ''
    FROM revision
)
SELECT sum(anew) OVER (ORDER BY due, at), unit, part, step, place, alone, ends, guard, x, y, z, iif(quiet, NULL, said), yes, iif(quiet, NULL, unsaid), no
  FROM (SELECT l.*, l.apart OR lag(l.due) OVER w IS NOT l.due OR lag(l.alone) OVER w <> l.alone OR lag(l.ends) OVER w
      OR lag(l.guard) OVER w IN ('unmarked', 'truth') AS anew FROM line l WINDOW w AS (ORDER BY l.due, l.at)), (SELECT quiet FROM temp.sqlc_mig_set)
 ORDER BY due, at;
CREATE INDEX temp.sqlc_mig_line_file ON sqlc_mig_line (file);

-- ---- the files, and how each is written -------------------------------------------------------------------------------
-- first, last: of its revision; begins, ends: its transaction; gone: what of it runs where another run has done its revision
CREATE TEMP TABLE sqlc_mig_file (id INTEGER PRIMARY KEY, unit INTEGER, alone INTEGER, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER,
  gone TEXT, tail TEXT, ask TEXT);
INSERT INTO temp.sqlc_mig_file (id, unit, alone, first, last, begins, ends)
SELECT f.file, f.unit, f.alone, lag(f.unit) OVER w IS NOT f.unit, lead(f.unit) OVER w IS NOT f.unit,
    NOT f.alone AND (lag(f.unit) OVER w IS NOT f.unit OR lag(f.alone) OVER w OR lag(f.ends) OVER w),
    NOT f.alone AND (lead(f.unit) OVER w IS NOT f.unit OR lead(f.alone) OVER w OR f.ends)
  FROM (SELECT file, unit, max(alone) AS alone, max(ends) AS ends FROM temp.sqlc_mig_line GROUP BY file) f WINDOW w AS (ORDER BY f.file);
UPDATE temp.sqlc_mig_file SET
  gone = coalesce((SELECT 'SELECT ' || quote(substr(l.said, instr(l.said, ' ') + 1) || ': another run has done it') || ';' || char(10)
    FROM temp.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id AND l.guard = 'begin'), '') || iif(ends, 'COMMIT;' || char(10), ''),
  tail = iif(ends, 'COMMIT;' || char(10), '') || iif(last AND NOT s.quiet,
    'SELECT ''  done in '' || round((julianday(''now'') - julianday(started)) * 86400, 1) || '' seconds'' FROM temp.sqlc_mig_now;' || char(10), '')
  FROM temp.sqlc_mig_set s;
-- a question is not asked where its step is skipped, or where the statement is for a database in which other branches are applied; its answer
-- is a blob, which is what is said of it, where a later revision has superseded it, or what is there was compared
UPDATE temp.sqlc_mig_file SET ask = replace(replace(
'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (name, ran, text)
SELECT ''next.sql'', NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_written), CASE
    WHEN (f.begins OR f.alone) AND n.heads IS NOT (SELECT heads FROM temp.sqlc_mig_ledger)
    THEN (SELECT g.answer || replace(f.ask, ''SELECT ''''next.sql'''''', ''SELECT ''''again.sql'''''') || char(10) || ''.read '' || char(34) || n.folder
      || ''/again.sql'' || char(34) || char(10) FROM temp.sqlc_mig_guard g WHERE g.name = ''look'')
    WHEN (f.unit IN (SELECT place FROM temp.sqlc_mig_applied)) = (SELECT direction = ''upgrade'' FROM temp.sqlc_mig_set)
      AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM temp.sqlc_mig_list)) THEN f.gone
    WHEN count(l.stop) THEN group_concat(coalesce(l.stop, CASE l.guard WHEN ''begin'' THEN l.text END, ''''), '''')
    WHEN sum(l.there) THEN replace((SELECT g.answer FROM temp.sqlc_mig_guard g WHERE g.name = ''beside''), ''{ids}'',
      group_concat(CASE WHEN l.there THEN l.id END))
    ELSE group_concat(coalesce(l.text, ''''), '''') || f.tail END || ''DELETE FROM sqlc_mig_written;'' || char(10)
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_file f ON f.id = {file} JOIN (
    SELECT p.id, p.guard, p.answer = 0 AND p.guard IN (''table_missing'', ''column_missing'', ''index_missing'', ''rebuild_adding'') AS there,
      CASE p.answer WHEN 1 THEN iif(p.said IS NULL, '''', ''SELECT '' || quote(p.said) || '';'' || char(10)) || p.yes{more}
        WHEN 0 THEN iif(p.unsaid IS NULL, '''', ''SELECT '' || quote(p.unsaid) || '';'' || char(10)) || p.no
        ELSE (SELECT ''SELECT '' || quote(CAST(p.answer AS TEXT)) || '';'' || char(10) FROM temp.sqlc_mig_set s
          WHERE typeof(p.answer) = ''blob'' AND (NOT s.quiet OR CAST(p.answer AS TEXT) GLOB ''warning: *'')) END AS text,
      CASE WHEN typeof(p.answer) = ''text'' THEN (SELECT replace(g.answer, ''{words}'', quote(''sqlc-mig: '' || p.place || '': '' || p.answer))
        FROM temp.sqlc_mig_guard g WHERE g.name = ''stop'') END AS stop
    FROM (SELECT p.*, CASE WHEN p.step = (SELECT skip FROM temp.sqlc_mig_now) THEN NULL ELSE CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b
        WHERE b.part = p.part AND b.applied <> (coalesce(b.place, 0) IN (SELECT place FROM temp.sqlc_mig_applied)))
      WHEN 0 THEN NULL
      WHEN 1 THEN ''the table '' || p.x || '' is rebuilt, and this script does not know the form that other branches have given it here
  hint: apply the branches in the order of the script''
      ELSE coalesce((SELECT c.answer FROM temp.sqlc_mig_found c WHERE c.id = p.id), {past}CASE p.guard {guards} ELSE 1 END) END END AS answer
      FROM ({lines} WHERE l.file = {file} ORDER BY l.id LIMIT 1000000000) p ORDER BY p.id) p) l;', '{file}', id),
  '{lines}', g.answer) FROM temp.sqlc_mig_guard g WHERE g.name = 'lines';
UPDATE temp.sqlc_mig_file SET ask = replace(replace(replace(ask, '{guards}', 'WHEN ''always'' THEN 1' || coalesce((
    SELECT group_concat(' WHEN ' || quote(g.name) || ' THEN ' || g.answer, '') FROM temp.sqlc_mig_guard g
     WHERE g.name IN (SELECT l.guard FROM temp.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id)), '')),
  '{more}', coalesce((SELECT g.answer FROM temp.sqlc_mig_guard g WHERE g.name = 'rebuilt' AND EXISTS (
    SELECT 1 FROM temp.sqlc_mig_line l JOIN temp.sqlc_mig_part p ON p.id = l.part WHERE l.file = sqlc_mig_file.id AND p.restores IS NOT NULL)), '')),
  '{past}', coalesce('CAST(CASE p.part' || (SELECT group_concat(' WHEN ' || p.id || ' THEN ' || p.past, '')
    FROM temp.sqlc_mig_line l JOIN temp.sqlc_mig_part p ON p.id = l.part WHERE l.file = sqlc_mig_file.id) || ' END AS BLOB), ', ''));

-- is it only asked what would be done (runtime/plan.sql)?
.read '|case $(printf %s "${plan-}" | tr A-Z a-z) in ""|0|n|no|off|f|false) ;; *) echo "UPDATE temp.sqlc_mig_now SET plan = 1;";; esac'
-- ---- all that is run, in order ------------------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_text (text) SELECT replace(g.answer, '{words}', quote('sqlc-mig: ' || reason))
  FROM temp.sqlc_mig_stop s, temp.sqlc_mig_guard g WHERE g.name = 'stop' ORDER BY s.rowid LIMIT 1;
-- specs that were edited after they were applied
INSERT INTO temp.sqlc_mig_text (text)
SELECT 'SELECT ''warning: sqlc-mig: the spec of the revision '' || c.id
    || '' was edited after it had been applied here; the edit has no effect on this database''
  FROM (SELECT revision, direction, checksum, max(id) FROM ' || s.history_name || ' GROUP BY revision) l
  JOIN temp.sqlc_mig_list c ON c.id = l.revision JOIN temp.sqlc_mig_applied a ON a.place = c.place
 WHERE l.direction = ''upgrade'' AND l.checksum <> c.checksum ORDER BY c.id;' FROM temp.sqlc_mig_set s WHERE s.entries AND s.past;
INSERT INTO temp.sqlc_mig_text (text, file)
WITH line (file, place, text, read) AS (
  SELECT 0, 0, 'BEGIN IMMEDIATE;
-- Alembic''s own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS ' || s.ledger_name || ' (
  version_num varchar(32) NOT NULL,
  CONSTRAINT ' || s.ledger_key || ' PRIMARY KEY (version_num)
);' || CASE WHEN s.history IS NULL THEN '' ELSE '
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS ' || s.history_name || ' (
  id integer PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum char(64),
  script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at datetime, finished_at datetime
);' END || CASE WHEN s.segmented THEN '
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE IF NOT EXISTS ' || s.progress_name || ' (
  revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL,
  at datetime NOT NULL DEFAULT (strftime(''%Y-%m-%d %H:%M:%f'', ''now'')), PRIMARY KEY (revision, direction, step)
);' ELSE '' END || '
COMMIT;', NULL FROM temp.sqlc_mig_set s
   WHERE (SELECT count(*) FROM main.sqlite_schema m WHERE m.type IN ('table', 'view')
     AND lower(m.name) IN (lower(s.ledger), lower(s.history), iif(s.segmented, lower(s.progress), NULL))) < 1 + (s.history IS NOT NULL) + s.segmented
  UNION ALL SELECT 0, 1, 'SELECT ' || quote('warning: sqlc-mig: ' || s.history
      || ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') || ';', NULL
    FROM temp.sqlc_mig_set s WHERE s.history IS NOT NULL AND NOT s.entries
  UNION ALL SELECT 0, 2, 'UPDATE temp.sqlc_mig_guard SET answer = replace(answer, ''{at}'', (SELECT folder FROM temp.sqlc_mig_now))
 WHERE name = ''beside'';', NULL
  UNION ALL SELECT 0, 3, 'CREATE TEMP VIEW sqlc_mig_ledger AS SELECT group_concat(id) AS heads FROM (SELECT version_num AS id FROM '
      || s.ledger_name || ' ORDER BY 1);', NULL FROM temp.sqlc_mig_set s
  UNION ALL SELECT 0, 4, 'ATTACH ''file:sqlc_mig_beside?mode=memory'' AS sqlc_mig_beside;', NULL
   WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list WHERE name = 'sqlc_mig_beside')
  UNION ALL SELECT id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || unit || ', skip = NULL, started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL
    FROM temp.sqlc_mig_file WHERE first
  UNION ALL -- what SQL of the project has set is put back; then settings of the revision
  SELECT f.id, 2 + (o.unit <> 0), 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM temp.sqlc_mig_file f JOIN temp.sqlc_mig_unit u ON u.number = f.unit JOIN temp.sqlc_mig_setting o ON o.unit IN (0, f.unit)
   WHERE iif(f.first, o.unit <> 0, u.resets AND (f.begins OR f.alone))
  UNION ALL SELECT id, 4, iif(begins, 'BEGIN IMMEDIATE;' || char(10), '') || ask, NULL FROM temp.sqlc_mig_file
  UNION ALL SELECT id, 5, NULL, 'next.sql' FROM temp.sqlc_mig_file
  UNION ALL SELECT f.id, 6, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM temp.sqlc_mig_file f JOIN temp.sqlc_mig_unit u ON u.number = f.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0
   WHERE f.last AND (u.resets OR EXISTS (SELECT 1 FROM temp.sqlc_mig_setting s WHERE s.unit = f.unit AND lower(s.name) = lower(o.name)))
  UNION ALL -- was the last file run to its end, and where is the database now?
  SELECT 9e9, 0, 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (id) SELECT version_num FROM ' || s.ledger_name || ';
DROP VIEW temp.sqlc_mig_ledger;
DETACH sqlc_mig_beside;', NULL FROM temp.sqlc_mig_set s
)
SELECT l.text, l.read FROM line l WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_file) AND (SELECT plan FROM temp.sqlc_mig_now) IS NULL ORDER BY l.file, l.place;
{% include "runtime/parts/plan.sql" %}
INSERT INTO temp.sqlc_mig_text (text) VALUES ('DELETE FROM temp.sqlc_mig_text;');
