-- sqlc-mig 0.2.0: ensure-version, for MySQL 8.0.29 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Creates the ledger and the history where they are missing, and does nothing else. Run again, it says that there is nothing to do.
--
-- How to read it: what stands between two lines with // is one packet, which ends at its first error. A statement is made
-- conditional only by being prepared from a text: so some stand between quotes, with quotes and backslashes doubled.
-- A line "SET @sqlc_mig_stop" holds what stops the script: the script then fails with that sentence.
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
    @sqlc_mig_old_sort = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    @sqlc_mig_old_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch),
    @sqlc_mig_old_client = COALESCE(@sqlc_mig_old_client, @@SESSION.character_set_client),
    @sqlc_mig_old_results = COALESCE(@sqlc_mig_old_results, @@SESSION.character_set_results, ''),
    @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@SESSION.collation_connection);
SET @sqlc_mig_old_lock_wait_timeout = COALESCE(@sqlc_mig_old_lock_wait_timeout, @@SESSION.lock_wait_timeout);
SET @sqlc_mig_old_innodb_lock_wait_timeout = COALESCE(@sqlc_mig_old_innodb_lock_wait_timeout, @@SESSION.innodb_lock_wait_timeout);
SET @sqlc_mig_old_max_execution_time = COALESCE(@sqlc_mig_old_max_execution_time, @@SESSION.max_execution_time);
SET SESSION completion_type = 'NO_CHAIN';
ROLLBACK;
SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci;
SET SESSION autocommit = 1, completion_type = 'NO_CHAIN', transaction_read_only = 0,
    sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
    time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_select_limit = DEFAULT,
    sql_big_selects = 1, max_sort_length = 1024, optimizer_switch = 'subquery_to_derived=off',
    group_concat_max_len = 1073741824, cte_max_recursion_depth = 1000000;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 50;
SET SESSION max_execution_time = 0;
-- what stops the script with the sentence in @sqlc_mig_stop, if there is one: an engine of that name is asked for
PREPARE sqlc_mig_stop FROM 'SET SESSION default_storage_engine = IF(@sqlc_mig_stop IS NULL, @@default_storage_engine, CONCAT(''sqlc-mig: '', @sqlc_mig_stop))';

-- ---- lock: one run at a time --------------------------------------------------------------------------------------
-- It belongs to this connection and goes with it: there is nothing to clean up after a crash.
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', -4366915889512586238, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig` FROM DUAL WHERE IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_got = GET_LOCK(@sqlc_mig_lock, 600);
SET @sqlc_mig_stop = IF(@sqlc_mig_got = 1, NULL, 'another run of a migration script did not end within 600 seconds; nothing was changed');
EXECUTE sqlc_mig_stop;

-- ---- what is there to read? ---------------------------------------------------------------------------------------
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
SET @sqlc_mig_stop = IF(@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only, 'this server is read-only; nothing was changed. Connect to the primary server', NULL);
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;

-- ---- what is missing? ---------------------------------------------------------------------------------------------
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
SET @sqlc_mig_lost = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
    @sqlc_mig_bare = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history');
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
SELECT IF(@sqlc_mig_todo, 'ensure-version', 'ledger and history are there: nothing to do') AS `sqlc-mig`;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_lost, '
CREATE TABLE `alembic_version` (
  `version_num` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT `alembic_version_pkc` PRIMARY KEY (`version_num`)
) ENGINE=InnoDB', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_bare, '
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
SELECT CONCAT('  created the ledger ', 'alembic_version', ': it was missing') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lost
 UNION ALL SELECT CONCAT('  created the history ', 'sqlc_mig_history', ': it was missing') FROM DUAL WHERE @sqlc_mig_bare;
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK;
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
    cte_max_recursion_depth = COALESCE(@sqlc_mig_old_recursion, @@SESSION.cte_max_recursion_depth),
    max_sort_length = COALESCE(@sqlc_mig_old_sort, @@SESSION.max_sort_length),
    optimizer_switch = COALESCE(@sqlc_mig_old_switch, @@SESSION.optimizer_switch);
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
    @sqlc_mig_old_sql_big_selects = NULL, @sqlc_mig_old_group_concat = NULL, @sqlc_mig_old_recursion = NULL, @sqlc_mig_old_sort = NULL, @sqlc_mig_old_switch = NULL,
    @sqlc_mig_old_client = NULL, @sqlc_mig_old_results = NULL, @sqlc_mig_old_collation = NULL//
SELECT 'ABORTED: the first error above says why; nothing was done after it' AS `sqlc-mig` FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) LIMIT 1
//
DELIMITER ;
