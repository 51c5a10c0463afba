{# Is the column missing that the table is built again for? Then as `rebuild`; the column stands at the end of z. -#}
-- The same; and has it not the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_adding', {% filter literal %}CASE
    WHEN p.x_is IS NOT 'table'
    THEN 'sqlc-mig: expected the table ' || p.x || '; found '
         || coalesce('the ' || p.x_is || ' of that name', 'none')
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.z_column COLLATE NOCASE) THEN 0
    {%+ include "guard/rebuilt.sql" %}{% endfilter %});

