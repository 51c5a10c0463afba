{# A piece of the machinery, after the revisions: the questions of the guards, what is applied, and what stops the script
   before its first change. -#}
-- ===================================================================================================================
-- The end: find out what is to be done, and run it. It is sqlc-mig's own, and the same in every script of this version
-- ===================================================================================================================
COMMIT;
-- ---- the guards: what is asked about x, y and z before a statement ---------------------------------------------------
-- 1: the statement runs; 0: there is nothing to do; a text: why the script stops. x_is and y_is are what has the name x or y
-- now (table, index, view), or NULL. {other}, {taken}, {mend}, {table}, {kind} and the like stand for what is put in below.
CREATE TABLE sqlc_mig.sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES
  -- no question: the lines that are asked about, each with what has its names now
  ('lines', 'SELECT l.*, p.made, p.restores,
    CASE WHEN l.guard NOT IN (''always'', ''begin'', ''unmarked'', ''truth'', ''orphans'')
      AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(l.x, ''main'')) OR EXISTS (SELECT 1 FROM pragma_index_info(l.x, ''main'')))
      THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = l.x COLLATE NOCASE AND s.type <> ''trigger'') END AS x_is,
    CASE WHEN l.guard IN (''table_rename'', ''index_rename'')
      THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = l.y COLLATE NOCASE AND s.type <> ''trigger'') END AS y_is
    FROM sqlc_mig.sqlc_mig_line l LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part'),
  -- x: is it missing? An index x is one on the table y
  ('table_missing', 'CASE p.x_is WHEN ''table'' THEN 0 ELSE coalesce({other:table}, 1) END'),
  ('index_missing', 'CASE p.x_is WHEN ''index'' THEN coalesce((SELECT ''expected the index '' || p.x || '' on the table '' || p.y || ''; found it on ''
      || i.tbl_name || ''{taken}'' FROM main.sqlite_schema i
      WHERE i.type = ''index'' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE), 0) ELSE coalesce({other:index}, 1) END'),
  -- x: is it there?
  ('{kind}_present', 'CASE p.x_is WHEN ''{kind}'' THEN 1 ELSE coalesce({other:{kind}}, 0) END'),
  -- x to y: is it still to be renamed?
  ('{kind}_rename', 'CASE coalesce(p.x_is, '''') || ''/'' || coalesce(p.y_is, '''') WHEN ''{kind}/'' THEN 1 WHEN ''/{kind}'' THEN 0
    ELSE CASE WHEN p.x_is || p.y_is = ''{kind}{kind}'' AND p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE ''the {kind} '' || p.x || '' is to be renamed to '' || p.y || CASE WHEN p.x_is || p.y_is = ''{kind}{kind}'' THEN ''; both are there{mend}''
        WHEN coalesce(p.x_is, p.y_is) IS NULL THEN ''; neither is there{mend}'' ELSE ''; something else has one of the names{taken}'' END END END'),
  -- x, y: has the table no such column?
  ('column_missing', 'CASE {table} ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END'),
  -- x, y to z: is the column still to be renamed?
  ('column_rename', 'CASE {table}
    WHEN p.y = p.z COLLATE NOCASE THEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y)
    ELSE (SELECT CASE sum(c.name = p.y COLLATE NOCASE) - sum(c.name = p.z COLLATE NOCASE) WHEN 1 THEN 1 WHEN -1 THEN 0
        ELSE ''the column '' || p.y || '' of '' || p.x || '' is to be renamed to '' || p.z || ''; ''
          || CASE sum(c.name = p.y COLLATE NOCASE) WHEN 0 THEN ''neither is there'' ELSE ''both are there'' END || ''{mend}'' END
      FROM pragma_table_xinfo(p.x, ''main'') c) END'),
  -- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
  -- It is rebuilt for the column at the end of z, if there is one, which is added, or dropped.
  ('rebuild', 'CASE {table}
    WHEN p.guard <> ''rebuild'' AND (p.guard = ''rebuild_adding'')
      = EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = {column} COLLATE NOCASE) THEN 0
    WHEN p.guard = ''rebuild_dropping'' AND EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l WHERE l.origin = ''c''
      AND NOT {l.name in p.restores} AND EXISTS (SELECT 1 FROM pragma_index_xinfo(l.name, ''main'') c WHERE c.name = {column} COLLATE NOCASE))
    THEN ''an index that this history does not know is on the column '' || {column} || '' of '' || p.x || ''
  hint: drop the index, then run the script again''
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE NOT {c.name in p.y})
    THEN ''the table '' || p.x || '' has columns that this history does not know: ''
      || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c WHERE NOT {c.name in p.y}) || ''; rebuilding it would lose them
  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT sum(length(replace(c.name, ''"'', ''""'')) + 4) FROM pragma_table_xinfo(p.x, ''main'') c) < length(p.y) + 2
    THEN ''the table '' || p.x || '' lacks columns that this history knows{mend}''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''the table '' || p.x || '' has a unique constraint that this history does not know; rebuilding it would lose it{mend}''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''the table '' || p.x || '' has a foreign key that this history does not know; rebuilding it would lose it{mend}''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE AND (lower(s.sql) GLOB ''create virtual*''
      OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
            FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
      || ''; rebuilding it would lose that{mend}'' ELSE 1 END'),
  -- no question: what comes after a table was rebuilt: the indexes and triggers that it had, but for those in p.restores, and a look at the
  -- views that name it, which fails if one of them is broken
  ('rebuilt', ' || CASE WHEN p.restores IS NULL THEN '''' ELSE coalesce((
      SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''')
      FROM (SELECT l.sql FROM main.sqlite_schema l WHERE l.tbl_name = p.x COLLATE NOCASE AND l.type IN (''index'', ''trigger'') AND l.sql IS NOT NULL
        AND NOT {l.name in p.restores} ORDER BY l.type) k), '''')
    || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''')
      FROM main.sqlite_schema v WHERE v.type = ''view'' AND instr(lower(v.sql), lower(p.x)) > 0), '''') END'),
  -- what the answer to an `if` means: no row, NULL and 0 mean no
  ('truth', '(SELECT CASE WHEN count(*) > 1 THEN ''the query of an `if` gives more than one row'' WHEN max(a.answer) IS NULL THEN 0
    WHEN typeof(max(a.answer)) IN (''integer'', ''real'') THEN max(a.answer) <> 0
    ELSE ''the answer to an `if` is '' || quote(max(a.answer)) || '', not a number'' END FROM sqlc_mig.sqlc_mig_answer a)'),
  -- x, y, z: has the step y of the revision x no marker yet? z is the digest of its text
  ('unmarked', 'coalesce((SELECT CASE m.checksum WHEN p.z THEN 0
    ELSE ''step '' || p.y || '' of the revision '' || p.x || '' was done with another text than this script has
  hint: the spec was edited while the revision was half done; finish it with the script that began it, or undo the edit'' END
    FROM {progress} m WHERE m.revision = p.x AND m.direction = {direction} AND m.step = CAST(p.y AS INTEGER)), 1)'),
  -- after the last step: no more rows than before may refer to nothing
  ('orphans', 'coalesce((SELECT ''the revision '' || p.x || '' would leave a row of '' || f.child || coalesce('' (rowid '' || f.id || '')'', '''')
      || '' that refers to no row of '' || f.parent || ''
  hint: change or delete such rows in an operation before''
    FROM (SELECT "table" AS child, rowid AS id, parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2, 3) f
    LEFT JOIN sqlc_mig.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1)'),
  -- a revision x, at the place y, comes: is it where it was when the script began, though another run has moved the ledger meanwhile?
  ('begin', 'CASE WHEN EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list))
    THEN ''another run has brought the database to a revision that this script does not know''
    WHEN {direction} = ''upgrade'' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need d
      WHERE d.place = CAST(p.y AS INTEGER) AND d.needs NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' needs others that are not applied any more: another run has reverted them''
    WHEN {direction} = ''downgrade'' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_need d
      WHERE d.needs = CAST(p.y AS INTEGER) AND d.place IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' is needed by others: another run has applied them'' ELSE 1 END'),
  -- no question: what the ledger says, in one text; where another run has moved it, what is applied is worked out again
  ('heads', '{heads}'),
  ('look', 'DELETE FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_head;
INSERT INTO sqlc_mig.sqlc_mig_head (id) SELECT version_num FROM {ledger};
DELETE FROM sqlc_mig.sqlc_mig_applied;
INSERT INTO sqlc_mig.sqlc_mig_applied (place) SELECT place FROM sqlc_mig.sqlc_mig_up;
UPDATE sqlc_mig.sqlc_mig_now SET heads = {heads}, moved = 1;
'),
  -- no question: the script stops with these words
  ('stop', 'CREATE TRIGGER sqlc_mig.sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, {words}); END;
INSERT INTO sqlc_mig.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";
');
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) SELECT replace(g.name, '{kind}', k.column1), replace(g.answer, '{kind}', k.column1)
  FROM sqlc_mig.sqlc_mig_guard g, (VALUES ('table'), ('index')) k WHERE g.name LIKE '{kind}%'
 UNION ALL SELECT k.column1, g.answer FROM sqlc_mig.sqlc_mig_guard g, (VALUES ('rebuild_adding'), ('rebuild_dropping')) k WHERE g.name = 'rebuild';
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, '{table}', 'WHEN p.made AND p.x_is IS NULL THEN 1 WHEN p.x_is IS NOT ''table''
      THEN coalesce({other:table}, ''expected the table '' || p.x || ''; found none{mend}'')');
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(replace(answer,
  '{other:table}', '''expected the table '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}'''),
  '{other:index}', '''expected the index '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}''');
-- names in a list, each between quotes, and the other signs
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(replace(replace(replace(replace(replace(replace(replace(answer,
  '{c.name in p.y}', 'instr('', '' || lower(p.y) || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'')'),
  '{l.name in p.restores}', 'instr('', '' || lower(p.restores) || '','', '', "'' || replace(lower(l.name), ''"'', ''""'') || ''",'')'),
  '{column}', 'substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/''))'),
  '{taken}', char(10) || '  hint: something else has the name; rename or drop it, then run the script again'),
  '{mend}', char(10) || '  hint: the database is not in a state that this history knows; fix it by hand, then run the script again'),
  '{heads}', '(SELECT group_concat(id) FROM (SELECT version_num AS id FROM {ledger} ORDER BY 1))'),
  '{direction}', quote(s.direction)), '{progress}', s.progress_name) FROM sqlc_mig.sqlc_mig_set s;
UPDATE sqlc_mig.sqlc_mig_guard SET answer = replace(answer, '{ledger}', s.ledger_name) FROM sqlc_mig.sqlc_mig_set s;

-- ---- what is applied: the rows of the ledger, and all that they need --------------------------------------------------
CREATE TABLE sqlc_mig.sqlc_mig_need (place INTEGER NOT NULL, needs INTEGER NOT NULL, PRIMARY KEY (place, needs)) WITHOUT ROWID;
INSERT OR IGNORE INTO sqlc_mig.sqlc_mig_need SELECT place, needs FROM sqlc_mig.sqlc_mig_list WHERE needs IS NOT NULL
 UNION ALL SELECT place, needs FROM sqlc_mig.sqlc_mig_also;
CREATE INDEX sqlc_mig.sqlc_mig_need_needs ON sqlc_mig_need (needs);
CREATE VIEW sqlc_mig.sqlc_mig_up AS
WITH RECURSIVE up (place) AS (
  SELECT l.place FROM sqlc_mig_head h JOIN sqlc_mig_list l ON l.id = h.id UNION SELECT n.needs FROM up JOIN sqlc_mig_need n ON n.place = up.place)
SELECT place FROM up;
CREATE TABLE sqlc_mig.sqlc_mig_applied (place INTEGER PRIMARY KEY);
INSERT INTO sqlc_mig.sqlc_mig_applied SELECT place FROM sqlc_mig.sqlc_mig_up;
UPDATE sqlc_mig.sqlc_mig_now SET heads = (SELECT group_concat(id) FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1));
-- which revisions of this script are due, in their order
CREATE TABLE sqlc_mig.sqlc_mig_due (id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE);
INSERT INTO sqlc_mig.sqlc_mig_due (number) SELECT u.number FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_unit u
 WHERE (s.direction = 'downgrade') = (u.number IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)) ORDER BY iif(s.direction = 'upgrade', 1, -1) * u.number;
