-- sqlc-mig 0.2.0: ensure-version, for MariaDB 10.5.2 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Creates the ledger and the history where they are missing, and does nothing else. Run again, it says that there is nothing to do.
--
-- How to read it: what stands between two lines with // is one packet, which ends at its first error. A statement is made
-- conditional only by being prepared from a text: so some stand between quotes, with quotes and backslashes doubled.
-- A line "SET @sqlc_mig_stop" holds what stops the script: the script then fails with that sentence.
-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%' AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502, @@default_storage_engine, CONCAT(
  'sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed')), @sqlc_mig_right = 1;
SET @sqlc_mig_done = 0;

-- ---- settings of the session, put back at the end -----------------------------------------------------------------
-- First how SQL is read: a block would set it for itself alone. Then everything stands in blocks, which no other server
-- can read.
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode), @sqlc_mig_old_collation = COALESCE(@sqlc_mig_old_collation, @@collation_connection);
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', SESSION collation_connection = utf8mb4_general_ci;
DELIMITER //
BEGIN NOT ATOMIC
DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the server, or start it with --explicit-defaults-for-timestamp';
SET @sqlc_mig_ready = 0, @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL;
IF NOT (VERSION() LIKE '%MariaDB%' AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502) THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this server is too old; nothing was changed'; -- the client was told to go on after errors
END IF;
IF @@in_transaction THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this connection has an open transaction; nothing was changed. End it, then run the script again';
END IF;
IF @sqlc_mig_old_autocommit IS NULL THEN
SET @sqlc_mig_old_autocommit = @@autocommit, @sqlc_mig_old_completion_type = @@completion_type,
  @sqlc_mig_old_client = @@character_set_client, @sqlc_mig_old_results = @@character_set_results,
  @sqlc_mig_old_foreign_keys = @@foreign_key_checks, @sqlc_mig_old_unique = @@unique_checks, @sqlc_mig_old_checks = @@check_constraint_checks,
  @sqlc_mig_old_safe_updates = @@sql_safe_updates, @sqlc_mig_old_big_selects = @@sql_big_selects, @sqlc_mig_old_select_limit = @@sql_select_limit,
  @sqlc_mig_old_timestamp = @@explicit_defaults_for_timestamp, @sqlc_mig_old_strict = @@innodb_strict_mode, @sqlc_mig_old_time_zone = @@time_zone,
  @sqlc_mig_old_group_concat = @@group_concat_max_len, @sqlc_mig_old_recursion = @@max_recursive_iterations, @sqlc_mig_old_read_only = @@tx_read_only,
  @sqlc_mig_old_lock_wait_timeout = @@SESSION.lock_wait_timeout,
  @sqlc_mig_old_innodb_lock_wait_timeout = @@SESSION.innodb_lock_wait_timeout,
  @sqlc_mig_old_max_statement_time = @@SESSION.max_statement_time;
END IF;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  autocommit = 1, completion_type = NO_CHAIN, tx_read_only = 0, foreign_key_checks = 1, unique_checks = 1, check_constraint_checks = 1,
  sql_safe_updates = 0, sql_big_selects = 1, sql_select_limit = DEFAULT, innodb_strict_mode = 1, time_zone = '+00:00',
  group_concat_max_len = 1073741824, max_recursive_iterations = 4294967295;
IF NOT @@explicit_defaults_for_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = 1;
END IF;
SET SESSION lock_wait_timeout = 5;
SET SESSION innodb_lock_wait_timeout = 50;
SET SESSION max_statement_time = 0;
SET NAMES utf8mb4;
SET @sqlc_mig_ready = 1;
END//
-- the client reads what follows as UTF-8 too
\C utf8mb4

-- ---- one run at a time --------------------------------------------------------------------------------------------
-- A lock by name. It belongs to this connection and goes with it: there is nothing to clean up after a crash.
BEGIN NOT ATOMIC
IF COALESCE(@sqlc_mig_ready, 0) <> 1 THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why nothing was changed'; -- the client was told to go on after errors
END IF;
SET @sqlc_mig_ready = 0;
IF DATABASE() IS NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: no database is selected; nothing was changed. Name it: mariadb DATABASE < FILE';
END IF;
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', 'alembic_version')), 256), 40));
SET @sqlc_mig_holder = IS_USED_LOCK(@sqlc_mig_lock);
IF COALESCE(@sqlc_mig_holder, 0) <> CONNECTION_ID() THEN
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 0), 0) <> 1 THEN
SELECT CONCAT('waiting for another run of a migration script to end (connection ', COALESCE(@sqlc_mig_holder, 'unknown'), ')') AS `sqlc-mig`;
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 600), 0) <> 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: another run of a migration script (connection ', COALESCE(IS_USED_LOCK(@sqlc_mig_lock), 'unknown'), ') did not end within 600 seconds; nothing was changed');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
END IF;
SET @sqlc_mig_ready = 2;
END//

-- ---- what is there to read? ---------------------------------------------------------------------------------------
SET @sqlc_mig_stop = IF(@sqlc_mig_ready = 2, NULL, 'the error above says why nothing was changed');
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
-- a block would set it for itself alone
SET @sqlc_mig_old_sql_select_limit = COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit), SESSION sql_select_limit = DEFAULT;
-- ids are compared exactly, whatever collation the tables have
SET SESSION collation_connection = utf8mb4_nopad_bin;
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
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_has_ledger = EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND FIND_IN_SET('select', PRIVILEGES));
SET @sqlc_mig_stop = IF(NOT @sqlc_mig_has_ledger AND EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
  CONCAT('the user ', CURRENT_USER(), ' may not read the ledger ', 'alembic_version', '; nothing was changed. Grant it SELECT on that table'), NULL);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
