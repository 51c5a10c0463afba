{# Does the column still have its old name? Stops the script if both names are there, or neither. Asked about x, a
   table, y, the old name, and z, the new one. -#}
-- x, y to z: is the column still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_rename', {% filter literal %}CASE
    WHEN p.x_is IS NOT 'table'
    THEN 'sqlc-mig: expected the table ' || p.x || '; found '
         || coalesce('the ' || p.x_is || ' of that name', 'none')
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN p.y = p.z COLLATE NOCASE THEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.y)
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.y COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.z COLLATE NOCASE) THEN 1
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.z COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.y COLLATE NOCASE) THEN 0
    ELSE 'sqlc-mig: the column ' || p.y || ' of ' || p.x || ' is to be renamed to ' || p.z || '; '
         || CASE WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, 'main') c WHERE c.name = p.y COLLATE NOCASE) THEN 'both are there' ELSE 'neither is there' END
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again' END{% endfilter %});

