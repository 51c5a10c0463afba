-- sqlc-mig 0.2.0: repair --forget 0f0f --replace 5b1c=c4, for MySQL 8.0.29 and later
--
--   input   blake3 6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18
--   ledger  alembic_version
--   apply   mysql DATABASE < THIS_FILE
--
-- Repairs what is wrong with the ledger and the tables beside it, and says what it changes and why: first the tables, then
-- their rows in one transaction. What only people can know, what a revision means that no spec has, it changes as
-- `--forget` and `--replace` told it, or stops. Where nothing is wrong it writes nothing.
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

-- ---- what cannot be repaired without an answer ----------------------------------------------------------------------
SET @sqlc_mig_stop = (SELECT CONCAT('sqlc_mig_history', ' is no history: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml')
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'));
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress') AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)),
  CONCAT('the user ', CURRENT_USER(), ' may not read the table of markers ', 'sqlc_mig_progress', '; nothing was changed. Grant it SELECT on that table'), NULL);
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
     OR LOWER(rev.revision) IN (SELECT LOWER(TRIM(revision)) FROM listed) OR rev.revision = ''c4''');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, '
answer (old, new) AS (VALUES -- NULL: to be forgotten
  ROW(''0f0f'', NULL),
  ROW(''5b1c'', ''c4''),
  ROW(NULL, NULL)),
lost (revision) AS (SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM rev WHERE place > 0)),
-- rows that no spec knows, as the command line says
put (old, new) AS (SELECT DISTINCT old, new FROM answer WHERE old IN (SELECT revision FROM lost)),
held (revision) AS (
  SELECT revision FROM listed WHERE revision NOT IN (SELECT old FROM put)
  UNION SELECT new FROM put WHERE new IS NOT NULL),
-- an ancestor beside its descendant
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, '','', 1), SUBSTRING(rev.spans, LOCATE('','', CONCAT(rev.spans, '','')) + 1)
    FROM rev WHERE rev.revision IN (SELECT revision FROM held)
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, '','', 1), SUBSTRING(split.rest, LOCATE('','', CONCAT(split.rest, '','')) + 1)
    FROM split WHERE split.rest <> ''''),
span (revision, a, b) AS (
  SELECT DISTINCT split.revision, CAST(SUBSTRING_INDEX(split.span, ''-'', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, ''-'', -1) AS UNSIGNED)
    FROM split),
needed (revision, head) AS (
  SELECT rev.revision, MAX(span.revision) FROM held JOIN rev ON rev.revision = held.revision
    JOIN span ON rev.place BETWEEN span.a AND span.b AND span.revision <> rev.revision GROUP BY rev.revision),
aim (revision) AS (SELECT revision FROM held WHERE revision NOT IN (SELECT revision FROM needed)),
-- a row that is there twice, which only a table without its primary key can have
twice (revision) AS (SELECT revision FROM listed GROUP BY revision HAVING COUNT(*) > 1),
come (revision) AS (
  SELECT revision FROM aim WHERE revision NOT IN (SELECT revision FROM listed) OR revision IN (SELECT revision FROM twice)),
gone (revision) AS (
  SELECT DISTINCT revision FROM listed WHERE revision NOT IN (SELECT revision FROM aim) OR revision IN (SELECT revision FROM twice)),
-- markers of half-done revisions
applied (revision) AS (SELECT rev.revision FROM rev WHERE EXISTS (SELECT 1 FROM span WHERE rev.place BETWEEN span.a AND span.b)),
marked (revision, direction, step, reason) AS (
  SELECT half.revision, half.direction, half.step,
         CASE WHEN EXISTS (SELECT 1 FROM answer WHERE answer.old = half.revision AND answer.new IS NULL) THEN ''--forget says so''
              WHEN half.revision NOT IN (SELECT revision FROM rev WHERE place > 0) THEN NULL
              WHEN half.direction = ''upgrade'' AND half.revision IN (SELECT revision FROM applied) THEN ''it is applied''
              WHEN half.direction = ''downgrade'' AND half.revision NOT IN (SELECT revision FROM applied) THEN ''it is not applied'' END
    FROM half),
