{# What SQLite says of the tables of both sides, and what else there is in the database. -#}
-- names and texts of both sides: 1 is expected, 2 is found
CREATE TEMP TABLE sqlc_mig_both (side INTEGER, schema TEXT, type TEXT, name TEXT COLLATE NOCASE, tbl_name TEXT COLLATE NOCASE, plain TEXT);
INSERT INTO temp.sqlc_mig_both
SELECT 1, 'temp', type, name, tbl_name, sql FROM temp.sqlite_schema WHERE tbl_name COLLATE NOCASE IN (SELECT name FROM temp.sqlc_mig_table)
UNION ALL SELECT 2, 'main', type, name, tbl_name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!';
{% include "runtime/parts/facts.sql" %}
-- checks, and whatever else only the text of a table says: compared where both texts are the same but for case, quotes and blanks
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, 'not compared: checks and collations of ' || e.name || ': its statement is written in another way'
  FROM temp.sqlc_mig_both e JOIN temp.sqlc_mig_both f ON f.side = 2 AND f.type = 'table' AND f.name = e.name
 WHERE e.side = 1 AND e.type = 'table' AND substr(e.plain, instr(e.plain, '(')) <> substr(f.plain, instr(f.plain, '('))
   AND instr(e.plain || f.plain, 'check(') + instr(e.plain || f.plain, 'collate') > 0;
