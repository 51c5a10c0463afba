{# What is run where it is only asked what would be done (`plan`): all guards are asked, as they would be now, and how many
   rows the tables have, about: the greatest rowid, which reads none of them. -#}
CREATE TABLE sqlc_mig.sqlc_mig_size (name TEXT PRIMARY KEY COLLATE NOCASE, rows INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text)
SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_found SELECT p.id, CASE p.guard WHEN ''always'' THEN 1' || (SELECT group_concat(' WHEN ' || quote(g.name)
      || ' THEN ' || iif(g.name = 'unmarked' AND NOT EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_set s
        JOIN main.sqlite_schema m ON m.name = s.progress COLLATE NOCASE), '1', g.answer), '')
      FROM sqlc_mig.sqlc_mig_guard g WHERE g.name IN (SELECT l.guard FROM sqlc_mig.sqlc_mig_line l) AND g.name NOT IN ('truth', 'orphans', 'begin'))
    || ' ELSE 1 END FROM (' || g.answer || ' ORDER BY l.id LIMIT 1000000000) p ORDER BY p.id;'
  FROM sqlc_mig.sqlc_mig_guard g WHERE g.name = 'lines' AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_line);
INSERT INTO sqlc_mig.sqlc_mig_text (plan, text)
SELECT 1, 'INSERT INTO sqlc_mig.sqlc_mig_size SELECT ' || quote(s.name) || ', coalesce(max(rowid), 0) FROM main."' || replace(s.name, '"', '""') || '";'
  FROM main.sqlite_schema s WHERE s.type = 'table' AND lower(s.sql) NOT LIKE '%without%'
   AND lower(s.sql) NOT LIKE 'create virtual%' AND lower(s.name) IN (SELECT lower(iif(guard = 'index_missing', y, x)) FROM sqlc_mig.sqlc_mig_line);
