{# The third piece: if something is due, our own tables, and what the revisions call: one prepared statement for each. -#}
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only),
  'this server is read-only; nothing was changed. Connect to the primary server', NULL));
SET @sqlc_mig_nothing = (@sqlc_mig_stop IS NULL AND @sqlc_mig_pending = '');
-- specs that were edited after they had been applied: the list and the last entries of the history, by revision
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_entry, CONCAT("WITH rev (revision, place,
  spans, number, checksum) AS (VALUES ", @sqlc_mig_list, ") SELECT CONCAT('warning: the spec of the revision ', revision,
  ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM (SELECT revision, checksum FROM rev UNION ALL SELECT CONVERT(revision USING utf8mb4), CONVERT(checksum USING utf8mb4) FROM ", @sqlc_mig_history, "
    WHERE direction = 'upgrade' AND id IN (SELECT MAX(id) FROM ", @sqlc_mig_history, " GROUP BY revision)) AS u
  GROUP BY revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT checksum) = 2
  AND FIND_IN_SET(CAST(MIN(revision) AS BINARY), @sqlc_mig_applied) ORDER BY revision"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET sql_mode = IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_nothing, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
-- Alembic's own table: the heads of what is applied, nothing else
SET @sqlc_mig_sql = IF(@sqlc_mig_has_ledger, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_ledger,
  ' (version_num varchar(32) CHARACTER SET ascii COLLATE ascii_bin
  NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key, ' PRIMARY KEY (version_num)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- one row for every revision applied or reverted; nothing depends on it, and it never stops a migration
SET @sqlc_mig_sql = IF(@sqlc_mig_has_history OR @sqlc_mig_history IS NULL, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction varchar(9) CHARACTER SET ascii NOT NULL, message text CHARACTER SET utf8mb4 NULL, checksum char(64) CHARACTER SET ascii NULL,
  script_digest char(64) CHARACTER SET ascii NULL, tool_version varchar(32) CHARACTER SET ascii NULL, applied_by varchar(255) CHARACTER SET utf8mb4 NULL,
  started_at datetime(6) NULL, finished_at datetime(6) NULL) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
  '`sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry;
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_sql = IF(@sqlc_mig_has_progress, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_progress,
  ' (revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction varchar(9) CHARACTER SET ascii NOT NULL, step int NOT NULL, checksum char(64) CHARACTER SET ascii NOT NULL, at datetime(6) NOT NULL,
  PRIMARY KEY (revision, direction, step)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- A prepared statement takes the types of its variables as they are now: texts and numbers (manual, 15.5.1).
SET @sqlc_mig_message = '', @sqlc_mig_file = '', @sqlc_mig_needs = '', @sqlc_mig_checksum = '',
  @sqlc_mig_mark = '', @sqlc_mig_marks = '', @sqlc_mig_said = '',
  @sqlc_mig_does = '', @sqlc_mig_what = '', @sqlc_mig_when = '', @sqlc_mig_kind = '', @sqlc_mig_is = '', @sqlc_mig_written = '', @sqlc_mig_differs = '',
  @sqlc_mig_schema = '', @sqlc_mig_table = '', @sqlc_mig_column = '', @sqlc_mig_index = '',
  @sqlc_mig_constraint = '', @sqlc_mig_to = '', @sqlc_mig_respelled = '', @sqlc_mig_past = '',
  @sqlc_mig_against = '', @sqlc_mig_type_was = '', @sqlc_mig_type = '', @sqlc_mig_nullable = '', @sqlc_mig_comment = '', @sqlc_mig_has_default = '',
  @sqlc_mig_default = '', @sqlc_mig_shape = '', @sqlc_mig_rows = '[]',
  @sqlc_mig_counted = 0, @sqlc_mig_step = 0, @sqlc_mig_steps = 0, @sqlc_mig_line = 0, @sqlc_mig_do = 0, @sqlc_mig_yes = 1,
  @sqlc_mig_home = 0, @sqlc_mig_one = 0, @sqlc_mig_other = 0, @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_next = '-'; -- no revision
-- sqlc_mig_say: what is to be said, before it is done
PREPARE sqlc_mig_say FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_said IS NOT NULL AND NOT @sqlc_mig_quiet";
-- sqlc_mig_begin: a revision begins; the markers that an interrupted run has left of it
SET @sqlc_mig_sql = CONCAT("SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''),
    UTC_TIMESTAMP(6), RTRIM(CONCAT(IF(@sqlc_mig_direction = 'upgrade', 'apply ', 'revert '), @sqlc_mig_next, ' ',
    REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' '))), IF(MAX(step) > @sqlc_mig_steps, CONCAT('the revision ', @sqlc_mig_next,
    ' is half done, and its steps have changed since; finish it with the script that began it'), NULL)
  INTO @sqlc_mig_marks, @sqlc_mig_started, @sqlc_mig_said, @sqlc_mig_stop FROM ", @sqlc_mig_progress, "
  WHERE revision = @sqlc_mig_next AND direction = @sqlc_mig_direction");
PREPARE sqlc_mig_begin FROM @sqlc_mig_sql;
-- sqlc_mig_table, _column, _index, _constraint, _schema: what is there? The names that a step is about come as parameters: the server compares them as it
-- compares names in its own text, which it does not with variables. _one and _other count the two names, _written has all names, _is says what it is.
PREPARE sqlc_mig_table FROM "SELECT 'table', 1, COUNT(IF(TABLE_NAME = ?, 1, NULL)), COUNT(IF(TABLE_NAME = ?, 1, NULL)),
    GROUP_CONCAT('\0', CAST(TABLE_NAME AS BINARY), '\0'), MAX(IF(TABLE_TYPE = 'BASE TABLE', 'table', LOWER(TABLE_TYPE)))
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME IN (?, ?)";
PREPARE sqlc_mig_column FROM "SELECT 'column', COUNT(t.TABLE_NAME), COUNT(IF(c.COLUMN_NAME = ?, 1, NULL)), COUNT(IF(c.COLUMN_NAME = ?, 1, NULL)),
    GROUP_CONCAT('\0', CAST(c.COLUMN_NAME AS BINARY), '\0'), 'column'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
PREPARE sqlc_mig_index FROM "SELECT 'index', COUNT(t.TABLE_NAME), COUNT(DISTINCT IF(i.INDEX_NAME = ?, i.INDEX_NAME,
  NULL)), COUNT(DISTINCT IF(i.INDEX_NAME = ?, i.INDEX_NAME, NULL)), GROUP_CONCAT('\0', CAST(i.INDEX_NAME AS BINARY), '\0'), 'index'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.STATISTICS AS i ON i.TABLE_SCHEMA = t.TABLE_SCHEMA AND i.TABLE_NAME = t.TABLE_NAME
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM "SELECT COUNT(t.TABLE_NAME), COUNT(c.CONSTRAINT_NAME), CONCAT(LOWER(MIN(c.CONSTRAINT_TYPE)),
    IF(MIN(c.CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint', '')) INTO @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.TABLE_CONSTRAINTS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND IF(@sqlc_mig_kind = 'primary key', c.CONSTRAINT_TYPE = 'PRIMARY KEY', c.CONSTRAINT_NAME = ?)
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
PREPARE sqlc_mig_schema FROM "SELECT 'database', 1, COUNT(*), IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ?), 'database with something in it', 'database')
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?";
-- sqlc_mig_known: where a column is defined again, the first thing in which it is not as this history knows it; what is NULL is not asked
PREPARE sqlc_mig_known FROM "SELECT 'column', COUNT(t.TABLE_NAME), COUNT(c.COLUMN_NAME), MAX(CASE WHEN c.COLUMN_NAME IS NULL THEN NULL
    WHEN c.COLUMN_TYPE NOT IN (@sqlc_mig_type_was, @sqlc_mig_type) THEN CONCAT(' with the type ', @sqlc_mig_type_was, '; found ', c.COLUMN_TYPE)
    WHEN c.IS_NULLABLE <> @sqlc_mig_nullable THEN IF(c.IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL')
    WHEN (c.EXTRA LIKE '%auto_increment%') <> @sqlc_mig_counted THEN
      IF(c.EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none')
    WHEN BINARY c.COLUMN_COMMENT <> BINARY @sqlc_mig_comment THEN CONCAT(' with another comment; found ', c.COLUMN_COMMENT)
    WHEN @sqlc_mig_has_default = 'no' AND c.COLUMN_DEFAULT IS NOT NULL THEN CONCAT(' without a default; found ', c.COLUMN_DEFAULT)
    WHEN @sqlc_mig_has_default <> 'no' AND c.COLUMN_DEFAULT IS NULL THEN CONCAT(' with ',
    COALESCE(CONCAT('the default ', @sqlc_mig_default), 'a default'), '; found none')
    WHEN @sqlc_mig_has_default = 'text' AND BINARY c.COLUMN_DEFAULT <> BINARY @sqlc_mig_default
      OR @sqlc_mig_has_default = 'number' AND c.COLUMN_DEFAULT + 0 <> @sqlc_mig_default
      THEN CONCAT(' with the default ', @sqlc_mig_default, '; found ', c.COLUMN_DEFAULT)
    END) INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_differs
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND c.COLUMN_NAME = ? WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
{% include "runtime/parts/shapes.sql" %}
SET @sqlc_mig_compare = CONCAT(@sqlc_mig_compare, "CONCAT('[', CONCAT_WS(',', IF(differ, CONCAT_WS(',', IF(@sqlc_mig_warns, JSON_QUOTE(CONCAT(
    '  warning: the ', @sqlc_mig_what, ' is there in another shape than this history gives it')), NULL), shown), NULL), IF(@sqlc_mig_quiet OR differ
    AND NOT @sqlc_mig_warns, NULL, JSON_QUOTE(CONCAT('  exists ', @sqlc_mig_what, IF(differ, ', in another shape', ', compared'), more)))), ']'), NULL,
  IF(differ AND NOT @sqlc_mig_warns, CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': the ', @sqlc_mig_what, ' is there in another shape than this history ',
    'gives it; expected and found stand above. Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script ',
    'says so and goes on'), NULL) INTO @sqlc_mig_rows, @sqlc_mig_schema, @sqlc_mig_stop FROM (SELECT COALESCE(SUM(added = 0), 0) AS differ,
    COALESCE(CONCAT('; added by others: ', GROUP_CONCAT(IF(added, words, NULL) ORDER BY words SEPARATOR ', ')), '') AS more,
    GROUP_CONCAT(IF(added, NULL, JSON_QUOTE(REGEXP_REPLACE(words, '[[:cntrl:]]', ' '))) ORDER BY object) AS shown FROM line) AS l");
