{# Is the index there? Stops the script if something else has the name. Asked about x, an index. -#}
-- x: is the index there?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_present', {% filter literal %}CASE p.x_is
    WHEN 'index' THEN 1
    ELSE coalesce('sqlc-mig: expected the index ' || p.x || '; found the '
         || p.x_is || ' of that name'
         || char(10) || '  hint: something else has the name; rename or drop it, then run the script again', 0) END{% endfilter %});

