-- sqlc-mig 0.2.0: upgrade script for MySQL 8.0.29 and later
--   range   base : head 0002
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   mysql DATABASE < THIS_FILE
--   plan    mysql --init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of times: after an
-- interrupted run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is done by then stays done.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed; behind it the strongest lock on a table that was there before.
--    1. 0001  The whole script, from the first line to the last
--        create_table things
--    2. 0002  In two transactions
--      ? execute INSERT INTO things VALUES (1)
--        create_index ix_things_id on things                    things: reads the whole table; writes go on
--
-- Destroys data: nothing.  SQL of the project: 2.1.
-- Writes besides: audit_version, sqlc_mig_history, sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT ALTER, CREATE, DELETE, INDEX, INSERT, SELECT, UPDATE ON `DATABASE`.* TO 'USER'@'HOST';
-- Lines 34 to 63, 77 to 444, 496 to 526 are sqlc-mig's own,
--   blake3 129c064136aff608c7acea739ebe5fb0bd3c5fe9d9642d1eb0ce3d9a48d2cf86, in every script of this version: `sqlc-mig runtime --dialect mysql`.
-- What is left to read:  sed '34,63d;77,444d;496,526d' THIS_FILE
-- How to read it: first what decides which revisions run, then the revisions, each under a double line, each a packet for the server, which ends at
-- a line with //. MySQL has no IF outside of routines; this one is made of texts and comments: in the mode @sqlc_mig_skip a backslash means nothing,
-- so "\" is a whole text, and /* begins a comment that ends in the last line of the packet: nothing of it is run, or even read; in the mode
-- @sqlc_mig_live both lines hold nothing but texts. The statement of a step stands between double quotes; it is run from there, or DO 0 in its place.
-- @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a marker in
-- sqlc_mig_progress, rows in one transaction with it, DDL before it. What stops the script reads: ERROR 1644 (45000) at line N: sqlc-mig STOPPED: why.
DELIMITER //
SET @sqlc_mig_oldest = '8.0.29', @sqlc_mig_packet = 0,
  @sqlc_mig_setting_names = CONCAT_WS(',', NULL, 'lock_wait_timeout', 'innodb_lock_wait_timeout', 'max_execution_time')//
-- ---- the server: the right one, new enough (8.0.29 is compared as the address 0.8.0.29), with a database in use -----------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, SESSION sql_mode =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0);
SET @sqlc_mig_live = @@sql_mode, @sqlc_mig_skip = CONCAT(@@sql_mode, ',NO_BACKSLASH_ESCAPES'), @sqlc_mig_stop = CASE
  WHEN VERSION() LIKE '%MariaDB%' OR INET_ATON(CONCAT('0.', SUBSTRING_INDEX(VERSION(), '-', 1))) < INET_ATON(CONCAT('0.', @sqlc_mig_oldest)) THEN
    CONCAT('this script is for MySQL ', @sqlc_mig_oldest, ' or later, and this server is ', LEFT(VERSION(), 24), '; nothing was changed')
  WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mysql DATABASE < THIS_FILE'
  WHEN @sqlc_mig_packet > @@max_allowed_packet THEN
    CONCAT('this script needs packets of ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this server is ', @@max_allowed_packet,
      '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_stop) <= 110, @sqlc_mig_stop,
  CONCAT(LEFT(@sqlc_mig_stop, 88), '... (whole: see above)'))), sql_mode = IF(@sqlc_mig_stop IS NULL, @sqlc_mig_skip, @sqlc_mig_live);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SELECT CONCAT('ABORTED: ', @sqlc_mig_stop) AS `sqlc-mig`;
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
-- ---- settings of the session: the old ones become a statement, which is run at the end; then ours -------------------------
SET @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len), SESSION group_concat_max_len = 1073741824,
  @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_big_selects = 1;