-- sqlc_mig_told: what that has found
PREPARE sqlc_mig_told FROM "SELECT words AS `sqlc-mig` FROM JSON_TABLE(@sqlc_mig_rows, '$[*]' COLUMNS (words text PATH '$')) AS said";
-- sqlc_mig_ask: is the statement in @sqlc_mig_sql to be run? If not, DO 0 takes its place, or @sqlc_mig_stop says why the script stops
PREPARE sqlc_mig_ask FROM "SELECT v.w = 'do', CASE v.w WHEN 'do' THEN @sqlc_mig_sql WHEN 'compare' THEN REPLACE(REPLACE(@sqlc_mig_compare, '<schema>',
      COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')), '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''))
    ELSE 'DO 0' END, CASE WHEN v.w = 'do' THEN CONCAT('  ', @sqlc_mig_does, ' ', @sqlc_mig_what) WHEN v.w = 'superseded' THEN @sqlc_mig_past
    WHEN v.w LIKE '!%' OR v.w = 'compare' THEN NULL WHEN v.w LIKE '%:' THEN CONCAT('  ', v.w, ' ', @sqlc_mig_does, ' ', @sqlc_mig_what)
    ELSE CONCAT('  ', v.w, ' ', @sqlc_mig_what, IF(v.w = 'exists' AND @sqlc_mig_shape = '?',
      ', not compared: later revisions, or SQL that nobody has read, make it another one', '')) END,
    IF(v.w LIKE '!_%', CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', SUBSTRING(v.w, 2)), @sqlc_mig_stop),
    IF(v.w = 'compare', @sqlc_mig_schema, NULL), NULL, NULL, NULL, IF(v.w = 'compare', @sqlc_mig_shape, '')
  INTO @sqlc_mig_do, @sqlc_mig_sql, @sqlc_mig_said, @sqlc_mig_stop, @sqlc_mig_schema, @sqlc_mig_to, @sqlc_mig_respelled, @sqlc_mig_rows, @sqlc_mig_shape
  FROM (SELECT CASE WHEN @sqlc_mig_stop IS NOT NULL THEN '!'
    WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN CONCAT('!step ', @sqlc_mig_step, ' of the revision ', @sqlc_mig_next,
      ' was done with another text than this script has; finish it with the script that began it, or undo the edit')
    WHEN NOT COALESCE(@sqlc_mig_yes <> 0, 0) THEN 'skipped, its condition says no:' WHEN @sqlc_mig_past IS NOT NULL THEN 'superseded' ELSE CASE f.w
      WHEN 'do' THEN COALESCE(CONCAT('!', @sqlc_mig_against), 'do') WHEN 'exists' THEN IF(@sqlc_mig_shape IN ('', '?'), f.w, 'compare')
      WHEN '?' THEN CONCAT(IF(@sqlc_mig_kind = 'database', '!the ', '!expected the '), CASE
          WHEN @sqlc_mig_kind = 'database' THEN CONCAT('database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
          WHEN @sqlc_mig_kind = 'table' OR NOT @sqlc_mig_home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind = 'column' THEN CONCAT('column ', @sqlc_mig_column, ' of ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind = 'index' THEN CONCAT('index ', @sqlc_mig_index, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_constraint, ' on ', @sqlc_mig_table) END, CASE
          WHEN @sqlc_mig_kind = 'database' THEN '' WHEN NOT @sqlc_mig_home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(f.old, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_differs, '; the table has no such column') ELSE CONCAT('; found a ', @sqlc_mig_is) END,
        '. The database is not in a state that this history knows: fix it by hand, then run the script again') ELSE f.w END END AS w
  FROM (SELECT g.old, CASE WHEN @sqlc_mig_when = '' THEN 'do' WHEN NOT @sqlc_mig_home THEN '?'
    WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, 'do', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', '?'))
    WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', 'do', '?'))
    WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_differs IS NULL, 'do', '?')
    WHEN g.old AND NOT g.new THEN 'do' WHEN g.new AND NOT g.old THEN 'already renamed' ELSE '?' END AS w
  FROM (SELECT IF(@sqlc_mig_respelled IS NOT NULL, LOCATE(HEX(CONCAT('\0', @sqlc_mig_respelled, '\0')), HEX(@sqlc_mig_written)), @sqlc_mig_one) > 0 AS old,
    IF(@sqlc_mig_respelled IS NOT NULL, LOCATE(HEX(CONCAT('\0', @sqlc_mig_to, '\0')), HEX(@sqlc_mig_written)), @sqlc_mig_other) > 0 AS new) AS g) AS f) AS v";
-- sqlc_mig_tell: the project's own words for a step; sqlc_mig_due: the same as sqlc_mig_ask for the question of a condition;
PREPARE sqlc_mig_tell FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE NOT @sqlc_mig_quiet AND @sqlc_mig_stop IS NULL
  AND @sqlc_mig_yes AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks))";
