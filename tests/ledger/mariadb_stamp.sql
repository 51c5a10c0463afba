-- sqlc-mig 0.2.0: stamp b3 d1, for MariaDB 10.5.2 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mariadb DATABASE < THIS_FILE
--
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.
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

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
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
SET @sqlc_mig_stop = (SELECT CONCAT('sqlc_mig_history', ' is no history: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml')
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'));
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_stop = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND FIND_IN_SET('select', PRIVILEGES)) AND NOT (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')),
  CONCAT('sqlc_mig_history', ' is no history with the columns that it must have; nothing was changed. `sqlc-mig repair` writes a script that adds what it lacks'), NULL);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_stop = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress') AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  CONCAT('the user ', CURRENT_USER(), ' may not read the table of markers ', 'sqlc_mig_progress', '; nothing was changed. Grant it SELECT on that table'), NULL);
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, 'one AS (SELECT 1)
SELECT MIN(CONCAT(''the revision '', revision, '' is half done by an interrupted '', direction, '' script; nothing was changed. Run that '', direction, '' script again: it goes on where it stopped. If nothing of it is left to finish, `sqlc-mig repair --forget '', revision, ''` writes a script that forgets its markers''))
  INTO @sqlc_mig_stop FROM half');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
-- the revisions that the ledger lists, that are half done, or that this script names
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, '
-- every revision of the project: id, place, the places of all that is applied with it
rev (revision, place, spans) AS (VALUES
  (''0001'', 1, ''1''),
  (''a2'', 2, ''1-2''),
  (''d1'', 3, ''1-3''),
  (''b2'', 4, ''1,4''),
  (''b3'', 5, ''1,4-5''),
  (''c4'', 6, ''1-2,4-6''),
  (''e5'', 7, ''1-7'')),
one AS (SELECT 1)
SELECT CONCAT(''rev (revision, place, spans) AS (VALUES '',
         COALESCE(GROUP_CONCAT(CONCAT(''('', QUOTE(rev.revision), '', '', rev.place, '', '', QUOTE(rev.spans), '')'') ORDER BY rev.place SEPARATOR '', ''), ''('''''''', 0, '''''''')''),
         ''), '') INTO @sqlc_mig_rev
  FROM rev WHERE rev.revision IN (SELECT revision FROM listed) OR rev.revision IN (SELECT revision FROM half)
     OR rev.revision IN (''b3'', ''d1'', NULL)');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, '