-- tables are named with their database: a table may be called as a part of these queries is
SET @sqlc_mig_in = CONCAT('`', REPLACE(DATABASE(), '`', '``'), '`.');
-- the ids in the ledger, and half-done revisions with the number of the last step that is done
SET @sqlc_mig_with = CONCAT('WITH RECURSIVE listed (revision) AS (', IF(@sqlc_mig_has_ledger,
  CONCAT('SELECT CONVERT(`version_num` USING utf8mb4) COLLATE utf8mb4_nopad_bin FROM ', @sqlc_mig_in, '`alembic_version`', ' WHERE `version_num` IS NOT NULL'),
  'SELECT '''' FROM DUAL WHERE FALSE'), '), half (revision, direction, step) AS (', IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT CONVERT(`revision` USING utf8mb4) COLLATE utf8mb4_nopad_bin, CONVERT(`direction` USING utf8mb4) COLLATE utf8mb4_nopad_bin, MAX(`step`) FROM `sqlc_mig_progress` WHERE `revision` IS NOT NULL AND `direction` IS NOT NULL AND `step` IS NOT NULL GROUP BY 1, 2',
  'SELECT '''', '''', 0 FROM DUAL WHERE FALSE'), '), ');

-- ---- what is missing? ---------------------------------------------------------------------------------------------
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger,
  'SELECT (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN ''has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''
            WHEN MAX(odd.n) > 1 THEN CONCAT(''lists a revision twice: '', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR '', ''), ''; nothing was changed. `sqlc-mig repair` writes a script that removes the second row'') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `alembic_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' ', @sqlc_mig_stop);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  'SELECT IF(EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL), CONCAT(''the table of markers '', ''sqlc_mig_progress'', '' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it''), NULL) INTO @sqlc_mig_stop', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_lost = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
    @sqlc_mig_bare = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history');
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
SELECT IF(@sqlc_mig_todo, 'ensure-version', 'ledger and history are there: nothing to do') AS `sqlc-mig`;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_lost, '
CREATE TABLE `alembic_version` (
  version_num varchar(32) NOT NULL,
  CONSTRAINT `alembic_version_pkc` PRIMARY KEY (version_num)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_bare, '
CREATE TABLE `sqlc_mig_history` (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text CHARACTER SET utf8mb4,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255) CHARACTER SET utf8mb4,
  started_at datetime(6) NULL,
  finished_at datetime(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SELECT CONCAT('  created the ledger ', 'alembic_version', ': it was missing') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lost
 UNION ALL SELECT CONCAT('  created the history ', 'sqlc_mig_history', ': it was missing') FROM DUAL WHERE @sqlc_mig_bare;
SET @sqlc_mig_done = 1
//

-- ---- leave the session as it was ----------------------------------------------------------------------------------
ROLLBACK//
BEGIN NOT ATOMIC
IF @sqlc_mig_old_autocommit IS NOT NULL THEN
SET SESSION completion_type = @sqlc_mig_old_completion_type, tx_read_only = @sqlc_mig_old_read_only,
  character_set_client = @sqlc_mig_old_client, character_set_results = @sqlc_mig_old_results, collation_connection = @sqlc_mig_old_collation,
  foreign_key_checks = @sqlc_mig_old_foreign_keys, unique_checks = @sqlc_mig_old_unique, check_constraint_checks = @sqlc_mig_old_checks,
  sql_safe_updates = @sqlc_mig_old_safe_updates, sql_big_selects = @sqlc_mig_old_big_selects, sql_select_limit = @sqlc_mig_old_select_limit,
  innodb_strict_mode = @sqlc_mig_old_strict, time_zone = @sqlc_mig_old_time_zone, group_concat_max_len = @sqlc_mig_old_group_concat, max_recursive_iterations = @sqlc_mig_old_recursion;
IF @@explicit_defaults_for_timestamp <> @sqlc_mig_old_timestamp THEN
SET SESSION explicit_defaults_for_timestamp = @sqlc_mig_old_timestamp;
END IF;
SET SESSION lock_wait_timeout = @sqlc_mig_old_lock_wait_timeout;
SET SESSION innodb_lock_wait_timeout = @sqlc_mig_old_innodb_lock_wait_timeout;
SET SESSION max_statement_time = @sqlc_mig_old_max_statement_time;
SET SESSION autocommit = @sqlc_mig_old_autocommit;
SET @sqlc_mig_old_collation = NULL, @sqlc_mig_old_autocommit = NULL;
END IF;
DO RELEASE_LOCK(@sqlc_mig_lock);
END//
SET SESSION sql_select_limit = CAST(COALESCE(@sqlc_mig_old_sql_select_limit, @@SESSION.sql_select_limit) AS UNSIGNED),
  sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_old_sql_select_limit = NULL//
SELECT 'ABORTED: the first error above says why; nothing was done after it' AS `sqlc-mig` FROM DUAL WHERE NOT COALESCE(@sqlc_mig_done, 0) LIMIT 1
//
DELIMITER ;
