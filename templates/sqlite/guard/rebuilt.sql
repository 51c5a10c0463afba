{# The last branches of the guards `rebuild`: stops the script if building the table again would lose columns,
   constraints or options that this history does not know. -#}
    WHEN (SELECT group_concat(c.name, ', ') FROM pragma_table_xinfo(p.x, 'main') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), ' ') || char(10)) = 0) IS NOT NULL
    THEN 'sqlc-mig: the table ' || p.x || ' has columns that this history does not know: '
         || (SELECT group_concat(c.name, ', ') FROM pragma_table_xinfo(p.x, 'main') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), ' ') || char(10)) = 0)
         || '; building it anew would lose them'
         || char(10) || '  hint: add them in a revision, or say with `execute` and `effect` where they come from'
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, 'main')) < length(p.y) - length(replace(p.y, char(10), '')) - 1
    THEN 'sqlc-mig: the table ' || p.x || ' lacks columns that this history knows'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, 'main') i WHERE i.origin = 'u') > CAST(p.z AS INTEGER)
    THEN 'sqlc-mig: the table ' || p.x || ' has a unique constraint that this history does not know; building it anew would lose it'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, 'main') f) > CAST(substr(p.z, instr(p.z, '/') + 1) AS INTEGER)
    THEN 'sqlc-mig: the table ' || p.x || ' has a foreign key that this history does not know; building it anew would lose it'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = 'table' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB 'create virtual*'
             OR (SELECT instr(e.tail, 'without') + instr(e.tail, 'strict')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, ')', ''))) + 1)) AS tail) e)))
    THEN 'sqlc-mig: the table ' || p.x || ' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know'
         || '; building it anew would lose that'
         || char(10) || '  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'
    ELSE 1 END