-- a marker of a revision that is applied, or reverted, was left over: nothing of it is half done
DELETE FROM sqlc_mig.sqlc_mig_half WHERE direction = (SELECT direction FROM sqlc_mig.sqlc_mig_set)
  AND (direction = 'upgrade') = (revision IN (SELECT l.id FROM sqlc_mig.sqlc_mig_applied a JOIN sqlc_mig.sqlc_mig_list l ON l.place = a.place));

-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT r.why || '; nothing was changed' || char(10) || '  hint: ' || r.hint FROM (
  SELECT 1 AS n, NULL AS id, 'no database file is open' AS why, 'sqlite3 DATABASE < THIS_FILE' AS hint
   WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '')
  UNION ALL SELECT 2, NULL, 'the ledger ' || s.ledger || ' has a row without a revision (NULL)', '`sqlc-mig repair` writes a script that removes it'
    FROM sqlc_mig.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_head WHERE id IS NULL)
  UNION ALL SELECT 3, NULL, 'the ledger ' || s.ledger || ' lists a revision twice: ' || group_concat(h.id, ', '),
      '`sqlc-mig repair` writes a script that removes the second row'
    FROM sqlc_mig.sqlc_mig_set s, (SELECT id FROM sqlc_mig.sqlc_mig_head WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1 ORDER BY 1) h GROUP BY s.ledger
  UNION ALL SELECT 4, NULL, 'the table of markers ' || s.progress || ' has a row without revision, direction or step (NULL)',
      '`sqlc-mig repair` writes a script that removes it'
    FROM sqlc_mig.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_half WHERE revision IS NULL OR direction IS NULL OR step IS NULL)
  UNION ALL SELECT 5, NULL, 'the ledger ' || s.ledger || ' is at revision(s) that this script does not know: ' || group_concat(h.id, ', '),
      'the database is ahead of this script, or belongs to another project; build the script again from the newest specs;
  `sqlc-mig repair --forget ID` is for a revision that is gone for good'
    FROM sqlc_mig.sqlc_mig_set s, (SELECT id FROM sqlc_mig.sqlc_mig_head WHERE id NOT IN (SELECT id FROM sqlc_mig.sqlc_mig_list) ORDER BY 1) h GROUP BY s.ledger
  UNION ALL -- where this script has nothing to do with it, it is let be
  SELECT 6, h.revision, 'the revision ' || h.revision || ' is half done by an interrupted ' || h.direction || ' script',
      'run that script again: it goes on where it stopped'
    FROM sqlc_mig.sqlc_mig_half h LEFT JOIN sqlc_mig.sqlc_mig_list l ON l.id = h.revision WHERE h.direction <> (SELECT direction FROM sqlc_mig.sqlc_mig_set)
     AND (coalesce(l.place IN (SELECT place FROM sqlc_mig.sqlc_mig_applied), 0) = (h.direction = 'downgrade')
       OR l.place IN (SELECT number FROM sqlc_mig.sqlc_mig_unit))
  UNION ALL SELECT 7, h.revision, 'the revision ' || h.revision || ' is half done, and its steps have changed since',
      'finish it with the script that began it, or fix the database and the markers by hand'
    FROM sqlc_mig.sqlc_mig_set s JOIN sqlc_mig.sqlc_mig_half h ON h.direction = s.direction JOIN sqlc_mig.sqlc_mig_list l ON l.id = h.revision
    JOIN sqlc_mig.sqlc_mig_unit u ON u.number = l.place WHERE h.step > (SELECT coalesce(max(t.step), 0) FROM sqlc_mig.sqlc_mig_step t WHERE t.unit = u.number)
  UNION ALL SELECT 8, NULL, 'this script begins after the revision ' || l.id || ', which is not applied here',
      'use a script that begins at base: it finds its place by itself'
    FROM sqlc_mig.sqlc_mig_set s, sqlc_mig.sqlc_mig_list l WHERE instr(s.requires, ' ' || l.id || ' ')
     AND l.place NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_applied)
  ) r ORDER BY r.n, r.id;