SELECT /*+ MAX_EXECUTION_TIME(99999) */ COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ',
    CASE WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
    WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END))) INTO @sqlc_mig_old
  FROM performance_schema.session_variables WHERE FIND_IN_SET(VARIABLE_NAME COLLATE utf8mb4_0900_ai_ci, CONCAT_WS(',', 'autocommit,completion_type',
    'time_zone,transaction_read_only,foreign_key_checks,unique_checks,sql_safe_updates,sql_select_limit,cte_max_recursion_depth',
    'old_alter_table,optimizer_switch,max_sort_length,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET SESSION completion_type = 'NO_CHAIN'; ROLLBACK;
SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci
//
-- ---- this script: where it leads, its tables, its settings; what it asks for, that a revision is applied, or is not, or is not due ------
SET @sqlc_mig_version = '0.2.0', @sqlc_mig_direction = 'upgrade', @sqlc_mig_quiet = 0, @sqlc_mig_warns = 0, @sqlc_mig_state = 'missing',
  @sqlc_mig_digest = '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', @sqlc_mig_lock_key = -587344001020773494, @sqlc_mig_wait = 30,
  @sqlc_mig_ledger = '`audit_version`', @sqlc_mig_ledger_text = 'audit_version', @sqlc_mig_ledger_is = 'audit_version', @sqlc_mig_ledger_in = NULL,
  @sqlc_mig_ledger_key = '`audit_version_pkc`', @sqlc_mig_progress = '`sqlc_mig_progress`', @sqlc_mig_progress_text = 'sqlc_mig_progress',
  @sqlc_mig_progress_is = 'sqlc_mig_progress', @sqlc_mig_history = '`sqlc_mig_history`', @sqlc_mig_history_text = 'sqlc_mig_history',
  @sqlc_mig_history_is = 'sqlc_mig_history', @sqlc_mig_history_in = NULL, @sqlc_mig_arrival = 'at head 0002', @sqlc_mig_project_heads = CONCAT_WS(',', NULL,
  '0002'), @sqlc_mig_settings = ", SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 50, SESSION max_execution_time = 0",
  @sqlc_mig_conditions = "ROW('', '', '')", @sqlc_mig_shared = "ROW(0, '')", @sqlc_mig_kept = "ROW(0, '')";
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = "
ROW('0001', 1, '1', 1, '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
ROW('0002', 2, '1-2', 2, '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec')"//
-- ---- settings of the session ------------------------------------------------------------------------------------------
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci, SESSION autocommit = 1, completion_type = ''NO_CHAIN'', transaction_read_only = 0,
  sql_mode = @sqlc_mig_live, time_zone = ''+00:00'', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
  sql_big_selects = 1, old_alter_table = 0, optimizer_switch = ''subquery_to_derived=off'', max_sort_length = 1024, group_concat_max_len = 1073741824,
  cte_max_recursion_depth = 1000000', @sqlc_mig_settings);
PREPARE sqlc_mig_ours FROM @sqlc_mig_sql; EXECUTE sqlc_mig_ours;
-- ---- one run at a time: the lock belongs to this connection and goes with it, there is nothing to clean up after a crash ---
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', @sqlc_mig_lock_key, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig`
  FROM DUAL WHERE NOT @sqlc_mig_quiet AND NOT @sqlc_mig_plan AND IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_plan OR COALESCE(GET_LOCK(@sqlc_mig_lock, @sqlc_mig_wait), 0) = 1, NULL,
  CONCAT('another run of a migration script did not end within ', @sqlc_mig_wait, ' seconds; nothing was changed')));
-- ---- our own tables: is each there, and what it should be? What is in @sqlc_mig_stop from here on stops the script ----------
PREPARE sqlc_mig_own FROM "SELECT (SELECT MIN(TABLE_TYPE) FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?),
    COUNT(*), COALESCE(SUM(FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns) > 0), 0),
    SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
      AND (COLUMN_NAME = 'id' OR NOT FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns)))
  INTO @sqlc_mig_type, @sqlc_mig_seen, @sqlc_mig_known, @sqlc_mig_asked
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?";
SET @sqlc_mig_columns = 'version_num'; EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_ledger_is, @sqlc_mig_ledger_in, @sqlc_mig_ledger_is;
SET @sqlc_mig_has_ledger = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT(@sqlc_mig_ledger_text, ' is no ledger: ', CASE
    WHEN @sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN CONCAT('it is a ', LOWER(@sqlc_mig_type))
    WHEN @sqlc_mig_seen > 0 AND @sqlc_mig_known = 0 THEN 'it has no column version_num' END,
  '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml'));
