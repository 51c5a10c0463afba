{# The same; and has it not the column at the end of z? -#}
-- The same; and has it not the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_adding', 'CASE
    WHEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') IS NOT ''table'' THEN ''sqlc-mig: expected the table '' || p.x || ''; found '' || coalesce(''the '' || (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') || '' of that name'', ''none'') || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) COLLATE NOCASE) THEN 0
{% include "guard/rebuilt.sql" %}');

