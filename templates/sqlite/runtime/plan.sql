{# A piece of the machinery: what a run would do (`plan`), printed where that is asked. The guards were asked before
   (parts/plan.sql), each of what the statements above it would leave. -#}
-- ---- asked with plan=1 in the environment: says what a run would do here, and changes nothing ------------------------------
-- what would be printed in a run, and what is said of it
CREATE TABLE sqlc_mig.sqlc_mig_said (id INTEGER PRIMARY KEY, words TEXT, about TEXT, stops INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_said (words, about, stops)
WITH line AS (
  SELECT l.*, f.answer AS result, f.rows, f.own, p.verb, p.object, p.skipped, p.note, iif(EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_part c
      WHERE c.unit = l.unit AND c.step = l.step AND c.only_if IS NOT NULL), 'if its condition says so', '') AS conditional
    FROM sqlc_mig.sqlc_mig_asked f CROSS JOIN sqlc_mig.sqlc_mig_line l ON l.id = f.id LEFT JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
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
  UNION ALL SELECT id, 1, '   ' || CAST(result AS TEXT), '', 0 FROM line WHERE typeof(result) = 'blob'
  UNION ALL SELECT l.id, 2, iif(l.result, iif(l.verb GLOB '[!?] *', '   ', '     ') || l.verb || ' ' || l.object, '     ' || l.skipped),
    iif(l.result, ltrim(CASE WHEN l.guard GLOB 'rebuild*' THEN coalesce('; copies the table, about ' || l.rows || ' rows', '; copies the table')
        WHEN l.guard = 'index_missing' THEN coalesce('; reads the table, about ' || l.rows || ' rows', '')
        WHEN l.guard = 'table_present' THEN coalesce('; about ' || l.rows || ' rows', '') ELSE '' END || iif(l.verb GLOB '*execute', '; SQL of the project', '')
      || iif(l.verb GLOB '! *', '; destroys data', '') || coalesce('; ' || nullif(l.conditional, ''), ''), '; '),
      iif(l.own, 'as it is now: SQL of the project runs before', '')), 0
    FROM line l WHERE l.result IN (0, 1) AND l.verb IS NOT NULL
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
