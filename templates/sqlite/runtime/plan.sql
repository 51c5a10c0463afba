{# A piece of the machinery: what a run would do (`plan`), printed where that is asked. The guards were asked (parts/plan.sql)
   of what is there now; what a statement above would change counts as changed. -#}
-- ---- asked with plan=1 in the environment: says what a run would do here, and changes nothing ------------------------------
-- the first line that would change something of this name, table or index; col: or the column, else ''
CREATE TABLE sqlc_mig.sqlc_mig_touch (tab TEXT COLLATE NOCASE, col TEXT COLLATE NOCASE, first INTEGER, PRIMARY KEY (tab, col)) WITHOUT ROWID;
INSERT INTO sqlc_mig.sqlc_mig_touch
SELECT max(t.tab), max(coalesce(t.col, '')), min(t.id) FROM sqlc_mig.sqlc_mig_found f JOIN (
    SELECT id, x AS tab, '' AS col FROM sqlc_mig.sqlc_mig_line WHERE guard GLOB 'table_*' OR guard GLOB 'index_*'
    UNION ALL SELECT id, y, '' FROM sqlc_mig.sqlc_mig_line WHERE guard IN ('table_rename', 'index_rename')
    UNION ALL SELECT id, x, y FROM sqlc_mig.sqlc_mig_line WHERE guard GLOB 'column_*'
    UNION ALL SELECT id, x, z FROM sqlc_mig.sqlc_mig_line WHERE guard = 'column_rename'
    UNION ALL SELECT id, x, coalesce(nullif(substr(z, instr(z, '/') + 1 + instr(substr(z, instr(z, '/') + 1), '/')), ''), char(10))
      FROM sqlc_mig.sqlc_mig_line WHERE guard GLOB 'rebuild*') t ON t.id = f.id WHERE f.answer IS NOT 0 GROUP BY lower(t.tab), lower(coalesce(t.col, ''));
-- what would be printed in a run, and what is said of it
CREATE TABLE sqlc_mig.sqlc_mig_said (id INTEGER PRIMARY KEY, words TEXT, about TEXT, stops INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_said (words, about, stops)
WITH asked AS (
  SELECT l.*, f.answer,
    (SELECT min(o.id) FROM sqlc_mig.sqlc_mig_line o JOIN sqlc_mig.sqlc_mig_part p ON p.id = o.part WHERE p.verb GLOB '*execute') < l.id AS own,
    EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_touch t WHERE t.first < l.id AND t.tab = l.x AND (t.col = '' OR l.guard GLOB 'rebuild*'
        OR l.guard GLOB 'column_*' AND t.col IN (l.y, l.z))
      UNION ALL SELECT 1 FROM sqlc_mig.sqlc_mig_touch t
        WHERE t.first < l.id AND t.tab = l.y AND t.col = '' AND l.guard IN ('table_rename', 'index_rename')) AS changed,
    -- which branches would be applied by then: is the statement for such a database?
    (SELECT max(b.stops) FROM sqlc_mig.sqlc_mig_branch b LEFT JOIN sqlc_mig.sqlc_mig_due o ON o.number = b.place, sqlc_mig.sqlc_mig_set s
      WHERE b.part = l.part
        AND b.applied <> iif(o.id < d.id, s.direction = 'upgrade', coalesce(b.place, 0) IN (SELECT place FROM sqlc_mig.sqlc_mig_applied))) AS other
    FROM sqlc_mig.sqlc_mig_now n CROSS JOIN sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_due d ON d.number = l.unit
    LEFT JOIN sqlc_mig.sqlc_mig_found f ON f.id = l.id
   WHERE n.plan AND (l.part IS NOT NULL OR l.guard IN ('begin', 'unmarked')) AND (l.unit, coalesce(l.step, 0)) NOT IN (
     SELECT u.unit, CAST(u.y AS INTEGER) FROM sqlc_mig.sqlc_mig_line u JOIN sqlc_mig.sqlc_mig_found m ON m.id = u.id
      WHERE u.guard = 'unmarked' AND m.answer = 0)
), line AS (
  SELECT a.*, p.verb, p.object, p.skipped, p.note, iif(EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_part c WHERE c.unit = a.unit AND c.step = a.step
      AND c.only_if IS NOT NULL), 'if its condition says so', '') AS conditional,
    CASE WHEN other THEN 'the table ' || a.x || ' is rebuilt, and this script does not know the form that other branches have given it here'
      WHEN a.guard = 'always' OR changed OR own AND typeof(answer) = 'text' AND a.guard <> 'unmarked' THEN 1 ELSE answer END AS result
    FROM asked a LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = a.part WHERE other IS NOT 0
), numbered AS (
  SELECT u.*, row_number() OVER (ORDER BY iif(s.direction = 'upgrade', 1, -1) * u.number) AS at FROM sqlc_mig.sqlc_mig_unit u, sqlc_mig.sqlc_mig_set s
)
SELECT words, about, stops FROM (
  SELECT l.id, 0 AS sub, rtrim(u.at || '. ' || l.x || ' ' || coalesce(u.shown, u.message)) AS words, '' AS about, 0 AS stops
    FROM line l JOIN numbered u ON u.number = l.unit WHERE l.guard = 'begin'
  UNION ALL SELECT l.id, 0, '     done before: ' || s.title, '', 0 FROM line l JOIN sqlc_mig.sqlc_mig_step s ON s.unit = l.unit AND s.step = l.y
   WHERE l.guard = 'unmarked' AND l.result = 0
  UNION ALL SELECT id, 0, '     stops: ' || replace(substr(result, 1, instr(result || char(10), char(10)) - 1), char(27), ' '), '', 1
    FROM line WHERE typeof(result) = 'text'
  UNION ALL SELECT id, 1, '     ' || note, conditional, 0 FROM line WHERE result = 1 AND note IS NOT NULL
  UNION ALL SELECT l.id, 2, iif(l.result, iif(l.verb GLOB '[!?] *', '   ', '     ') || l.verb || ' ' || l.object, '     ' || l.skipped),
    iif(l.result, ltrim(CASE WHEN l.guard GLOB 'rebuild*' THEN coalesce('; copies the table, about ' || z.rows || ' rows', '; copies the table')
        WHEN l.guard = 'index_missing' THEN coalesce('; reads the table, about ' || z.rows || ' rows', '')
        WHEN l.guard = 'table_present' THEN coalesce('; about ' || z.rows || ' rows', '') ELSE '' END || iif(l.verb GLOB '*execute', '; SQL of the project', '')
      || iif(l.verb GLOB '! *', '; destroys data', '') || coalesce('; ' || nullif(l.conditional, ''), ''), '; '),
      iif(l.own, 'as it is now: SQL of the project runs before', '')), 0
    FROM line l LEFT JOIN sqlc_mig.sqlc_mig_size z ON z.name = iif(l.guard = 'index_missing', l.y, l.x)
      AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_touch t WHERE t.tab = z.name AND t.col = '' AND t.first < l.id)
   WHERE l.result IN (0, 1) AND l.verb IS NOT NULL
) ORDER BY id, sub;
DELETE FROM sqlc_mig.sqlc_mig_said WHERE id > (SELECT min(id) FROM sqlc_mig.sqlc_mig_said WHERE stops);
SELECT 'plan for ' || replace(d.file, rtrim(d.file, replace(d.file, '/', '')), '') || ' at '
    || coalesce((SELECT group_concat(id, ', ') FROM (SELECT id FROM sqlc_mig.sqlc_mig_head ORDER BY 1)), 'base') || ': '
    || (SELECT count(*) FROM sqlc_mig.sqlc_mig_due) || ' of ' || (SELECT count(*) FROM sqlc_mig.sqlc_mig_unit) || ' revisions are '
    || CASE WHEN s.direction = 'downgrade' THEN 'to be reverted' WHEN EXISTS (SELECT 1 FROM sqlc_mig.sqlite_schema WHERE name = 'sqlc_mig_stride')
      THEN 'to be applied' ELSE 'missing' END || '; nothing is changed'
  FROM sqlc_mig.sqlc_mig_set s, pragma_database_list d WHERE d.name = 'main' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_said);
SELECT CASE WHEN about = '' THEN words WHEN length(words) < 63 THEN words || substr(printf('%64s', ''), length(words) + 1) || about
    ELSE words || char(10) || '           ' || about END FROM sqlc_mig.sqlc_mig_said ORDER BY id;
SELECT 'nothing was changed; apply with: sqlite3 DATABASE < THIS_FILE' WHERE (SELECT max(stops) FROM sqlc_mig.sqlc_mig_said) = 0;
INSERT INTO sqlc_mig.sqlc_mig_must (planned) SELECT 0 FROM sqlc_mig.sqlc_mig_said WHERE stops;
