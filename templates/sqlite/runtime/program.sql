{# A piece of the machinery: SQL that writes SQL: what the due revisions do, as lines that are grouped into files; for each
   file a statement that asks all the guards of its lines and writes it; and all of that in order, in sqlc_mig.sqlc_mig_text,
   which alone is run (run.sql). Where there is a reason to stop, that is the only row. -#}
-- ---- what the due revisions do, line by line --------------------------------------------------------------------------
-- is the history a table with all our columns, and must no other have a value? Only then it is read and written: it never stops a migration
UPDATE sqlc_mig.sqlc_mig_set SET past = EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE);
UPDATE sqlc_mig.sqlc_mig_set SET entries = history IS NOT NULL AND (NOT past
  OR EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE AND s.type = 'table')
  AND (SELECT coalesce(sum(c.ours), 0) = 10 AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0 AND NOT c.ours), 0) = 0
    FROM (SELECT x.*, lower(x.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by',
      'started_at', 'finished_at') AS ours FROM pragma_table_xinfo(history, 'main') x) c));
-- what is said of a statement, where its guard says it all: what it does, to what, and what there is where it need not
UPDATE sqlc_mig.sqlc_mig_part SET skipped = CASE WHEN guard GLOB '*_missing' OR guard = 'rebuild_adding' THEN 'exists'
    WHEN guard GLOB '*_present' OR guard = 'rebuild_dropping' THEN 'absent' WHEN guard GLOB '*_rename' THEN 'already renamed' ELSE 'unchanged' END,
  verb = CASE WHEN object IS NOT NULL THEN verb ELSE coalesce(verb || ' ', '') || CASE WHEN guard = 'column_missing' THEN 'add'
    WHEN guard GLOB '*_missing' THEN 'create' WHEN guard GLOB '*_present' THEN 'drop' WHEN guard GLOB '*_rename' THEN 'rename' ELSE 'rebuild' END END,
  object = coalesce(object, CASE WHEN guard GLOB 'index*' THEN 'index ' || x WHEN guard GLOB 'column*' THEN 'column ' || x || '.' || y ELSE 'table ' || x END
    || CASE WHEN guard = 'column_rename' THEN ' to ' || z WHEN guard GLOB '*_rename' THEN ' to ' || y ELSE '' END)
 WHERE guard IS NOT NULL AND unit IN (SELECT number FROM sqlc_mig.sqlc_mig_due);
-- a table that is rebuilt for a column: that is what is there already, or has gone
UPDATE sqlc_mig.sqlc_mig_part SET skipped = skipped || ' ' || CASE WHEN guard IN ('rebuild_adding', 'rebuild_dropping')
    THEN 'column ' || x || '.' || substr(z, instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')) ELSE object END WHERE skipped IS NOT NULL;
UPDATE sqlc_mig.sqlc_mig_branch SET place = (SELECT l.place FROM sqlc_mig.sqlc_mig_list l WHERE l.id = revision)
 WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_due);
CREATE TABLE sqlc_mig.sqlc_mig_answer (answer);           -- of an `if`
CREATE TABLE sqlc_mig.sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL); -- rows that referred to nothing before
-- file: those of one file are asked about together, before the first of them; part: what of sqlc_mig_part it is about; ends: it is a
-- transaction; said, yes: what is printed, and what runs, if its guard says 1; unsaid, no: if it says 0
CREATE TABLE sqlc_mig.sqlc_mig_line (id INTEGER PRIMARY KEY, file INTEGER, unit INTEGER NOT NULL, part INTEGER, step INTEGER, place TEXT,
  alone INTEGER, ends INTEGER, apart INTEGER, guard TEXT NOT NULL, x TEXT, y TEXT, z TEXT, said TEXT, yes TEXT NOT NULL, unsaid TEXT, no TEXT NOT NULL);
