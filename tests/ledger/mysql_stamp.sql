-- sqlc-mig 0.2.0: stamp b3 d1, for MySQL 8.0.29 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.
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

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
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
SET @sqlc_mig_stop = (SELECT CONCAT('sqlc_mig_history', ' is no history: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml')
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'));
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND FIND_IN_SET('select', PRIVILEGES)) AND NOT (EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history')),
  CONCAT('sqlc_mig_history', ' is no history with the columns that it must have; nothing was changed. `sqlc-mig repair` writes a script that adds what it lacks'), NULL);
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress') AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  CONCAT('the user ', CURRENT_USER(), ' may not read the table of markers ', 'sqlc_mig_progress', '; nothing was changed. Grant it SELECT on that table'), NULL);
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, 'one AS (SELECT 1)
SELECT MIN(CONCAT(''the revision '', revision, '' is half done by an interrupted '', direction, '' script; nothing was changed. Run that '', direction, '' script again: it goes on where it stopped. If nothing of it is left to finish, `sqlc-mig repair --forget '', revision, ''` writes a script that forgets its markers''))
  INTO @sqlc_mig_stop FROM half');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
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
  FROM rev WHERE rev.revision IN (SELECT revision FROM listed) OR rev.revision IN (SELECT revision FROM half)
     OR rev.revision IN (''b3'', ''d1'', NULL)');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, '
-- what shares the lineage of a target gives way to it
related (a, b) AS (VALUES ROW(1, 7)),
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
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_0900_bin ORDER BY revision), ''''), '']'') FROM come),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_0900_bin ORDER BY revision), ''''), '']'') FROM gone),
       (SELECT CONCAT(''removed '', GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', '')) FROM gone),
       (SELECT CONCAT(''at '', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', ''), ''base'')) FROM aim),
       (SELECT CONCAT(''['', GROUP_CONCAT(JSON_QUOTE(CONCAT(''  '', verb, '' '', revision)) COLLATE utf8mb4_0900_bin ORDER BY verb DESC, revision), '']'')
          FROM (SELECT ''added'' AS verb, revision FROM come UNION ALL SELECT ''removed'', revision FROM gone) AS change_of)
  INTO @sqlc_mig_bad, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_removed, @sqlc_mig_place, @sqlc_mig_lines');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' is at revision(s) that this script does not know: ', LEFT(@sqlc_mig_bad, 150), '; nothing was changed. The database is ahead of these specs, or belongs to another project. To forget what it lists, stamp with --purge; to forget or replace single rows, use `sqlc-mig repair`');
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
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
  ROW(''b3'', ''Right again'', ''29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5''),
  ROW(''d1'', ''A second base that needs the left side'', ''54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c''),
  ROW(''base'', @sqlc_mig_removed, NULL))
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
