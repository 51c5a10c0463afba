-- sqlc-mig 0.1.0: upgrade script for MySQL 8.0.29 and later
--
--   range   base : head 0002
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: the
--   strongest lock on each table that was there before.
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
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line; one revision is sent
-- to the server as one packet, which ends at a line with //. In MySQL DDL commits by itself, and a statement is made
-- conditional only by being prepared from a text: so the statements stand between quotes, with quotes and backslashes
-- doubled. They begin at the margin; what is indented decides whether they run, and keeps account of it. Every step
-- leaves a marker in sqlc_mig_progress: rows in one transaction with it, DDL right before it. A line
-- "SET @sqlc_mig_stop" holds what stops the script: EXECUTE sqlc_mig_stop then fails with that sentence.
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
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

-- ---- session settings: what was set is remembered, and put back at the end ----------------------------------------
SET @sqlc_mig_old_autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    @sqlc_mig_old_completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    @sqlc_mig_old_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode),
    @sqlc_mig_old_time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    @sqlc_mig_old_foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    @sqlc_mig_old_unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    @sqlc_mig_old_sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    @sqlc_mig_old_sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    @sqlc_mig_old_group_concat = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    @sqlc_mig_old_recursion = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET @sqlc_mig_old_lock_wait_timeout = COALESCE(@sqlc_mig_old_lock_wait_timeout, @@SESSION.lock_wait_timeout);
SET @sqlc_mig_old_innodb_lock_wait_timeout = COALESCE(@sqlc_mig_old_innodb_lock_wait_timeout, @@SESSION.innodb_lock_wait_timeout);
SET @sqlc_mig_old_max_execution_time = COALESCE(@sqlc_mig_old_max_execution_time, @@SESSION.max_execution_time);
SET SESSION completion_type = 'NO_CHAIN';
ROLLBACK;
SET NAMES utf8mb4;
SET SESSION autocommit = 1, completion_type = 'NO_CHAIN', transaction_read_only = 0,
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
    sql_big_selects = 1, group_concat_max_len = 1073741824, cte_max_recursion_depth = 1000000;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 50;
SET SESSION max_execution_time = 0;
-- what stops the script with the sentence in @sqlc_mig_stop, if there is one: an engine of that name is asked for
PREPARE sqlc_mig_stop FROM 'SET SESSION default_storage_engine = IF(@sqlc_mig_stop IS NULL, @@default_storage_engine, CONCAT(''sqlc-mig: '', @sqlc_mig_stop))';
-- what tells whether a step is to be done, and stops the script if it was done with another text
PREPARE sqlc_mig_find FROM '
SET @sqlc_mig_step = (@sqlc_mig_run AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, '':'', @sqlc_mig_number, ''='', @sqlc_mig_checksum), @sqlc_mig_marks)),
    SESSION default_storage_engine = IF(@sqlc_mig_run AND LOCATE(CONCAT('','', @sqlc_mig_revision, '':'', @sqlc_mig_number, ''=''), CONCAT('','', @sqlc_mig_marks))
        AND NOT FIND_IN_SET(CONCAT(@sqlc_mig_revision, '':'', @sqlc_mig_number, ''='', @sqlc_mig_checksum), @sqlc_mig_marks),
      CONCAT(''sqlc-mig: step '', @sqlc_mig_number, '' of the revision '', @sqlc_mig_revision, '' was done with another text than this script has; finish it with the script that began it, or undo the edit''),
      @@default_storage_engine)';
-- what stops the script if a guard found what this history does not know; @sqlc_mig_todo then holds neither yes nor no
PREPARE sqlc_mig_judge FROM '
SET SESSION default_storage_engine = IF(@sqlc_mig_todo IN (''0'', ''1''), @@default_storage_engine,
  CONCAT(''sqlc-mig: '', @sqlc_mig_todo, ''. The database is not in a state that this history knows: mend it by hand, then run the script again''))';

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- It belongs to this connection and goes with it: there is nothing to clean up after a crash.
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', -587344001020773494, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig` FROM DUAL WHERE IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_got = GET_LOCK(@sqlc_mig_lock, 30);
SET @sqlc_mig_stop = IF(@sqlc_mig_got = 1, NULL, 'another run of a migration script did not end within 30 seconds; nothing was changed');
EXECUTE sqlc_mig_stop;

