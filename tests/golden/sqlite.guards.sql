-- x, y: has the table no such column?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_missing', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END');

-- x, y to z: is the column still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_rename', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN p.y = p.z COLLATE NOCASE THEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y)
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z COLLATE NOCASE) THEN 1
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) THEN 0
    ELSE ''sqlc-mig: the column '' || p.y || '' of '' || p.x || '' is to be renamed to '' || p.z || ''; ''
         || CASE WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) THEN ''both are there'' ELSE ''neither is there'' END
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'' END');

-- x to y: is the index still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_rename', 'CASE coalesce(p.x_is, '''') || ''/'' || coalesce(p.y_is, '''')
    WHEN ''index/'' THEN 1
    WHEN ''/index'' THEN 0
    WHEN ''index/index'' THEN CASE WHEN p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE ''sqlc-mig: the index '' || p.x || '' is to be renamed to '' || p.y || ''; both are there''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'' END
    WHEN ''/''
    THEN ''sqlc-mig: the index '' || p.x || '' is to be renamed to '' || p.y || ''; neither is there''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE ''sqlc-mig: the index '' || p.x || '' is to be renamed to '' || p.y || ''; something else has one of the names''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'' END');

-- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0) IS NOT NULL
    THEN ''sqlc-mig: the table '' || p.x || '' has columns that this history does not know: ''
         || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0)
         || ''; building it anew would lose them''
         || char(10) || ''  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, ''main'')) < length(p.y) - length(replace(p.y, char(10), '''')) - 1
    THEN ''sqlc-mig: the table '' || p.x || '' lacks columns that this history knows''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a unique constraint that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a foreign key that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB ''create virtual*''
             OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''sqlc-mig: the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
         || ''; building it anew would lose that''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE 1 END
');

-- The same; and has it not the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_adding', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z_column COLLATE NOCASE) THEN 0
    WHEN (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0) IS NOT NULL
    THEN ''sqlc-mig: the table '' || p.x || '' has columns that this history does not know: ''
         || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0)
         || ''; building it anew would lose them''
         || char(10) || ''  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, ''main'')) < length(p.y) - length(replace(p.y, char(10), '''')) - 1
    THEN ''sqlc-mig: the table '' || p.x || '' lacks columns that this history knows''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a unique constraint that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a foreign key that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB ''create virtual*''
             OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''sqlc-mig: the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
         || ''; building it anew would lose that''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE 1 END
');

-- The same; and has it the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_dropping', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z_column COLLATE NOCASE) THEN 0
    WHEN EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l, pragma_index_xinfo(l.name, ''main'') c
         WHERE l.origin = ''c'' AND c.name = p.z_column COLLATE NOCASE
           AND instr(lower(p.restores), char(10) || replace(lower(l.name), char(10), '' '') || char(10)) = 0)
    THEN ''sqlc-mig: an index that this history does not know is on the column '' || p.z_column || '' of '' || p.x
         || char(10) || ''  hint: drop the index, then run the script again''
    WHEN (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0) IS NOT NULL
    THEN ''sqlc-mig: the table '' || p.x || '' has columns that this history does not know: ''
         || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0)
         || ''; building it anew would lose them''
         || char(10) || ''  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, ''main'')) < length(p.y) - length(replace(p.y, char(10), '''')) - 1
    THEN ''sqlc-mig: the table '' || p.x || '' lacks columns that this history knows''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a unique constraint that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a foreign key that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB ''create virtual*''
             OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''sqlc-mig: the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
         || ''; building it anew would lose that''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE 1 END
');

-- x to y: is the table still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('table_rename', 'CASE coalesce(p.x_is, '''') || ''/'' || coalesce(p.y_is, '''')
    WHEN ''table/'' THEN 1
    WHEN ''/table'' THEN 0
    WHEN ''table/table'' THEN CASE WHEN p.x = p.y COLLATE NOCASE THEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = p.x)
      ELSE ''sqlc-mig: the table '' || p.x || '' is to be renamed to '' || p.y || ''; both are there''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'' END
    WHEN ''/''
    THEN ''sqlc-mig: the table '' || p.x || '' is to be renamed to '' || p.y || ''; neither is there''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE ''sqlc-mig: the table '' || p.x || '' is to be renamed to '' || p.y || ''; something else has one of the names''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'' END');