said (n, id, direction, words) AS (
  SELECT 1, revision, '''', CONCAT(''  removed a second row of '', revision, '' from the ledger: one says it'') FROM twice
  UNION ALL
  SELECT 2, old, '''', IF(new IS NULL, CONCAT(''  removed '', old, '' from the ledger: no spec has it, and --forget says so''),
                        CONCAT(''  replaced '', old, '' by '', new, '' in the ledger: no spec has it, and --replace says so'')) FROM put
  UNION ALL
  SELECT 3, revision, '''', CONCAT(''  removed '', revision, '' from the ledger: its descendant '', head, '' is listed, which says it'') FROM needed
  UNION ALL
  SELECT 4, revision, direction, CONCAT(''  removed the markers of '', revision, '' ('', direction, '', up to step '', step, ''): '', reason) FROM marked WHERE reason IS NOT NULL)
SELECT (SELECT GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', '') FROM lost WHERE revision NOT IN (SELECT old FROM put)),
       (SELECT GROUP_CONCAT(DISTINCT CONCAT(''--replace '''''', lost.revision, ''='', rev.revision, '''''''') ORDER BY lost.revision SEPARATOR '' '')
          FROM lost JOIN rev ON rev.place > 0 AND LOWER(rev.revision) = LOWER(TRIM(lost.revision)) WHERE lost.revision NOT IN (SELECT old FROM put)),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_0900_bin ORDER BY revision), ''''), '']'') FROM come),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE utf8mb4_0900_bin ORDER BY revision), ''''), '']'') FROM gone),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT(revision, '' '', direction)) COLLATE utf8mb4_0900_bin), ''''), '']'') FROM marked WHERE reason IS NOT NULL),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(words) COLLATE utf8mb4_0900_bin ORDER BY n, id, direction), ''''), '']'') FROM said),
       (SELECT CONCAT(''['', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT(''  left alone: '', revision,
               IF(revision IN (SELECT revision FROM rev WHERE place > 0), CONCAT('' is half done by an interrupted '', direction, '' script; run that script again''),
                  CONCAT('', which no spec has, is half done by an interrupted '', direction, '' script, of another project or an older one; --forget it if not'')))) COLLATE utf8mb4_0900_bin ORDER BY revision, direction), ''''), '']'')
          FROM marked WHERE reason IS NULL),
       (SELECT CONCAT(''at '', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR '', ''), ''base'')) FROM aim)
  INTO @sqlc_mig_bad, @sqlc_mig_near, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_unmarked, @sqlc_mig_mended, @sqlc_mig_lines, @sqlc_mig_place');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger ', 'alembic_version', ' is at revision(s) that no spec has: ', LEFT(@sqlc_mig_bad, 80), '; nothing was changed. If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each',
  COALESCE(CONCAT('. Different by case or blanks alone: ', LEFT(@sqlc_mig_near, 80)), ''));
SET @sqlc_mig_stop = REGEXP_REPLACE(@sqlc_mig_stop, '[[:cntrl:]]', '?');
EXECUTE sqlc_mig_stop;
-- rows that say nothing, which only a table without its primary key can have
SET @sqlc_mig_null = FALSE, @sqlc_mig_blank = FALSE;
SET @sqlc_mig_text = IF(@sqlc_mig_has_ledger, 'SELECT EXISTS (SELECT 1 FROM `alembic_version` WHERE `version_num` IS NULL) INTO @sqlc_mig_null', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_progress' AND FIND_IN_SET('select', PRIVILEGES)), 'SELECT EXISTS (SELECT 1 FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL) INTO @sqlc_mig_blank', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_mended = JSON_MERGE_PRESERVE(IF(@sqlc_mig_null, JSON_ARRAY('  removed a row without a revision (NULL) from the ledger: it says nothing'), JSON_ARRAY()),
  @sqlc_mig_mended, IF(@sqlc_mig_blank, JSON_ARRAY('  removed a marker without revision, direction or step (NULL): it says nothing'), JSON_ARRAY()));
SET @sqlc_mig_lost = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version'),
    @sqlc_mig_bare = NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history');
SET @sqlc_mig_todo = (@sqlc_mig_come <> '[]' OR @sqlc_mig_gone <> '[]');
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, 'DELETE FROM `alembic_version` WHERE `version_num` = ''''', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, 'INSERT INTO `alembic_version` (`version_num`) VALUES ('''')', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SELECT 'repair --forget 0f0f --replace 5b1c=c4' AS `sqlc-mig`;

