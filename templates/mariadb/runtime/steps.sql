{# What the revisions call: one prepared statement for each. Before it: the names of the ledger and of what stands beside it
   (script/names.sql). -#}
-- ---- what the revisions call: one prepared statement for each, made only if something is due --------------------------------
IF @sqlc_mig_next <> '' THEN
-- sqlc_mig_say: what is to be said, before it is done; sqlc_mig_rows: how many there were
PREPARE sqlc_mig_say FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_said IS NOT NULL AND NOT @sqlc_mig_quiet";
PREPARE sqlc_mig_rows FROM "SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig` FROM DUAL WHERE NOT @sqlc_mig_quiet";
-- sqlc_mig_begin: a revision begins, or is tried once more; which of its steps an interrupted run has marked
SET @sqlc_mig_sql = CONCAT("BEGIN NOT ATOMIC
  SET @sqlc_mig_most = 0;
  SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''), COALESCE(MAX(step), 0) INTO @sqlc_mig_marks, @sqlc_mig_most
    FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  IF @sqlc_mig_most > @sqlc_mig_steps THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec'; END IF;
END");
PREPARE sqlc_mig_begin FROM @sqlc_mig_sql;
-- sqlc_mig_due: is the step still to be done, and was it not done with another text? sqlc_mig_mark: it is done
PREPARE sqlc_mig_due FROM "BEGIN NOT ATOMIC
  SET @sqlc_mig_due = NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks), @sqlc_mig_do = 0;
  IF @sqlc_mig_due AND LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec'; END IF;
  IF NOT @sqlc_mig_due AND NOT @sqlc_mig_quiet THEN SELECT CONCAT('  done before: ', @sqlc_mig_title) AS `sqlc-mig`; END IF;
END";
SET @sqlc_mig_sql = CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum)
  VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step, @sqlc_mig_mark)");
