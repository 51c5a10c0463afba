{# x, y: has the table no such column? -#}
-- x, y: has the table no such column?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_missing', 'CASE
    WHEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') IS NOT ''table'' THEN ''sqlc-mig: expected the table '' || p.x || ''; found '' || coalesce(''the '' || (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') || '' of that name'', ''none'') || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END');

