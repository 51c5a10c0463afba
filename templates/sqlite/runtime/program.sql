{# A piece of the machinery: SQL that writes SQL: what the due revisions do, as lines that are grouped into files; for each
   file a statement that asks all the guards of its lines and writes it; and all of that in order, in temp.sqlc_mig_text,
   which alone is run (run.sql). Where there is a reason to stop, that is the only row. -#}
-- ---- what stops a downgrade, now that it is known which revisions are due ---------------------------------------------
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' cannot be reverted: ' || u.refusal || '; nothing was changed
  hint: downgrade to ' || l.id || ' or a later revision, or go back to a backup'
  FROM temp.sqlc_mig_due d JOIN temp.sqlc_mig_unit u ON u.number = d.number JOIN temp.sqlc_mig_list l ON l.place = d.number
      WHERE u.refusal IS NOT NULL ORDER BY l.id;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the revision ' || l.id || ' is still needed by ' || min(b.id) || ', which is applied and not in this script; nothing was changed
  hint: use a script without FROM: it reverts all that comes after its target'
  FROM temp.sqlc_mig_set s JOIN temp.sqlc_mig_due d ON s.direction = 'downgrade' JOIN temp.sqlc_mig_need n ON n.needs = d.number
  JOIN temp.sqlc_mig_applied a ON a.place = n.place JOIN temp.sqlc_mig_list l ON l.place = d.number JOIN temp.sqlc_mig_list b ON b.place = n.place
 WHERE n.place NOT IN (SELECT number FROM temp.sqlc_mig_due) GROUP BY l.id ORDER BY l.id;

-- is the history a table with all our columns, and must no other have a value? Only then it is read and written: it never stops a migration
UPDATE temp.sqlc_mig_set SET past = EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = history COLLATE NOCASE);
UPDATE temp.sqlc_mig_set SET entries = history IS NOT NULL AND (NOT past OR EXISTS (SELECT 1 FROM main.sqlite_schema s
    WHERE s.name = history COLLATE NOCASE AND s.type = 'table')
  AND (SELECT coalesce(sum(c.ours), 0) = 10 AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0 AND NOT c.ours), 0) = 0
         FROM (SELECT x.*, lower(x.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by',
             'started_at', 'finished_at') AS ours
                 FROM pragma_table_xinfo(history, 'main') x) c));

