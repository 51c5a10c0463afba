{# x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says? -#}
-- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild', 'CASE
    WHEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') IS NOT ''table'' THEN ''sqlc-mig: expected the table '' || p.x || ''; found '' || coalesce(''the '' || (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') || '' of that name'', ''none'') || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
{% include "guard/rebuilt.sql" %}');

