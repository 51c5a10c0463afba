{# The same; and has it the column at the end of z? -#}
-- The same; and has it the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_dropping', 'CASE
    WHEN (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') IS NOT ''table'' THEN ''sqlc-mig: expected the table '' || p.x || ''; found '' || coalesce(''the '' || (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') || '' of that name'', ''none'') || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) COLLATE NOCASE) THEN 0
    WHEN EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l, pragma_index_xinfo(l.name, ''main'') c WHERE l.origin = ''c'' AND c.name = substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) COLLATE NOCASE AND instr(lower(p.restores), char(10) || replace(lower(l.name), char(10), '' '') || char(10)) = 0)
      THEN ''sqlc-mig: an index that this history does not know is on the column '' || substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) || '' of '' || p.x || char(10) || ''  hint: drop the index, then run the script again''
{% include "guard/rebuilt.sql" %}');

