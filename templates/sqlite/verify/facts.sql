{# What SQLite says of the tables of both sides, and what else there is in the database. -#}
-- names and texts of both sides: 1 is expected, 2 is found
CREATE TEMP TABLE sqlc_mig_both (side INTEGER, schema TEXT, type TEXT, name TEXT COLLATE NOCASE, tbl_name TEXT COLLATE NOCASE, plain TEXT);
INSERT INTO temp.sqlc_mig_both
SELECT s.side, s.schema, s.type, s.name, s.tbl_name, replace(replace(replace(replace(replace(replace(lower(s.sql), '"', ''), '`', ''), ' ', ''), char(10), ''), char(13), ''), char(9), '')
  FROM (SELECT 1 AS side, 'temp' AS schema, type, name, tbl_name, sql FROM temp.sqlite_schema WHERE tbl_name COLLATE NOCASE IN (SELECT name FROM temp.sqlc_mig_table)
        UNION ALL SELECT 2, 'main', type, name, tbl_name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!') s;
INSERT INTO temp.sqlc_mig_fact SELECT side, 'relation', name, '', 'kind', type FROM temp.sqlc_mig_both WHERE type IN ('table', 'view');
INSERT INTO temp.sqlc_mig_fact SELECT side, 'relation', name, '', 'autoincrement', 'yes' FROM temp.sqlc_mig_both WHERE type = 'table' AND instr(plain, 'autoincrement') > 0;
INSERT INTO temp.sqlc_mig_fact
SELECT p.side, 'relation', p.name, '', 'primary key', group_concat(p.column_name, ', ')
  FROM (SELECT b.side, b.name, c.name AS column_name FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c WHERE b.type = 'table' AND c.pk > 0 ORDER BY b.side, b.name, c.pk) p GROUP BY p.side, p.name;
INSERT INTO temp.sqlc_mig_fact
SELECT b.side, 'column', b.name, c.name, a.attribute,
       CASE a.attribute WHEN 'kind' THEN 'column' WHEN '' THEN coalesce(nullif(c.type, ''), 'there') WHEN 'type' THEN lower(c.type) WHEN 'null' THEN CASE WHEN c."notnull" THEN 'not null' ELSE 'null' END
         WHEN 'default' THEN c.dflt_value WHEN 'generated' THEN CASE c.hidden WHEN 2 THEN 'virtual' WHEN 3 THEN 'stored' END END
  FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c
  JOIN (SELECT 'kind' AS attribute UNION ALL SELECT '' UNION ALL SELECT 'type' UNION ALL SELECT 'null' UNION ALL SELECT 'default' UNION ALL SELECT 'generated') a
 WHERE b.type = 'table';
-- keys have no names here: they are called by their columns
INSERT INTO temp.sqlc_mig_fact
SELECT u.side, 'key', u.name, 'unique (' || u.list || ')', 'kind', 'unique constraint'
  FROM (SELECT k.side, k.name, group_concat(k.column_name, ', ') AS list
          FROM (SELECT b.side, b.name, i.name AS index_name, x.name AS column_name FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_info(i.name, b.schema) x
                 WHERE b.type = 'table' AND i.origin = 'u' ORDER BY b.side, b.name, i.name, x.seqno) k
         GROUP BY k.side, k.name, k.index_name) u;
CREATE TEMP TABLE sqlc_mig_link AS
SELECT l.side, l.name, l."table" AS referred, 'foreign key (' || group_concat(l."from", ', ') || ')' AS part, group_concat(l."to", ', ') AS referred_columns, l.on_delete, l.on_update
  FROM (SELECT b.side, b.name, f.* FROM temp.sqlc_mig_both b JOIN pragma_foreign_key_list(b.name, b.schema) f WHERE b.type = 'table' ORDER BY b.side, b.name, f.id, f.seq) l
 GROUP BY l.side, l.name, l.id;
INSERT INTO temp.sqlc_mig_fact
SELECT l.side, 'key', l.name, l.part, a.attribute,
       CASE a.attribute WHEN 'kind' THEN 'foreign key' WHEN 'references' THEN lower(l.referred) WHEN 'referred columns' THEN lower(l.referred_columns) WHEN 'on delete' THEN lower(l.on_delete) ELSE lower(l.on_update) END
  FROM temp.sqlc_mig_link l
  JOIN (SELECT 'kind' AS attribute UNION ALL SELECT 'references' UNION ALL SELECT 'referred columns' UNION ALL SELECT 'on delete' UNION ALL SELECT 'on update') a;
CREATE TEMP TABLE sqlc_mig_tree AS
SELECT k.side, k.name, k.index_name, k.is_unique, k.partial, group_concat(k.shown, ', ') AS list, max(k.is_expression) AS has_expression
  FROM (SELECT b.side, b.name, i.name AS index_name, i."unique" AS is_unique, i.partial, x.cid = -2 AS is_expression,
               lower(coalesce(x.name, '(expression)')) || CASE WHEN x."desc" THEN ' desc' ELSE '' END || CASE WHEN x.coll COLLATE NOCASE <> 'BINARY' THEN ' collate ' || lower(x.coll) ELSE '' END AS shown
          FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_xinfo(i.name, b.schema) x
         WHERE b.type = 'table' AND i.origin = 'c' AND x.key ORDER BY b.side, b.name, i.name, x.seqno) k
 GROUP BY k.side, k.name, k.index_name;
INSERT INTO temp.sqlc_mig_fact
SELECT t.side, 'index', t.name, t.index_name, a.attribute,
       CASE a.attribute WHEN 'kind' THEN 'index' WHEN '' THEN '(' || t.list || ')' WHEN 'columns' THEN t.list WHEN 'unique' THEN CASE WHEN t.is_unique THEN 'yes' ELSE 'no' END WHEN 'partial' THEN CASE WHEN t.partial THEN 'yes' ELSE 'no' END
         ELSE (SELECT substr(b.plain, instr(b.plain, '(')) FROM temp.sqlc_mig_both b WHERE b.side = t.side AND b.type = 'index' AND b.name = t.index_name AND (t.partial OR t.has_expression)) END
  FROM temp.sqlc_mig_tree t
  JOIN (SELECT 'kind' AS attribute UNION ALL SELECT '' UNION ALL SELECT 'columns' UNION ALL SELECT 'unique' UNION ALL SELECT 'partial' UNION ALL SELECT 'definition') a;
INSERT INTO temp.sqlc_mig_fact SELECT 2, 'trigger', tbl_name, name, 'kind', 'trigger' FROM temp.sqlc_mig_both WHERE side = 2 AND type = 'trigger';
-- checks, and whatever else only the text of a table says: compared where both texts are the same but for case, quotes and blanks
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 2, 'not compared: checks and collations of ' || e.name || ': its statement is written in another way'
  FROM temp.sqlc_mig_both e JOIN temp.sqlc_mig_both f ON f.side = 2 AND f.type = 'table' AND f.name = e.name
 WHERE e.side = 1 AND e.type = 'table' AND substr(e.plain, instr(e.plain, '(')) <> substr(f.plain, instr(f.plain, '('))
   AND instr(e.plain || f.plain, 'check(') + instr(e.plain || f.plain, 'collate') > 0;
