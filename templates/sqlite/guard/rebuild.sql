{# May the table be built again? Stops the script if it is not what the history knows. Asked about x, a table, y, its
   columns, one in each line, and z, `UNIQUES/FOREIGN_KEYS/COLUMN`. -#}
-- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild', {% filter literal %}CASE
    WHEN p.x_is IS NOT 'table'
    THEN 'sqlc-mig: expected the table ' || p.x || '; found '
         || coalesce('the ' || p.x_is || ' of that name', 'none')
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    {%+ include "guard/rebuilt.sql" %}{% endfilter %});

