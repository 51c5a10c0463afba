-- sqlc-mig 0.2.0: metrics, for MySQL 8.0.29 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Prints metrics in the text format of Prometheus, and changes nothing; call the client with --skip-column-names --raw. All
-- it takes is SELECT on the ledger, also on a replica; when and how long it knows from the history, if that may be read.
--
-- How to read it: what stands between two lines with // is one packet, which ends at its first error. A statement is made
-- conditional only by being prepared from a text: so some stand between quotes, with quotes and backslashes doubled.
-- A line "SET @sqlc_mig_stop" holds what stops the script: the script then fails with that sentence.
DELIMITER //
SET @sqlc_mig_ok = 0, @sqlc_mig_done = 0, SESSION default_storage_engine = IF(VERSION() NOT LIKE '%MariaDB%', @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for MySQL, and this server is ', VERSION(), '; nothing was changed'));
SET @sqlc_mig_version = SUBSTRING_INDEX(VERSION(), '-', 1);
SET @sqlc_mig_version = SUBSTRING_INDEX(@sqlc_mig_version, '.', 1) * 10000
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 2), '.', -1) * 100
  + SUBSTRING_INDEX(SUBSTRING_INDEX(@sqlc_mig_version, '.', 3), '.', -1);
SET SESSION default_storage_engine = IF(@sqlc_mig_version >= 80029, @@default_storage_engine,
  CONCAT('sqlc-mig: this script is for MySQL 8.0.29 or later, and this server is ', VERSION(), '; nothing was changed'));
SET SESSION default_storage_engine = IF(DATABASE() IS NOT NULL, @@default_storage_engine,
  'sqlc-mig: no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE');
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    @sqlc_mig_old_sort = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    @sqlc_mig_old_division = COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment),
    @sqlc_mig_old_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    @sqlc_mig_old_limit = COALESCE(@sqlc_mig_old_limit, @@SESSION.max_execution_time),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1073741824, cte_max_recursion_depth = 1000000,
    max_sort_length = 1024, div_precision_increment = 4, optimizer_switch = 'default', max_execution_time = 0;