SET @sqlc_mig_columns = 'revision,direction,step,checksum';
EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_progress_is, @sqlc_mig_ledger_in, @sqlc_mig_progress_is;
SET @sqlc_mig_has_progress = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED')
    OR @sqlc_mig_seen > 0 AND @sqlc_mig_known < 4, CONCAT(@sqlc_mig_progress_text, ' is no table of markers with the columns revision, direction, step and ',
  'checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again'), NULL));
SET @sqlc_mig_columns = 'id,revision,direction,message,checksum,script_digest,tool_version,applied_by,started_at,finished_at';
EXECUTE sqlc_mig_own USING @sqlc_mig_history_in, @sqlc_mig_history_is, @sqlc_mig_history_in, @sqlc_mig_history_is;
SET @sqlc_mig_has_history = @sqlc_mig_type IS NOT NULL,
  @sqlc_mig_entry = COALESCE(@sqlc_mig_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND @sqlc_mig_known = 10 AND @sqlc_mig_asked = 0, 0);
-- ---- what is applied: the ledger holds heads; what is applied with each, the list says in places, 1-2,4,6-7 -------------------
SET @sqlc_mig_heads = '', @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT(
  "SELECT COALESCE(GROUP_CONCAT(odd.revision ORDER BY odd.revision), ''), CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL)'
     WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', ')) END
   INTO @sqlc_mig_heads, @sqlc_mig_found
   FROM (SELECT CAST(version_num AS BINARY) AS revision, COUNT(*) AS n FROM ", @sqlc_mig_ledger, " GROUP BY CAST(version_num AS BINARY)) AS odd"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT('the ledger ', @sqlc_mig_ledger_text, ' ', @sqlc_mig_found,
  '; nothing was changed. `sqlc-mig repair` writes a script that removes the row'));
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NOT NULL, 'DO 0', CONCAT("WITH RECURSIVE rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, "), split (span, rest) AS (
    SELECT SUBSTRING_INDEX(spans, ',', 1), SUBSTRING(spans, LOCATE(',', CONCAT(spans, ',')) + 1) FROM rev
    WHERE FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads)
    UNION ALL SELECT SUBSTRING_INDEX(rest, ',', 1), SUBSTRING(rest, LOCATE(',', CONCAT(rest, ',')) + 1) FROM split WHERE rest <> ''),
  span (a, b) AS (SELECT DISTINCT CAST(SUBSTRING_INDEX(span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(span, '-', -1) AS UNSIGNED) FROM split),
  found (revision, number, known, applied) AS (SELECT CAST(revision AS BINARY), number, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads),
    EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b) FROM rev WHERE place > 0),
  shared (place, parent) AS (VALUES ", @sqlc_mig_shared, "), kept (place, reason) AS (VALUES ", @sqlc_mig_kept, ")
  SELECT COALESCE(GROUP_CONCAT(IF(known, revision, NULL)), ''), COALESCE(GROUP_CONCAT(IF(applied, revision, NULL)), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0, CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0 AND applied <> (@sqlc_mig_direction = 'upgrade'), CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(CAST(parent AS BINARY)), ''), ',') FROM shared WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b)),
    (SELECT MIN(CONCAT(reason, ', which is applied and not in this script')) FROM kept WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b))
  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_held, @sqlc_mig_pending, @sqlc_mig_uses, @sqlc_mig_kept FROM found"));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- ---- what stops the script before its first change -------------------------------------------------------------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT("SELECT GROUP_CONCAT(version_num SEPARATOR ', ')
  INTO @sqlc_mig_found FROM ", @sqlc_mig_ledger, " WHERE NOT FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_known)"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop,
  CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_found, '; nothing was changed. ',
  'The database is ahead of this script, or belongs to another project: build it again from the newest specs; ',
  '`sqlc-mig repair --forget ID` is for one that is gone for good'));