INSERT INTO sqlc_mig.sqlc_mig_line (unit, part, step, place, alone, ends, apart, guard, x, y, z, said, yes, unsaid, no)
WITH revision AS (
  SELECT d.id AS due, u.*, l.id, l.checksum, rtrim(l.id || ' ' || coalesce(u.shown, u.message)) AS words, s.*
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_due d JOIN sqlc_mig.sqlc_mig_unit u ON u.number = d.number
    JOIN sqlc_mig.sqlc_mig_list l ON l.place = d.number
   WHERE NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_stop)
), part AS (
  SELECT r.due, coalesce(p.alone, 0) AS outside, r.file || coalesce(':' || p.line, '') AS place, p.*
    FROM revision r JOIN sqlc_mig.sqlc_mig_part p ON p.unit = r.number
), marked AS ( -- the steps that leave markers, with their first and last statement
  SELECT p.due, p.outside, p.place, p.unit, s.step, s.title, s.checksum, min(p.id) AS first, max(p.id) AS last
    FROM sqlc_mig.sqlc_mig_step s JOIN part p ON p.unit = s.unit AND p.step = s.step GROUP BY p.due, p.step
), line (due, at, unit, part, step, place, alone, ends, apart, guard, x, y, z, said, yes, unsaid, no) AS (
  SELECT due, -2, number, NULL, NULL, file, 0, 0, 0, 'begin', id, number, NULL, iif(direction = 'upgrade', 'apply ', 'revert ') || words,
    '', NULL, '' FROM revision
  UNION ALL SELECT due, -1, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM sqlc_mig.sqlc_mig_orphan;
INSERT INTO sqlc_mig.sqlc_mig_orphan (child, id, parent, count) SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;
', NULL, '' FROM revision WHERE touches
  UNION ALL SELECT m.due, m.first * 5, m.unit, NULL, NULL, m.place, m.outside, 0, 0, 'unmarked', r.id, m.step, m.checksum, NULL,
    '', '  done before: ' || m.title, 'UPDATE sqlc_mig.sqlc_mig_now SET skip = ' || m.step || ';' || char(10) FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, id * 5 + 1, unit, NULL, step, place, outside, 0, 0, 'always', NULL, NULL, NULL, NULL, 'DELETE FROM sqlc_mig.sqlc_mig_answer;
INSERT INTO sqlc_mig.sqlc_mig_answer SELECT * FROM (' || only_if || ');' || char(10), NULL, '' FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 2, unit, NULL, step, place, outside, 0, 1, 'truth', NULL, NULL, NULL, NULL,
    '', '  skipped, its condition says no: ' || title, 'UPDATE sqlc_mig.sqlc_mig_now SET skip = ' || step || ';' || char(10) FROM part WHERE only_if IS NOT NULL
  UNION ALL SELECT due, id * 5 + 3, unit, id, step, place, outside, 0, apart, coalesce(guard, 'always'), x, y, z,
    CASE WHEN verb IS NULL THEN '  ' || note ELSE coalesce('  ' || note || char(10), '') || '  ' || verb || ' ' || object END,
    CASE WHEN no_rows THEN 'CREATE TRIGGER sqlc_mig.sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '
        || quote('sqlc-mig: ' || place || ': the table ' || x || ' has rows, for which its new column ' || y || ' would have no value; '
          || 'give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards') || '); END;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason) SELECT 1 WHERE EXISTS (SELECT 1 FROM main."' || replace(x, '"', '""') || '");
DROP TRIGGER sqlc_mig.sqlc_mig_stopped;
' ELSE '' END || coalesce('-- ' || place || char(10) || ltrim(text, char(10)) || ';' || char(10), '')
      || iif(counts AND NOT (SELECT quiet FROM sqlc_mig.sqlc_mig_set),
      'SELECT ''    '' || changes() || CASE changes() WHEN 1 THEN '' row'' ELSE '' rows'' END;' || char(10), ''), '  ' || skipped, '' FROM part
  UNION ALL -- the marker of a step that runs outside of a transaction has one of its own
  SELECT m.due, m.last * 5 + 4, m.unit, NULL, NULL, m.place, 0, m.outside, 0, 'always', NULL, NULL, NULL, NULL,
    'INSERT INTO ' || r.progress_name || ' (revision, direction, step, checksum) SELECT ' || quote(r.id) || ', ' || quote(r.direction) || ', ' || m.step || ', '
      || quote(m.checksum) || ' WHERE NOT EXISTS (SELECT 1 FROM ' || r.progress_name || ' m WHERE m.revision = ' || quote(r.id) || ' AND m.direction = '
      || quote(r.direction) || ' AND m.step = ' || m.step || ');' || char(10), NULL, '' FROM marked m JOIN revision r ON r.due = m.due
  UNION ALL SELECT due, 9e15, number, NULL, NULL, file, 0, 0, 1, 'orphans', id, NULL, NULL, NULL, '', NULL, '' FROM revision WHERE touches
  UNION ALL -- the ledger moves, in the transaction of the last statements of the revision
  SELECT due, 9e16, number, NULL, NULL, file, 0, 0, 0, 'always', NULL, NULL, NULL, NULL, CASE direction
      WHEN 'upgrade' THEN coalesce('DELETE FROM ' || ledger_name || ' WHERE version_num IN (' || (
        SELECT group_concat(quote(l.id), ', ') FROM sqlc_mig.sqlc_mig_need n JOIN sqlc_mig.sqlc_mig_list l ON l.place = n.needs WHERE n.place = number)
      || ');' || char(10), '') || 'INSERT INTO ' || ledger_name || ' (version_num) VALUES (' || quote(id) || ');
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_applied (place) VALUES (' || number || ');
' ELSE 'DELETE FROM ' || ledger_name || ' WHERE version_num = ' || quote(id) || ';
DELETE FROM sqlc_mig.sqlc_mig_applied WHERE place = ' || number || ';
INSERT INTO ' || ledger_name || ' (version_num) SELECT l.id FROM sqlc_mig.sqlc_mig_need n JOIN sqlc_mig.sqlc_mig_list l ON l.place = n.needs
 WHERE n.place = ' || number || ' AND l.id NOT IN (SELECT version_num FROM ' || ledger_name || ')
   AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need o JOIN sqlc_mig.sqlc_mig_applied a ON a.place = o.place WHERE o.needs = n.needs);
