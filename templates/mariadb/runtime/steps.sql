{# The third piece: if something is due, our own tables, and what the revisions call: one prepared statement for each. -#}
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_stop = IF(COALESCE(@sqlc_mig_begun, 0), @sqlc_mig_stop, COALESCE(@sqlc_mig_stop, 'the error above says why; nothing was changed'));
{% include "runtime/parts/late.sql" %}
//
IF @sqlc_mig_stop IS NOT NULL THEN
  SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')), 500);
  IF @sqlc_mig_packet > @@max_allowed_packet THEN SELECT 'ABORTED: the error below says why; nothing was changed' AS `sqlc-mig`; END IF;
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF
//
IF @sqlc_mig_stop IS NULL AND @sqlc_mig_pending <> '' THEN BEGIN
DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
  GET DIAGNOSTICS @sqlc_mig_at = NUMBER; -- the last one is the error; warnings come before it
  GET DIAGNOSTICS CONDITION @sqlc_mig_at @sqlc_mig_said = MESSAGE_TEXT;
  SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: before the first revision: ', @sqlc_mig_said), 500), @sqlc_mig_pending = NULL;
  RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF @sqlc_mig_plan THEN SET @sqlc_mig_progress = IF(@sqlc_mig_has_progress, @sqlc_mig_progress,
  '(SELECT NULL AS revision, NULL AS direction, NULL AS step, NULL AS checksum LIMIT 0) AS none'); ELSE
IF NOT @sqlc_mig_has_ledger THEN -- Alembic's own table: the heads of what is applied, nothing else
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_ledger, ' (version_num varchar(32) NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key,
    ' PRIMARY KEY (version_num)) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF NOT @sqlc_mig_has_progress THEN -- markers of revisions that are half done; empty when none is
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_progress, ' (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step int NOT NULL,
    checksum char(64) NOT NULL, at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), PRIMARY KEY (revision, direction, step))
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_has_history THEN -- one row for every revision applied or reverted; nothing depends on it
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) NOT NULL,
    direction varchar(9) NOT NULL, message text CHARACTER SET utf8mb4, checksum char(64), script_digest char(64), tool_version varchar(32),
    applied_by varchar(255) CHARACTER SET utf8mb4, started_at datetime(6) NULL, finished_at datetime(6) NULL)
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry THEN
  SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
    '`sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_ledger, ' (version_num) VALUES ('''')');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_ledger, ' WHERE version_num = ''''');
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_progress, ' (step) VALUES (0)');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_progress, ' WHERE step = 0');
IF @sqlc_mig_entry THEN PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_history, ' (message) VALUES ('''')'); END IF;
END IF;
-- What the revisions call stands in this frame. An error rolls back, gets the place in the YAML, and stops the script; for a lock that was not free
-- (1205, 1213) the revision is gone through once more, and until then everything in it does nothing.
SET @sqlc_mig_frame = "BEGIN NOT ATOMIC
  DECLARE said, why, name, about, inside, differs, mine, yours text CHARACTER SET utf8mb4; DECLARE errno, at, home, is_changed int DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
    GET DIAGNOSTICS at = NUMBER; -- the last one is the error; warnings come before it, and after it 4094, which says in which text it was
    IF at = 0 OR at >= @@max_error_count THEN ROLLBACK; RESIGNAL; END IF; -- the server has not kept it
    REPEAT GET DIAGNOSTICS CONDITION at errno = MYSQL_ERRNO, said = MESSAGE_TEXT; SET at = at - 1; UNTIL errno <> 4094 OR at = 0 END REPEAT;
    ROLLBACK; IF errno = 4094 THEN RESIGNAL; END IF;
    SET said = LEFT(CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1,
      @sqlc_mig_again = errno IN (1205, 1213) AND @sqlc_mig_tries >= 0;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = said; END IF;
    SELECT CONCAT('  once more, ', said) AS `sqlc-mig`; DO SLEEP(1);
  END; BODY END", @sqlc_mig_again = 0, @sqlc_mig_there = NULL, @sqlc_mig_touched = '\n', @sqlc_mig_own = 0,
  @sqlc_mig_changed = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';";
IF @sqlc_mig_plan THEN
  SELECT {% include "runtime/parts/planned.sql" %} AS `sqlc-mig`;
  {% include "runtime/parts/there.sql" %};
END IF;
-- sqlc_mig_begin: a revision begins, or is tried once more; which of its steps an interrupted run has marked
PREPARE sqlc_mig_begin FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN
    SET @sqlc_mig_tries = 3, @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT RTRIM(CONCAT(CASE WHEN @sqlc_mig_plan THEN CONCAT(FIND_IN_SET(@sqlc_mig_next, @sqlc_mig_held), '. ')
        WHEN @sqlc_mig_direction = 'upgrade' THEN 'apply ' ELSE 'revert ' END, @sqlc_mig_next, ' ', REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' ')))
      AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan OR NOT @sqlc_mig_quiet;
  END IF;
  SET @sqlc_mig_again = 0, @sqlc_mig_line = 1, @sqlc_mig_mode = @sqlc_mig_live, @sqlc_mig_base = @sqlc_mig_live, @sqlc_mig_new = NULL;
  SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''), COALESCE(MAX(step), 0) INTO @sqlc_mig_marks, at
    FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  IF at > @sqlc_mig_steps THEN ", @sqlc_mig_changed, " END IF;"));
-- what is there of what a statement is about? _one and _other count its two names (as bytes, where only the case of letters changes), _is says what it is.
-- Each table of information_schema is asked by itself, for one table: in a join the server would open all tables of the database.
SET @sqlc_mig_sql = "SELECT COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_name, NAME = @sqlc_mig_name), NAME, NULL)),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_to, NAME = @sqlc_mig_to), NAME, NULL)), MAX(WORD)
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.";
-- And by one name, where there is only one: with IN it would look through all tables of the database.
SET @sqlc_mig_found = CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'TABLE_NAME'), 'WORD', "IF(TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED'), 'table',
  LOWER(TABLE_TYPE))"), "TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME ");
PREPARE sqlc_mig_table FROM CONCAT(@sqlc_mig_found, '= @sqlc_mig_name');
PREPARE sqlc_mig_tables FROM CONCAT(@sqlc_mig_found, 'IN (@sqlc_mig_name, @sqlc_mig_to)');
SET @sqlc_mig_found = " WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table";
PREPARE sqlc_mig_column FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'COLUMN_NAME'), 'WORD', "'column'"), 'COLUMNS', @sqlc_mig_found,
  ' AND COLUMN_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
PREPARE sqlc_mig_index FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'INDEX_NAME'), 'WORD', "'index'"), 'STATISTICS', @sqlc_mig_found,
  ' AND INDEX_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM CONCAT("SELECT COUNT(*), 0, CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint',
    '')) INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.TABLE_CONSTRAINTS", @sqlc_mig_found,
  " AND IF(@sqlc_mig_kind = 'primary key', CONSTRAINT_TYPE = 'PRIMARY KEY', CONSTRAINT_NAME = @sqlc_mig_name)");
PREPARE sqlc_mig_database FROM "SELECT COUNT(*), 0, IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = @sqlc_mig_schema)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @sqlc_mig_schema), 'database with something in it', 'database')
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @sqlc_mig_schema";
{% include "runtime/parts/shapes.sql" %}
-- sqlc_mig_do: asks whether a statement is to be run, says so, or that there is nothing to do, and runs it; or stops the script, if this history does not
-- know what is there. In a plan, what a statement above would change (@sqlc_mig_touched) is asked of what it leaves (@sqlc_mig_there).
PREPARE sqlc_mig_do FROM REPLACE(REPLACE(@sqlc_mig_frame, 'BODY', "
  IF NOT @sqlc_mig_again THEN
  SET @sqlc_mig_name = COALESCE(@sqlc_mig_column, @sqlc_mig_index, @sqlc_mig_constraint, @sqlc_mig_table), @sqlc_mig_what = COALESCE(@sqlc_mig_what,
    CONCAT(@sqlc_mig_kind, ' ', IF(@sqlc_mig_kind = 'column', CONCAT(@sqlc_mig_table, '.'), ''), @sqlc_mig_name,
    IF(@sqlc_mig_kind IN ('table', 'column', 'index'), '', CONCAT(' on ', @sqlc_mig_table)))), mine = {% include "runtime/parts/sort.sql" %},
    name = LOWER(CONCAT('\n', CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), '\n')), inside = IF(@sqlc_mig_kind = 'table', '\n', ''),
    yours = LOWER(CONCAT(mine, @sqlc_mig_to, '\n')), mine = LOWER(CONCAT(mine, IF(@sqlc_mig_kind = 'primary key', 'primary', @sqlc_mig_name), '\n')),
    said = CASE
    WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN '!' END;
  IF said = '!' THEN CHANGED END IF;
  IF said IS NULL AND NOT @sqlc_mig_plan THEN
    IF @sqlc_mig_rows AND NOT @@in_transaction THEN START TRANSACTION; END IF;
    IF @sqlc_mig_if IS NOT NULL THEN
      SET @sqlc_mig_yes = 0;
      EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC IF (', @sqlc_mig_if, ') THEN SET @sqlc_mig_yes = 1; END IF; END');
      SET @sqlc_mig_if = NULL;
    END IF;
    IF NOT @sqlc_mig_yes THEN SET said = 'skipped, its condition says no:'; END IF;
  END IF;
  IF said IS NULL AND @sqlc_mig_words <> '' AND (@sqlc_mig_plan OR NOT @sqlc_mig_quiet) THEN
    SELECT CASE WHEN NOT @sqlc_mig_plan THEN @sqlc_mig_words WHEN @sqlc_mig_if IS NULL THEN CONCAT('   ', @sqlc_mig_words)
      ELSE CONCAT(RPAD(CONCAT('   ', @sqlc_mig_words), GREATEST(64, CHAR_LENGTH(@sqlc_mig_words) + 5), ' '), 'if its condition says so') END AS `sqlc-mig`;
  END IF;
  IF said IS NOT NULL THEN SET said = CONCAT(said, ' ', @sqlc_mig_does);
  ELSEIF @sqlc_mig_past IS NULL THEN
    SET is_changed = @sqlc_mig_plan AND COALESCE(LOCATE(CONCAT(name, '\n'), @sqlc_mig_touched) OR LOCATE(CONCAT(mine, inside), @sqlc_mig_touched)
      OR COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_touched), 0), 0);
    IF @sqlc_mig_when IN ('', 'changed') OR is_changed AND (@sqlc_mig_schema IS NOT NULL OR @sqlc_mig_respelled OR @sqlc_mig_when = 'present'
      AND @sqlc_mig_kind = 'index') OR @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND BINARY @sqlc_mig_table = @sqlc_mig_new
      AND @sqlc_mig_kind IN ('column', 'index') THEN SET said = ''; -- a step of this revision has just created the table (@sqlc_mig_new): nothing else is in it
    ELSE
      IF is_changed THEN
        SET @sqlc_mig_one = LOCATE(CONCAT(mine, inside), @sqlc_mig_there) > 0, @sqlc_mig_is = IF(@sqlc_mig_when = 'known', NULL, @sqlc_mig_kind),
          @sqlc_mig_other = COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_there) > 0, 0),
          home = @sqlc_mig_kind = 'table' OR LOCATE(CONCAT(name, '\n'), @sqlc_mig_there) > 0;
      ELSE
      CASE WHEN @sqlc_mig_when = 'known' THEN EXECUTE sqlc_mig_known;
        WHEN @sqlc_mig_kind = 'table' AND @sqlc_mig_to IS NULL THEN EXECUTE sqlc_mig_table; WHEN @sqlc_mig_kind = 'table' THEN EXECUTE sqlc_mig_tables;
        WHEN @sqlc_mig_kind = 'column' THEN EXECUTE sqlc_mig_column; WHEN @sqlc_mig_kind = 'index' THEN EXECUTE sqlc_mig_index;
        WHEN @sqlc_mig_kind = 'database' THEN EXECUTE sqlc_mig_database; ELSE EXECUTE sqlc_mig_constraint; END CASE;
      SET home = @sqlc_mig_one OR @sqlc_mig_other OR @sqlc_mig_kind IN ('table', 'database');
      IF NOT home THEN SET home = EXISTS (SELECT 1 FROM information_schema.TABLES -- apart: it costs something even where its answer is not needed
        WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table); END IF;
      END IF;
      SET said = CASE WHEN NOT home THEN NULL
        WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, '', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', NULL))
        WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', '', NULL))
        WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_is IS NULL, '', NULL)
        WHEN @sqlc_mig_one AND NOT @sqlc_mig_other THEN '' WHEN @sqlc_mig_other AND NOT @sqlc_mig_one THEN 'already renamed' END;
    END IF;
    IF said = 'exists' AND @sqlc_mig_shape = '?' THEN
      SET differs = ', not compared: later revisions, or SQL that nobody has read, make it another one';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' AND NOT @sqlc_mig_plan THEN
      SET inside = REPLACE(REPLACE(@sqlc_mig_compare, '<schema>', COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')),
        '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''));
      EXECUTE IMMEDIATE CONCAT(inside, 'COALESCE(SUM(added = 0), 0), COALESCE(CONCAT(''; added by others: '', GROUP_CONCAT(IF(added, words, NULL)
        ORDER BY words SEPARATOR '', '')), '''') INTO @sqlc_mig_found, @sqlc_mig_more FROM line');
      SET differs = CONCAT(IF(@sqlc_mig_found, ', in another shape', ', compared'), @sqlc_mig_more);
      IF @sqlc_mig_found THEN
        SET about = CONCAT('the ', @sqlc_mig_what, ' is there in another shape than this history gives it');
        IF @sqlc_mig_warns THEN SELECT CONCAT('  warning: ', about) AS `sqlc-mig`; END IF;
        EXECUTE IMMEDIATE CONCAT(inside, 'REGEXP_REPLACE(words, ''[[:cntrl:]]'', '' '') AS `sqlc-mig` FROM line WHERE NOT COALESCE(added, 0) ORDER BY object');
        SET about = CONCAT(about, '; expected and found stand above. Change it by hand, or stamp a revision that has this shape; ',
          'built with --on-mismatch=warn the script says so and goes on');
        IF NOT @sqlc_mig_warns THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = about; END IF;
      END IF;
    END IF;
    IF said IS NULL THEN
      SET why = CASE WHEN @sqlc_mig_kind = 'table' OR NOT home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind IN ('column', 'index') THEN CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' on ', @sqlc_mig_table) END;
      SET why = CASE WHEN @sqlc_mig_kind = 'database' THEN CONCAT('the database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
        ELSE CONCAT('expected the ', why, CASE WHEN NOT home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(@sqlc_mig_one, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_is, '; the table has no such column') ELSE CONCAT('; found a ', @sqlc_mig_is) END) END;
    ELSEIF said = '' AND @sqlc_mig_against IS NOT NULL AND NOT is_changed THEN -- rows that a new column would have no value for
      EXECUTE IMMEDIATE CONCAT('SELECT EXISTS (SELECT 1 FROM ', @sqlc_mig_filled, ') INTO @sqlc_mig_found');
      IF @sqlc_mig_found THEN SET why = @sqlc_mig_against; END IF;
    END IF;
    IF why IS NOT NULL AND @sqlc_mig_own THEN SET why = NULL, said = ''; END IF; -- SQL of the project above may make what is missing
    IF why IS NOT NULL THEN
      IF @sqlc_mig_plan THEN SELECT CONCAT('     stops: ', why) AS `sqlc-mig`; SET why = 'a run stops at the last line of the plan; nothing was changed';
      ELSE SET why = CONCAT(LEFT(why, 300), IF(said = '', '', '. Fix it by hand, then run the script again')); END IF;
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why;
    END IF;
  END IF;
  SET @sqlc_mig_words = '', why = IF(said = '', @sqlc_mig_does, said), about = '';
  SET why = COALESCE(CONCAT(IF(@sqlc_mig_plan AND why RLIKE '^[!?] ', '', '  '), why, ' ', @sqlc_mig_what, IF(@sqlc_mig_plan, '',
    COALESCE(differs, ''))), @sqlc_mig_past);
  IF @sqlc_mig_plan THEN
    SET why = CONCAT('   ', why);
    IF said = '' THEN
      SET about = CASE WHEN @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index' AND (is_changed OR LOCATE(name, @sqlc_mig_touched))
          THEN 'if it is there by then' WHEN @sqlc_mig_notes NOT LIKE ': %' THEN @sqlc_mig_notes
        ELSE COALESCE((SELECT CONCAT(@sqlc_mig_table, ' (', {% include "runtime/parts/size.sql" %}, ')', @sqlc_mig_notes)
          FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table),
          SUBSTRING(@sqlc_mig_notes, 3)) END;
      SET @sqlc_mig_own = @sqlc_mig_own OR @sqlc_mig_does RLIKE 'execute$',
        @sqlc_mig_there = {% include "runtime/parts/left.sql" %},
        @sqlc_mig_touched = CONCAT_WS('', @sqlc_mig_touched, IF(@sqlc_mig_when = '', NULL, CONCAT(mine, inside)), CONCAT(yours, inside));
    ELSEIF @sqlc_mig_own THEN SET about = 'as it is now: SQL of the project runs before';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' THEN SET about = 'a run compares it, where it can'; END IF;
    SET why = IF(about <> '' AND CHAR_LENGTH(why) < 63, CONCAT(RPAD(why, 64, ' '), about), why);
  END IF;
  IF @sqlc_mig_plan OR NOT @sqlc_mig_quiet THEN SELECT why AS `sqlc-mig`; END IF;
  IF about <> '' AND NOT LOCATE(about, why) THEN SELECT CONCAT('           ', about) AS `sqlc-mig`; END IF;
  IF said = '' AND NOT @sqlc_mig_plan THEN
    SET SESSION sql_mode = CONCAT(@sqlc_mig_mode, IF(@sqlc_mig_zero, ',NO_AUTO_VALUE_ON_ZERO', '')); -- as long as this block runs
    EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC\n', @sqlc_mig_sql, ';\nSET @sqlc_mig_count = ROW_COUNT(), @sqlc_mig_set = @@sql_mode;\nEND');
    IF NOT @sqlc_mig_zero THEN SET @sqlc_mig_mode = @sqlc_mig_set; END IF;
    IF @sqlc_mig_counts AND NOT @sqlc_mig_quiet THEN
      SELECT CONCAT('    ', @sqlc_mig_count, IF(@sqlc_mig_count = 1, ' row', ' rows')) AS `sqlc-mig`; END IF;
  END IF;
  END IF;
  SET @sqlc_mig_new = IF(said = '' AND NOT @sqlc_mig_plan AND @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND @sqlc_mig_sql NOT LIKE '%REFERENCES%',
      CASE WHEN @sqlc_mig_kind = 'table' THEN BINARY @sqlc_mig_table WHEN @sqlc_mig_kind IN ('column', 'index') THEN @sqlc_mig_new END, NULL),
    @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL,
    @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL, @sqlc_mig_zero = 0, @sqlc_mig_counts = 0,
    @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';"), 'CHANGED', @sqlc_mig_changed);
-- sqlc_mig_mark: the step is done
PREPARE sqlc_mig_mark FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN
    IF NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN ", @sqlc_mig_changed, " END IF;
  ELSEIF NOT @sqlc_mig_again AND NOT @sqlc_mig_plan THEN
    ", IF(@sqlc_mig_plan, '', CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum)
      VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step, @sqlc_mig_mark);")), "
    COMMIT;
  END IF;
  SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_mode = @sqlc_mig_base;"));
SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL, @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL,
  @sqlc_mig_zero = 0, @sqlc_mig_counts = 0, @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';
-- sqlc_mig_done: the ledger moves, the history has a row more, and the markers go, in one transaction; then the next one may run
PREPARE sqlc_mig_done FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN", IF(@sqlc_mig_plan, '', CONCAT("
  SET @sqlc_mig_line = 1;
  START TRANSACTION;
  IF @sqlc_mig_direction = 'upgrade' THEN
    DELETE FROM ", @sqlc_mig_ledger, " WHERE FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs);
    INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (@sqlc_mig_next);
  ELSE
    DELETE FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY);
    IF ROW_COUNT() <> 1 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more'; END IF;
    SET about = @sqlc_mig_uses, said = @sqlc_mig_needs; -- a parent that nothing else needs becomes a head
    WHILE said <> '' DO
      SET name = SUBSTRING_INDEX(said, ',', 1), inside = CONCAT(',', name, ','), said = SUBSTRING(said, CHAR_LENGTH(inside));
      IF LOCATE(inside, about) THEN SET about = INSERT(about, LOCATE(inside, about), CHAR_LENGTH(inside) - 1, ''); END IF;
      IF NOT LOCATE(inside, about) AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(name AS BINARY)) THEN
        INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (name); END IF;
    END WHILE;
  END IF;", IF(@sqlc_mig_entry, CONCAT("
  INSERT INTO ", @sqlc_mig_history, " (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
      @sqlc_mig_started, UTC_TIMESTAMP(6));"), ''), "
  DELETE FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  COMMIT;
  SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`
    FROM DUAL WHERE NOT @sqlc_mig_quiet;")), "
  SET @sqlc_mig_uses = COALESCE(about, @sqlc_mig_uses), @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2);
  SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
  END IF;"));