PREPARE sqlc_mig_mark FROM @sqlc_mig_sql;
-- sqlc_mig_table, _column, _index, _constraint, _schema: what is there of what a statement is about? _one and _other count its two names (as bytes, where
-- only the case of letters changes), _is says what it is. Each of these tables of information_schema is asked for one table by itself: in a join the
-- server would open all tables of the database.
PREPARE sqlc_mig_table FROM "SELECT 'table', 1, COUNT(IF(IF(@sqlc_mig_respelled,
  BINARY TABLE_NAME = BINARY @sqlc_mig_table, TABLE_NAME = @sqlc_mig_table), 1, NULL)),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY TABLE_NAME = BINARY @sqlc_mig_to, TABLE_NAME = @sqlc_mig_to), 1, NULL)),
    MAX(IF(TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED'), 'table', LOWER(TABLE_TYPE)))
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME IN (@sqlc_mig_table, @sqlc_mig_to)";
PREPARE sqlc_mig_column FROM "SELECT 'column',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY c.COLUMN_NAME = BINARY @sqlc_mig_column, c.COLUMN_NAME = @sqlc_mig_column), 1, NULL)),
    COUNT(IF(IF(@sqlc_mig_respelled, BINARY c.COLUMN_NAME = BINARY @sqlc_mig_to, c.COLUMN_NAME = @sqlc_mig_to), 1, NULL)), 'column'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.COLUMNS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table AND c.COLUMN_NAME IN (@sqlc_mig_column, @sqlc_mig_to)";
PREPARE sqlc_mig_index FROM "SELECT 'index',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY i.INDEX_NAME = BINARY @sqlc_mig_index, i.INDEX_NAME = @sqlc_mig_index), i.INDEX_NAME, NULL)),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY i.INDEX_NAME = BINARY @sqlc_mig_to, i.INDEX_NAME = @sqlc_mig_to), i.INDEX_NAME, NULL)), 'index'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.STATISTICS i
  WHERE i.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND i.TABLE_NAME = @sqlc_mig_table AND i.INDEX_NAME IN (@sqlc_mig_index, @sqlc_mig_to)";
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM "SELECT
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(c.CONSTRAINT_NAME), CONCAT(LOWER(MIN(c.CONSTRAINT_TYPE)),
    IF(MIN(c.CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint', '')) INTO @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is
  FROM information_schema.TABLE_CONSTRAINTS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table
    AND IF(@sqlc_mig_kind = 'primary key', c.CONSTRAINT_TYPE = 'PRIMARY KEY', c.CONSTRAINT_NAME = @sqlc_mig_constraint)";
PREPARE sqlc_mig_schema FROM "SELECT 'database', 1, COUNT(*), IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = @sqlc_mig_schema)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @sqlc_mig_schema), 'database with something in it', 'database')
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @sqlc_mig_schema";
-- sqlc_mig_known: where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked. COLUMN_DEFAULT is
-- the text that SHOW CREATE TABLE prints, 'NULL' where a column may hold NULL, and NULL where there is none; one with a quote or a control is not compared.
PREPARE sqlc_mig_known FROM "SELECT 'column',
    (SELECT COUNT(*) FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND t.TABLE_NAME = @sqlc_mig_table),
    COUNT(c.COLUMN_NAME), MAX(CASE WHEN c.COLUMN_NAME IS NULL THEN NULL
    WHEN c.COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', c.COLUMN_TYPE)
    WHEN c.IS_NULLABLE <> @sqlc_mig_nullable THEN IF(c.IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (c.EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(c.EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY c.COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', c.COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND COALESCE(c.COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT(' without a default; found ', c.COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND COALESCE(c.COLUMN_DEFAULT, 'NULL') = 'NULL' THEN
      CONCAT(' with ', COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND @sqlc_mig_default NOT REGEXP '[[:cntrl:]'']'
        AND BINARY c.COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE(@sqlc_mig_default, '\\\\', '\\\\\\\\'), '''')
      OR @sqlc_mig_has_default = 'number' AND c.COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', c.COLUMN_DEFAULT) END)
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_differs FROM information_schema.COLUMNS c
  WHERE c.TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND c.TABLE_NAME = @sqlc_mig_table AND c.COLUMN_NAME = @sqlc_mig_column";
{% include "runtime/parts/shapes.sql" %}
-- sqlc_mig_ask: is the statement to be run? It says so, or that there is nothing to do; or stops the script, if this history does not know what is there
PREPARE sqlc_mig_ask FROM "BEGIN NOT ATOMIC
  DECLARE why, name text;
  SET @sqlc_mig_said = CASE WHEN @sqlc_mig_when = '' THEN '' WHEN NOT @sqlc_mig_home THEN NULL
    WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, '', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', NULL))
    WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', '', NULL))
    WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_differs IS NULL, '', NULL)
    WHEN @sqlc_mig_one AND NOT @sqlc_mig_other THEN '' WHEN @sqlc_mig_other AND NOT @sqlc_mig_one THEN 'already renamed' END;
  IF @sqlc_mig_said IS NULL THEN
    SET name = CASE WHEN @sqlc_mig_kind = 'table' OR NOT @sqlc_mig_home THEN CONCAT('table ', @sqlc_mig_table)
        WHEN @sqlc_mig_kind = 'column' THEN CONCAT('column ', @sqlc_mig_column, ' of ', @sqlc_mig_table)
        WHEN @sqlc_mig_kind = 'index' THEN CONCAT('index ', @sqlc_mig_index, ' of ', @sqlc_mig_table)
        ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_constraint, ' on ', @sqlc_mig_table) END;
    SET why = CASE WHEN @sqlc_mig_kind = 'database' THEN CONCAT('the database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
      WHEN NOT @sqlc_mig_home THEN CONCAT('expected the ', name, '; there is none')
      WHEN @sqlc_mig_when = 'rename' THEN CONCAT('expected the ', name, ', to be renamed to ', @sqlc_mig_to,
      '; found ', IF(@sqlc_mig_one, 'both names', 'neither name'))
      WHEN @sqlc_mig_when = 'known' THEN CONCAT('expected the ', name, COALESCE(@sqlc_mig_differs, '; the table has no such column'))
      ELSE CONCAT('expected the ', name, '; found a ', @sqlc_mig_is) END;
    SET why = CONCAT(LEFT(why, 300), '. Fix it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why;
  END IF;
  SET @sqlc_mig_do = @sqlc_mig_said = '', name = '';
  IF @sqlc_mig_said = 'exists' AND @sqlc_mig_shape = '?' THEN
    SET name = ', not compared: later revisions, or SQL that nobody has read, make it another one';
  ELSEIF @sqlc_mig_said = 'exists' AND @sqlc_mig_shape <> '' THEN
    SET @sqlc_mig_sql = REPLACE(REPLACE(@sqlc_mig_compare, '<schema>', COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')),
      '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''));
    SET @sqlc_mig_text = CONCAT(@sqlc_mig_sql, 'COALESCE(SUM(added = 0), 0), COALESCE(CONCAT(''; added by others: '',
      GROUP_CONCAT(IF(added, words, NULL) ORDER BY words SEPARATOR '', '')), '''') INTO @sqlc_mig_differs, @sqlc_mig_more FROM line');
    EXECUTE IMMEDIATE @sqlc_mig_text;
    SET name = CONCAT(IF(@sqlc_mig_differs, ', in another shape', ', compared'), @sqlc_mig_more);
    IF @sqlc_mig_differs THEN
      SET why = CONCAT('the ', @sqlc_mig_what, ' is there in another shape than this history gives it');
      IF @sqlc_mig_warns THEN SELECT CONCAT('  warning: ', why) AS `sqlc-mig`; END IF;
      SET @sqlc_mig_text = CONCAT(@sqlc_mig_sql, 'REGEXP_REPLACE(words, ''[[:cntrl:]]'', '' '') AS `sqlc-mig` FROM line
        WHERE NOT COALESCE(added, 0) ORDER BY object');
      EXECUTE IMMEDIATE @sqlc_mig_text;
      SET why = CONCAT(why, '; expected and found stand above. Change it by hand, or stamp a revision that has this shape; ',
        'built with --on-mismatch=warn the script says so and goes on');
      IF NOT @sqlc_mig_warns THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why; END IF;
    END IF;
  END IF;
  SET @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = 0, @sqlc_mig_shape = '';
  SET @sqlc_mig_said = CONCAT('  ', IF(@sqlc_mig_do, @sqlc_mig_does, @sqlc_mig_said), ' ', @sqlc_mig_what, name);
  IF NOT @sqlc_mig_quiet THEN SELECT @sqlc_mig_said AS `sqlc-mig`; END IF;
END";
-- sqlc_mig_moved: the revision is done, with its entry in the history; its markers go, and the next one that is due may run
SET @sqlc_mig_sql = CONCAT("BEGIN NOT ATOMIC
  ", IF(@sqlc_mig_entry, CONCAT("INSERT INTO ", @sqlc_mig_history, " (revision, direction, message,
  checksum, script_digest, tool_version, applied_by, started_at,
    finished_at) VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
    @sqlc_mig_started, UTC_TIMESTAMP(6));"), ''), "
  DELETE FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
END");
PREPARE sqlc_mig_moved FROM @sqlc_mig_sql;
-- sqlc_mig_failed: an error. A lock that was not free (1205, 1213) is tried for again, everything else stops the script with the place of the step
PREPARE sqlc_mig_failed FROM "BEGIN NOT ATOMIC
  SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
  SET @sqlc_mig_again = @sqlc_mig_errno IN (1205, 1213) AND @sqlc_mig_tries >= 0;
  IF @sqlc_mig_again THEN SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`; DO SLEEP(1); END IF;
END";
END IF//
