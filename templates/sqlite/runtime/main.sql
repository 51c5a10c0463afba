{# A piece of the machinery, after the revisions: the questions of the guards, what is applied, and what stops the script
   before its first change. -#}
-- ===================================================================================================================
-- The end: find out what is to be done, and run it. It is sqlc-mig's own, and the same in every script of this version
-- ===================================================================================================================
COMMIT;
-- ---- the guards: what is asked about x, y and z before a statement ---------------------------------------------------
-- 1: the statement runs; 0: there is nothing to do; a text: why the script stops. x_is and y_is are what has the name x or y
-- now (table, index, view), or NULL. {taken}, {mend}, {table} and {kind} stand for what is put in below.
CREATE TEMP TABLE sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL, more TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES
  -- no question: the lines that are asked about, each with what has its names now
  ('lines', 'SELECT p.id, p.guard, p.x, p.y, p.z, p.made, p.restores, p.place, p.step, p.part, p.yes, p.no,
    CASE WHEN p.guard NOT IN (''always'', ''begin'', ''unmarked'', ''truth'', ''orphans'')
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'')) OR EXISTS (SELECT 1 FROM pragma_index_info(p.x, ''main'')))
    THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') END AS x_is,
    CASE WHEN p.guard IN (''table_rename'', ''index_rename'')
    THEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.y COLLATE NOCASE AND s.type <> ''trigger'') END AS y_is
    FROM temp.sqlc_mig_line p'),
  -- x: is the table missing?
  ('table_missing', 'CASE p.x_is WHEN ''table'' THEN 0
    ELSE coalesce(''expected the table '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}'', 1) END'),
  -- x, y: is the index x missing on the table y?
  ('index_missing', 'CASE WHEN p.x_is IS NULL THEN 1
    WHEN p.x_is <> ''index'' THEN ''expected the index '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}''
    ELSE coalesce((SELECT ''expected the index '' || p.x || '' on the table '' || p.y || ''; found it on '' || i.tbl_name || ''{taken}''
      FROM main.sqlite_schema i WHERE i.type = ''index'' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE), 0) END'),
  -- x: is it there?
  ('{kind}_present', 'CASE p.x_is WHEN ''{kind}'' THEN 1
    ELSE coalesce(''expected the {kind} '' || p.x || ''; found the '' || p.x_is || '' of that name{taken}'', 0) END'),
  -- x to y: is it still to be renamed?
  ('{kind}_rename', 'CASE coalesce(p.x_is, '''') || ''/'' || coalesce(p.y_is, '''')
    WHEN ''{kind}/'' THEN 1
    WHEN ''/{kind}'' THEN 0
    WHEN ''{kind}/{kind}'' THEN CASE WHEN p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE ''the {kind} '' || p.x || '' is to be renamed to '' || p.y || ''; both are there{mend}'' END
    WHEN ''/'' THEN ''the {kind} '' || p.x || '' is to be renamed to '' || p.y || ''; neither is there{mend}''
    ELSE ''the {kind} '' || p.x || '' is to be renamed to '' || p.y || ''; something else has one of the names{taken}'' END'),
  -- x, y: has the table no such column?
  ('column_missing', 'CASE {table}
    ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END'),
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
    WHEN p.guard = ''rebuild_dropping'' AND EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l, pragma_index_xinfo(l.name, ''main'') c
      WHERE l.origin = ''c'' AND c.name = {column} COLLATE NOCASE AND NOT {l.name in p.restores})
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
      || ''; rebuilding it would lose that{mend}''
    ELSE 1 END'),
  -- what the answer to an `if` means: no row, NULL and 0 mean no
  ('truth', '(SELECT CASE WHEN count(*) > 1 THEN ''the query of an `if` gives more than one row''
    WHEN max(a.answer) IS NULL THEN 0
    WHEN typeof(max(a.answer)) IN (''integer'', ''real'') THEN max(a.answer) <> 0
    ELSE ''the answer to an `if` is '' || quote(max(a.answer)) || '', not a number'' END FROM temp.sqlc_mig_answer a)'),
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
    LEFT JOIN temp.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1)'),
  -- a revision x comes, of which another run has moved the ledger meanwhile
  ('begin', 'CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM temp.sqlc_mig_list))
    THEN ''another run has brought the database to a revision that this script does not know''
    WHEN {direction} = ''upgrade'' AND EXISTS (SELECT 1 FROM temp.sqlc_mig_need d
      WHERE d.place = CAST(p.y AS INTEGER) AND d.needs NOT IN (SELECT place FROM temp.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' needs others that are not applied any more: another run has reverted them''
    WHEN {direction} = ''downgrade'' AND EXISTS (SELECT 1 FROM temp.sqlc_mig_need d
      WHERE d.needs = CAST(p.y AS INTEGER) AND d.place IN (SELECT place FROM temp.sqlc_mig_applied))
    THEN ''the revision '' || p.x || '' is needed by others: another run has applied them''
    ELSE 1 END');
INSERT INTO temp.sqlc_mig_guard (name, answer) SELECT replace(g.name, '{kind}', k.column1), replace(g.answer, '{kind}', k.column1)
  FROM temp.sqlc_mig_guard g, (VALUES ('table'), ('index')) k WHERE g.name LIKE '{kind}%'
 UNION ALL SELECT k.column1, g.answer FROM temp.sqlc_mig_guard g, (VALUES ('rebuild_adding'), ('rebuild_dropping')) k WHERE g.name = 'rebuild';
-- where a table was rebuilt: the indexes and triggers that it had, but for those in p.restores, and a look at the views that
-- name it, which fails if one of them is broken
UPDATE temp.sqlc_mig_guard SET more = '
    || CASE WHEN p.restores IS NULL THEN '''' ELSE coalesce((
      SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''')
      FROM (SELECT s.sql FROM main.sqlite_schema s WHERE s.tbl_name = p.x COLLATE NOCASE AND s.type IN (''index'', ''trigger'') AND s.sql IS NOT NULL
        AND NOT {s.name in p.restores} ORDER BY s.type) k), '''')
    || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''')
      FROM main.sqlite_schema v WHERE v.type = ''view'' AND instr(lower(v.sql), lower(p.x)) > 0), '''') END' WHERE name LIKE 'rebuild%';
UPDATE temp.sqlc_mig_guard SET answer = replace(replace(answer, '{table}', 'WHEN p.made AND p.x_is IS NULL THEN 1
    WHEN p.x_is IS NOT ''table'' THEN ''expected the table '' || p.x || ''; found ''
      || coalesce(''the '' || p.x_is || '' of that name'', ''none'') || ''{mend}'''),
    '{column}', 'substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/''))');