' END || iif(entries, 'INSERT OR IGNORE INTO ' || history_name || '
  (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT ' || quote(id) || ', ' || quote(direction) || ', ' || quote(message) || ', ' || quote(checksum) || ',
  ' || quote(digest) || ', ' || quote(version) || ', login, started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'') FROM sqlc_mig.sqlc_mig_now;
', '') || iif(segmented, 'DELETE FROM ' || progress_name || ' WHERE revision = ' || quote(id) || ';' || char(10), '')
      || 'UPDATE sqlc_mig.sqlc_mig_now SET heads = ' || (SELECT answer FROM sqlc_mig.sqlc_mig_guard WHERE name = 'heads') || ';' || char(10), NULL, ''
    FROM revision
)
SELECT unit, part, step, place, alone, ends, apart, guard, x, y, z, iif(quiet, NULL, said), yes, iif(quiet, NULL, unsaid), no
  FROM line l, (SELECT quiet FROM sqlc_mig.sqlc_mig_set) ORDER BY due, at;
UPDATE sqlc_mig.sqlc_mig_line SET file = f.file FROM (SELECT id, sum(anew) OVER (ORDER BY id) AS file
    FROM (SELECT id, apart OR lag(unit) OVER w IS NOT unit OR lag(alone) OVER w <> alone OR lag(ends) OVER w
      OR lag(guard) OVER w IN ('unmarked', 'truth') AS anew FROM sqlc_mig.sqlc_mig_line WINDOW w AS (ORDER BY id))) f WHERE f.id = sqlc_mig_line.id;
CREATE INDEX sqlc_mig.sqlc_mig_line_file ON sqlc_mig_line (file);

-- ---- the files, and how each is written -------------------------------------------------------------------------------
-- first, last: of its revision; begins, ends: its transaction; plain: all of it, where it is enough to ask whether nothing of it is there yet, and
-- what of it must hold besides; gone: what of it runs where another run has done its revision
CREATE TABLE sqlc_mig.sqlc_mig_file (id INTEGER PRIMARY KEY, unit INTEGER, alone INTEGER, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER,
  is_plain INTEGER, besides TEXT, plain TEXT, gone TEXT, tail TEXT);
INSERT INTO sqlc_mig.sqlc_mig_file (id, unit, alone, first, last, begins, ends, is_plain)
SELECT f.file, f.unit, f.alone, lag(f.unit) OVER w IS NOT f.unit, lead(f.unit) OVER w IS NOT f.unit,
    NOT f.alone AND (lag(f.unit) OVER w IS NOT f.unit OR lag(f.alone) OVER w OR lag(f.ends) OVER w),
    NOT f.alone AND (lead(f.unit) OVER w IS NOT f.unit OR lead(f.alone) OVER w OR f.ends),
    f.is_plain AND NOT f.alone AND f.unit NOT IN (SELECT unit FROM sqlc_mig.sqlc_mig_line WHERE guard IN ('unmarked', 'truth'))
  FROM (SELECT file, unit, max(alone) AS alone, max(ends) AS ends, min(guard IN ('always', 'begin', 'table_missing', 'index_missing', 'column_missing')
      AND coalesce(part NOT IN (SELECT part FROM sqlc_mig.sqlc_mig_branch), 1)) AS is_plain
    FROM sqlc_mig.sqlc_mig_line GROUP BY file) f WINDOW w AS (ORDER BY f.file);
