{# Does the index still have its old name? Stops the script if both names are there, or neither. Asked about x, the
   old name, and y, the new one. -#}
-- x to y: is the index still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_rename', {% filter literal %}CASE coalesce(p.x_is, '') || '/' || coalesce(p.y_is, '')
    WHEN 'index/' THEN 1
    WHEN '/index' THEN 0
    WHEN 'index/index' THEN CASE WHEN p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE 'sqlc-mig: the index ' || p.x || ' is to be renamed to ' || p.y || '; both are there'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again' END
    WHEN '/'
    THEN 'sqlc-mig: the index ' || p.x || ' is to be renamed to ' || p.y || '; neither is there'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    ELSE 'sqlc-mig: the index ' || p.x || ' is to be renamed to ' || p.y || '; something else has one of the names'
         || char(10) || '  hint: something else has the name; rename or drop it, then run the script again' END{% endfilter %});

