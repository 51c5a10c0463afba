-- sqlc-mig 0.1.0: downgrade script for MariaDB 10.5.2 and later
--
--   range   heads : base
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: the
--   strongest lock on each table that was there before.
--    1. 0002  In two transactions
--        drop_index ix_things_id on things
--      ! execute DELETE FROM things                             destroys rows, by DELETE
--    2. 0001  The whole script, from the first line to the last
--      ! drop_table things                                      destroys the rows of things
--
-- Destroys data: 1.2, 2.1.  SQL of the project: 1.2.
-- Writes besides: audit_version, sqlc_mig_history, sqlc_mig_progress; nothing else that stays.
-- Needs, besides what the SQL of the project takes:
--   GRANT ALTER, CREATE, DELETE, DROP, INDEX, INSERT, SELECT, UPDATE ON `DATABASE`.* TO 'USER'@'HOST';
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line, each a block that the
-- server runs if it is the next one. In it, the migration's own statements stand at the margin; what is indented decides
-- whether they run, and keeps account of it. MariaDB commits DDL by itself, so every step leaves a marker: a later run
-- skips the steps that have one. An error begins with the place in the YAML of the step that failed.

-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%'
      AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
        + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502,
    @@default_storage_engine,
    CONCAT('sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed'));

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
IF NOT (VERSION() LIKE '%MariaDB%'
      AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
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
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', 'audit_version')), 256), 40));
SET @sqlc_mig_holder = IS_USED_LOCK(@sqlc_mig_lock);
IF COALESCE(@sqlc_mig_holder, 0) <> CONNECTION_ID() THEN
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 0), 0) <> 1 THEN
SELECT CONCAT('waiting for another run of a migration script to end (connection ', COALESCE(@sqlc_mig_holder, 'unknown'), ')') AS `sqlc-mig`;
IF COALESCE(GET_LOCK(@sqlc_mig_lock, 30), 0) <> 1 THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: another run of a migration script (connection ', COALESCE(IS_USED_LOCK(@sqlc_mig_lock), 'unknown'), ') did not end within 30 seconds; nothing was changed');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
END IF;
SET @sqlc_mig_ready = 2;
END//

-- ---- what is applied already, and what is to be done --------------------------------------------------------------
-- names are compared exactly; a block has the collation with which it was read
SET SESSION collation_connection = utf8mb4_bin//
BEGIN NOT ATOMIC
DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER;
GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_said = MESSAGE_TEXT; -- the last one is the error; warnings come before it
SET @sqlc_mig_said = LEFT(CONCAT(IF(@sqlc_mig_said LIKE 'sqlc-mig: %', '', 'sqlc-mig: before the first revision: '), @sqlc_mig_said), 500);
RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF COALESCE(@sqlc_mig_ready, 0) <> 2 THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why nothing was changed';
END IF;
SET @sqlc_mig_ready = 0;
SET @sqlc_mig_said = CONCAT('sqlc-mig: ', COALESCE(
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
        OR (SELECT COUNT(*) > 0 AND SUM(COLUMN_NAME IN ('revision', 'direction', 'step', 'checksum')) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress')))));
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- the heads, as the ledger has them; its names may be compared without case, ours are not
SET @sqlc_mig_heads = '', @sqlc_mig_unknown = NULL;
SET @sqlc_mig_has_ledger = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'audit_version');
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: the ledger ', 'audit_version', ' ', (SELECT CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'
            WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', '), '; nothing was changed. `sqlc-mig repair` writes a script that removes the second row') END
  FROM (SELECT CAST(`version_num` AS BINARY) AS revision, COUNT(*) AS n FROM `audit_version` GROUP BY CAST(`version_num` AS BINARY)) AS odd)), 500);
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
SET @sqlc_mig_heads = (SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num), '') FROM `audit_version`);
END IF;
WITH RECURSIVE
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
edge (revision, parent) AS (VALUES
  ('0001', ''),
  ('0002', '0001')),
