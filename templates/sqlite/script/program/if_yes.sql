{# What is run where a guard said yes, as an expression: the statement itself; after it, where a table was built
   again, the indexes and triggers that it had but for those in a.restores, and a look at the views that name it,
   which fails if one of them is broken; then what the guard wants run, and what is printed. In: a, from
   ask_guard.sql. -#}
CASE a.text WHEN '' THEN '' ELSE ltrim(a.text, char(10)) || ';' || char(10) END
    || CASE WHEN a.restores IS NULL THEN '' ELSE
         coalesce((SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, '--') WHEN 0 THEN '' ELSE char(10) END || ';' || char(10), '')
           FROM (SELECT s.sql FROM main.sqlite_schema s WHERE s.tbl_name = a.x COLLATE NOCASE AND s.type IN ('index', 'trigger') AND s.sql IS NOT NULL
            AND instr(lower(a.restores), char(10) || replace(lower(s.name), char(10), ' ') || char(10)) = 0 ORDER BY s.type) k), '')
      || coalesce((SELECT group_concat('SELECT 1 FROM "' || replace(v.name, '"', '""') || '" WHERE 0;' || char(10), '')
           FROM main.sqlite_schema v WHERE v.type = 'view' AND instr(lower(v.sql), lower(a.x)) > 0), '') END
    || a.yes
    || CASE WHEN a.said IS NULL THEN '' ELSE char(10) || 'SELECT ' || quote(a.said) || CASE a.counts WHEN 1 THEN ' || '', rows: '' || changes()' ELSE '' END || ';' END{#- no line end -#}
