{# What SQLite says of the tables in temp.sqlc_mig_both, as rows of temp.sqlc_mig_fact: side 1 is expected, side 2 is found.
   Keys have no names here: they are called by their columns. -#}
UPDATE temp.sqlc_mig_both SET plain = replace(replace(replace(replace(replace(replace(lower(plain), '"', ''), '`', ''), ' ', ''), char(10), ''),
  char(13), ''), char(9), '');
INSERT INTO temp.sqlc_mig_fact (side, class, owner, part, attribute, value)
SELECT side, 'relation', name, '', 'kind', type FROM temp.sqlc_mig_both WHERE type IN ('table', 'view')
UNION ALL SELECT side, 'trigger', tbl_name, name, 'kind', 'trigger' FROM temp.sqlc_mig_both WHERE side = 2 AND type = 'trigger'
UNION ALL SELECT side, 'relation', name, '', 'autoincrement', 'yes' FROM sqlc_mig_both WHERE type = 'table' AND instr(plain, 'autoincrement') > 0
UNION ALL SELECT p.side, 'relation', p.name, '', 'primary key', group_concat(p.col, ', ')
  FROM (SELECT b.side, b.name, c.name AS col FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c
    WHERE b.type = 'table' AND c.pk > 0 ORDER BY b.side, b.name, c.pk) p GROUP BY p.side, p.name
UNION ALL SELECT b.side, 'column', b.name, c.name, a.column1, CASE a.column1 WHEN 'kind' THEN 'column' WHEN 'type' THEN lower(c.type)
    WHEN '' THEN coalesce(nullif(lower(c.type), ''), 'there') WHEN 'null' THEN CASE WHEN c."notnull" THEN 'not null' ELSE 'null' END
    WHEN 'default' THEN c.dflt_value WHEN 'generated' THEN CASE c.hidden WHEN 2 THEN 'virtual' WHEN 3 THEN 'stored' END END
  FROM temp.sqlc_mig_both b JOIN pragma_table_xinfo(b.name, b.schema) c
  JOIN (VALUES ('kind'), (''), ('type'), ('null'), ('default'), ('generated')) a WHERE b.type = 'table'
UNION ALL SELECT u.side, 'key', u.name, 'unique (' || u.list || ')', 'kind', 'unique constraint'
  FROM (SELECT k.side, k.name, group_concat(k.col, ', ') AS list FROM (
    SELECT b.side, b.name, i.name AS tree, x.name AS col
      FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_info(i.name, b.schema) x
     WHERE b.type = 'table' AND i.origin = 'u' ORDER BY b.side, b.name, i.name, x.seqno) k GROUP BY k.side, k.name, k.tree) u
UNION ALL SELECT k.side, 'key', k.name, k.part, a.column1, CASE a.column1 WHEN 'kind' THEN 'foreign key' WHEN 'references' THEN lower(k.referred)
    WHEN 'referred columns' THEN lower(k.columns) WHEN 'on delete' THEN lower(k.on_delete) ELSE lower(k.on_update) END
  FROM (SELECT l.side, l.name, l."table" AS referred, 'foreign key (' || group_concat(l."from", ', ') || ')' AS part,
      group_concat(l."to", ', ') AS columns, l.on_delete, l.on_update
    FROM (SELECT b.side, b.name, f.* FROM temp.sqlc_mig_both b JOIN pragma_foreign_key_list(b.name, b.schema) f
      WHERE b.type = 'table' ORDER BY b.side, b.name, f.id, f.seq) l GROUP BY l.side, l.name, l.id) k
  JOIN (VALUES ('kind'), ('references'), ('referred columns'), ('on delete'), ('on update')) a
UNION ALL SELECT t.side, 'index', t.name, t.tree, a.column1, CASE a.column1 WHEN 'kind' THEN 'index' WHEN '' THEN '(' || t.list || ')'
    WHEN 'columns' THEN t.list WHEN 'unique' THEN CASE WHEN t.is_unique THEN 'yes' ELSE 'no' END
    WHEN 'partial' THEN CASE WHEN t.partial THEN 'yes' ELSE 'no' END ELSE (SELECT substr(b.plain, instr(b.plain, '(')) FROM temp.sqlc_mig_both b
      WHERE b.side = t.side AND b.type = 'index' AND b.name = t.tree AND (t.partial OR t.has_expression)) END
  FROM (SELECT k.side, k.name, k.tree, k.is_unique, k.partial, group_concat(k.shown, ', ') AS list, max(k.is_expression) AS has_expression
    FROM (SELECT b.side, b.name, i.name AS tree, i."unique" AS is_unique, i.partial, x.cid = -2 AS is_expression,
        lower(coalesce(x.name, '(expression)')) || CASE WHEN x."desc" THEN ' desc' ELSE '' END
          || CASE WHEN x.coll COLLATE NOCASE <> 'BINARY' THEN ' collate ' || lower(x.coll) ELSE '' END AS shown
      FROM temp.sqlc_mig_both b JOIN pragma_index_list(b.name, b.schema) i JOIN pragma_index_xinfo(i.name, b.schema) x
     WHERE b.type = 'table' AND i.origin = 'c' AND x.key ORDER BY b.side, b.name, i.name, x.seqno) k GROUP BY k.side, k.name, k.tree) t
  JOIN (VALUES ('kind'), (''), ('columns'), ('unique'), ('partial'), ('definition')) a;
