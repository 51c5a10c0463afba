{# The third piece: if something is due, our own tables, and what the revisions call: one prepared statement for each. -#}
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
{% include "runtime/parts/late.sql" %}
SET sql_mode = IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_nothing, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
-- Alembic's own table: the heads of what is applied, nothing else
SET @sqlc_mig_sql = IF(@sqlc_mig_has_ledger OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_ledger, ' (version_num varchar(32)
  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key, ' PRIMARY KEY (version_num)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- one row for every revision applied or reverted; nothing depends on it, and it never stops a migration
SET @sqlc_mig_sql = IF(@sqlc_mig_has_history OR @sqlc_mig_history IS NULL OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction varchar(9) CHARACTER SET ascii NOT NULL, message text CHARACTER SET utf8mb4 NULL, checksum char(64) CHARACTER SET ascii NULL,
  script_digest char(64) CHARACTER SET ascii NULL, tool_version varchar(32) CHARACTER SET ascii NULL, applied_by varchar(255) CHARACTER SET utf8mb4 NULL,
  started_at datetime(6) NULL, finished_at datetime(6) NULL) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
  '`sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry AND NOT @sqlc_mig_plan;
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_sql = IF(@sqlc_mig_has_progress OR @sqlc_mig_plan, 'DO 0', CONCAT('CREATE TABLE ', @sqlc_mig_progress, ' (
  revision varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, direction varchar(9) CHARACTER SET ascii NOT NULL, step int NOT NULL,
  checksum char(64) CHARACTER SET ascii NOT NULL, at datetime(6) NOT NULL, PRIMARY KEY (revision, direction, step)) ENGINE=InnoDB'));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_progress = IF(@sqlc_mig_has_progress OR NOT @sqlc_mig_plan, @sqlc_mig_progress,
  '(SELECT NULL AS revision, NULL AS direction, NULL AS step, NULL AS checksum LIMIT 0) AS none');
SELECT {% include "runtime/parts/planned.sql" %} AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, "{% include "runtime/parts/there.sql" %}",
  'SELECT NULL INTO @sqlc_mig_there');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- A prepared statement takes the types of its variables as they are now: texts and numbers (manual, 15.5.1).
SET @sqlc_mig_message = '', @sqlc_mig_file = '', @sqlc_mig_needs = '', @sqlc_mig_checksum = '', @sqlc_mig_mark = '', @sqlc_mig_marks = '',
  @sqlc_mig_said = '', @sqlc_mig_does = '', @sqlc_mig_what = '', @sqlc_mig_when = '', @sqlc_mig_kind = '', @sqlc_mig_is = '', @sqlc_mig_written = '',
  @sqlc_mig_differs = '', @sqlc_mig_schema = '', @sqlc_mig_table = '', @sqlc_mig_column = '', @sqlc_mig_index = '', @sqlc_mig_constraint = '',
  @sqlc_mig_to = '', @sqlc_mig_respelled = '', @sqlc_mig_past = '', @sqlc_mig_against = '', @sqlc_mig_type_was = '', @sqlc_mig_type = '',
  @sqlc_mig_nullable = '', @sqlc_mig_comment = '', @sqlc_mig_has_default = '', @sqlc_mig_default = '', @sqlc_mig_shape = '', @sqlc_mig_rows = '[]',
  @sqlc_mig_counted = 0, @sqlc_mig_step = 0, @sqlc_mig_steps = 0, @sqlc_mig_line = 0, @sqlc_mig_do = 0, @sqlc_mig_yes = 1, @sqlc_mig_home = 0,
  @sqlc_mig_one = 0, @sqlc_mig_other = 0, @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_notes = '', @sqlc_mig_size = '', @sqlc_mig_about = '',
  @sqlc_mig_touched = '\n', @sqlc_mig_own = 0, @sqlc_mig_probe = 0, @sqlc_mig_new = _binary '', @sqlc_mig_next = '-'; -- no revision
-- sqlc_mig_say: what is to be said, before it is done
PREPARE sqlc_mig_say FROM "SELECT @sqlc_mig_said AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_said IS NOT NULL AND (@sqlc_mig_plan OR NOT @sqlc_mig_quiet)
  UNION ALL SELECT CONCAT('           ', @sqlc_mig_about) FROM DUAL WHERE @sqlc_mig_about <> ''";
-- sqlc_mig_begin: a revision begins; the markers that an interrupted run has left of it
SET @sqlc_mig_sql = CONCAT("SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''),
    UTC_TIMESTAMP(6), RTRIM(CONCAT(CASE WHEN @sqlc_mig_plan THEN CONCAT(FIND_IN_SET(@sqlc_mig_next, @sqlc_mig_held), '. ')
      WHEN @sqlc_mig_direction = 'upgrade' THEN 'apply ' ELSE 'revert ' END, @sqlc_mig_next, ' ', REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' '))), NULL,
    IF(MAX(step) > @sqlc_mig_steps, CONCAT('the revision ', @sqlc_mig_next, ' is half done, and its steps have changed since; ',
      'finish it with the script that began it'), NULL)
  INTO @sqlc_mig_marks, @sqlc_mig_started, @sqlc_mig_said, @sqlc_mig_new, @sqlc_mig_stop FROM ", @sqlc_mig_progress, "
  WHERE revision = @sqlc_mig_next AND direction = @sqlc_mig_direction");
PREPARE sqlc_mig_begin FROM @sqlc_mig_sql;
-- sqlc_mig_table, _column, _index, _constraint, _schema: what is there? The names that a step is about come as parameters: the server compares them as it
-- compares names in its own text, which it does not with variables. _one and _other count the two names, _written has all names, _is says what it is.
PREPARE sqlc_mig_table FROM "SELECT 'table', 1, COUNT(IF(TABLE_NAME = ?, 1, NULL)), COUNT(IF(TABLE_NAME = ?, 1, NULL)),
    GROUP_CONCAT('\0', CAST(TABLE_NAME AS BINARY), '\0'), MAX(IF(TABLE_TYPE = 'BASE TABLE', 'table', LOWER(TABLE_TYPE)))
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME IN (?, ?)";
-- A table that a step of this revision has just created (@sqlc_mig_new) has nothing else: the server sees that no row can fit, and reads none.
SET @sqlc_mig_found = "(@sqlc_mig_when = 'missing' AND COALESCE(@sqlc_mig_new = CAST(CONCAT_WS('\0', @sqlc_mig_schema, @sqlc_mig_table) AS BINARY), FALSE))";
SET @sqlc_mig_sql = CONCAT("SELECT 'WORD', COUNT(t.TABLE_NAME) OR ", @sqlc_mig_found, ", COUNT(DISTINCT IF(c.WORD_NAME = ?, c.WORD_NAME, NULL)),
    COUNT(DISTINCT IF(c.WORD_NAME = ?, c.WORD_NAME, NULL)), GROUP_CONCAT('\0', CAST(c.WORD_NAME AS BINARY), '\0'), 'WORD'
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_written, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.COLUMNS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ? AND NOT ", @sqlc_mig_found);
SET @sqlc_mig_column = REPLACE(@sqlc_mig_sql, 'WORD', 'column'), @sqlc_mig_index = REPLACE(REPLACE(@sqlc_mig_sql, 'COLUMNS', 'STATISTICS'), 'WORD', 'index');
PREPARE sqlc_mig_column FROM @sqlc_mig_column; PREPARE sqlc_mig_index FROM @sqlc_mig_index;
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM "SELECT COUNT(t.TABLE_NAME), COUNT(c.CONSTRAINT_NAME), CONCAT(LOWER(MIN(c.CONSTRAINT_TYPE)),
    IF(MIN(c.CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint', '')) INTO @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is
  FROM information_schema.TABLES AS t LEFT JOIN information_schema.TABLE_CONSTRAINTS AS c ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME
    AND IF(@sqlc_mig_kind = 'primary key', c.CONSTRAINT_TYPE = 'PRIMARY KEY', c.CONSTRAINT_NAME = ?)
  WHERE t.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND t.TABLE_NAME = ?";
PREPARE sqlc_mig_schema FROM "SELECT 'database', 1, COUNT(*), IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ?), 'database with something in it', 'database')
  INTO @sqlc_mig_kind, @sqlc_mig_home, @sqlc_mig_one, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?";
{% include "runtime/parts/shapes.sql" %}
SET @sqlc_mig_compare = CONCAT(@sqlc_mig_compare, "CONCAT('[', CONCAT_WS(',', IF(differ, CONCAT_WS(',', IF(@sqlc_mig_warns, JSON_QUOTE(CONCAT(
    '  warning: the ', @sqlc_mig_what, ' is there in another shape than this history gives it')), NULL), shown), NULL), IF(@sqlc_mig_quiet OR differ
    AND NOT @sqlc_mig_warns, NULL, JSON_QUOTE(CONCAT('  exists ', @sqlc_mig_what, IF(differ, ', in another shape', ', compared'), more)))), ']'), NULL,
  IF(differ AND NOT @sqlc_mig_warns, CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': the ', @sqlc_mig_what, ' is there in another shape than this history ',
    'gives it; expected and found stand above. Change it by hand, or stamp a revision that has this shape; built with --on-mismatch=warn the script ',
    'says so and goes on'), NULL), NULL, '' INTO @sqlc_mig_rows, @sqlc_mig_schema, @sqlc_mig_stop, @sqlc_mig_what,
    @sqlc_mig_shape FROM (SELECT
    COALESCE(SUM(added = 0), 0) AS differ,
    COALESCE(CONCAT('; added by others: ', GROUP_CONCAT(IF(added, words, NULL) ORDER BY words SEPARATOR ', ')), '') AS more,
    GROUP_CONCAT(IF(added, NULL, JSON_QUOTE(REGEXP_REPLACE(words, '[[:cntrl:]]', ' '))) ORDER BY object) AS shown FROM line) AS l");