-- sqlc_mig_rows: how many; sqlc_mig_mark: the step is done
PREPARE sqlc_mig_due FROM "SELECT IF(@sqlc_mig_stop IS NULL AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',',
  @sqlc_mig_marks)), @sqlc_mig_sql, 'DO 0') INTO @sqlc_mig_sql";
PREPARE sqlc_mig_rows FROM "SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row',
  ' rows')) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do AND NOT @sqlc_mig_quiet";
SET @sqlc_mig_sql = CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum,
  at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step,
  @sqlc_mig_mark, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks)");
PREPARE sqlc_mig_mark FROM @sqlc_mig_sql;
-- sqlc_mig_leave, _arrive, _log, _unmark: the revision is done. The ledger moves, the history has a row more, and the markers go, in one transaction
SET @sqlc_mig_sql = CONCAT("DELETE FROM ", @sqlc_mig_ledger, " WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_direction = 'upgrade',
  FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs), CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY))");
PREPARE sqlc_mig_leave FROM @sqlc_mig_sql;
PREPARE sqlc_mig_left FROM "SELECT IF(ROW_COUNT() <> 1, COALESCE(@sqlc_mig_stop, CONCAT('the ledger has changed: ',
  @sqlc_mig_next, ' is no head any more')), @sqlc_mig_stop) INTO @sqlc_mig_stop FROM DUAL";