-- what the script itself asks for: a sentence for each revision that must be applied, or must not be; or, later, not be due
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 0, @sqlc_mig_sql = CONCAT("WITH c (state, revision, reason) AS (VALUES ", @sqlc_mig_conditions, ")
  SELECT SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN state = 'due' THEN CONCAT('the revision ', revision, ' cannot be reverted: ', reason, '; nothing was changed')
      WHEN reason = '' THEN CONCAT('this script begins after the revision ', revision, ', which is not applied here; nothing was changed. ',
        'A script that begins at base finds its place by itself') ELSE CONCAT(reason, '; nothing was changed') END SEPARATOR '\0'), '\0', 1)
  INTO @sqlc_mig_found FROM c WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_late, state = 'due' AND FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending),
    state = IF(FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied), 'applied', 'missing'))");
PREPARE sqlc_mig_conditions FROM @sqlc_mig_sql; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found);
-- markers of revisions that an interrupted run left half done; one that is applied (or reverted) has none that matter
SET @sqlc_mig_half = NULL, @sqlc_mig_first = NULL, @sqlc_mig_odd = 0, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_progress, CONCAT(
  "SELECT MIN(IF(direction = @sqlc_mig_direction AND open, revision, NULL)), MIN(IF(direction <> @sqlc_mig_direction AND (open OR due),
    CONCAT(revision, ' is half done by an interrupted ', direction, ' script'), NULL)), SUM(revision IS NULL OR direction IS NULL OR step IS NULL)
  INTO @sqlc_mig_first, @sqlc_mig_half, @sqlc_mig_odd FROM (SELECT revision, direction, step, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending) AS due,
    (direction = 'upgrade') <> (FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied) > 0) AS open FROM ", @sqlc_mig_progress, ") AS marker"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_odd, CONCAT('the table of markers ', @sqlc_mig_progress_text,
    ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL),
  CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped'));
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND NOT @sqlc_mig_plan AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only),
  'this server is read-only; nothing was changed. Connect to the primary server', NULL));
SET @sqlc_mig_nothing = (@sqlc_mig_stop IS NULL AND @sqlc_mig_pending = '');
-- specs that were edited after they had been applied: the list and the last entries of the history, by revision
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_entry, CONCAT("WITH rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, ") SELECT CONCAT('warning: the spec of the revision ', revision,
    ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM (SELECT revision, checksum FROM rev UNION ALL SELECT CONVERT(revision USING utf8mb4), CONVERT(checksum USING utf8mb4) FROM ", @sqlc_mig_history, "
    WHERE direction = 'upgrade' AND id IN (SELECT MAX(id) FROM ", @sqlc_mig_history, " GROUP BY revision)) AS u
  GROUP BY revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT checksum) = 2 AND FIND_IN_SET(CAST(MIN(revision) AS BINARY), @sqlc_mig_applied)
  ORDER BY revision"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
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
SELECT CONCAT('plan for ', DATABASE(), ' at ', IF(@sqlc_mig_heads = '', 'base', REPLACE(CONVERT(@sqlc_mig_heads USING utf8mb4), ',', ', ')), ': ',
    1 + CHAR_LENGTH(@sqlc_mig_pending) - CHAR_LENGTH(REPLACE(@sqlc_mig_pending, ',', '')), ' of ',
    1 + CHAR_LENGTH(@sqlc_mig_held) - CHAR_LENGTH(REPLACE(@sqlc_mig_held, ',', '')), ' revisions are ', @sqlc_mig_state,
    '; nothing is changed') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan;