UPDATE temp.sqlc_mig_guard SET answer = replace(replace(answer, -- of the names in a list, each between quotes
  '{c.name in p.y}', 'instr('', '' || lower(p.y) || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'')'),
  '{l.name in p.restores}', 'instr('', '' || lower(p.restores) || '','', '', "'' || replace(lower(l.name), ''"'', ''""'') || ''",'')'),
  more = replace(more, '{s.name in p.restores}', 'instr('', '' || lower(p.restores) || '','', '', "'' || replace(lower(s.name), ''"'', ''""'') || ''",'')');
UPDATE temp.sqlc_mig_guard SET answer = replace(replace(answer,
  '{taken}', char(10) || '  hint: something else has the name; rename or drop it, then run the script again'),
  '{mend}', char(10) || '  hint: the database is not in a state that this history knows; fix it by hand, then run the script again');
-- then, before it is asked: what is applied is worked out again, and is the revision still to be done?
UPDATE temp.sqlc_mig_guard SET more = 'DELETE FROM temp.sqlc_mig_written;
UPDATE temp.sqlc_mig_now SET heads = (SELECT group_concat(version_num) FROM (SELECT version_num FROM {ledger} ORDER BY 1)), gone = NULL, looked = 1;
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (id) SELECT version_num FROM {ledger};
DELETE FROM temp.sqlc_mig_applied;
INSERT INTO temp.sqlc_mig_applied (place) SELECT place FROM temp.sqlc_mig_up;
UPDATE temp.sqlc_mig_now SET gone = unit WHERE (unit IN (SELECT place FROM temp.sqlc_mig_applied)) = ({direction} = ''upgrade'')
  AND NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.id NOT IN (SELECT id FROM temp.sqlc_mig_list));
' WHERE name = 'begin';
UPDATE temp.sqlc_mig_guard SET answer = replace(replace(answer, '{progress}', s.progress_name), '{direction}', quote(s.direction)),
    more = replace(replace(more, '{ledger}', s.ledger_name), '{direction}', quote(s.direction))
  FROM temp.sqlc_mig_set s WHERE name IN ('unmarked', 'begin');

-- ---- what is applied: the rows of the ledger, and all that they need --------------------------------------------------
CREATE TEMP TABLE sqlc_mig_need (place INTEGER NOT NULL, needs INTEGER NOT NULL, PRIMARY KEY (place, needs)) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_need SELECT place, needs FROM temp.sqlc_mig_list WHERE needs IS NOT NULL UNION SELECT place, needs FROM temp.sqlc_mig_also;
CREATE TEMP VIEW sqlc_mig_up AS
WITH RECURSIVE up (place) AS (
  SELECT l.place FROM sqlc_mig_head h JOIN sqlc_mig_list l ON l.id = h.id UNION SELECT n.needs FROM up JOIN sqlc_mig_need n ON n.place = up.place)
