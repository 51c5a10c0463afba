{# Is the index missing? Stops the script if something else has the name, or it is on another table. Asked about x, an
   index, and y, a table. -#}
-- x, y: is the index x missing on the table y?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_missing', {% filter literal %}CASE
    WHEN p.x_is IS NULL THEN 1
    WHEN p.x_is <> 'index'
    THEN 'sqlc-mig: expected the index ' || p.x || '; found the '
         || p.x_is || ' of that name'
         || char(10) || '  hint: something else has the name; rename or drop it, then run the script again'
    ELSE coalesce('sqlc-mig: expected the index ' || p.x || ' on the table ' || p.y || '; found it on '
         || (SELECT i.tbl_name FROM main.sqlite_schema i WHERE i.type = 'index' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE)
         || char(10) || '  hint: something else has the name; rename or drop it, then run the script again', 0) END{% endfilter %});

