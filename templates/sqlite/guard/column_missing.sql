{# Is the column missing? Asked about x, a table, and y, a column. -#}
-- x, y: has the table no such column?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_missing', {% filter literal %}CASE
    WHEN p.x_is IS NOT 'table'
    THEN 'sqlc-mig: expected the table ' || p.x || '; found '
         || coalesce('the ' || p.x_is || ' of that name', 'none')
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.y COLLATE NOCASE) END{% endfilter %});