-- the revisions of this script, in their order
script (number, revision) AS (VALUES
  (1, '0002'),
  (2, '0001')
),
applied (revision) AS (
  SELECT g.revision FROM edge g WHERE FIND_IN_SET(g.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin)
  UNION
  SELECT g.parent FROM applied a JOIN edge g ON g.revision = a.revision WHERE g.parent <> ''
)
SELECT (SELECT COALESCE(GROUP_CONCAT(a.revision), '') FROM applied a),
       (SELECT COALESCE(GROUP_CONCAT(s.revision ORDER BY s.number), '') FROM script s LEFT JOIN applied a ON a.revision = s.revision
         WHERE s.number > 0 AND a.revision IS NOT NULL),
       (SELECT GROUP_CONCAT(DISTINCT g.revision) FROM edge g WHERE FIND_IN_SET(g.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin)),
       -- what each applied revision needs, so many times as there are such: a parent that is needed no more is a head
       (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(g.parent), ''), ',') FROM edge g JOIN applied a ON a.revision = g.revision WHERE g.parent <> ''),
       (SELECT MIN(CONCAT(g.parent, ' is still needed by ', g.revision)) FROM edge g JOIN applied a ON a.revision = g.revision
          JOIN script s ON s.revision = g.parent LEFT JOIN script o ON o.revision = g.revision
         WHERE g.parent <> '' AND o.revision IS NULL)
  INTO @sqlc_mig_applied, @sqlc_mig_pending, @sqlc_mig_known, @sqlc_mig_uses, @sqlc_mig_needed;
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_unknown = (SELECT GROUP_CONCAT(l.version_num ORDER BY l.version_num SEPARATOR ', ') FROM `audit_version` l
  WHERE NOT COALESCE(FIND_IN_SET(CONVERT(l.version_num USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(@sqlc_mig_known USING utf8mb4) COLLATE utf8mb4_bin), 0));
IF @sqlc_mig_unknown IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the ledger ', 'audit_version', ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_unknown, 200), '; nothing was changed. Build the script anew from the newest specs');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
-- a revision that an interrupted script of the other direction left half done
SET @sqlc_mig_has_progress = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'sqlc_mig_progress');
IF @sqlc_mig_has_progress THEN
IF EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL) THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the table of markers ', 'sqlc_mig_progress', ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
SET @sqlc_mig_said = (SELECT MIN(CONCAT('sqlc-mig: the revision ', p.revision, ' is half done by an interrupted ', p.direction, ' script; nothing was changed. Run that script again: it goes on where it stopped'))
  FROM `sqlc_mig_progress` p WHERE p.direction <> 'downgrade'
   AND ((p.direction = 'upgrade') <> (FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_applied) > 0) OR FIND_IN_SET(CONVERT(p.revision USING utf8mb4) COLLATE utf8mb4_bin, @sqlc_mig_pending)));
