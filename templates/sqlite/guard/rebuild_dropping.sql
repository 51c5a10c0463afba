{# Is the column there that the table is built again without? Then as `rebuild`; the column stands at the end of
   z. -#}
-- The same; and has it the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_dropping', {% filter literal %}CASE
    WHEN p.x_is IS NOT 'table'
    THEN 'sqlc-mig: expected the table ' || p.x || '; found '
         || coalesce('the ' || p.x_is || ' of that name', 'none')
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.z_column COLLATE NOCASE) THEN 0
    WHEN EXISTS (SELECT 1 FROM pragma_index_list(p.x, 'main') l, pragma_index_xinfo(l.name, 'main') c
         WHERE l.origin = 'c' AND c.name = p.z_column COLLATE NOCASE
           AND instr(lower(p.restores), char(10) || replace(lower(l.name), char(10), ' ') || char(10)) = 0)
    THEN 'sqlc-mig: an index that this history does not know is on the column ' || p.z_column || ' of ' || p.x
         || char(10) || '  hint: drop the index, then run the script again'
    {%+ include "guard/rebuilt.sql" %}{% endfilter %});