-- ---- what the due revisions do, line by line --------------------------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_answer (answer);           -- of an `if`
CREATE TEMP TABLE sqlc_mig_sequence (seq INTEGER);    -- while a table is rebuilt: how far its numbers have gone
CREATE TEMP TABLE sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL); -- rows that referred to nothing before
-- file: those of one file are asked about together, before the first of them; part: what of sqlc_mig_part it is about;
-- yes: what runs if its guard says 1; no: if it says 0
CREATE TEMP TABLE sqlc_mig_line (
  id INTEGER PRIMARY KEY, file INTEGER NOT NULL, unit INTEGER NOT NULL, part INTEGER, step INTEGER, place TEXT, alone INTEGER, ends INTEGER,
  guard TEXT NOT NULL, x TEXT, y TEXT, z TEXT, made INTEGER, restores TEXT, yes TEXT NOT NULL, no TEXT NOT NULL DEFAULT ''
);
-- an own transaction for the marker of a step that runs outside of one: `ends`
INSERT INTO temp.sqlc_mig_line (file, unit, part, step, place, alone, ends, guard, x, y, z, made, restores, yes, no)
WITH part AS (
  SELECT p.*, coalesce(p.alone, 0) AS outside, d.id AS due, u.file || coalesce(':' || p.line, '') AS place
    FROM temp.sqlc_mig_due d JOIN temp.sqlc_mig_unit u ON u.number = d.number JOIN temp.sqlc_mig_part p ON p.unit = d.number
   WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop)
), marked AS ( -- the steps that leave markers, with their first and last statement
  SELECT p.due, p.unit, p.step, l.id AS revision, s.title, s.checksum, p.outside, p.place, min(p.id) AS first, max(p.id) AS last
    FROM temp.sqlc_mig_step s JOIN temp.sqlc_mig_list l ON l.place = s.unit JOIN part p ON p.unit = s.unit AND p.step = s.step GROUP BY p.due, p.step
), revision AS (
  SELECT d.id AS due, u.*, l.id AS revision, l.checksum FROM temp.sqlc_mig_due d JOIN temp.sqlc_mig_unit u ON u.number = d.number
    JOIN temp.sqlc_mig_list l ON l.place = d.number WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop)
), line (due, at, unit, part, step, place, alone, ends, apart, guard, x, y, z, made, restores, yes, no) AS (
  SELECT r.due, -2, r.number, NULL, NULL, r.file, 0, 0, 0, 'begin', r.revision, r.number, NULL, 0, NULL, CASE WHEN s.quiet THEN '' ELSE 'SELECT '
      || quote(rtrim(CASE s.direction WHEN 'upgrade' THEN 'apply ' ELSE 'revert ' END || r.revision || ' ' || coalesce(r.shown, r.message))) || ';'
          || char(10) END, ''
    FROM revision r, temp.sqlc_mig_set s
  UNION ALL
  SELECT r.due, -1, r.number, NULL, NULL, r.file, 0, 0, 0, 'always', NULL, NULL, NULL, 0, NULL, 'DELETE FROM temp.sqlc_mig_orphan;
INSERT INTO temp.sqlc_mig_orphan (child, id, parent, count) SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;
', '' FROM revision r WHERE r.touches
  UNION ALL
  SELECT p.due, p.first * 5, p.unit, NULL, NULL, p.place, p.outside, 0, 0, 'unmarked', p.revision, p.step, p.checksum, 0, NULL, '', CASE WHEN s.quiet
      THEN '' ELSE
      'SELECT ' || quote('  done before: ' || p.title) || ';' || char(10) END || 'UPDATE temp.sqlc_mig_now SET skip = ' || p.step || ';' || char(10)
    FROM marked p, temp.sqlc_mig_set s
  UNION ALL
  SELECT p.due, p.id * 5 + 1, p.unit, NULL, p.step, p.place, p.outside, 0, 0, 'always', NULL, NULL, NULL, 0, NULL, 'DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (' || p.only_if || ');' || char(10), '' FROM part p WHERE p.only_if IS NOT NULL
  UNION ALL
  SELECT p.due, p.id * 5 + 2, p.unit, NULL, p.step, p.place, p.outside, 0, 1, 'truth', NULL, NULL, NULL, 0, NULL, '', CASE WHEN s.quiet THEN '' ELSE
      'SELECT ' || quote('  skipped, its condition says no: ' || p.title) || ';' || char(10) END || 'UPDATE temp.sqlc_mig_now SET skip = ' || p.step
          || ';' || char(10)
    FROM part p, temp.sqlc_mig_set s WHERE p.only_if IS NOT NULL
  UNION ALL
  SELECT p.due, p.id * 5 + 3, p.unit, p.id, p.step, p.place, p.outside, 0, p.apart, coalesce(p.guard, 'always'), p.x, p.y, p.z, p.made, p.restores,
      CASE WHEN s.quiet THEN '' ELSE CASE WHEN p.note IS NULL THEN '' ELSE 'SELECT ' || quote('  ' || p.note) || ';' || char(10) END
        || CASE WHEN p.verb IS NULL THEN '' ELSE 'SELECT ' || quote('  ' || p.verb || ' ' || p.object) || ';' || char(10) END END
      || CASE WHEN p.no_rows IS NULL THEN '' ELSE 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '
        || quote('sqlc-mig: ' || p.place || ': the table ' || p.x || ' has rows, for which its new column ' || p.y || ' would have no value; '
          || 'give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards') || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 1 WHERE EXISTS (SELECT 1 FROM main."' || replace(p.x, '"', '""') || '");
DROP TRIGGER temp.sqlc_mig_stopped;
' END
      || CASE WHEN p.text IS NULL THEN '' ELSE '-- ' || p.place || char(10) || ltrim(p.text, char(10)) || ';' || char(10) END
      || CASE WHEN p.counts AND NOT s.quiet THEN 'SELECT ''    '' || changes() || CASE changes() WHEN 1 THEN '' row'' ELSE '' rows'' END;' || char(10)
          ELSE '' END,
      CASE WHEN s.quiet OR p.skipped IS NULL THEN '' ELSE 'SELECT ' || quote('  ' || p.skipped || ' ' || p.object) || ';' || char(10) END
    FROM part p, temp.sqlc_mig_set s
  UNION ALL
  SELECT p.due, p.last * 5 + 4, p.unit, NULL, NULL, p.place, 0, p.outside, 0, 'always', NULL, NULL, NULL, 0, NULL,
      'INSERT INTO ' || s.progress_name || ' (revision, direction, step, checksum) SELECT ' || quote(p.revision) || ', ' || quote(s.direction) || ', '
          || p.step || ', ' || quote(p.checksum)
      || ' WHERE NOT EXISTS (SELECT 1 FROM ' || s.progress_name || ' m WHERE m.revision = ' || quote(p.revision) || ' AND m.direction = '
          || quote(s.direction) || ' AND m.step = ' || p.step || ');' || char(10), ''
    FROM marked p, temp.sqlc_mig_set s
  UNION ALL
  SELECT r.due, 9e15, r.number, NULL, NULL, r.file, 0, 0, 1, 'orphans', r.revision, NULL, NULL, 0, NULL, '', '' FROM revision r WHERE r.touches
  UNION ALL
  SELECT r.due, 9e16, r.number, NULL, NULL, r.file, 0, 0, 0, 'always', NULL, NULL, NULL, 0, NULL,
      -- the revision goes: the ledger moves, in the transaction of its last statements
      CASE s.direction WHEN 'upgrade' THEN coalesce('DELETE FROM ' || s.ledger_name || ' WHERE version_num IN ('
          || (SELECT group_concat(quote(l.id), ', ') FROM temp.sqlc_mig_need n JOIN temp.sqlc_mig_list l ON l.place = n.needs WHERE n.place = r.number)
              || ');' || char(10), '')
        || 'INSERT INTO ' || s.ledger_name || ' (version_num) VALUES (' || quote(r.revision) || ');
INSERT OR IGNORE INTO temp.sqlc_mig_applied (place) VALUES (' || r.number || ');
' ELSE 'DELETE FROM ' || s.ledger_name || ' WHERE version_num = ' || quote(r.revision) || ';
DELETE FROM temp.sqlc_mig_applied WHERE place = ' || r.number || ';
INSERT INTO ' || s.ledger_name || ' (version_num) SELECT l.id FROM temp.sqlc_mig_need n JOIN temp.sqlc_mig_list l ON l.place = n.needs
 WHERE n.place = ' || r.number || ' AND l.id NOT IN (SELECT version_num FROM ' || s.ledger_name || ')
   AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_need o JOIN temp.sqlc_mig_applied a ON a.place = o.place WHERE o.needs = n.needs);
' END
      || coalesce((SELECT 'INSERT OR IGNORE INTO ' || s.history_name
          || ' (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT ' || quote(r.revision) || ', ' || quote(s.direction) || ', ' || quote(r.message) || ', ' || quote(r.checksum) || ', ' || quote(s.digest) || ', '
    || quote(s.version)
        || ', login, started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'') FROM temp.sqlc_mig_now;
' WHERE s.entries), '')
      || CASE WHEN r.segmented THEN 'DELETE FROM ' || s.progress_name || ' WHERE revision = ' || quote(r.revision) || ';' || char(10) ELSE '' END
      || 'UPDATE temp.sqlc_mig_now SET heads = (SELECT group_concat(version_num) FROM (SELECT version_num FROM ' || s.ledger_name || ' ORDER BY 1));'
          || char(10), ''
    FROM revision r, temp.sqlc_mig_set s
)
SELECT sum(anew) OVER (ORDER BY due, at), unit, part, step, place, alone, ends, guard, x, y, z, made, restores, yes, no
  FROM (SELECT l.*, l.apart OR lag(l.due) OVER w IS NOT l.due OR lag(l.alone) OVER w <> l.alone OR lag(l.ends) OVER w OR lag(l.guard) OVER w IN ('unmarked',
      'truth') AS anew
          FROM line l WINDOW w AS (ORDER BY l.due, l.at)) ORDER BY due, at;
CREATE INDEX temp.sqlc_mig_line_file ON sqlc_mig_line (file);

-- ---- the files, and how each is written ---------------------------------------------------------------------------
-- first, last: of its revision; begins, ends: its transaction; skips: a step may be skipped; gone: what of it runs where another run has done its revision
CREATE TEMP TABLE sqlc_mig_file (id INTEGER PRIMARY KEY, unit INTEGER, alone INTEGER, first INTEGER, last INTEGER, begins INTEGER, ends INTEGER,
    skips INTEGER, tail TEXT, gone TEXT, later TEXT, ask TEXT);
INSERT INTO temp.sqlc_mig_file (id, unit, alone, first, last, begins, ends, skips)
SELECT f.file, f.unit, f.alone, lag(f.unit) OVER w IS NOT f.unit, lead(f.unit) OVER w IS NOT f.unit,
    NOT f.alone AND (lag(f.unit) OVER w IS NOT f.unit OR lag(f.alone) OVER w OR lag(f.ends) OVER w), NOT f.alone AND (lead(f.unit) OVER w IS NOT f.unit
        OR lead(f.alone) OVER w OR f.ends),
    max(f.skips) OVER (PARTITION BY f.unit)
  FROM (SELECT file, unit, max(alone) AS alone, max(ends) AS ends, max(guard IN ('unmarked', 'truth')) AS skips
      FROM temp.sqlc_mig_line GROUP BY file) f WINDOW w AS (ORDER BY f.file);
UPDATE temp.sqlc_mig_file SET
  tail = CASE WHEN ends THEN 'COMMIT;' || char(10) ELSE '' END || CASE WHEN last AND NOT s.quiet
    THEN 'SELECT ''  done in '' || round((julianday(''now'') - julianday(started)) * 86400, 1) || '' seconds'' FROM temp.sqlc_mig_now;' || char(10) ELSE '' END,
  gone = CASE WHEN first AND NOT s.quiet THEN (SELECT 'SELECT ' || quote(l.id || ' ' || coalesce(u.shown, u.message) || ': another run has done it')
      || ';' || char(10)
      FROM temp.sqlc_mig_unit u JOIN temp.sqlc_mig_list l ON l.place = u.number WHERE u.number = sqlc_mig_file.unit) ELSE '' END || CASE WHEN ends
          THEN 'COMMIT;' || char(10) ELSE '' END
  FROM temp.sqlc_mig_set s;
UPDATE temp.sqlc_mig_file SET ask = replace(replace(replace(replace('INSERT OR ROLLBACK INTO temp.sqlc_mig_written (whole, ran)
SELECT CASE WHEN writefile(n.folder || ''/next.sql'', w.text) = length(CAST(w.text AS BLOB))
         THEN readfile(n.folder || ''/next.sql'') IS CAST(w.text AS BLOB) END,
       NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_written)
  FROM temp.sqlc_mig_now n, (SELECT CASE {look}WHEN n.gone = f.unit THEN f.gone
      WHEN count(l.stop) THEN group_concat(CASE l.guard WHEN ''begin'' THEN l.text ELSE coalesce(l.stop, '''') END, '''')
      WHEN sum(l.there) THEN replace(replace((SELECT g.answer FROM temp.sqlc_mig_guard g WHERE g.name = ''beside''), ''{ids}'',
          group_concat(CASE WHEN l.there THEN l.id END)), ''{at}'', n.folder) || replace(replace(f.ask, ''/next'' || ''.sql'', ''/asked.sql''),
          ''n.'' || ''looked OR '', '''') || char(10) || ''.read '' || char(34) || n.folder || ''/asked.sql'' || char(34) || char(10)
      ELSE group_concat(coalesce(l.text, ''''), '''') || f.tail END || ''DELETE FROM temp.sqlc_mig_written;'' || char(10) AS text
    FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_file f ON f.id = {file} JOIN (
      SELECT p.id, p.guard, p.answer = 0 AND p.guard IN (''table_missing'', ''column_missing'', ''index_missing'', ''rebuild_adding'') AS there, CASE p.answer WHEN 1 THEN p.yes{more} WHEN 0 THEN p.no ELSE {told} END AS text,
        CASE WHEN typeof(p.answer) = ''text'' THEN ''CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, ''
          || quote(''sqlc-mig: '' || p.place || '': '' || p.answer) || ''); END;''
          || '' INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1); SELECT * FROM temp."sqlc-mig has stopped";'' || char(10) END AS stop
      FROM (SELECT p.id, p.guard, p.place, p.yes, p.no, p.x, p.restores, {answer} AS answer FROM (
{lines} WHERE p.file = {file} ORDER BY p.id LIMIT 1000000000) p ORDER BY p.id) p) l) w;', '{lines}', g.answer), '{file}', id),
    -- where another run has moved the ledger, what is applied is worked out again, and the file is asked for again
    '{look}', CASE WHEN begins OR alone THEN 'WHEN n.looked OR n.heads IS NOT (SELECT group_concat(version_num) FROM (SELECT version_num FROM '
        || s.ledger_name || ' ORDER BY 1))
      THEN (SELECT g.more || replace(replace(replace(f.ask, ''/next.sql'', ''/again.sql''), ''n.'' || ''looked OR '', ''''),
          ''CASE p.'' || ''guard '', ''CASE p.'' || ''guard WHEN ''''begin'''' THEN '' || g.answer || '' '')
          || char(10) || ''.read '' || char(34) || n.folder || ''/again.sql'' || char(34) || char(10) FROM temp.sqlc_mig_guard g WHERE g.name = ''begin'')
      ' ELSE '' END),
    '{more}', coalesce((SELECT max(g.more) FROM temp.sqlc_mig_line l JOIN temp.sqlc_mig_guard g ON g.name = l.guard WHERE l.file = sqlc_mig_file.id
        AND l.restores IS NOT NULL), ''))
  FROM temp.sqlc_mig_set s JOIN temp.sqlc_mig_guard g ON g.name = 'lines';
-- the guards that its lines have; a step may be skipped, or be for a database in which other branches are applied
UPDATE temp.sqlc_mig_file SET ask = replace(ask, '{answer}',
  CASE WHEN skips THEN 'CASE WHEN p.step = (SELECT skip FROM temp.sqlc_mig_now) THEN NULL ELSE {answer} END' ELSE '{answer}' END);
UPDATE temp.sqlc_mig_branch SET place = (SELECT l.place FROM temp.sqlc_mig_list l WHERE l.id = revision) WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_due);
UPDATE temp.sqlc_mig_file SET ask = replace(ask, '{answer}', 'CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b
            WHERE b.part = p.part AND b.applied <> (coalesce(b.place, 0) IN (SELECT place FROM temp.sqlc_mig_applied))) WHEN 0 THEN NULL
          WHEN 1 THEN ''the table '' || p.x || '' is rebuilt, and this script does not know the form that other branches have given it here
  hint: apply the branches in the order of the script'' ELSE {answer} END')
 WHERE id IN (SELECT l.file FROM temp.sqlc_mig_branch b JOIN temp.sqlc_mig_line l ON l.part = b.part);
UPDATE temp.sqlc_mig_file SET ask = replace(ask, '{answer}', 'coalesce((SELECT c.answer FROM temp.sqlc_mig_compared c WHERE c.id = p.id), {past}CASE p.guard WHEN ''always'' THEN 1'
  || coalesce((SELECT group_concat(' WHEN ' || quote(g.name) || ' THEN ' || g.answer, '')
       FROM temp.sqlc_mig_guard g WHERE g.name <> 'begin' AND g.name IN (SELECT l.guard FROM temp.sqlc_mig_line l WHERE l.file = sqlc_mig_file.id)), '')
           || ' ELSE 1 END{end})');
-- before that, what a later revision may have superseded: the answer is a blob then, which is what is said of it
UPDATE temp.sqlc_mig_file SET later = (SELECT group_concat(' WHEN ' || p.id || ' THEN ' || p.past, '')
  FROM temp.sqlc_mig_line l JOIN temp.sqlc_mig_part p ON p.id = l.part WHERE l.file = sqlc_mig_file.id);
UPDATE temp.sqlc_mig_file SET ask = replace(replace(replace(ask, '{told}', 'CASE WHEN typeof(p.answer) = ''blob''' || CASE WHEN s.quiet THEN ' AND CAST(p.answer AS TEXT) GLOB ''warning: *''' ELSE '' END
      || ' THEN ''SELECT '' || quote(CAST(p.answer AS TEXT)) || '';'' || char(10) END'),
    '{end}', CASE WHEN later IS NULL THEN '' ELSE ')' END), '{past}', coalesce('coalesce(CAST(CASE p.part' || later || ' END AS BLOB), ', ''))
  FROM temp.sqlc_mig_set s;

-- is it only asked what would be done (runtime/plan.sql)?
.read '|case $(printf %s "${plan-}" | tr A-Z a-z) in ""|0|n|no|off|f|false) ;; *) echo "UPDATE temp.sqlc_mig_now SET plan = 1;";; esac'
-- ---- all that is run, in order ------------------------------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_text (text)
SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote('sqlc-mig: ' || reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM temp.sqlc_mig_stop ORDER BY rowid LIMIT 1;
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
  id integer PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at datetime,
  finished_at datetime
);' END || CASE WHEN s.segmented THEN '
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE IF NOT EXISTS ' || s.progress_name || ' (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step integer NOT NULL,
  checksum char(64) NOT NULL,
  at datetime NOT NULL DEFAULT (strftime(''%Y-%m-%d %H:%M:%f'', ''now'')),
  PRIMARY KEY (revision, direction, step)
);' ELSE '' END || '
COMMIT;', NULL FROM temp.sqlc_mig_set s
   WHERE (SELECT count(*) FROM main.sqlite_schema m WHERE m.type IN ('table', 'view') AND lower(m.name) IN (lower(s.ledger), lower(s.history), CASE
       WHEN s.segmented THEN lower(s.progress) END))
     < 1 + (s.history IS NOT NULL) + s.segmented
  UNION ALL
  SELECT 0, 2, 'ATTACH ''file:sqlc_mig_beside?mode=memory'' AS sqlc_mig_beside;', NULL
   WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list WHERE name = 'sqlc_mig_beside')
  UNION ALL
  SELECT 0, 1, 'SELECT ' || quote('warning: sqlc-mig: ' || s.history
      || ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') || ';', NULL
    FROM temp.sqlc_mig_set s WHERE s.history IS NOT NULL AND NOT s.entries
  UNION ALL
  SELECT f.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || f.unit || ', skip = NULL, started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL
      FROM temp.sqlc_mig_file f WHERE f.first
  UNION ALL -- what SQL of the project has set is put back; settings of the revision
  SELECT f.id, 2, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM temp.sqlc_mig_file f JOIN temp.sqlc_mig_unit u ON u.number = f.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 WHERE u.resets AND NOT f.first
        AND (f.begins OR f.alone)
  UNION ALL
  SELECT f.id, 3, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM temp.sqlc_mig_file f JOIN temp.sqlc_mig_unit u ON u.number = f.unit JOIN temp.sqlc_mig_setting o ON o.unit = f.unit WHERE f.first OR u.resets
        AND (f.begins OR f.alone)
  UNION ALL
  SELECT f.id, 4, CASE WHEN f.begins THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.ask, NULL FROM temp.sqlc_mig_file f
  UNION ALL
  SELECT f.id, 5, NULL, 'next.sql' FROM temp.sqlc_mig_file f
  UNION ALL
  SELECT f.id, 6, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM temp.sqlc_mig_file f JOIN temp.sqlc_mig_unit u ON u.number = f.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0
   WHERE f.last AND (u.resets OR EXISTS (SELECT 1 FROM temp.sqlc_mig_setting s WHERE s.unit = f.unit AND lower(s.name) = lower(o.name)))
  UNION ALL -- was the last file run to its end, and where is the database now?
  SELECT 9e9, 0, 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (id) SELECT version_num FROM ' || s.ledger_name || ';
DETACH sqlc_mig_beside;', NULL FROM temp.sqlc_mig_set s
)
SELECT l.text, l.read FROM line l WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_file) AND (SELECT plan FROM temp.sqlc_mig_now) IS NULL ORDER BY l.file, l.place;
{% include "runtime/parts/plan.sql" %}
INSERT INTO temp.sqlc_mig_text (text) VALUES ('DELETE FROM temp.sqlc_mig_text;');
