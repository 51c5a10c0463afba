{# What is run where it is only asked what would be done (`plan`): each line is asked in its order, of what is there as the lines
   above it would leave it; and how many rows the tables have, about: the greatest rowid, which reads none of them. -#}
-- what is there by then: rows of sqlite_schema; what PRAGMAs tell of a table or an index (of); and the answers, as in a run
CREATE TABLE sqlc_mig.sqlc_mig_schema (type TEXT, name TEXT, tbl_name TEXT, sql TEXT);
CREATE TABLE sqlc_mig.sqlc_mig_info (pragma TEXT, of TEXT COLLATE NOCASE, name TEXT, type TEXT, origin TEXT, id INTEGER);
CREATE INDEX sqlc_mig.sqlc_mig_schema_name ON sqlc_mig_schema (name COLLATE NOCASE);
CREATE INDEX sqlc_mig.sqlc_mig_info_of ON sqlc_mig_info (of, pragma);
CREATE TABLE sqlc_mig.sqlc_mig_size (name TEXT PRIMARY KEY COLLATE NOCASE, rows INTEGER);
CREATE TABLE sqlc_mig.sqlc_mig_asked (id INTEGER PRIMARY KEY, answer, guard TEXT, x TEXT, y TEXT, z TEXT, gone TEXT, rows INTEGER, own INTEGER);
-- what a line leaves that would run; what is known of the table that it makes (its `of` is a line end) was made aside
CREATE TRIGGER sqlc_mig.sqlc_mig_leaves AFTER INSERT ON sqlc_mig_asked WHEN NEW.answer = 1 BEGIN
  DELETE FROM sqlc_mig_schema WHERE (NEW.guard GLOB '*_present' OR NEW.gone <> '') AND (CASE NEW.guard WHEN 'table_present' THEN tbl_name
    WHEN 'index_present' THEN name END = NEW.x COLLATE NOCASE OR instr(', ' || lower(NEW.gone) || ',', ', "' || replace(lower(name), '"', '""') || '",'));
  DELETE FROM sqlc_mig_info WHERE of = NEW.x AND (NEW.guard = 'table_present' OR NEW.guard GLOB 'rebuild*' AND origin IS NOT 'c');
  DELETE FROM sqlc_mig_info WHERE (NEW.guard GLOB '*_present' OR NEW.gone <> '') AND origin = 'c' AND name NOT IN (SELECT name FROM sqlc_mig_schema);
  INSERT INTO sqlc_mig_schema SELECT substr(NEW.guard, 1, 5), NEW.x, iif(NEW.guard = 'index_missing', NEW.y, NEW.x), ''
    WHERE NEW.guard IN ('table_missing', 'index_missing');
  INSERT INTO sqlc_mig_info (pragma, of, name, origin) SELECT 'index_list', NEW.y, NEW.x, 'c' WHERE NEW.guard = 'index_missing' UNION ALL
    SELECT iif(NEW.guard = 'index_missing', 'index_xinfo', 'table_xinfo'), NEW.x, iif(NEW.guard = 'index_missing', NULL, NEW.y), NULL
    WHERE NEW.guard IN ('index_missing', 'column_missing');
  UPDATE sqlc_mig_info SET of = NEW.x WHERE of = char(10);
  UPDATE sqlc_mig_info SET name = NEW.z WHERE NEW.guard = 'column_rename' AND name = NEW.y COLLATE NOCASE AND pragma <> 'index_list'
    AND of IN (SELECT name FROM sqlc_mig_schema WHERE tbl_name = NEW.x COLLATE NOCASE);
  UPDATE sqlc_mig_info SET of = iif(of = NEW.x, NEW.y, of), name = iif(origin = 'c' AND name = NEW.x COLLATE NOCASE, NEW.y, name)
    WHERE NEW.guard IN ('table_rename', 'index_rename');
  UPDATE sqlc_mig_schema SET name = iif(name = NEW.x COLLATE NOCASE, NEW.y, name), tbl_name = iif(tbl_name = NEW.x COLLATE NOCASE, NEW.y, tbl_name)
    WHERE NEW.guard IN ('table_rename', 'index_rename');
  UPDATE OR REPLACE sqlc_mig_size SET name = iif(NEW.guard = 'table_rename', NEW.y, '') WHERE NEW.guard GLOB 'table_*' AND name = NEW.x;
END;
-- what a table or an index has: {of} is where it stands, `s` are the names
CREATE TABLE sqlc_mig.sqlc_mig_look (text TEXT);
INSERT INTO sqlc_mig.sqlc_mig_look VALUES ('
  SELECT ''table_xinfo'', of, c.name, c.type, NULL, NULL FROM s, pragma_table_xinfo(s.name, ''{in}'') c WHERE is_plain
  UNION ALL SELECT ''index_list'', of, l.name, NULL, l.origin, NULL FROM s, pragma_index_list(s.name, ''{in}'') l WHERE is_plain
  UNION ALL SELECT ''foreign_key_list'', of, NULL, NULL, NULL, f.id FROM s, pragma_foreign_key_list(s.name, ''{in}'') f WHERE is_plain');
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text) SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_schema SELECT type, name, tbl_name, sql
  FROM main.sqlite_schema WHERE type <> ''trigger'';
INSERT INTO sqlc_mig.sqlc_mig_info WITH s AS (SELECT name AS of, *, type = ''table'' AND lower(sql) NOT LIKE ''create virtual%'' AS is_plain
    FROM main.sqlite_schema)' || replace(text, '{in}', 'main') || '
  UNION ALL SELECT ''table_xinfo'', of, NULL, NULL, NULL, NULL FROM s WHERE NOT is_plain AND type IN (''table'', ''view'')
  UNION ALL SELECT ''index_xinfo'', of, c.name, NULL, NULL, NULL FROM s, pragma_index_xinfo(s.name, ''main'') c WHERE type = ''index'';'
  FROM sqlc_mig.sqlc_mig_look
 UNION ALL SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_size SELECT ' || quote(s.name) || ', coalesce(max(rowid), 0) FROM main."' || replace(s.name, '"', '""')
  || '";' FROM main.sqlite_schema s WHERE s.type = 'table' AND lower(s.sql) NOT LIKE '%without%'
   AND lower(s.sql) NOT LIKE 'create virtual%' AND lower(s.name) IN (SELECT lower(iif(guard = 'index_missing', y, x)) FROM sqlc_mig.sqlc_mig_line);
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text)
WITH line AS ( -- which branches would be applied by then: is the statement for such a database?
  SELECT l.*, ltrim(p.text, char(10)) AS sql, p.restores, p.past, (SELECT max(b.stops) FROM sqlc_mig.sqlc_mig_branch b
        LEFT JOIN sqlc_mig.sqlc_mig_due o ON o.number = b.place, sqlc_mig.sqlc_mig_set s
      WHERE b.part = l.part
        AND b.applied <> iif(o.id < d.id, s.direction = 'upgrade', coalesce(b.place, 0) IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))) AS other,
    coalesce(l.id > min(iif(p.verb GLOB '*execute', l.id, NULL)) OVER (), 0) AS own
    FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_due d ON d.number = l.unit LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
   WHERE l.part IS NOT NULL OR l.guard IN ('begin', 'unmarked')
), asked AS (
  SELECT l.*, CASE WHEN l.guard = 'table_missing' THEN substr(sql, 14)
      WHEN l.guard GLOB 'rebuild*' THEN substr(sql, 14, instr(sql, char(10) || ');') - 12) END AS made,
    replace(replace(replace(replace(replace(replace(coalesce('coalesce(CAST(' || l.past || ' AS BLOB), ', '(') || CASE
        WHEN other THEN quote('the table ' || l.x || ' is rebuilt, and this script does not know the form that other branches have given it here')
        WHEN l.guard IN ('always', 'begin') OR l.guard = 'unmarked' AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_set s
          JOIN main.sqlite_schema m ON m.name = s.progress COLLATE NOCASE) THEN '1' ELSE g.answer END || ') AS answer, p.* FROM (' || n.answer,
      'main.sqlite_schema', 'sqlc_mig.sqlc_mig_schema'), 'index_info(', 'index_xinfo('), 'info(', 'info'' AND of = '), 'list(', 'list'' AND of = '),
      ' pragma_', ' (SELECT * FROM sqlc_mig.sqlc_mig_info WHERE pragma = '''), ', ''main'')', ')') AS question
    FROM line l LEFT JOIN sqlc_mig.sqlc_mig_guard g ON g.name = l.guard JOIN sqlc_mig.sqlc_mig_guard n ON n.name = 'lines' WHERE other IS NOT 0
)
SELECT 1, coalesce('CREATE TABLE sqlc_mig.' || made || ';
INSERT INTO sqlc_mig.sqlc_mig_info WITH s AS (SELECT char(10) AS of, name, 1 AS is_plain FROM sqlc_mig.sqlite_schema WHERE type = ''table''
    AND name NOT GLOB ''sqlite_*'' ORDER BY rowid DESC LIMIT 1)' || replace(k.text, '{in}', 'sqlc_mig') || ';
DROP TABLE sqlc_mig.' || substr(made, 1, instr(made, ' (' || char(10))) || ';
', '') || 'INSERT INTO sqlc_mig.sqlc_mig_asked SELECT q.id, iif(typeof(q.answer) = ''text'' AND ' || (own AND guard <> 'unmarked') || ', 1, q.answer), q.guard,
  q.x, q.y, q.z, ' || quote(restores) || ', z.rows, ' || own || ' FROM (SELECT ' || question || ' WHERE l.id = ' || id || ') p) q
  LEFT JOIN sqlc_mig.sqlc_mig_size z ON z.name = iif(q.guard = ''index_missing'', q.y, q.x) WHERE '
  || coalesce('(SELECT skip FROM sqlc_mig.sqlc_mig_now) IS NOT ' || step, '1') || ';' || iif(guard IN ('begin', 'unmarked'), '
UPDATE sqlc_mig.sqlc_mig_now SET skip = (SELECT CAST(y AS INTEGER) FROM sqlc_mig.sqlc_mig_asked WHERE id = ' || id || ' AND answer = 0);', '')
  || iif(made IS NULL, '', char(10) || 'DELETE FROM sqlc_mig.sqlc_mig_info WHERE of = char(10);') FROM asked, sqlc_mig.sqlc_mig_look k ORDER BY id;
