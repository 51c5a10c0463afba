-- sqlc-mig 0.1.0: downgrade script for MariaDB 10.5.2 and later
--
--   range   heads : base
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Remove the cause and run it again.
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
-- Lines 289 to 485 are sqlc-mig's own,
--   blake3 aedcd3e5db1d2ebddda00e5415024030975fac9f2520ea76ff410df0d8db58b8:
-- the same in every script of this version (`sqlc-mig runtime --dialect mariadb`).
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
-- every revision of the project: id, place, the places of all that is applied with it, and its number in this script
rev (revision, place, spans, number) AS (VALUES
  ('0001', 1, '1', 2),
  ('0002', 2, '1-2', 1)),
-- parents that several revisions need, with the places of these
shared (place, parent) AS (VALUES (0, '')),
-- what the revisions of this script are needed for that are not in it, with the places of these
kept (place, reason) AS (VALUES (0, '')),
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, ',', 1), SUBSTRING(rev.spans, LOCATE(',', CONCAT(rev.spans, ',')) + 1)
    FROM rev WHERE FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, ',', 1), SUBSTRING(split.rest, LOCATE(',', CONCAT(split.rest, ',')) + 1)
    FROM split WHERE split.rest <> ''),
span (a, b) AS (
  SELECT DISTINCT CAST(SUBSTRING_INDEX(split.span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, '-', -1) AS UNSIGNED)
    FROM split),
found (revision, number, known, applied) AS (
  SELECT rev.revision, rev.number, FIND_IN_SET(rev.revision, CONVERT(@sqlc_mig_heads USING utf8mb4) COLLATE utf8mb4_bin),
         EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b) FROM rev)
SELECT COALESCE(GROUP_CONCAT(IF(f.applied, f.revision, NULL)), ''),
       COALESCE(GROUP_CONCAT(IF(f.number > 0 AND f.applied, f.revision, NULL) ORDER BY f.number), ''),
       GROUP_CONCAT(IF(f.known, f.revision, NULL)),
       -- so many times as applied revisions need it: a parent that is needed no more is a head
       (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(s.parent), ''), ',') FROM shared s WHERE EXISTS (SELECT 1 FROM span WHERE s.place BETWEEN span.a AND span.b)),
       (SELECT MIN(k.reason) FROM kept k WHERE EXISTS (SELECT 1 FROM span WHERE k.place BETWEEN span.a AND span.b))
  INTO @sqlc_mig_applied, @sqlc_mig_pending, @sqlc_mig_known, @sqlc_mig_uses, @sqlc_mig_needed
  FROM found f;
IF @sqlc_mig_has_ledger THEN
SET @sqlc_mig_unknown = (SELECT GROUP_CONCAT(l.version_num ORDER BY l.version_num SEPARATOR ', ') FROM `audit_version` l
  WHERE NOT COALESCE(FIND_IN_SET(CONVERT(l.version_num USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(@sqlc_mig_known USING utf8mb4) COLLATE utf8mb4_bin), 0));
IF @sqlc_mig_unknown IS NOT NULL THEN
SET @sqlc_mig_said = CONCAT('sqlc-mig: the ledger ', 'audit_version', ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_unknown, 200), '; nothing was changed. Build the script again from the newest specs',
  '; `sqlc-mig repair --forget ID` is for one that is gone for good');
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
), both_of (revision, checksum) AS (
  SELECT s.revision, s.checksum FROM spec s
  UNION ALL
  SELECT CONVERT(h.revision USING utf8mb4) COLLATE utf8mb4_bin, CONVERT(h.checksum USING utf8mb4) COLLATE utf8mb4_bin FROM `sqlc_mig_history` h
    JOIN (SELECT MAX(id) AS id FROM `sqlc_mig_history` GROUP BY revision) n ON n.id = h.id WHERE h.direction = 'upgrade'
)
SELECT CONCAT('warning: the spec of the revision ', b.revision, ' was edited after it had been applied here; the edit has no effect on this database') AS `sqlc-mig`
  FROM both_of b GROUP BY b.revision HAVING COUNT(*) = 2 AND COUNT(DISTINCT b.checksum) = 2 AND FIND_IN_SET(MIN(b.revision), @sqlc_mig_applied) ORDER BY b.revision;
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
SET @sqlc_mig_direction = 'downgrade', @sqlc_mig_quiet = 0, @sqlc_mig_version = '0.1.0', @sqlc_mig_warns = 0, @sqlc_mig_shape = '', @sqlc_mig_progress = '`sqlc_mig_progress`',
  @sqlc_mig_digest = '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', @sqlc_mig_respelled = 0, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_history = '`sqlc_mig_history`'//
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
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not. information_schema gives the same; %7C is |, as in addresses. (GROUP_CONCAT stands apart: in such a UNION
-- MariaDB writes it twice within CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), COLUMN_TYPE, IF(IS_NULLABLE = 'YES', '', 'not null'),
      CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL), IF(EXTRA LIKE '%on update%', 'on update', NULL),
        CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
      IF(COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL'
, IF(DATA_TYPE IN ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double') AND COLUMN_DEFAULT LIKE '%.%',
       TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM COLUMN_DEFAULT)), COLUMN_DEFAULT),
        ''), COLUMN_COMMENT, REPLACE(COALESCE(COLLATION_NAME, ''), 'utf8_', 'utf8mb3_'))
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('index ', name), names, IF(is_unique, 'unique', IF(method IN ('FULLTEXT', 'SPATIAL'), LOWER(method), '')))
    FROM (SELECT INDEX_NAME AS name, MIN(NON_UNIQUE) = 0 AS is_unique, MIN(INDEX_TYPE) AS method, GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'),
        IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), ''
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
    FROM information_schema.CHECK_CONSTRAINTS
    WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)') AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>),
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
    WHERE item NOT LIKE '?%' AND (expected IS NOT NULL OR @sqlc_mig_kind = 'table' AND item <> 'index PRIMARY' AND NOT LOCATE(CONCAT(';?',
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

-- ===================================================================================================================
-- 0002  In two transactions
-- 1 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 In two transactions' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'In two transactions',
      @sqlc_mig_checksum = '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. drop_index ix_things_id on things
--    migrations/0002_in_two_transactions.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml:7',
      @sqlc_mig_title = 'drop_index ix_things_id on things';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '89b5fa3b3f42cfa4c3f25118e10a194352f8ccdfed6e17596947df6ac5ef047d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_things_id', @sqlc_mig_table = 'things', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_things_id';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `things` DROP INDEX `ix_things_id`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute DELETE FROM things      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_in_two_transactions.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_in_two_transactions.yaml:6',
      @sqlc_mig_title = 'execute DELETE FROM things      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '229540a381d1c31d1917699fff26545377fe8ac480f5207ee7eb85eed3e65310'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM things' AS `sqlc-mig`;
DELETE FROM things;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

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
    EXECUTE sqlc_mig_moved;
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_the_whole_script_from.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'The whole script, from the first line to the last',
      @sqlc_mig_checksum = '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. drop_table things      ! destroys the rows of things
--    migrations/0001_the_whole_script_from.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_the_whole_script_from.yaml:6',
      @sqlc_mig_title = 'drop_table things      ! destroys the rows of things';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'things', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table things';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `things`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `audit_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `audit_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
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