-- ---- what is applied already? -------------------------------------------------------------------------------------
SET @sqlc_mig_stop = COALESCE(
  (SELECT CONCAT('audit_version', ' is no ledger: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')),
  (SELECT CONCAT('audit_version', ' is no ledger: it has no column version_num; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version'
      AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version' AND COLUMN_NAME = 'version_num')
      AND EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version')),
  (SELECT CONCAT('sqlc_mig_progress', ' is no table of markers with the columns revision, direction, step and checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again')
     FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'
      AND (TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE')
        OR (SELECT COUNT(*) BETWEEN 1 AND 3 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum'))
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'))));
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version'),
  'SELECT (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN ''has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''
            WHEN MAX(odd.n) > 1 THEN CONCAT(''lists a revision twice: '', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR '', ''), ''; nothing was changed. `sqlc-mig repair` writes a script that removes the second row'') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `audit_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'audit_version', ' ', @sqlc_mig_stop);
EXECUTE sqlc_mig_stop;
-- Ids are compared as bytes, whatever collation the ledger has.
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version'),
  'SELECT COUNT(*), COALESCE(GROUP_CONCAT(CAST(`version_num` AS BINARY)), '''') INTO @sqlc_mig_rows, @sqlc_mig_heads FROM `audit_version`',
  'SELECT 0, '''' INTO @sqlc_mig_rows, @sqlc_mig_heads');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
WITH RECURSIVE
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
edge (revision, parent) AS (VALUES
  ROW('0001', ''),
  ROW('0002', '0001')),
-- the revisions of this script, in its order
unit (place, revision) AS (VALUES
  ROW(1, '0001'),
  ROW(2, '0002')),
applied (revision) AS (
  SELECT edge.revision FROM edge WHERE FIND_IN_SET(CAST(edge.revision AS BINARY), @sqlc_mig_heads)
  UNION
  SELECT edge.parent FROM applied JOIN edge ON edge.revision = applied.revision WHERE edge.parent <> '')
SELECT (SELECT COALESCE(GROUP_CONCAT(DISTINCT CAST(edge.revision AS BINARY)), '') FROM edge),
       (SELECT COALESCE(GROUP_CONCAT(CAST(applied.revision AS BINARY)), '') FROM applied),
       (SELECT COALESCE(GROUP_CONCAT(CAST(unit.revision AS BINARY) ORDER BY unit.place), '') FROM unit
         WHERE unit.place > 0 AND unit.revision NOT IN (SELECT applied.revision FROM applied))
  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_pending;
SET @sqlc_mig_text = IF(@sqlc_mig_rows = 0, 'SELECT NULL INTO @sqlc_mig_bad',
  'SELECT GROUP_CONCAT(`version_num` SEPARATOR '', '') INTO @sqlc_mig_bad FROM `audit_version` WHERE NOT FIND_IN_SET(CAST(`version_num` AS BINARY), @sqlc_mig_known)');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_bad, '; nothing was changed. The database is ahead of this script, or belongs to another project: build it anew from the newest specs');
EXECUTE sqlc_mig_stop;
-- revisions that an earlier run left half done: which steps are marked, and by a script of which direction
-- (one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be)
SET @sqlc_mig_marks = '', @sqlc_mig_half = NULL, @sqlc_mig_odd = 0;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'),
  '
SELECT COALESCE(GROUP_CONCAT(CASE WHEN `direction` = ''upgrade'' AND (`direction` = ''upgrade'') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0)
                                  THEN CAST(CONCAT(`revision`, '':'', `step`, ''='', `checksum`) AS BINARY) END), ''''),
       MIN(CASE WHEN `direction` <> ''upgrade'' AND ((`direction` = ''upgrade'') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0) OR FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_pending))
                THEN CONCAT(`revision`, '' is half done by an interrupted '', `direction`, '' script'') END),
       EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL)
  INTO @sqlc_mig_marks, @sqlc_mig_half, @sqlc_mig_odd FROM `sqlc_mig_progress`', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = IF(@sqlc_mig_odd, CONCAT('the table of markers ', 'sqlc_mig_progress', ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL);
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = IF(@sqlc_mig_pending <> '' AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only), 'this server is read-only; nothing was changed. Connect to the primary server', NULL);
EXECUTE sqlc_mig_stop;
-- specs that were edited after they had been applied
SET @sqlc_mig_text = IF((EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')),
  '
SELECT CONCAT(''warning: the spec of the revision '', spec.revision, '' was edited after it had been applied here; the edit has no effect on this database'') AS `sqlc-mig`
  FROM (VALUES
    ROW(''0001'', ''502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85''),
    ROW(''0002'', ''550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec'')) AS spec (revision, checksum)
  JOIN `sqlc_mig_history` AS h ON h.`revision` = spec.revision AND h.`checksum` <> spec.checksum AND h.`direction` = ''upgrade''
  JOIN (SELECT MAX(`id`) AS `id` FROM `sqlc_mig_history` GROUP BY `revision`) AS newest ON newest.`id` = h.`id`
 WHERE FIND_IN_SET(CAST(spec.revision AS BINARY), @sqlc_mig_applied) ORDER BY spec.revision', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SELECT 'at head 0002: nothing to do' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending = '';

-- ---- our own tables, if something is to be done and they are missing ----------------------------------------------
-- Alembic's own: the heads of what is applied, nothing else
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'audit_version'), '
CREATE TABLE `audit_version` (
  `version_num` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT `audit_version_pkc` PRIMARY KEY (`version_num`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- one row for every revision applied or reverted; nothing depends on it
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history'), '
CREATE TABLE `sqlc_mig_history` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `message` text CHARACTER SET utf8mb4 NULL,
  `checksum` char(64) CHARACTER SET ascii NULL,
  `script_digest` char(64) CHARACTER SET ascii NULL,
  `tool_version` varchar(32) CHARACTER SET ascii NULL,
  `applied_by` varchar(255) CHARACTER SET utf8mb4 NULL,
  `started_at` datetime(6) NULL,
  `finished_at` datetime(6) NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- it never stops a migration
SET @sqlc_mig_entry = (@sqlc_mig_pending <> '' AND (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')));
SELECT CONCAT('warning: ', 'sqlc_mig_history', ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_pending <> '' AND NOT @sqlc_mig_entry;
-- markers of the steps that are done of a revision; empty when none is half done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '' AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress'), '
CREATE TABLE `sqlc_mig_progress` (
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `step` int NOT NULL,
  `checksum` char(64) CHARACTER SET ascii NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`revision`, `direction`, `step`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- what marks a step: @sqlc_mig_step says whether it was to be done
SET @sqlc_mig_text = IF(@sqlc_mig_pending <> '', '
INSERT INTO `sqlc_mig_progress` (`revision`, `direction`, `step`, `checksum`, `at`)
SELECT @sqlc_mig_revision, ''upgrade'', @sqlc_mig_number, @sqlc_mig_checksum, UTC_TIMESTAMP(6) FROM DUAL WHERE @sqlc_mig_step', 'DO 0');
PREPARE sqlc_mig_mark FROM @sqlc_mig_text;
-- everything before this line has gone well: only now may the revisions be run
SET @sqlc_mig_passed = 0;
SET @sqlc_mig_ok = (@sqlc_mig_got = 1 AND @sqlc_mig_bad IS NULL AND @sqlc_mig_stop IS NULL)
//
-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 1 of 2; migrations/0001_the_whole_script_from.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 The whole script, from the first line to the last' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table things
--    migrations/0001_the_whole_script_from.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '98819b060338c91631f1f274a4ce7d65c95a3a323f4c235b92e2429bd46e28a0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table things' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `things` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_things` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table things', '  exists table things') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `audit_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''The whole script, from the first line to the last'', ''502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'', ''25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0002  In two transactions
-- 2 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 In two transactions' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. execute INSERT INTO things VALUES (1)      ? SQL of the project
--    migrations/0002_in_two_transactions.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '9e636e79eaf9aae21ffb0966a9e43266c53ab175a0bfc3219cda6e85c89c12cb';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute INSERT INTO things VALUES (1)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO things VALUES (1)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute INSERT INTO things VALUES (1)', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_index ix_things_id on things
--    migrations/0002_in_two_transactions.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '40c0aa1056d07d32302c29451e79de4e39a33010399fd8d1077c9e7a7786758c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_things_id on things' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things') THEN CONCAT('expected the table ', 'things', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things' AND INDEX_NAME = 'ix_things_id') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `things` ADD INDEX `ix_things_id` (`id`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_things_id', '  exists index ix_things_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `audit_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `audit_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''In two transactions'', ''550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec'', ''25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df'', ''0.1.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK;
SET @sqlc_mig_done = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2);
SET @sqlc_mig_ok = 0;
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET SESSION autocommit = COALESCE(@sqlc_mig_old_autocommit, @@SESSION.autocommit),
    completion_type = COALESCE(@sqlc_mig_old_completion_type, @@SESSION.completion_type),
    transaction_read_only = COALESCE(@sqlc_mig_old_read_only, @@SESSION.transaction_read_only),
    time_zone = COALESCE(@sqlc_mig_old_time_zone, @@SESSION.time_zone),
    foreign_key_checks = COALESCE(@sqlc_mig_old_foreign_key_checks, @@SESSION.foreign_key_checks),
    unique_checks = COALESCE(@sqlc_mig_old_unique_checks, @@SESSION.unique_checks),
    sql_safe_updates = COALESCE(@sqlc_mig_old_sql_safe_updates, @@SESSION.sql_safe_updates),
    sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit),
    sql_big_selects = COALESCE(@sqlc_mig_old_sql_big_selects, @@SESSION.sql_big_selects),
    group_concat_max_len = COALESCE(@sqlc_mig_old_group_concat, @@SESSION.group_concat_max_len),
    cte_max_recursion_depth = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth);
SET SESSION lock_wait_timeout = COALESCE(@sqlc_mig_old_lock_wait_timeout, @@SESSION.lock_wait_timeout), @sqlc_mig_old_lock_wait_timeout = NULL;
SET SESSION innodb_lock_wait_timeout = COALESCE(@sqlc_mig_old_innodb_lock_wait_timeout, @@SESSION.innodb_lock_wait_timeout), @sqlc_mig_old_innodb_lock_wait_timeout = NULL;
SET SESSION max_execution_time = COALESCE(@sqlc_mig_old_max_execution_time, @@SESSION.max_execution_time), @sqlc_mig_old_max_execution_time = NULL;
SET SESSION character_set_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    character_set_results = NULLIF(COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results), ''),
    collation_connection = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection),
    sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode);
SET @sqlc_mig_old_autocommit = NULL, @sqlc_mig_old_completion_type = NULL, @sqlc_mig_old_read_only = NULL,
    @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_time_zone = NULL, @sqlc_mig_old_foreign_key_checks = NULL,
    @sqlc_mig_old_unique_checks = NULL, @sqlc_mig_old_sql_safe_updates = NULL, @sqlc_mig_old_sql_select_limit = NULL,
    @sqlc_mig_old_sql_big_selects = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL//
-- in a packet of its own: another server does not understand the one before
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_done, 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
            WHEN @sqlc_mig_pending <> '' THEN 'at head 0002' END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) OR @sqlc_mig_pending <> '' LIMIT 1
//
DELIMITER ;