UPDATE sqlc_mig.sqlc_mig_file SET
  gone = coalesce((SELECT 'SELECT ' || quote(substr(l.said, instr(l.said, ' ') + 1) || ': another run has done it') || ';' || char(10)
    FROM sqlc_mig.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id AND l.guard = 'begin'), '') || iif(ends, 'COMMIT;' || char(10), ''),
  tail = iif(ends, 'COMMIT;' || char(10), '') || iif(last AND NOT s.quiet,
    'SELECT ''  done in '' || round((julianday(''now'') - julianday(started)) * 86400, 1) || '' seconds'' FROM sqlc_mig.sqlc_mig_now;' || char(10), '')
  FROM sqlc_mig.sqlc_mig_set s;
CREATE TABLE sqlc_mig.sqlc_mig_name (file INTEGER, name TEXT, PRIMARY KEY (file, name)) WITHOUT ROWID; -- what must not be there yet
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_name
SELECT l.file, l.x FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_line l ON l.file = f.id JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
 WHERE f.is_plain AND (l.guard IN ('table_missing', 'index_missing') OR l.guard = 'column_missing' AND p.made);
UPDATE sqlc_mig.sqlc_mig_file SET
  plain = (SELECT group_concat(text, '') FROM (SELECT iif(l.said IS NULL, '', 'SELECT ' || quote(l.said) || ';' || char(10)) || l.yes AS text
    FROM sqlc_mig.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id ORDER BY l.id)) || tail || 'DELETE FROM sqlc_mig.sqlc_mig_written;' || char(10),
  besides = (SELECT group_concat(text, '') FROM (SELECT iif(l.guard = 'column_missing' AND p.made IS NULL, '
    AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = ' || quote(l.x) || ' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(' || quote(l.x) || ', ''main'') c WHERE c.name = ' || quote(l.y) || ' COLLATE NOCASE)', '')
      || coalesce(' AND (' || p.past || ') IS NULL', '') AS text
    FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part WHERE l.file = sqlc_mig_file.id ORDER BY l.id))
 WHERE is_plain;
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES
-- no question: not all of a plain file is missing, so that each question of it is asked
('ask', 'DELETE FROM sqlc_mig.sqlc_mig_written;
INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, text)
SELECT ''ask.sql'', ''DELETE FROM sqlc_mig.sqlc_mig_written;'' || char(10) || replace(text, ''SELECT ''''next.sql'''''', ''SELECT ''''whole.sql'''''') || ''
.read "{at}/whole.sql"
'' FROM sqlc_mig.sqlc_mig_ask WHERE file = {of};
.read "{at}/ask.sql"
'),
-- no question: how the answers are asked for, and what they mean; what stands between the two is what the ledger says
-- a question is not asked where its step is skipped, or where the statement is for a database in which other branches are applied; its answer
-- is a blob, which is what is said of it, where a later revision has superseded it, or what is there was compared
('whole', 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, ran, text)
SELECT ''next.sql'', NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_written), CASE
    WHEN (f.begins OR f.alone) AND n.heads IS NOT '), ('answers', '
    THEN (SELECT g.answer || replace((SELECT a.text FROM sqlc_mig.sqlc_mig_ask a WHERE a.file = f.id), ''SELECT ''''next.sql'''''',
      ''SELECT ''''again.sql'''''') || char(10) || ''.read '' || char(34) || n.folder || ''/again.sql'' || char(34) || char(10)
      FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''look'')
    WHEN (f.unit IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) = (SELECT direction = ''upgrade'' FROM sqlc_mig.sqlc_mig_set)
      AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list)) THEN f.gone
    WHEN count(l.stop) THEN group_concat(coalesce(l.stop, CASE l.guard WHEN ''begin'' THEN l.text END, ''''), '''')
    WHEN sum(l.there) THEN replace(replace((SELECT g.answer FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''beside''), ''{of}'', f.id), ''{ids}'',
      group_concat(CASE WHEN l.there THEN l.id END))
    ELSE group_concat(coalesce(l.text, ''''), '''') || f.tail END || ''DELETE FROM sqlc_mig.sqlc_mig_written;'' || char(10)
  FROM sqlc_mig.sqlc_mig_now n JOIN sqlc_mig.sqlc_mig_file f ON f.id = {file} JOIN (
    SELECT p.id, p.guard, p.answer = 0 AND p.guard IN (''table_missing'', ''column_missing'', ''index_missing'', ''rebuild_adding'') AS there,
      CASE p.answer WHEN 1 THEN iif(p.said IS NULL, '''', ''SELECT '' || quote(p.said) || '';'' || char(10)) || p.yes{more}
        WHEN 0 THEN iif(p.unsaid IS NULL, '''', ''SELECT '' || quote(p.unsaid) || '';'' || char(10)) || p.no
        ELSE (SELECT ''SELECT '' || quote(CAST(p.answer AS TEXT)) || '';'' || char(10) FROM sqlc_mig.sqlc_mig_set s
          WHERE typeof(p.answer) = ''blob'' AND (NOT s.quiet OR CAST(p.answer AS TEXT) GLOB ''warning: *'')) END AS text,
      CASE WHEN typeof(p.answer) = ''text'' THEN (SELECT replace(g.answer, ''{words}'', quote(''sqlc-mig: '' || p.place || '': '' || p.answer))
        FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''stop'') END AS stop
    FROM (SELECT p.*, CASE WHEN p.step = (SELECT skip FROM sqlc_mig.sqlc_mig_now) THEN NULL ELSE CASE (SELECT max(b.stops) FROM sqlc_mig.sqlc_mig_branch b
        WHERE b.part = p.part AND b.applied <> (coalesce(b.place, 0) IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)))
      WHEN 0 THEN NULL
      WHEN 1 THEN ''the table '' || p.x || '' is rebuilt, and this script does not know the form that other branches have given it here
  hint: apply the branches in the order of the script''
      ELSE coalesce((SELECT c.answer FROM sqlc_mig.sqlc_mig_found c WHERE c.id = p.id), {past}CASE p.guard {guards} ELSE 1 END) END END AS answer
      FROM ({lines} WHERE l.file = {file} ORDER BY l.id LIMIT 1000000000) p ORDER BY p.id) p) l;');
CREATE VIEW sqlc_mig.sqlc_mig_ask AS SELECT f.id AS file,
  w.answer || h.answer || replace(replace(replace(replace(replace(g.answer, '{lines}', n.answer), '{file}', f.id),
    '{guards}', 'WHEN ''always'' THEN 1' || coalesce((SELECT group_concat(' WHEN ' || quote(g.name) || ' THEN ' || g.answer, '') FROM sqlc_mig_guard g
      WHERE g.name IN (SELECT l.guard FROM sqlc_mig_line l WHERE l.file = f.id)), '')),
    '{more}', coalesce((SELECT g.answer FROM sqlc_mig_guard g WHERE g.name = 'rebuilt' AND EXISTS (
      SELECT 1 FROM sqlc_mig_line l JOIN sqlc_mig_part p ON p.id = l.part WHERE l.file = f.id AND p.restores IS NOT NULL)), '')),
    '{past}', coalesce('CAST(CASE p.part' || (SELECT group_concat(' WHEN ' || p.id || ' THEN ' || p.past, '')
      FROM sqlc_mig_line l JOIN sqlc_mig_part p ON p.id = l.part WHERE l.file = f.id) || ' END AS BLOB), ', '')) AS text
  FROM sqlc_mig_file f JOIN sqlc_mig_guard w ON w.name = 'whole' JOIN sqlc_mig_guard h ON h.name = 'heads'
  JOIN sqlc_mig_guard g ON g.name = 'answers' JOIN sqlc_mig_guard n ON n.name = 'lines';

-- ---- all that is run, in order ------------------------------------------------------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_text (text) SELECT replace(g.answer, '{words}', quote('sqlc-mig: ' || reason))
  FROM sqlc_mig.sqlc_mig_stop s, sqlc_mig.sqlc_mig_guard g WHERE g.name = 'stop' ORDER BY s.rowid LIMIT 1;
-- specs that were edited after they were applied
INSERT INTO sqlc_mig.sqlc_mig_text (text)
SELECT 'SELECT ''warning: sqlc-mig: the spec of the revision '' || c.id
    || '' was edited after it had been applied here; the edit has no effect on this database''
  FROM (SELECT revision, direction, checksum, max(id) FROM ' || s.history_name || ' GROUP BY revision) l
  CROSS JOIN sqlc_mig.sqlc_mig_list c ON c.id = l.revision JOIN sqlc_mig.sqlc_mig_applied a ON a.place = c.place
 WHERE (l.revision, l.checksum) NOT IN (SELECT id, checksum FROM sqlc_mig.sqlc_mig_list WHERE checksum IS NOT NULL)
   AND l.direction = ''upgrade'' AND l.checksum <> c.checksum ORDER BY c.id;' FROM sqlc_mig.sqlc_mig_set s WHERE s.entries AND s.past;
INSERT INTO sqlc_mig.sqlc_mig_text (text, file, plan)
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
COMMIT;', NULL FROM sqlc_mig.sqlc_mig_set s
   WHERE (SELECT count(*) FROM main.sqlite_schema m WHERE m.type IN ('table', 'view')
     AND lower(m.name) IN (lower(s.ledger), lower(s.history), iif(s.segmented, lower(s.progress), NULL))) < 1 + (s.history IS NOT NULL) + s.segmented
  UNION ALL SELECT 0, 1, 'SELECT ' || quote('warning: sqlc-mig: ' || s.history
      || ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') || ';', NULL
    FROM sqlc_mig.sqlc_mig_set s WHERE s.history IS NOT NULL AND NOT s.entries
  UNION ALL SELECT 0, 2, 'UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, ''{at}'', (SELECT folder FROM sqlc_mig.sqlc_mig_now))
 WHERE name IN (''beside'', ''ask'');', NULL
  UNION ALL SELECT 0, -1, 'DETACH "' || name || '";', NULL FROM pragma_database_list WHERE name GLOB 'sqlc_mig_*'
  UNION ALL SELECT 0, 3, 'ATTACH ''file:sqlc_mig_beside?mode=memory'' AS sqlc_mig_beside;', NULL
  UNION ALL SELECT id, 1, 'UPDATE sqlc_mig.sqlc_mig_now SET unit = ' || unit || ', skip = NULL, started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL
    FROM sqlc_mig.sqlc_mig_file WHERE first
  UNION ALL -- what SQL of the project has set is put back; then settings of the revision
  SELECT f.id, 2 + (o.unit <> 0), 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_unit u ON u.number = f.unit JOIN sqlc_mig.sqlc_mig_setting o ON o.unit IN (0, f.unit)
   WHERE iif(f.first, o.unit <> 0, u.resets AND (f.begins OR f.alone))
  UNION ALL -- a plain one: all of it, if nothing of it is there yet, and no other run has moved the ledger
  SELECT id, 4, iif(begins, 'BEGIN IMMEDIATE;' || char(10), '') || CASE WHEN is_plain
    THEN 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, ran, text)
SELECT ''next.sql'', NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_written), CASE WHEN n.moved IS NULL'
      || iif(begins, ' AND n.heads IS ' || (SELECT answer FROM sqlc_mig.sqlc_mig_guard WHERE name = 'heads'), '') || iif(has_names, '
    AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_name m JOIN pragma_table_xinfo(m.name, ''main'') WHERE m.file = f.id)
    AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_name m JOIN pragma_index_info(m.name, ''main'') WHERE m.file = f.id)', '') || coalesce(besides, '') || '
  THEN f.plain ELSE (SELECT replace(g.answer, ''{of}'', f.id) FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = ''ask'') END
  FROM sqlc_mig.sqlc_mig_now n JOIN sqlc_mig.sqlc_mig_file f ON f.id = ' || id || ';'
    ELSE (SELECT text FROM sqlc_mig.sqlc_mig_ask WHERE file = id) END, NULL
    FROM (SELECT f.*, id IN (SELECT file FROM sqlc_mig.sqlc_mig_name) AS has_names FROM sqlc_mig.sqlc_mig_file f)
  UNION ALL SELECT id, 5, NULL, 'next.sql' FROM sqlc_mig.sqlc_mig_file
  UNION ALL SELECT f.id, 6, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_unit u ON u.number = f.unit JOIN sqlc_mig.sqlc_mig_setting o ON o.unit = 0
   WHERE f.last AND (u.resets OR EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_setting s WHERE s.unit = f.unit AND lower(s.name) = lower(o.name)))
  UNION ALL -- was the last file run to its end, and where is the database now?
  SELECT 9e9, 0, 'INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (ran) SELECT 0 FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_head;
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM ' || s.ledger_name || ';
DETACH sqlc_mig_beside;
DROP TABLE IF EXISTS temp.sqlc_mig_both;
DROP TABLE IF EXISTS temp.sqlc_mig_fact;', NULL FROM sqlc_mig.sqlc_mig_set s
)
SELECT l.text, l.read, 0 FROM line l WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_file) ORDER BY l.file, l.place;
{% include "runtime/parts/plan.sql" %}
INSERT INTO sqlc_mig.sqlc_mig_text (text) VALUES ('DELETE FROM sqlc_mig.sqlc_mig_text;');
