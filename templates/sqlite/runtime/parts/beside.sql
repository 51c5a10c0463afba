{# Makes the objects of some lines of a file beside, has each compared (parts/compare.sql), and asks the questions of the file
   again. {ids}, {of} and {at}: which lines, of which file, and the folder of the files. -#}
DELETE FROM sqlc_mig.sqlc_mig_written;
-- what lines are compared by: names and texts, and facts, of both sides (1 is expected, 2 is found)
CREATE TEMP TABLE IF NOT EXISTS sqlc_mig_both (side INTEGER, schema TEXT, type TEXT, name TEXT COLLATE NOCASE, tbl_name TEXT COLLATE NOCASE, plain TEXT);
CREATE TEMP TABLE IF NOT EXISTS sqlc_mig_fact (side INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
INSERT OR ROLLBACK INTO sqlc_mig.sqlc_mig_written (name, text)
SELECT 'beside.sql', group_concat('DROP TABLE IF EXISTS ' || l.home || ';' || char(10) || CASE
      WHEN l.guard = 'table_missing' THEN 'CREATE TABLE sqlc_mig_beside.' || substr(l.text, 14) || ';' || char(10)
      -- what it may name is not known
      WHEN l.stand_in = '' OR l.guard = 'index_missing' AND l.stand_in IS NULL THEN ''
      ELSE 'CREATE TABLE ' || l.home || ' (' || coalesce(l.stand_in, 'sqlc_mig') || ');' || char(10) || CASE l.guard
        WHEN 'index_missing' THEN substr(l.text, 1, instr(l.text, 'INDEX ') + 5) || 'sqlc_mig_beside.' || substr(l.text, instr(l.text, 'INDEX ') + 6)
        WHEN 'column_missing' THEN 'ALTER TABLE sqlc_mig_beside.' || substr(l.text, 13) ELSE '' END || ';' || char(10) END
    || replace(g.answer, '{line}', l.id) || 'DROP TABLE IF EXISTS ' || l.home || ';' || char(10), '')
    || 'DELETE FROM sqlc_mig.sqlc_mig_written;' || char(10) || replace((SELECT text FROM sqlc_mig.sqlc_mig_ask WHERE file = {of}),
      'SELECT ''next.sql''', 'SELECT ''asked.sql''') || char(10) || '.read "{at}/asked.sql"' || char(10)
  FROM sqlc_mig.sqlc_mig_guard g JOIN (
    SELECT l.id, l.guard, 'sqlc_mig_beside."' || replace(CASE l.guard WHEN 'index_missing' THEN l.y ELSE l.x END, '"', '""') || '"' AS home,
        p.stand_in, ltrim(p.text, char(10)) AS text
      FROM sqlc_mig.sqlc_mig_line l JOIN sqlc_mig.sqlc_mig_part p ON p.id = l.part
     WHERE l.id IN ({ids})) l WHERE g.name = 'compare';
.read "{at}/beside.sql"