-- ---- tables that are missing --------------------------------------------------------------------------------------
SET @sqlc_mig_todo = (@sqlc_mig_lost OR @sqlc_mig_bare);
SET @sqlc_mig_found = (@sqlc_mig_todo OR @sqlc_mig_mended <> '[]');
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
-- without the ledger the history is the only trace of where the database was; it is a hint, no more
SET @sqlc_mig_text = IF(@sqlc_mig_lost AND (SELECT COUNT(*) = 7 FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history' AND FIND_IN_SET('select', PRIVILEGES)
    AND COLUMN_NAME IN ('id', 'revision', 'direction', 'checksum', 'applied_by', 'started_at', 'finished_at')), '
WITH newest (words) AS (
  SELECT CONCAT(''    its last entry in the history: '', `direction`, '' of '', `revision`, '' at '', DATE_FORMAT(`finished_at`, ''%Y-%m-%d %H:%i''), '' UTC'') FROM `sqlc_mig_history` ORDER BY `id` DESC LIMIT 1)
SELECT REGEXP_REPLACE(words, ''[[:cntrl:]]'', ''?'') AS `sqlc-mig` FROM newest
UNION ALL SELECT ''    if that is where the database is: sqlc-mig stamp ID; else the next upgrade begins at base'' FROM newest', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;

-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SET @sqlc_mig_text = 'DO 0', @sqlc_mig_was = NULL;
SELECT CONCAT('ALTER TABLE ', '`alembic_version`', ' MODIFY `version_num` varchar(32) CHARACTER SET ', CHARACTER_SET_NAME, ' COLLATE ', COLLATION_NAME, IF(IS_NULLABLE = 'NO', ' NOT NULL', ' NULL')),
       CONCAT(COLUMN_TYPE, ' to varchar(32): ', IF(DATA_TYPE = 'char', 'it pads ids with blanks', 'ids have up to 32 characters'))
  INTO @sqlc_mig_text, @sqlc_mig_was
  FROM information_schema.COLUMNS
 WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'alembic_version' AND COLUMN_NAME = 'version_num'
   AND (DATA_TYPE = 'varchar' AND CHARACTER_MAXIMUM_LENGTH < 32 OR DATA_TYPE = 'char' AND CHARACTER_MAXIMUM_LENGTH <= 32);
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_was IS NOT NULL;
SELECT CONCAT('  changed version_num of the ledger ', 'alembic_version', ' from ', @sqlc_mig_was) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_was IS NOT NULL;

-- ---- columns of the history ---------------------------------------------------------------------------------------
WITH lacked (n, name, definition) AS (VALUES
  ROW(1, 'id', 'bigint unsigned NOT NULL AUTO_INCREMENT UNIQUE'),
  ROW(2, 'revision', 'varchar(32) CHARACTER SET ascii COLLATE ascii_bin NULL'),
  ROW(3, 'direction', 'varchar(9) CHARACTER SET ascii NULL'),
  ROW(4, 'message', 'text CHARACTER SET utf8mb4 NULL'),
  ROW(5, 'checksum', 'char(64) CHARACTER SET ascii NULL'),
  ROW(6, 'script_digest', 'char(64) CHARACTER SET ascii NULL'),
  ROW(7, 'tool_version', 'varchar(32) CHARACTER SET ascii NULL'),
  ROW(8, 'applied_by', 'varchar(255) CHARACTER SET utf8mb4 NULL'),
  ROW(9, 'started_at', 'datetime(6) NULL'),
  ROW(10, 'finished_at', 'datetime(6) NULL'))
SELECT GROUP_CONCAT(name ORDER BY n SEPARATOR ', '),
       COALESCE(CONCAT('ALTER TABLE ', '`sqlc_mig_history`', ' ', GROUP_CONCAT(CONCAT('ADD COLUMN `', name, '` ', definition) ORDER BY n SEPARATOR ', ')), 'DO 0')
  INTO @sqlc_mig_lacked, @sqlc_mig_text
  FROM lacked WHERE name NOT IN (SELECT CONVERT(COLUMN_NAME USING utf8mb4) COLLATE utf8mb4_0900_bin FROM information_schema.COLUMNS
   WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'sqlc_mig_history');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_lacked IS NOT NULL;
SELECT CONCAT('  added to the history ', 'sqlc_mig_history', ' what it lacked: ', @sqlc_mig_lacked) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lacked IS NOT NULL;

-- ---- rows of the ledger, and markers of half-done revisions -------------------------------------------------------
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
SET @sqlc_mig_text = IF(@sqlc_mig_null, 'DELETE FROM `alembic_version` WHERE `version_num` IS NULL', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_blank, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_text = IF(@sqlc_mig_unmarked <> '[]',
  'DELETE FROM `sqlc_mig_progress` WHERE JSON_CONTAINS(@sqlc_mig_unmarked, JSON_QUOTE(CONVERT(CONCAT(`revision`, '' '', `direction`) USING utf8mb4)))', 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
COMMIT;
SET @sqlc_mig_lines = JSON_MERGE_PRESERVE(@sqlc_mig_mended, @sqlc_mig_lines, JSON_ARRAY(IF(@sqlc_mig_found, @sqlc_mig_place, 'nothing to repair')));
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
