{# Is the table there? Stops the script if something else has the name. Asked about x, a table. -#}
-- x: is the table there?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('table_present', {% filter literal %}CASE p.x_is
    WHEN 'table' THEN 1
    ELSE coalesce('sqlc-mig: expected the table ' || p.x || '; found the '
         || p.x_is || ' of that name'
         || char(10) || '  hint: something else has the name; rename or drop it, then run the script again', 0) END{% endfilter %});