-- sqlc_mig_told: what that has found
PREPARE sqlc_mig_told FROM "SELECT words AS `sqlc-mig` FROM JSON_TABLE(@sqlc_mig_rows, '$[*]' COLUMNS (words text PATH '$')) AS said";
-- sqlc_mig_ask: is the statement in @sqlc_mig_sql to be run? If not, DO 0 takes its place, or @sqlc_mig_stop says why the script stops. In a plan,
-- what a statement above would change (@sqlc_mig_touched) is asked of what it leaves (@sqlc_mig_there); sqlc_mig_size: how large is a table?
-- (LIMIT 1: the server works w out once; without it, it would write it out wherever it is used, and prepare all of that for every step.)
PREPARE sqlc_mig_ask FROM "SELECT IF(leaves, {% include "runtime/parts/left.sql" %},
      @sqlc_mig_there), does AND NOT @sqlc_mig_plan, IF(does AND NOT @sqlc_mig_plan AND @sqlc_mig_when = 'missing' AND @sqlc_mig_sql NOT LIKE
      '%REFERENCES%', CASE WHEN @sqlc_mig_kind IN ('column', 'index') THEN @sqlc_mig_new WHEN @sqlc_mig_kind = 'table' THEN
      CAST(CONCAT_WS('\0', @sqlc_mig_schema, @sqlc_mig_table) AS BINARY) END, NULL), CASE WHEN w = 'compare' THEN REPLACE(REPLACE(@sqlc_mig_compare, '<schema>',
      COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')), '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''))
      WHEN does AND (NOT @sqlc_mig_plan OR @sqlc_mig_probe AND NOT changed) THEN @sqlc_mig_sql ELSE 'DO 0' END,
    IF(about <> '' AND CHAR_LENGTH(words) < 63, CONCAT(RPAD(words, 64, ' '), about), words), IF(CHAR_LENGTH(words) < 63, '', about),
    IF(w LIKE '!_%', CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', SUBSTRING(w, 2), IF(@sqlc_mig_plan, '; nothing was changed', '')), @sqlc_mig_stop),
    IF(leaves, CONCAT_WS('', @sqlc_mig_touched, mine, tail, CONCAT(yours, tail)), @sqlc_mig_touched),
    @sqlc_mig_own OR does AND @sqlc_mig_plan AND @sqlc_mig_does REGEXP 'execute$', 0, IF(w = 'compare', @sqlc_mig_schema, NULL), NULL, NULL, NULL, '',
    IF(w = 'compare', what, NULL), NULL, IF(w = 'compare', @sqlc_mig_shape, '')
  INTO @sqlc_mig_there, @sqlc_mig_do, @sqlc_mig_new, @sqlc_mig_sql, @sqlc_mig_said, @sqlc_mig_about, @sqlc_mig_stop, @sqlc_mig_touched, @sqlc_mig_own,
    @sqlc_mig_probe, @sqlc_mig_schema, @sqlc_mig_to, @sqlc_mig_respelled, @sqlc_mig_size, @sqlc_mig_notes, @sqlc_mig_what, @sqlc_mig_rows, @sqlc_mig_shape
  FROM (SELECT v.*, v.w = 'do' AS does, v.w = 'do' AND @sqlc_mig_plan AND NOT @sqlc_mig_probe AND @sqlc_mig_when <> '' AS leaves,
    CONCAT(IF(@sqlc_mig_plan, IF(v.w = 'do' AND @sqlc_mig_does REGEXP '^[!?] ', '   ', '     '), '  '), CASE
      WHEN v.w = 'do' THEN CONCAT(@sqlc_mig_does, ' ', v.what) WHEN v.w = 'superseded' THEN TRIM(@sqlc_mig_past)
      WHEN v.w LIKE '!_%' AND @sqlc_mig_plan THEN CONCAT('stops: ', SUBSTRING(v.w, 2)) WHEN v.w LIKE '!%' OR v.w = 'compare' THEN NULL
      WHEN v.w LIKE '%:' THEN CONCAT(v.w, ' ', @sqlc_mig_does, ' ', v.what) ELSE CONCAT(v.w, ' ', v.what, IF(v.w = 'exists' AND @sqlc_mig_shape = '?'
      AND NOT @sqlc_mig_plan, ', not compared: later revisions, or SQL that nobody has read, make it another one', '')) END) AS words,
    CASE WHEN NOT @sqlc_mig_plan OR v.w LIKE '!%' OR v.w LIKE '%:' OR v.w = 'superseded' THEN ''
      WHEN v.w <> 'do' THEN CASE WHEN @sqlc_mig_own THEN 'as it is now: SQL of the project runs before'
        WHEN v.w = 'exists' AND @sqlc_mig_shape <> '' THEN 'a run compares it, where it can' ELSE '' END
      WHEN @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index' AND (v.changed OR LOCATE(v.at, @sqlc_mig_touched)) THEN 'if it is there by then'
      ELSE IF(@sqlc_mig_notes LIKE ': %', COALESCE(CONCAT(@sqlc_mig_table, @sqlc_mig_size, @sqlc_mig_notes), SUBSTRING(@sqlc_mig_notes, 3)),
        @sqlc_mig_notes) END AS about
  FROM (SELECT f.changed, f.at, f.tail, f.mine, f.yours, COALESCE(@sqlc_mig_what, CONCAT(@sqlc_mig_kind, ' ', CASE WHEN @sqlc_mig_kind = 'column' THEN
    CONCAT(@sqlc_mig_table, '.', f.name) WHEN @sqlc_mig_kind IN ('table', 'index') THEN f.name ELSE CONCAT(f.name, ' on ', @sqlc_mig_table) END)) AS what,
    CASE WHEN @sqlc_mig_stop IS NOT NULL THEN '!' WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN CONCAT('!step ', @sqlc_mig_step, ' of the revision ', @sqlc_mig_next,
      ' was done with another text than this script has; finish it with the script that began it, or undo the edit')
    WHEN NOT @sqlc_mig_plan AND NOT COALESCE(@sqlc_mig_yes <> 0, 0) THEN 'skipped, its condition says no:'
    WHEN @sqlc_mig_past IS NOT NULL THEN 'superseded' WHEN @sqlc_mig_own AND f.w = '?' THEN 'do' ELSE CASE f.w
    WHEN 'do' THEN COALESCE(CONCAT('!', @sqlc_mig_against), 'do') WHEN 'exists' THEN IF(@sqlc_mig_shape IN ('', '?') OR @sqlc_mig_plan, f.w, 'compare')
      WHEN '?' THEN CONCAT(IF(@sqlc_mig_kind = 'database', '!the ', '!expected the '), CASE
          WHEN @sqlc_mig_kind = 'database' THEN CONCAT('database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
          WHEN @sqlc_mig_kind = 'table' OR NOT f.home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind IN ('column', 'index') THEN CONCAT(@sqlc_mig_kind, ' ', f.name, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', f.name, ' on ', @sqlc_mig_table) END, CASE
          WHEN @sqlc_mig_kind = 'database' THEN '' WHEN NOT f.home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(f.old, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_differs, '; the table has no such column') ELSE CONCAT('; found a ', f.is_a) END,
        '. The database is not in a state that this history knows: fix it by hand, then run the script again') ELSE f.w END END AS w
  FROM (SELECT h.*, CASE WHEN @sqlc_mig_when IN ('', 'changed') OR h.changed AND (@sqlc_mig_schema IS NOT NULL OR @sqlc_mig_respelled IS NOT NULL
      OR @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index') THEN 'do' WHEN NOT h.home THEN '?'
    WHEN @sqlc_mig_when = 'missing' THEN IF(NOT h.old, 'do', IF(h.is_a = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', '?'))
    WHEN @sqlc_mig_when = 'present' THEN IF(NOT h.old, 'absent', IF(h.is_a = @sqlc_mig_kind OR @sqlc_mig_kind = '', 'do', '?'))
    WHEN @sqlc_mig_when = 'known' THEN IF(h.old AND (h.changed OR @sqlc_mig_differs IS NULL), 'do', '?')
    ELSE CASE WHEN h.old AND NOT h.new THEN 'do' WHEN h.new AND NOT h.old THEN 'already renamed' ELSE '?' END END AS w FROM (SELECT c.*,
    IF(c.changed, @sqlc_mig_kind, @sqlc_mig_is) AS is_a, IF(c.changed, @sqlc_mig_kind = 'table' OR LOCATE(c.at, @sqlc_mig_there), @sqlc_mig_home) AS home,
    CASE WHEN c.changed THEN LOCATE(CONCAT(c.mine, c.tail), @sqlc_mig_there) WHEN @sqlc_mig_respelled IS NOT NULL THEN
      LOCATE(HEX(CONCAT('\0', @sqlc_mig_respelled, '\0')), HEX(@sqlc_mig_written)) ELSE @sqlc_mig_one END > 0 AS old,
    CASE WHEN c.changed THEN LOCATE(CONCAT(c.yours, c.tail), @sqlc_mig_there) WHEN @sqlc_mig_respelled IS NOT NULL THEN
      LOCATE(HEX(CONCAT('\0', @sqlc_mig_to, '\0')), HEX(@sqlc_mig_written)) ELSE @sqlc_mig_other END > 0 AS new
  FROM (SELECT g.*, @sqlc_mig_plan AND COALESCE(LOCATE(CONCAT(g.at, '\n'), @sqlc_mig_touched) OR LOCATE(CONCAT(g.mine, g.tail), @sqlc_mig_touched)
      OR COALESCE(LOCATE(CONCAT(g.yours, g.tail), @sqlc_mig_touched), 0), 0) AS changed
  FROM (SELECT k.*, LOWER(CONCAT('\n', CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), '\n')) AS at, IF(@sqlc_mig_kind = 'table', '\n', '') AS tail,
    LOWER(CONCAT(sort, IF(@sqlc_mig_kind = 'primary key', 'primary', name), '\n')) AS mine, LOWER(CONCAT(sort, @sqlc_mig_to, '\n')) AS yours
  FROM (SELECT {% include "runtime/parts/sort.sql" %} AS sort,
    CASE @sqlc_mig_kind WHEN 'table' THEN @sqlc_mig_table WHEN 'column' THEN @sqlc_mig_column WHEN 'index' THEN @sqlc_mig_index
      ELSE @sqlc_mig_constraint END AS name) AS k) AS g) AS c) AS h) AS f LIMIT 1) AS v) AS x";
SET @sqlc_mig_sql = IF(@sqlc_mig_plan,
  "SELECT (SELECT CONCAT(' (', {% include "runtime/parts/size.sql" %}, ')') FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?) INTO @sqlc_mig_size", 'DO IF(?, 0, 0), IF(?, 0, 0)');
PREPARE sqlc_mig_size FROM @sqlc_mig_sql;
-- sqlc_mig_tell: the project's own words for a step; sqlc_mig_due: the same as sqlc_mig_ask for the question of a condition;
PREPARE sqlc_mig_tell FROM "SELECT CASE WHEN NOT @sqlc_mig_plan THEN @sqlc_mig_said WHEN @sqlc_mig_yes THEN CONCAT('   ', @sqlc_mig_said)
    ELSE CONCAT(RPAD(CONCAT('   ', @sqlc_mig_said), GREATEST(64, CHAR_LENGTH(@sqlc_mig_said) + 5), ' '), 'if its condition says so') END AS `sqlc-mig`
  FROM DUAL WHERE (@sqlc_mig_plan OR NOT @sqlc_mig_quiet AND @sqlc_mig_yes) AND @sqlc_mig_stop IS NULL
    AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks))";
-- sqlc_mig_rows: how many; sqlc_mig_mark: the step is done
PREPARE sqlc_mig_due FROM "SELECT IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_plan
  AND NOT LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)), @sqlc_mig_sql, 'DO 0') INTO @sqlc_mig_sql";