-- what shares the lineage of a target gives way to it
related (a, b) AS (VALUES (1, 7)),
kept (revision) AS (
  SELECT rev.revision FROM rev WHERE rev.revision IN (''b3'', ''d1'', NULL)
  UNION SELECT rev.revision FROM listed JOIN rev ON rev.revision = listed.revision WHERE NOT EXISTS (SELECT 1 FROM related WHERE rev.place BETWEEN related.a AND related.b)),
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, '','', 1), SUBSTRING(rev.spans, LOCATE('','', CONCAT(rev.spans, '','')) + 1)
    FROM rev WHERE rev.revision IN (SELECT revision FROM kept)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, '','', 1), SUBSTRING(split.rest, LOCATE('','', CONCAT(split.rest, '','')) + 1)
    FROM split WHERE split.rest <> ''''),
span (revision, a, b) AS (
  SELECT DISTINCT split.revision, CAST(SUBSTRING_INDEX(split.span, ''-'', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, ''-'', -1) AS UNSIGNED)
    FROM split),
-- no row is an ancestor of another
aim (revision) AS (
  SELECT rev.revision FROM rev JOIN kept ON kept.revision = rev.revision
   WHERE NOT EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision)),
come (revision) AS (SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed)),
gone (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim))
SELECT (SELECT GROUP_CONCAT(DISTINCT revision ORDER BY revision SEPARATOR '', '') FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_nopad_bin ORDER BY revision), ''''), '']'') FROM come),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_nopad_bin ORDER BY revision), ''''), '']'') FROM gone),
       (SELECT CONCAT(''removed '', GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', '')) FROM gone),
       (SELECT CONCAT(''at '', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', ''), ''base'')) FROM aim),
       (SELECT CONCAT(''['', GROUP_CONCAT(JSON_QUOTE(CONCAT(''  '', verb, '' '', revision)) COLLATE utf8mb4_nopad_bin ORDER BY verb DESC, revision), '']'')
          FROM (SELECT ''added'' AS verb, revision FROM come UNION ALL SELECT ''removed'', revision FROM gone) AS change_of)
  INTO @sqlc_mig_bad, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_removed, @sqlc_mig_place, @sqlc_mig_lines');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_bad, 150), '; nothing was changed. The database is ahead of these specs, or belongs to another project. To forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`');
IF @sqlc_mig_stop IS NOT NULL THEN
SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?')), 500);
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF;
SET @sqlc_mig_lost = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
    @sqlc_mig_bare = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history');
SET @sqlc_mig_todo = (@sqlc_mig_come <> '[]' OR @sqlc_mig_gone <> '[]');
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, 'DELETE FROM `alembic_version` WHERE `version_num` = ''''', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, 'INSERT INTO `alembic_version` (`version_num`) VALUES ('''')', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_bare, 'INSERT INTO `sqlc_mig_history` (`message`) VALUES ('''')', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SELECT IF(@sqlc_mig_todo, 'stamp b3 d1', REGEXP_REPLACE(CONCAT(@sqlc_mig_place, ': nothing to do'), '[[:cntrl:]]', '?')) AS `sqlc-mig`;

-- ---- set it -------------------------------------------------------------------------------------------------------
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
START TRANSACTION;
SET @sqlc_mig_started = UTC_TIMESTAMP(6);
SET @sqlc_mig_text = IF(@sqlc_mig_gone <> '[]',
  'DELETE FROM `alembic_version` WHERE JSON_CONTAINS(@sqlc_mig_gone, JSON_QUOTE(CONVERT(`version_num` USING utf8mb4)))', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_come <> '[]', '
INSERT INTO `alembic_version` (`version_num`)
WITH RECURSIVE line (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM line WHERE n + 1 < JSON_LENGTH(@sqlc_mig_come))
SELECT JSON_UNQUOTE(JSON_EXTRACT(@sqlc_mig_come, CONCAT(''$['', n, '']''))) FROM line', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
-- a row for each revision that the ledger lists now and did not before; if there is none, one for base
SET @sqlc_mig_text = IF(@sqlc_mig_todo, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
WITH target (revision, message, checksum) AS (VALUES
  (''b3'', ''Right again'', ''29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5''),
  (''d1'', ''A second base that needs the left side'', ''54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c''),
  (''base'', @sqlc_mig_removed, NULL))
SELECT revision, ''stamp'', message, checksum, ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''0.2.0'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6) FROM target
 WHERE JSON_CONTAINS(@sqlc_mig_come, JSON_QUOTE(revision)) OR revision = ''base'' AND @sqlc_mig_come = ''[]'' ORDER BY revision', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
COMMIT;
SET @sqlc_mig_lines = JSON_ARRAY_APPEND(@sqlc_mig_lines, '$', @sqlc_mig_place); -- NULL where nothing was to be done
WITH RECURSIVE line (n) AS (
  SELECT 0 FROM DUAL WHERE JSON_LENGTH(@sqlc_mig_lines) > 0
  UNION ALL SELECT n + 1 FROM line WHERE n + 1 < JSON_LENGTH(@sqlc_mig_lines))
SELECT REGEXP_REPLACE(CONVERT(JSON_UNQUOTE(JSON_EXTRACT(@sqlc_mig_lines, CONCAT('$[', n, ']'))) USING utf8mb4), '[[:cntrl:]]', '?') AS `sqlc-mig` FROM line ORDER BY n;
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