SELECT place FROM up;
CREATE TEMP TABLE sqlc_mig_applied (place INTEGER PRIMARY KEY);
INSERT INTO temp.sqlc_mig_applied SELECT place FROM temp.sqlc_mig_up;
UPDATE temp.sqlc_mig_now SET heads = (SELECT group_concat(id) FROM (SELECT id FROM temp.sqlc_mig_head ORDER BY 1));

-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'no database file is open; nothing was changed
  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the ledger ' || s.ledger || ' has a row without a revision (NULL); nothing was changed
  hint: `sqlc-mig repair` writes a script that removes it' FROM temp.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_head WHERE id IS NULL);
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the ledger ' || s.ledger || ' lists a revision twice: ' || group_concat(h.id, ', ') || '; nothing was changed
  hint: `sqlc-mig repair` writes a script that removes the second row'
  FROM temp.sqlc_mig_set s, (SELECT id FROM temp.sqlc_mig_head WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1 ORDER BY 1) h GROUP BY s.ledger;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the table of markers ' || s.progress || ' has a row without revision, direction or step (NULL); nothing was changed
  hint: `sqlc-mig repair` writes a script that removes it'
  FROM temp.sqlc_mig_set s WHERE EXISTS (SELECT 1 FROM temp.sqlc_mig_half WHERE revision IS NULL OR direction IS NULL OR step IS NULL);
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the ledger ' || s.ledger || ' is at revision(s) that this script does not know: ' || group_concat(h.id, ', ') || '; nothing was changed
  hint: the database is ahead of this script, or belongs to another project; build the script again from the newest specs;
  `sqlc-mig repair --forget ID` is for a revision that is gone for good'
  FROM temp.sqlc_mig_set s, (SELECT id FROM temp.sqlc_mig_head WHERE id NOT IN (SELECT id FROM temp.sqlc_mig_list) ORDER BY 1) h GROUP BY s.ledger;
-- a marker of a revision that is applied, or reverted, was left over: nothing of it is half done
DELETE FROM temp.sqlc_mig_half WHERE direction = (SELECT direction FROM temp.sqlc_mig_set)
  AND (direction = 'upgrade') = (revision IN (SELECT l.id FROM temp.sqlc_mig_applied a JOIN temp.sqlc_mig_list l ON l.place = a.place));
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the revision ' || h.revision || ' is half done by an interrupted ' || h.direction || ' script; nothing was changed
  hint: run that script again: it goes on where it stopped'
  FROM temp.sqlc_mig_half h LEFT JOIN temp.sqlc_mig_list l ON l.id = h.revision WHERE h.direction <> (SELECT direction FROM temp.sqlc_mig_set)
   -- where this script has nothing to do with it, it is let be
   AND (coalesce(l.place IN (SELECT place FROM temp.sqlc_mig_applied), 0) = (h.direction = 'downgrade') OR l.place IN (SELECT number FROM temp.sqlc_mig_unit))
 ORDER BY h.revision;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'the revision ' || h.revision || ' is half done, and its steps have changed since; nothing was changed
  hint: finish it with the script that began it, or fix the database and the markers by hand'
  FROM temp.sqlc_mig_half h JOIN temp.sqlc_mig_list l ON l.id = h.revision JOIN temp.sqlc_mig_unit u ON u.number = l.place
 WHERE h.direction = (SELECT direction FROM temp.sqlc_mig_set)
   AND h.step > (SELECT coalesce(max(s.step), 0) FROM temp.sqlc_mig_step s WHERE s.unit = u.number) ORDER BY h.revision;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'this script begins after the revision ' || l.id || ', which is not applied here; nothing was changed
  hint: use a script that begins at base: it finds its place by itself'
  FROM temp.sqlc_mig_set s, temp.sqlc_mig_list l WHERE instr(s.requires, ' ' || l.id || ' ') AND l.place NOT IN (SELECT place FROM temp.sqlc_mig_applied);

-- ---- which revisions of this script are due, in their order -----------------------------------------------------------
CREATE TEMP TABLE sqlc_mig_due (id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE);
INSERT INTO temp.sqlc_mig_due (number) SELECT u.number FROM temp.sqlc_mig_set s, temp.sqlc_mig_unit u
 WHERE (s.direction = 'downgrade') = (u.number IN (SELECT place FROM temp.sqlc_mig_applied)) ORDER BY CASE s.direction WHEN 'upgrade' THEN u.number
     ELSE -u.number END;