SET @sqlc_mig_sql = IF(@sqlc_mig_plan, "SELECT CAST(COALESCE(LOWER(GROUP_CONCAT('\n', t, '\n', words, '\n' SEPARATOR '')), '') AS BINARY) INTO @sqlc_mig_there
    FROM (SELECT TABLE_NAME AS t, '' AS words FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('column ', COLUMN_NAME, '\nis ', COLUMN_TYPE) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('index ', INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('key ', CONSTRAINT_NAME) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE()) AS n",
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
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not; %7C is |, as in addresses. (Each GROUP_CONCAT stands apart: here MariaDB writes it twice in CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), IF(COLUMN_TYPE LIKE 'tinyint(1)%' OR COLUMN_TYPE LIKE '%zerofill%', COLUMN_TYPE,
        REGEXP_REPLACE(COLUMN_TYPE, '^([a-z]*int|year)[(][0-9]+[)]', '$1')),
      IF(IS_NULLABLE = 'YES', '', 'not null'), CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL),
        IF(EXTRA LIKE '%on update%', 'on update', NULL), CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
      IF(COLUMN_DEFAULT IS NOT NULL
, CASE WHEN EXTRA LIKE '%DEFAULT_GENERATED%' THEN COLUMN_DEFAULT
       WHEN DATA_TYPE NOT IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') THEN CONCAT('''', COLUMN_DEFAULT, '''')
       ELSE IF(COLUMN_DEFAULT LIKE '%.%', TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT) END,
        ''), COLUMN_COMMENT, REPLACE(COALESCE(COLLATION_NAME, ''), 'utf8_', 'utf8mb3_'))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('index ', name), names, IF(is_unique, 'unique', IF(method IN ('FULLTEXT', 'SPATIAL'), LOWER(method), '')))
    FROM (SELECT INDEX_NAME AS name, MIN(NON_UNIQUE) = 0 AS is_unique, MIN(INDEX_TYPE) AS method, GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'),
        IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), IF(COLLATION = 'D', ' desc', '')
)
        ORDER BY SEQ_IN_INDEX SEPARATOR ', ') AS names
      FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table> GROUP BY INDEX_NAME) AS i
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('key ', k.name), k.names, k.referred, k.referred_names, REPLACE(LOWER(r.DELETE_RULE), 'restrict', 'no action'),
      REPLACE(LOWER(r.UPDATE_RULE), 'restrict', 'no action'))
    FROM (SELECT CONSTRAINT_NAME AS name, GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', ') AS names,
        CONCAT_WS('.', NULLIF(MIN(REFERENCED_TABLE_SCHEMA), DATABASE()), MIN(REFERENCED_TABLE_NAME)) AS referred,
        GROUP_CONCAT(REFERENCED_COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', ') AS referred_names FROM information_schema.KEY_COLUMN_USAGE
      WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table> AND REFERENCED_TABLE_NAME IS NOT NULL GROUP BY CONSTRAINT_NAME) AS k
    JOIN information_schema.REFERENTIAL_CONSTRAINTS AS r ON r.CONSTRAINT_NAME = k.name AND r.CONSTRAINT_SCHEMA = <schema> AND r.TABLE_NAME = <table>
    UNION ALL SELECT CONCAT('check ', CONSTRAINT_NAME)
    FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'CHECK' AND TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>),
  side (expected, found) AS (SELECT IF(words LIKE 'key %', REPLACE(words, CONCAT('|', CONVERT(DATABASE() USING utf8mb4), '.'), '|'), words), NULL
    FROM part WHERE words <> '' UNION ALL SELECT NULL, REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(CONVERT(words USING utf8mb4), '%', '%25'),
      '|', '%7C'), ';', '%3B'), '?', '%3F'), '\n', '%0A'), '\0', '|') FROM shown),
  pair (item, expected, found) AS (SELECT SUBSTRING_INDEX(COALESCE(expected, found), '|', 1) COLLATE utf8mb4_general_ci AS item,
    CONCAT(MAX(expected), '|?|?|?|?|?|?'), CONCAT(MAX(found), '||||||') FROM side GROUP BY item),
  field (item, n, is_there, expected, found, attribute) AS (SELECT item, n, found IS NOT NULL, SUBSTRING_INDEX(SUBSTRING_INDEX(expected, '|', n + 1), '|', -1),
      SUBSTRING_INDEX(SUBSTRING_INDEX(found, '|', n + 1), '|', -1), CASE WHEN item LIKE 'index %' THEN ELT(n, 'columns', 'kind')
        WHEN item LIKE '.%' THEN ELT(n, 'type', 'null', 'extra', 'default', 'comment', 'collation') WHEN item = 'table' THEN ELT(n, 'engine',
        'comment', 'collation', 'charset') ELSE ELT(n, 'columns', 'references', 'referred columns', 'on delete', 'on update') END
    FROM pair JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6) AS numbers
    WHERE item NOT LIKE '?%' AND (expected IS NOT NULL OR @sqlc_mig_kind = 'table' AND NOT LOCATE(CONCAT(';?',
      IF(item LIKE '.%', item, SUBSTRING(item, LOCATE(' ', item))), ';'), CONCAT(';', @sqlc_mig_shape, ';')))),
  told (object, expected, found, added) AS (SELECT CONCAT(IF(item = 'table' OR item LIKE '.%', '',
        CONCAT(SUBSTRING(item, LOCATE(' ', item) + 1), ' on ')), CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), IF(item LIKE '.%', item, ''), ' ',
        CASE WHEN expected IS NOT NULL AND is_there THEN attribute WHEN item LIKE '.%' THEN 'column'
        ELSE REPLACE(SUBSTRING_INDEX(item, ' ', 1), 'key', 'foreign key') END),
      CASE WHEN expected IS NULL THEN 'nothing' WHEN expected = '*' THEN 'something' WHEN expected NOT IN ('', '?') THEN expected
        WHEN NOT is_there THEN 'there' ELSE COALESCE(ELT(FIELD(attribute, 'null', 'kind'), 'null', 'not unique'), 'nothing') END,
      IF(is_there, COALESCE(NULLIF(found, ''), ELT(FIELD(attribute, 'null', 'kind'), 'null', 'not unique'), 'nothing'), 'nothing'),
      expected IS NULL AND item NOT LIKE '.%' OR expected = '' AND attribute = 'comment' FROM field
    WHERE IF(expected IS NULL OR NOT is_there, n = 1, attribute IS NOT NULL AND expected <> '?' AND NOT (expected = '*' AND found <> '')
      AND IF(attribute IN ('type', 'default', 'comment'), CAST(expected AS BINARY) <> CAST(found AS BINARY), LOWER(expected) <> LOWER(found)))
    UNION ALL SELECT '', 'expected', 'found', NULL),
  line (added, object, words) AS (SELECT added, object, IF(added, object, CONCAT('    ', RPAD(object, MAX(CHAR_LENGTH(object)) OVER (), ' '), '  ',
    RPAD(expected, GREATEST(CHAR_LENGTH(expected), LEAST(60, MAX(CHAR_LENGTH(expected)) OVER ())), ' '), '  ', found)) FROM told)
  SELECT "; -- what is done with it, each engine says itself
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
PREPARE sqlc_mig_ask FROM "SELECT IF(leaves, COALESCE(CASE @sqlc_mig_when WHEN 'present' THEN REPLACE(@sqlc_mig_there, mine, '\n\n')
      WHEN 'rename' THEN REPLACE(@sqlc_mig_there, mine, yours) WHEN 'known' THEN REPLACE(@sqlc_mig_there, mine, CONCAT(mine, '?'))
      WHEN 'missing' THEN CONCAT(@sqlc_mig_there, mine, IF(@sqlc_mig_kind = 'table', CONCAT('\n', mine, 'key primary\n', REPLACE(REPLACE(REPLACE(REPLACE(
        REPLACE(LOWER(@sqlc_mig_sql), '\n  unique index `', '\n  index `'), '\n  index `', CONCAT(mine, 'index ')), '\n  constraint `',
        CONCAT(mine, 'key ')), '\n  `', CONCAT(mine, 'column ')), '` ', '\n')), '')) END, @sqlc_mig_there),
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
  FROM (SELECT CONCAT('\n', COALESCE(CONCAT(@sqlc_mig_schema, '.'), ''),
      IF(@sqlc_mig_kind = 'table', '', CONCAT(@sqlc_mig_table, '\n', IF(@sqlc_mig_kind IN ('column', 'index'), @sqlc_mig_kind, 'key'), ' '))) AS sort,
    CASE @sqlc_mig_kind WHEN 'table' THEN @sqlc_mig_table WHEN 'column' THEN @sqlc_mig_column WHEN 'index' THEN @sqlc_mig_index
      ELSE @sqlc_mig_constraint END AS name) AS k) AS g) AS c) AS h) AS f LIMIT 1) AS v) AS x";