PREPARE sqlc_mig_rows FROM "SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`
  FROM DUAL WHERE @sqlc_mig_do AND NOT @sqlc_mig_quiet";
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum,
  at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step,
  @sqlc_mig_mark, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks)"));
PREPARE sqlc_mig_mark FROM @sqlc_mig_sql;
-- sqlc_mig_leave, _arrive, _log, _unmark: the revision is done. The ledger moves, the history has a row more, and the markers go, in one transaction
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("DELETE FROM ", @sqlc_mig_ledger, " WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_direction = 'upgrade',
  FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs), CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY))"));
PREPARE sqlc_mig_leave FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', "SELECT IF(ROW_COUNT() <> 1, COALESCE(@sqlc_mig_stop, CONCAT('the ledger has changed: ',
  @sqlc_mig_next, ' is no head any more')), @sqlc_mig_stop) INTO @sqlc_mig_stop FROM DUAL");
PREPARE sqlc_mig_left FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("INSERT INTO ", @sqlc_mig_ledger, " (version_num) SELECT h.id
  FROM JSON_TABLE(IF(@sqlc_mig_direction = 'upgrade', JSON_ARRAY(@sqlc_mig_next),
    CONCAT('[\"', REPLACE(@sqlc_mig_needs, ',', '\",\"'), '\"]')), '$[*]' COLUMNS (id varchar(32) PATH '$')) AS h
  WHERE @sqlc_mig_stop IS NULL AND h.id <> '' AND (@sqlc_mig_direction = 'upgrade' OR NOT LOCATE(CONCAT(',', h.id, ','), @sqlc_mig_uses)
    AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " AS l WHERE CAST(l.version_num AS BINARY) = CAST(h.id AS BINARY)))"));