IF @sqlc_mig_said IS NOT NULL THEN
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
END IF;
IF @sqlc_mig_needed IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the revision ', @sqlc_mig_needed, ', which is applied and not in this script; nothing was changed. A script without FROM reverts all that comes after its target');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
END IF;
-- specs that were edited after they had been applied
SET @sqlc_mig_has_history = EXISTS (SELECT * FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'sqlc_mig_history');
IF (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')) THEN
WITH spec (revision, checksum) AS (VALUES
  ('0001', '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
  ('0002', '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec')
), newest (revision, checksum) AS (
  SELECT CONVERT(h.revision USING utf8mb4) COLLATE utf8mb4_bin, h.checksum FROM `sqlc_mig_history` h
    JOIN (SELECT MAX(id) AS id FROM `sqlc_mig_history` GROUP BY revision) n ON n.id = h.id WHERE h.direction = 'upgrade'
)
SELECT CONCAT('warning: the spec of the revision ', s.revision, ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM newest n JOIN spec s ON s.revision = n.revision WHERE n.checksum <> s.checksum AND FIND_IN_SET(s.revision, @sqlc_mig_applied)
 ORDER BY s.revision;
END IF;
SET @sqlc_mig_nothing = @sqlc_mig_pending = '';
IF NOT @sqlc_mig_nothing THEN
IF NOT @sqlc_mig_has_ledger THEN
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE `audit_version` (
  version_num varchar(32) NOT NULL,
  CONSTRAINT `audit_version_pkc` PRIMARY KEY (version_num)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
IF NOT @sqlc_mig_has_progress THEN
-- markers of revisions that are half done; empty when none is
CREATE TABLE `sqlc_mig_progress` (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step int NOT NULL,
  checksum char(64) NOT NULL,
  at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (revision, direction, step)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
IF NOT @sqlc_mig_has_history THEN
-- one row for every revision applied or reverted, times in UTC; nothing depends on it
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
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
-- it never stops a migration
SET @sqlc_mig_entry = (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history'));
IF NOT @sqlc_mig_entry THEN
SELECT CONCAT('warning: ', 'sqlc_mig_history', ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`audit_version`', ' (version_num) VALUES ('''')');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', '`audit_version`', ' WHERE version_num = ''''');
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`sqlc_mig_progress`', ' (step) VALUES (0)');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', '`sqlc_mig_progress`', ' WHERE step = 0');
IF @sqlc_mig_entry THEN
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', '`sqlc_mig_history`', ' (message) VALUES ('''')');
END IF;
DEALLOCATE PREPARE sqlc_mig_right;
END IF;
SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
END//
SET NAMES utf8mb4//

-- ===================================================================================================================
-- 0002  In two transactions
-- 1 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 In two transactions' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0002');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0002' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '89b5fa3b3f42cfa4c3f25118e10a194352f8ccdfed6e17596947df6ac5ef047d'),
      CONCAT(2, ' ', '229540a381d1c31d1917699fff26545377fe8ac480f5207ee7eb85eed3e65310'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_index ix_things_id on things
--    migrations/0002_in_two_transactions.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things') THEN CONCAT('expected the table ', 'things', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things' AND INDEX_NAME = 'ix_things_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `things` DROP INDEX `ix_things_id`, LOCK=NONE;
    SELECT '  drop index ix_things_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_things_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '89b5fa3b3f42cfa4c3f25118e10a194352f8ccdfed6e17596947df6ac5ef047d');
    ELSE
    SELECT '  done before: drop_index ix_things_id on things' AS `sqlc-mig`;
    END IF;

-- 2. execute DELETE FROM things      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_in_two_transactions.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- the project's own SQL; its locks are not known here
DELETE FROM things;
    SELECT CONCAT('  ! execute DELETE FROM things', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '229540a381d1c31d1917699fff26545377fe8ac480f5207ee7eb85eed3e65310');
    COMMIT;
    ELSE
    SELECT '  done before: execute DELETE FROM things' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `audit_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `audit_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `audit_version` WHERE version_num = '0001') THEN
    INSERT INTO `audit_version` (version_num) VALUES ('0001');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'downgrade', 'In two transactions', '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec', '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', '0.1.0', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 2 of 2; migrations/0001_the_whole_script_from.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 The whole script, from the first line to the last' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_the_whole_script_from.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0001');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0001' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table things      ! destroys the rows of things
--    migrations/0001_the_whole_script_from.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_the_whole_script_from.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `things`;
    SELECT '  ! drop table things' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table things' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365');
    ELSE
    SELECT '  done before: drop_table things' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `audit_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `audit_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'downgrade', 'The whole script, from the first line to the last', '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85', '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', '0.1.0', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- The end: leave the session as it was
-- ===================================================================================================================
ROLLBACK//
BEGIN NOT ATOMIC
SET @sqlc_mig_place = 'at base';
IF @sqlc_mig_has_ledger OR NOT @sqlc_mig_nothing THEN
SET @sqlc_mig_place = (SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(version_num NOT IN ('0002')) = 0, IF(COUNT(*) = 1, 'head ', 'heads '), ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) FROM `audit_version`);
END IF;
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
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode)//
SET @sqlc_mig_old_sql_mode = NULL//
DELIMITER ;
SELECT IF(COALESCE(@sqlc_mig_next = '', 0), IF(@sqlc_mig_nothing, CONCAT(@sqlc_mig_place, ': nothing to do'), @sqlc_mig_place), 'ABORTED: the first error above says why; nothing was done after it') AS `sqlc-mig`;