SET @sqlc_mig_sql = CONCAT("INSERT INTO ", @sqlc_mig_ledger, " (version_num) SELECT h.id
  FROM JSON_TABLE(IF(@sqlc_mig_direction = 'upgrade', JSON_ARRAY(@sqlc_mig_next),
    CONCAT('[\"', REPLACE(@sqlc_mig_needs, ',', '\",\"'), '\"]')), '$[*]' COLUMNS (id varchar(32) PATH '$')) AS h
  WHERE @sqlc_mig_stop IS NULL AND h.id <> '' AND (@sqlc_mig_direction = 'upgrade' OR NOT LOCATE(CONCAT(',', h.id, ','), @sqlc_mig_uses)
    AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " AS l WHERE CAST(l.version_num AS BINARY) = CAST(h.id AS BINARY)))");
PREPARE sqlc_mig_arrive FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_entry, CONCAT("INSERT INTO ", @sqlc_mig_history, " (revision, direction,
  message, checksum, script_digest, tool_version, applied_by,
    started_at, finished_at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
  @sqlc_mig_started, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL"), 'DO 0');
PREPARE sqlc_mig_log FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = CONCAT("DELETE FROM ", @sqlc_mig_progress, " WHERE @sqlc_mig_stop IS NULL AND revision = @sqlc_mig_next");
PREPARE sqlc_mig_unmark FROM @sqlc_mig_sql;
-- sqlc_mig_go_on: the next revision that is due may run, unless something stopped this one
PREPARE sqlc_mig_go_on FROM "SELECT p.left_over, IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(p.left_over, ',', 1), NULL), IF(@sqlc_mig_stop IS NULL,
    CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds'), NULL)
  INTO @sqlc_mig_pending, @sqlc_mig_next, @sqlc_mig_said FROM (SELECT SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2) AS left_over) AS p";
-- sqlc_mig_changed, sqlc_mig_role: what SQL of the project has set in the session, as a statement that sets it again
SELECT CONCAT('\n', GROUP_CONCAT(LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)), '=',
  CONVERT(VARIABLE_VALUE USING utf8mb4) SEPARATOR '\n'), '\n'), CURRENT_ROLE() INTO @sqlc_mig_was, @sqlc_mig_role FROM performance_schema.session_variables;