-- what stops the script with the sentence in @sqlc_mig_stop, if there is one: an engine of that name is asked for
PREPARE sqlc_mig_stop FROM 'SET SESSION default_storage_engine = IF(@sqlc_mig_stop IS NULL, @@default_storage_engine, CONCAT(''sqlc-mig: '', @sqlc_mig_stop))';
-- ids are compared exactly, whatever collation the tables have
SET SESSION collation_connection = utf8mb4_0900_bin;
SET @sqlc_mig_stop = COALESCE(
  (SELECT CONCAT('alembic_version', ' is no ledger: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')),
  (SELECT CONCAT('alembic_version', ' is no ledger: it has no column version_num; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'
      AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND COLUMN_NAME = 'version_num')
      AND EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version')),
  (SELECT CONCAT('sqlc_mig_progress', ' is no table of markers with the columns revision, direction, step and checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'
      AND (TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')
        OR (SELECT COUNT(*) BETWEEN 1 AND 3 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum'))
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'))));
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_has_ledger = EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND FIND_IN_SET('select', PRIVILEGES));
SET @sqlc_mig_stop = IF(NOT @sqlc_mig_has_ledger AND EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
  CONCAT('the user ', CURRENT_USER(), ' may not read the ledger ', 'alembic_version', '; nothing was changed. Grant it SELECT on that table'), NULL);
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
-- tables are named with their database: a table may be called as a part of these queries is
SET @sqlc_mig_in = CONCAT('`', REPLACE(DATABASE(), '`', '``'), '`.');
-- the ids in the ledger, and half-done revisions with the number of the last step that is done
SET @sqlc_mig_with = CONCAT('WITH RECURSIVE listed (revision) AS (', IF(@sqlc_mig_has_ledger,
  CONCAT('SELECT CONVERT(`version_num` USING utf8mb4) COLLATE utf8mb4_0900_bin FROM ', @sqlc_mig_in, '`alembic_version`', ' WHERE `version_num` IS NOT NULL'),
  'SELECT '''' FROM DUAL WHERE FALSE'), '), half (revision, direction, step) AS (', IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT CONVERT(`revision` USING utf8mb4) COLLATE utf8mb4_0900_bin, CONVERT(`direction` USING utf8mb4) COLLATE utf8mb4_0900_bin, MAX(`step`) FROM `sqlc_mig_progress` WHERE `revision` IS NOT NULL AND `direction` IS NOT NULL AND `step` IS NOT NULL GROUP BY 1, 2',
  'SELECT '''', '''', 0 FROM DUAL WHERE FALSE'), '), ');
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger,
  'SELECT (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN ''has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''
            WHEN MAX(odd.n) > 1 THEN CONCAT(''lists a revision twice: '', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR '', ''), ''; nothing was changed. `sqlc-mig repair` writes a script that removes the second row'') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `alembic_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' ', @sqlc_mig_stop);
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT IF(EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL), CONCAT(''the table of markers '', ''sqlc_mig_progress'', '' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''), NULL) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;

-- ---- what is to be told? ------------------------------------------------------------------------------------------
-- the last entry of each in the history
SET @sqlc_mig_past = 'SELECT '''', '''', '''', '''', NULL, NULL FROM DUAL WHERE FALSE';
SET @sqlc_mig_table = CONCAT(@sqlc_mig_in, '`sqlc_mig_history`');
SET @sqlc_mig_past = IF((SELECT COUNT(*) = 7 FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND FIND_IN_SET('select', PRIVILEGES)
    AND COLUMN_NAME IN ('id', 'revision', 'direction', 'checksum', 'applied_by', 'started_at', 'finished_at')), CONCAT('
SELECT CONVERT(`revision` USING utf8mb4) COLLATE utf8mb4_0900_bin, CONVERT(`direction` USING utf8mb4) COLLATE utf8mb4_0900_bin, CONVERT(`checksum` USING utf8mb4) COLLATE utf8mb4_0900_bin,
       CONVERT(`applied_by` USING utf8mb4) COLLATE utf8mb4_0900_bin, `started_at`, `finished_at` FROM ', @sqlc_mig_table, ' WHERE `id` IN (SELECT MAX(`id`) FROM ', @sqlc_mig_table, ' GROUP BY `revision`)'), @sqlc_mig_past);
-- the revisions that the ledger lists, that are half done, or that this script names
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, '
-- every revision of the project: id, place, the places of all that is applied with it
rev (revision, place, spans) AS (VALUES
  ROW(''0001'', 1, ''1''),
  ROW(''a2'', 2, ''1-2''),
  ROW(''d1'', 3, ''1-3''),
  ROW(''b2'', 4, ''1,4''),
  ROW(''b3'', 5, ''1,4-5''),
  ROW(''c4'', 6, ''1-2,4-6''),
  ROW(''e5'', 7, ''1-7'')),
one AS (SELECT 1)
SELECT CONCAT(''rev (revision, place, spans) AS (VALUES '',
         COALESCE(GROUP_CONCAT(CONCAT(''ROW('', QUOTE(rev.revision), '', '', rev.place, '', '', QUOTE(rev.spans), '')'') ORDER BY rev.place SEPARATOR '', ''), ''ROW('''''''', 0, '''''''')''),
         ''), '') INTO @sqlc_mig_rev
  FROM rev WHERE rev.revision IN (SELECT revision FROM listed) OR rev.revision IN (SELECT revision FROM half)');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, 'past (revision, direction, checksum, applied_by, started_at, finished_at) AS (', @sqlc_mig_past, '), ', '
spec (n, revision, checksum, message) AS (VALUES
  ROW(1, ''0001'', ''45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93'', ''Where it begins''),
  ROW(2, ''a2'', ''e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'', ''Left''),
  ROW(3, ''d1'', ''54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c'', ''A second base that needs the left side''),
  ROW(4, ''b2'', ''60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'', ''Right''),
  ROW(5, ''b3'', ''29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'', ''Right again''),
  ROW(6, ''c4'', ''b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89'', ''Both together''),
  ROW(7, ''e5'', ''7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf'', ''After the merge'')),
-- the steps of revisions that can be half done
title (revision, step, words, steps) AS (VALUES
  ROW(NULL, 0, NULL, 0)),
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, '','', 1), SUBSTRING(rev.spans, LOCATE('','', CONCAT(rev.spans, '','')) + 1)
    FROM rev WHERE rev.revision IN (SELECT revision FROM listed)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, '','', 1), SUBSTRING(split.rest, LOCATE('','', CONCAT(split.rest, '','')) + 1)
    FROM split WHERE split.rest <> ''''),
span (revision, a, b) AS (
  SELECT DISTINCT split.revision, CAST(SUBSTRING_INDEX(split.span, ''-'', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, ''-'', -1) AS UNSIGNED)
    FROM split),
redundant (ids) AS (
  SELECT GROUP_CONCAT(DISTINCT rev.revision ORDER BY rev.revision SEPARATOR '', '') FROM listed JOIN rev ON rev.revision = listed.revision
    JOIN span ON rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision),
broken (revision, words) AS (
  SELECT half.revision, CONCAT(half.direction, '' interrupted after step '', half.step, COALESCE(CONCAT('' of '', title.steps, '': '', title.words), ''''))
    FROM half LEFT JOIN title ON half.direction = ''upgrade'' AND title.revision = half.revision AND title.step = half.step),
found (n, revision, state, direction, applied_by, started_at, finished_at, words) AS (
  SELECT spec.n, spec.revision,
         CASE WHEN broken.revision IS NOT NULL THEN ''half done''
              WHEN NOT spec.applied THEN ''pending''
              WHEN past.checksum <> spec.checksum THEN ''edited''
              WHEN past.direction = ''stamp'' THEN ''stamped''
              ELSE ''applied'' END,
         past.direction, past.applied_by, past.started_at, past.finished_at, COALESCE(broken.words, spec.message)
    FROM (SELECT spec.*, EXISTS (SELECT 1 FROM span WHERE spec.n BETWEEN span.a AND span.b) AS applied FROM spec) AS spec LEFT JOIN broken ON broken.revision = spec.revision
    LEFT JOIN past ON past.revision = spec.revision AND spec.applied AND past.direction IN (''upgrade'', ''stamp'')
   WHERE spec.n > 0
  UNION ALL
  SELECT 2147483647, revision, ''half done'', NULL, NULL, NULL, NULL, CONCAT(words, ''; no spec has this id'') FROM broken
   WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)
  UNION ALL
  SELECT DISTINCT 2147483647, revision, ''unknown'', NULL, NULL, NULL, NULL, ''no spec has this id'' FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
metric (part, name, help) AS (
  SELECT 1, ''sqlc_mig_revisions'', ''Revisions by what this database has of them; each is in one state.''
  UNION ALL SELECT 2, ''sqlc_mig_head_info'', ''1 for each revision that the ledger lists.''
  UNION ALL SELECT 3, ''sqlc_mig_half_done_step'', ''The last step that is done of a revision which an interrupted run has left.''
  UNION ALL SELECT 4, ''sqlc_mig_last_change_timestamp_seconds'', ''When a revision was last applied, reverted or stamped, in seconds since 1970.''
  UNION ALL SELECT 5, ''sqlc_mig_last_change_duration_seconds'', ''How long that change took.''
  UNION ALL SELECT 6, ''sqlc_mig_revision_duration_seconds'', ''How long each revision took that is applied.''),
counted (n, state) AS (
  SELECT 1, ''applied'' UNION ALL SELECT 2, ''edited'' UNION ALL SELECT 3, ''stamped'' UNION ALL SELECT 4, ''pending''
  UNION ALL SELECT 5, ''half done'' UNION ALL SELECT 6, ''unknown''),
-- when a revision last moved, and how long that took
last (finished_at, seconds) AS (
  SELECT finished_at, TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000 FROM past
   WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, started_at DESC LIMIT 1),
sample (part, n, label, value, direction, figure) AS (
  SELECT 1, counted.n, ''state'', REPLACE(counted.state, '' '', ''_'') COLLATE utf8mb4_0900_bin, CONVERT(NULL USING utf8mb4) COLLATE utf8mb4_0900_bin,
         CAST((SELECT COUNT(*) FROM found WHERE found.state = counted.state) AS CHAR) FROM counted
  UNION ALL SELECT DISTINCT 2, 0, ''revision'', revision, NULL, ''1'' FROM listed
  UNION ALL SELECT 3, 0, ''revision'', revision, direction, CAST(step AS CHAR) FROM half
  UNION ALL SELECT 4, 0, NULL, NULL, NULL, CAST(ROUND(TIMESTAMPDIFF(MICROSECOND, ''1970-01-01'', finished_at) / 1000000, 3) AS CHAR) FROM last
  UNION ALL SELECT 5, 0, NULL, NULL, NULL, CAST(ROUND(seconds, 3) AS CHAR) FROM last
  UNION ALL SELECT 6, n, ''revision'', revision, NULL, CAST(ROUND(TIMESTAMPDIFF(MICROSECOND, started_at, finished_at) / 1000000, 3) AS CHAR)
    FROM found WHERE direction = ''upgrade''),
-- as Prometheus wants values of labels: a backslash, a quote and a line end have a backslash before them
label (value, words) AS (
  SELECT value, CONCAT(''"'', REPLACE(REPLACE(REPLACE(value, CHAR(92 USING utf8mb4), CONCAT(CHAR(92 USING utf8mb4), CHAR(92 USING utf8mb4))), ''"'', CONCAT(CHAR(92 USING utf8mb4), ''"'')),
           CHAR(10 USING utf8mb4), CONCAT(CHAR(92 USING utf8mb4), ''n'')), ''"'')
    FROM (SELECT value FROM sample WHERE value IS NOT NULL UNION SELECT direction FROM sample WHERE direction IS NOT NULL) AS named)
SELECT REGEXP_REPLACE(said.words, ''[[:cntrl:]]'', ''?'') AS `sqlc-mig`
  FROM (
    SELECT part, 1 AS kind, 0 AS n, '''' AS value, CONCAT(''# HELP '', name, '' '', help) AS words FROM metric
    UNION ALL
    SELECT part, 2, 0, '''', CONCAT(''# TYPE '', name, '' gauge'') FROM metric
    UNION ALL
    SELECT metric.part, 3, sample.n, sample.value,
           CONCAT(metric.name, COALESCE(CONCAT(''{'', sample.label, ''='', label.words, COALESCE(CONCAT('',direction='', way.words), ''''), ''}''), ''''), '' '', sample.figure)
      FROM sample JOIN metric ON metric.part = sample.part
      LEFT JOIN label ON label.value = sample.value LEFT JOIN label AS way ON way.value = sample.direction
     WHERE sample.figure IS NOT NULL) AS said
 ORDER BY said.part, said.kind, said.n, said.value, said.words');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
SET SESSION sql_select_limit = CAST(COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit) AS UNSIGNED),
    sql_big_selects = CAST(COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects) AS UNSIGNED),
    group_concat_max_len = CAST(COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len) AS UNSIGNED),
    cte_max_recursion_depth = CAST(COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth) AS UNSIGNED),
    max_sort_length = CAST(COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length) AS UNSIGNED),
    div_precision_increment = CAST(COALESCE(@sqlc_mig_old_division, @@SESSION.div_precision_increment) AS UNSIGNED),
    optimizer_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    max_execution_time = COALESCE(@sqlc_mig_old_limit, @@SESSION.max_execution_time) + 0,
    character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_select_limit = NULL, @sqlc_mig_old_sql_big_selects = NULL,
    @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_sort = NULL, @sqlc_mig_old_division = NULL, @sqlc_mig_old_switch = NULL, @sqlc_mig_old_limit = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL
//
SELECT 'ABORTED: the first error above says why; nothing was done after it' AS `sqlc-mig` FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) LIMIT 1
//
DELIMITER ;
