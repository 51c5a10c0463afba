{# x: is the table missing? -#}
-- x: is the table missing?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('table_missing', 'CASE (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'')
    WHEN ''table'' THEN 0
    ELSE coalesce(''sqlc-mig: expected the table '' || p.x || ''; found the '' || (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') || '' of that name'' || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'', 1) END');