SET @sqlc_mig_sql = IF(@sqlc_mig_plan,
  "SELECT (SELECT CONCAT(' (', ROUND((DATA_LENGTH + INDEX_LENGTH) / 1024), ' kB, ~', TABLE_ROWS, ' rows', ')') FROM information_schema.TABLES
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
SET @sqlc_mig_next = NULL, @sqlc_mig_against = NULL, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = NULL,
  @sqlc_mig_past = NULL, @sqlc_mig_size = NULL, @sqlc_mig_what = NULL;
DO "*/ -- "
; SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 1 of 2; migrations/0001_the_whole_script_from.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_the_whole_script_from.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'The whole script, from the first line to the last',
  @sqlc_mig_checksum = '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table things   migrations/0001_the_whole_script_from.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '98819b060338c91631f1f274a4ce7d65c95a3a323f4c235b92e2429bd46e28a0', @sqlc_mig_table = 'things',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;index PRIMARY|id|unique;? ix_things_id', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `things` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_things` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  In two transactions
-- 2 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_in_two_transactions.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'In two transactions', @sqlc_mig_checksum = '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute INSERT INTO things VALUES (1)      ? SQL of the project   migrations/0002_in_two_transactions.yaml:6
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '9e636e79eaf9aae21ffb0966a9e43266c53ab175a0bfc3219cda6e85c89c12cb',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'INSERT INTO things VALUES (1)',
  @sqlc_mig_sql = "
INSERT INTO things VALUES (1)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. create_index ix_things_id on things   migrations/0002_in_two_transactions.yaml:7
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '40c0aa1056d07d32302c29451e79de4e39a33010399fd8d1077c9e7a7786758c',
  @sqlc_mig_index = 'ix_things_id', @sqlc_mig_table = 'things', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_things_id|id|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `things` ADD INDEX `ix_things_id` (`id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- The end. If something stopped the script, the session is put back, and the script fails with that sentence
-- ===================================================================================================================
SET sql_mode = IF(@sqlc_mig_stop IS NOT NULL, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SELECT CONCAT('ABORTED: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')) AS `sqlc-mig`;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the server takes 128 characters; all of it stands in the line above
SET @sqlc_mig_said = REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?'), sql_mode = @sqlc_mig_live;
SET @sqlc_mig_said = CONCAT('sqlc-mig STOPPED: ', IF(CHAR_LENGTH(@sqlc_mig_said) <= 110, @sqlc_mig_said,
  CONCAT(LEFT(@sqlc_mig_said, 88), '... (whole: see above)')));
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said; DO "*/ -- "
//
-- ---- the session as it was, and the last word: where the database is, or ABORTED where the client was told to go on after an error ---
ROLLBACK; DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_place = IF(@sqlc_mig_plan AND NOT @sqlc_mig_nothing, 'nothing was changed; apply with: mysql DATABASE < THIS_FILE', @sqlc_mig_arrival),
  @sqlc_mig_sql = IF(@sqlc_mig_next = '' AND @sqlc_mig_arrival IS NULL AND IF(@sqlc_mig_nothing, @sqlc_mig_has_ledger, NOT @sqlc_mig_plan), CONCAT(
  "SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(NOT FIND_IN_SET(CAST(version_num AS BINARY),
  @sqlc_mig_project_heads)) = 0, IF(COUNT(*) = 1, 'head ', 'heads '),
  ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) INTO @sqlc_mig_place FROM ", @sqlc_mig_ledger), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_sql = COALESCE(@sqlc_mig_old, 'DO 0'); PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET SESSION group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@group_concat_max_len),
  SESSION sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@sql_big_selects), SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode);
SET @sqlc_mig_old = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_big_selects = NULL
//
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_next = '', 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
    ELSE CONCAT(COALESCE(@sqlc_mig_place, 'at base'), IF(@sqlc_mig_nothing, ': nothing to do', '')) END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_quiet AND NOT @sqlc_mig_plan AND @sqlc_mig_next = '', 0) LIMIT 1
//
DELIMITER ;