PREPARE sqlc_mig_arrive FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_entry AND NOT @sqlc_mig_plan, CONCAT("INSERT INTO ", @sqlc_mig_history, " (revision, direction, message, checksum,
    script_digest, tool_version, applied_by, started_at, finished_at) SELECT @sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum,
    @sqlc_mig_digest, @sqlc_mig_version, USER(), @sqlc_mig_started, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_stop IS NULL"), 'DO 0');
PREPARE sqlc_mig_log FROM @sqlc_mig_sql;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, 'DO 0', CONCAT("DELETE FROM ", @sqlc_mig_progress, " WHERE @sqlc_mig_stop IS NULL AND revision = @sqlc_mig_next"));
PREPARE sqlc_mig_unmark FROM @sqlc_mig_sql;
-- sqlc_mig_go_on: the next revision that is due may run, unless something stopped this one
PREPARE sqlc_mig_go_on FROM "SELECT p.left_over, IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(p.left_over, ',', 1), NULL),
    IF(@sqlc_mig_stop IS NULL AND NOT @sqlc_mig_plan,
      CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds'), NULL), ''
  INTO @sqlc_mig_pending, @sqlc_mig_next, @sqlc_mig_said, @sqlc_mig_about
  FROM (SELECT SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2) AS left_over) AS p";