PREPARE sqlc_mig_changed FROM "SELECT COALESCE(CONCAT('SET SESSION timestamp = DEFAULT, ', GROUP_CONCAT(c.name, ' = ',
    IF(c.was REGEXP '^-?[0-9]+([.][0-9]+)?$', c.was, QUOTE(c.was)) SEPARATOR ', ')), 'SET SESSION timestamp = DEFAULT') INTO @sqlc_mig_sql
  FROM (SELECT LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)) AS name, CONVERT(VARIABLE_VALUE USING utf8mb4) AS value,
      SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_was, CONCAT('\n', LOWER(CONVERT(VARIABLE_NAME USING utf8mb4)), '='), -1), '\n', 1) AS was
    FROM performance_schema.session_variables) AS c JOIN performance_schema.global_variables AS g ON g.VARIABLE_NAME = c.name
  WHERE c.value <> c.was COLLATE utf8mb4_bin AND c.value <> CONVERT(g.VARIABLE_VALUE USING utf8mb4)
  AND c.name NOT IN ('error_count', 'external_user', 'gtid_next',
    'gtid_seq_no', 'identity', 'in_transaction', 'insert_id', 'last_gtid', 'last_insert_id', 'proxy_user', 'pseudo_thread_id', 'rand_seed1', 'rand_seed2',
    'statement_id', 'timestamp', 'warning_count')";
PREPARE sqlc_mig_roles FROM "SELECT IF(@sqlc_mig_role IS NULL OR CURRENT_ROLE() = @sqlc_mig_role, 'DO 0',
  CONCAT('SET ROLE ', @sqlc_mig_role)) INTO @sqlc_mig_sql";
SET @sqlc_mig_next = NULL, @sqlc_mig_against = NULL, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = NULL, @sqlc_mig_past = NULL;
DO "*/ -- "
; SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
