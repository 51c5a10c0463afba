-- sqlc-mig 0.2.0: downgrade script for MariaDB 10.5.2 and later
--   range   heads : base
--   input   blake3 25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df
--   ledger  audit_version
--   apply   mariadb DATABASE < THIS_FILE
--   plan    mariadb --init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
--
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times: after an interrupted
-- run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is reverted by then stays reverted.
--
-- What it does: 2 revisions. `!` destroys data, `?` is SQL of the project, not analysed; behind it the strongest lock on a table that was there before.
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
-- Lines 36 to 69, 86 to 172, 174 to 525, 566 to 588 are sqlc-mig's own,
--   blake3 2a4707d3e6cf514264f6b120adbe775df02b395337f0835483139010e32c9763, in every script of this version: `sqlc-mig runtime --dialect mariadb`.
-- What is left to read:  sed '36,69d;86,172d;174,525d;566,588d' THIS_FILE
-- How to read it: first what decides which revisions run, then the revisions, each a block for the server, which ends at a line with // and runs if its
-- revision is the next one. The statement of a step stands between double quotes, what is asked before it stands above; sqlc_mig_do asks, says what it
-- does and runs it. @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a
-- marker in sqlc_mig_progress, rows in one transaction with it. An error begins with the place of its step in the YAML.
-- ---- the server: anything but MariaDB 10.5.2 or later fails here --------------------------------------------------------
SET SESSION default_storage_engine = IF(VERSION() LIKE '%MariaDB%' AND SUBSTRING_INDEX(VERSION(), '.', 1) * 10000
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
    + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) >= 100502, @@default_storage_engine, CONCAT(
  'sqlc-mig: this script is for MariaDB 10.5.2 or later; this server is ', VERSION(), '; nothing was changed')), @sqlc_mig_right = 1;
DELIMITER //
SET @sqlc_mig_packet = 0, @sqlc_mig_setting_names = CONCAT_WS(',', NULL, 'lock_wait_timeout', 'innodb_lock_wait_timeout', 'max_statement_time')//
-- ---- settings of the session: the old ones become a statement, which is run at the end -------------------------------------
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_nothing = NULL, @sqlc_mig_stop = NULL,
  @sqlc_mig_begun = NULL, @sqlc_mig_odd = CONCAT('max_statement_time = ', @@max_statement_time, ', sql_select_limit = ', @@sql_select_limit,
    ', sql_big_selects = ', @@sql_big_selects, ', group_concat_max_len = ', @@group_concat_max_len), SESSION sql_mode =
  'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'
//
SET @sqlc_mig_live = @@sql_mode; SET STATEMENT max_statement_time = 0, sql_select_limit = DEFAULT, sql_big_selects = 1, group_concat_max_len = 1048576 FOR
  SELECT COALESCE(@sqlc_mig_old, CONCAT('SET SESSION ', GROUP_CONCAT(VARIABLE_NAME, ' = ', CASE
      WHEN VARIABLE_NAME = 'character_set_results' AND VARIABLE_VALUE = '' THEN 'NULL'
      WHEN VARIABLE_VALUE REGEXP '^-?[0-9]+([.][0-9]+)?$' THEN VARIABLE_VALUE ELSE QUOTE(VARIABLE_VALUE) END), ', ', @sqlc_mig_odd)),
      MAX(VARIABLE_NAME = 'alter_algorithm') INTO @sqlc_mig_old, @sqlc_mig_algorithm
    FROM information_schema.SESSION_VARIABLES WHERE VARIABLE_NAME = 'explicit_defaults_for_timestamp' AND VARIABLE_VALUE = 'OFF'
      OR VARIABLE_NAME = 'alter_algorithm' AND VARIABLE_VALUE <> 'DEFAULT' -- 11.5 and later ignore it, and warn
      OR FIND_IN_SET(VARIABLE_NAME, CONCAT_WS(',', 'autocommit,completion_type,time_zone,tx_read_only,foreign_key_checks,unique_checks',
        'check_constraint_checks,sql_safe_updates,innodb_strict_mode',
        'max_recursive_iterations,character_set_client,character_set_results,collation_connection', @sqlc_mig_setting_names));
SET NAMES utf8mb4
//
-- the client reads what follows as UTF-8 too
\C utf8mb4
-- ---- the server: the right one, with a database in use and no transaction open ---------------------------------------------
BEGIN NOT ATOMIC
  DECLARE CONTINUE HANDLER FOR 1238 -- a variable that early releases of 10.5 do not let a session set
    SET @sqlc_mig_stop = CONCAT('explicit_defaults_for_timestamp is off, and this server does not let a session set it; nothing was changed. Update the ',
      'server, or start it with --explicit-defaults-for-timestamp');
  SET @sqlc_mig_plan = COALESCE(LOWER(@plan) NOT IN ('', '0', 'no', 'off', 'false'), 0), @sqlc_mig_stop = CASE
    WHEN @sqlc_mig_right IS NULL THEN 'the error above says why; nothing was changed'
    WHEN @@in_transaction THEN 'this connection has an open transaction; nothing was changed. End it, then run the script again'
    WHEN DATABASE() IS NULL THEN 'no database is selected; nothing was changed. Name one: mariadb DATABASE < THIS_FILE'
    WHEN @sqlc_mig_packet > @@max_allowed_packet THEN CONCAT('a revision of this script has ', @sqlc_mig_packet, ' bytes, and max_allowed_packet of this ',
      'server is ', @@max_allowed_packet, '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again') END;
  IF @sqlc_mig_stop IS NULL AND NOT @@explicit_defaults_for_timestamp THEN SET SESSION explicit_defaults_for_timestamp = 1; END IF;
END
//
-- ---- this script: where it leads, its tables, its settings; what it asks for, that a revision is applied, or is not, or is not due ------
SET @sqlc_mig_version = '0.2.0', @sqlc_mig_direction = 'downgrade', @sqlc_mig_quiet = 0, @sqlc_mig_warns = 0, @sqlc_mig_state = 'to be reverted',
  @sqlc_mig_digest = '25f587153920b47ae0b335b28359f00048b4da2cafa179671860cb4df8bc92df', @sqlc_mig_lock_key = -587344001020773494, @sqlc_mig_wait = 30,
  @sqlc_mig_ledger = '`audit_version`', @sqlc_mig_ledger_text = 'audit_version', @sqlc_mig_ledger_is = 'audit_version', @sqlc_mig_ledger_in = NULL,
  @sqlc_mig_ledger_key = '`audit_version_pkc`', @sqlc_mig_progress = '`sqlc_mig_progress`', @sqlc_mig_progress_text = 'sqlc_mig_progress',
  @sqlc_mig_progress_is = 'sqlc_mig_progress', @sqlc_mig_history = '`sqlc_mig_history`', @sqlc_mig_history_text = 'sqlc_mig_history',
  @sqlc_mig_history_is = 'sqlc_mig_history', @sqlc_mig_history_in = NULL, @sqlc_mig_arrival = NULL, @sqlc_mig_project_heads = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_settings = ", SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 50, SESSION max_statement_time = 0",
  @sqlc_mig_conditions = "('', '', '')";
-- parents that several revisions need, with the places of these; and what needs a revision of this script and is not in it
SET @sqlc_mig_shared = "(0, '')",
  @sqlc_mig_kept = "(0, '')";
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = "
('0001', 1, '1', 2, '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'),
('0002', 2, '1-2', 1, '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec')"//
-- ---- settings of the session ------------------------------------------------------------------------------------------
SET @sqlc_mig_sql = CONCAT('SET NAMES utf8mb4, SESSION autocommit = 1, SESSION completion_type = ''NO_CHAIN'', SESSION tx_read_only = 0,
  SESSION sql_mode = @sqlc_mig_live, SESSION time_zone = ''+00:00'', SESSION foreign_key_checks = 1, SESSION unique_checks = 1,
  SESSION check_constraint_checks = 1, SESSION sql_safe_updates = 0, SESSION sql_select_limit = DEFAULT, SESSION sql_big_selects = 1,
  SESSION innodb_strict_mode = 1, SESSION group_concat_max_len = 1073741824, SESSION max_recursive_iterations = 4294967295',
  IF(@sqlc_mig_algorithm, ', SESSION alter_algorithm = ''DEFAULT''', ''), @sqlc_mig_settings);
PREPARE sqlc_mig_ours FROM @sqlc_mig_sql; EXECUTE sqlc_mig_ours;
-- ---- one run at a time: the lock belongs to this connection and goes with it, there is nothing to clean up after a crash ---
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', @sqlc_mig_ledger_text)), 256), 40));
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
SET @sqlc_mig_begun = 1//
-- ---- and then: warnings, our own tables, and what the revisions call; all of it only if something is due -----------------------
SET @sqlc_mig_stop = IF(COALESCE(@sqlc_mig_begun, 0), @sqlc_mig_stop, COALESCE(@sqlc_mig_stop, 'the error above says why; nothing was changed'));
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 1; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found, CONCAT('the revision ', @sqlc_mig_kept,
  '; nothing was changed. A script without FROM reverts all that comes after its target'));
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_pending <> '' AND NOT @sqlc_mig_plan AND @@GLOBAL.innodb_read_only,
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
//
IF @sqlc_mig_stop IS NOT NULL THEN
  SET @sqlc_mig_stop = LEFT(CONCAT('sqlc-mig: ', REGEXP_REPLACE(CONVERT(@sqlc_mig_stop USING utf8mb4), '[[:cntrl:]]', '?')), 500);
  IF @sqlc_mig_packet > @@max_allowed_packet THEN SELECT 'ABORTED: the error below says why; nothing was changed' AS `sqlc-mig`; END IF;
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_stop;
END IF
//
IF @sqlc_mig_stop IS NULL AND @sqlc_mig_pending <> '' THEN BEGIN
DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
  GET DIAGNOSTICS @sqlc_mig_at = NUMBER; -- the last one is the error; warnings come before it
  GET DIAGNOSTICS CONDITION @sqlc_mig_at @sqlc_mig_said = MESSAGE_TEXT;
  SET @sqlc_mig_said = LEFT(CONCAT('sqlc-mig: before the first revision: ', @sqlc_mig_said), 500), @sqlc_mig_pending = NULL;
  RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
END;
IF @sqlc_mig_plan THEN SET @sqlc_mig_progress = IF(@sqlc_mig_has_progress, @sqlc_mig_progress,
  '(SELECT NULL AS revision, NULL AS direction, NULL AS step, NULL AS checksum LIMIT 0) AS none'); ELSE
IF NOT @sqlc_mig_has_ledger THEN -- Alembic's own table: the heads of what is applied, nothing else
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_ledger, ' (version_num varchar(32) NOT NULL, CONSTRAINT ', @sqlc_mig_ledger_key,
    ' PRIMARY KEY (version_num)) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF NOT @sqlc_mig_has_progress THEN -- markers of revisions that are half done; empty when none is
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_progress, ' (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step int NOT NULL,
    checksum char(64) NOT NULL, at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), PRIMARY KEY (revision, direction, step))
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_has_history THEN -- one row for every revision applied or reverted; nothing depends on it
  EXECUTE IMMEDIATE CONCAT('CREATE TABLE ', @sqlc_mig_history, ' (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, revision varchar(32) NOT NULL,
    direction varchar(9) NOT NULL, message text CHARACTER SET utf8mb4, checksum char(64), script_digest char(64), tool_version varchar(32),
    applied_by varchar(255) CHARACTER SET utf8mb4, started_at datetime(6) NULL, finished_at datetime(6) NULL)
    ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin');
END IF;
SET @sqlc_mig_entry = @sqlc_mig_history IS NOT NULL AND (@sqlc_mig_entry OR NOT @sqlc_mig_has_history);
IF @sqlc_mig_history IS NOT NULL AND NOT @sqlc_mig_entry THEN
  SELECT CONCAT('warning: ', @sqlc_mig_history_text, ' is no history with the columns that it must have, so this run is not written there; ',
    '`sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_ledger, ' (version_num) VALUES ('''')');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_ledger, ' WHERE version_num = ''''');
PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_progress, ' (step) VALUES (0)');
PREPARE sqlc_mig FROM CONCAT('DELETE FROM ', @sqlc_mig_progress, ' WHERE step = 0');
IF @sqlc_mig_entry THEN PREPARE sqlc_mig FROM CONCAT('INSERT INTO ', @sqlc_mig_history, ' (message) VALUES ('''')'); END IF;
END IF;
-- What the revisions call stands in this frame. An error rolls back, gets the place in the YAML, and stops the script; for a lock that was not free
-- (1205, 1213) the revision is gone through once more, and until then everything in it does nothing.
SET @sqlc_mig_frame = "BEGIN NOT ATOMIC
  DECLARE said, why, name, about, inside, differs, mine, yours text CHARACTER SET utf8mb4; DECLARE errno, at, home, is_changed int DEFAULT 0;
  DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN
    GET DIAGNOSTICS at = NUMBER; -- the last one is the error; warnings come before it, and after it 4094, which says in which text it was
    IF at = 0 OR at >= @@max_error_count THEN ROLLBACK; RESIGNAL; END IF; -- the server has not kept it
    REPEAT GET DIAGNOSTICS CONDITION at errno = MYSQL_ERRNO, said = MESSAGE_TEXT; SET at = at - 1; UNTIL errno <> 4094 OR at = 0 END REPEAT;
    ROLLBACK; IF errno = 4094 THEN RESIGNAL; END IF;
    SET said = LEFT(CONCAT(@sqlc_mig_file, ':', @sqlc_mig_line, ': ', said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1,
      @sqlc_mig_again = errno IN (1205, 1213) AND @sqlc_mig_tries >= 0;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = said; END IF;
    SELECT CONCAT('  once more, ', said) AS `sqlc-mig`; DO SLEEP(1);
  END; BODY END", @sqlc_mig_again = 0, @sqlc_mig_there = NULL, @sqlc_mig_touched = '\n', @sqlc_mig_own = 0,
  @sqlc_mig_changed = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT =
    'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';";
IF @sqlc_mig_plan THEN
  SELECT CONCAT('plan for ', DATABASE(), ' at ', IF(@sqlc_mig_heads = '', 'base', REPLACE(CONVERT(@sqlc_mig_heads USING utf8mb4), ',', ', ')), ': ',
    1 + CHAR_LENGTH(@sqlc_mig_pending) - CHAR_LENGTH(REPLACE(@sqlc_mig_pending, ',', '')), ' of ',
    1 + CHAR_LENGTH(@sqlc_mig_held) - CHAR_LENGTH(REPLACE(@sqlc_mig_held, ',', '')), ' revisions are ', @sqlc_mig_state,
    '; nothing is changed') AS `sqlc-mig`;
SELECT CAST(COALESCE(LOWER(GROUP_CONCAT('\n', t, '\n', words, '\n' SEPARATOR '')), '') AS BINARY) INTO @sqlc_mig_there
    FROM (SELECT TABLE_NAME AS t, '' AS words FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('column ', COLUMN_NAME, '\nis ', COLUMN_TYPE) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('index ', INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() UNION ALL SELECT TABLE_NAME,
      CONCAT('key ', CONSTRAINT_NAME) FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE()) AS n;
END IF;
-- sqlc_mig_begin: a revision begins, or is tried once more; which of its steps an interrupted run has marked
PREPARE sqlc_mig_begin FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN
    SET @sqlc_mig_tries = 3, @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT RTRIM(CONCAT(CASE WHEN @sqlc_mig_plan THEN CONCAT(FIND_IN_SET(@sqlc_mig_next, @sqlc_mig_held), '. ')
        WHEN @sqlc_mig_direction = 'upgrade' THEN 'apply ' ELSE 'revert ' END, @sqlc_mig_next, ' ', REGEXP_REPLACE(@sqlc_mig_message, '[[:cntrl:]]', ' ')))
      AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_plan OR NOT @sqlc_mig_quiet;
  END IF;
  SET @sqlc_mig_again = 0, @sqlc_mig_line = 1, @sqlc_mig_mode = @sqlc_mig_live, @sqlc_mig_base = @sqlc_mig_live, @sqlc_mig_new = NULL;
  SELECT COALESCE(GROUP_CONCAT(CONCAT(step, '=', checksum)), ''), COALESCE(MAX(step), 0) INTO @sqlc_mig_marks, at
    FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  IF at > @sqlc_mig_steps THEN ", @sqlc_mig_changed, " END IF;"));
-- what is there of what a statement is about? _one and _other count its two names (as bytes, where only the case of letters changes), _is says what it is.
-- Each table of information_schema is asked by itself, for one table: in a join the server would open all tables of the database.
SET @sqlc_mig_sql = "SELECT COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_name, NAME = @sqlc_mig_name), NAME, NULL)),
    COUNT(DISTINCT IF(IF(@sqlc_mig_respelled, BINARY NAME = BINARY @sqlc_mig_to, NAME = @sqlc_mig_to), NAME, NULL)), MAX(WORD)
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.";
-- And by one name, where there is only one: with IN it would look through all tables of the database.
SET @sqlc_mig_found = CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'TABLE_NAME'), 'WORD', "IF(TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED'), 'table',
  LOWER(TABLE_TYPE))"), "TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME ");
PREPARE sqlc_mig_table FROM CONCAT(@sqlc_mig_found, '= @sqlc_mig_name');
PREPARE sqlc_mig_tables FROM CONCAT(@sqlc_mig_found, 'IN (@sqlc_mig_name, @sqlc_mig_to)');
SET @sqlc_mig_found = " WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table";
PREPARE sqlc_mig_column FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'COLUMN_NAME'), 'WORD', "'column'"), 'COLUMNS', @sqlc_mig_found,
  ' AND COLUMN_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
PREPARE sqlc_mig_index FROM CONCAT(REPLACE(REPLACE(@sqlc_mig_sql, 'NAME', 'INDEX_NAME'), 'WORD', "'index'"), 'STATISTICS', @sqlc_mig_found,
  ' AND INDEX_NAME IN (@sqlc_mig_name, @sqlc_mig_to)');
-- a primary key has no name of its own: it is found by its kind
PREPARE sqlc_mig_constraint FROM CONCAT("SELECT COUNT(*), 0, CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) IN ('CHECK', 'UNIQUE'), ' constraint',
    '')) INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.TABLE_CONSTRAINTS", @sqlc_mig_found,
  " AND IF(@sqlc_mig_kind = 'primary key', CONSTRAINT_TYPE = 'PRIMARY KEY', CONSTRAINT_NAME = @sqlc_mig_name)");
PREPARE sqlc_mig_database FROM "SELECT COUNT(*), 0, IF(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = @sqlc_mig_schema)
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = @sqlc_mig_schema), 'database with something in it', 'database')
  INTO @sqlc_mig_one, @sqlc_mig_other, @sqlc_mig_is FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = @sqlc_mig_schema";
-- @sqlc_mig_compare: is what is there what the statement makes? That stands in @sqlc_mig_shape: parts with ; between them. A part begins with its name,
-- `.` is a column and `key` a foreign key; behind each | is an attribute, as in ELT below: ? is not compared, * is something in the server's own words.
-- A part with ? before it may be there or not; %7C is |, as in addresses. (Each GROUP_CONCAT stands apart: here MariaDB writes it twice in CONCAT_WS.)
SET @sqlc_mig_compare = "WITH RECURSIVE part (words, rest) AS (SELECT CONCAT('?', @sqlc_mig_shape), CONCAT(@sqlc_mig_shape, ';') UNION ALL
    SELECT SUBSTRING_INDEX(rest, ';', 1), SUBSTRING(rest, LOCATE(';', rest) + 1) FROM part WHERE rest <> ''),
  shown (words) AS (SELECT CONCAT_WS('\0', 'table', ENGINE, TABLE_COMMENT, REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'),
      SUBSTRING_INDEX(REPLACE(TABLE_COLLATION, 'utf8_', 'utf8mb3_'), '_', 1))
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = <schema> AND TABLE_NAME = <table>
    UNION ALL SELECT CONCAT_WS('\0', CONCAT('.', COLUMN_NAME), COLUMN_TYPE,
      IF(IS_NULLABLE = 'YES', '', 'not null'), CONCAT_WS(' ', IF(EXTRA LIKE '%auto_increment%', 'auto_increment', NULL),
        IF(EXTRA LIKE '%on update%', 'on update', NULL), CASE WHEN EXTRA LIKE '%VIRTUAL GEN%' THEN 'virtual' WHEN EXTRA LIKE '%STORED GEN%' THEN 'stored' END),
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
    FROM information_schema.CHECK_CONSTRAINTS WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)')
    /*M!100510 AND NOT (LEVEL = 'Column' AND CHECK_CLAUSE LIKE 'json_valid(%') */ AND CONSTRAINT_SCHEMA = <schema> AND TABLE_NAME = <table>),
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
-- sqlc_mig_do: asks whether a statement is to be run, says so, or that there is nothing to do, and runs it; or stops the script, if this history does not
-- know what is there. In a plan, what a statement above would change (@sqlc_mig_touched) is asked of what it leaves (@sqlc_mig_there).
PREPARE sqlc_mig_do FROM REPLACE(REPLACE(@sqlc_mig_frame, 'BODY', "
  IF NOT @sqlc_mig_again THEN
  SET @sqlc_mig_name = COALESCE(@sqlc_mig_column, @sqlc_mig_index, @sqlc_mig_constraint, @sqlc_mig_table), @sqlc_mig_what = COALESCE(@sqlc_mig_what,
    CONCAT(@sqlc_mig_kind, ' ', IF(@sqlc_mig_kind = 'column', CONCAT(@sqlc_mig_table, '.'), ''), @sqlc_mig_name,
    IF(@sqlc_mig_kind IN ('table', 'column', 'index'), '', CONCAT(' on ', @sqlc_mig_table)))), mine = CONCAT('\n', COALESCE(CONCAT(@sqlc_mig_schema, '.'), ''),
      IF(@sqlc_mig_kind = 'table', '', CONCAT(@sqlc_mig_table, '\n', IF(@sqlc_mig_kind IN ('column', 'index'), @sqlc_mig_kind, 'key'), ' '))),
    name = LOWER(CONCAT('\n', CONCAT_WS('.', @sqlc_mig_schema, @sqlc_mig_table), '\n')), inside = IF(@sqlc_mig_kind = 'table', '\n', ''),
    yours = LOWER(CONCAT(mine, @sqlc_mig_to, '\n')), mine = LOWER(CONCAT(mine, IF(@sqlc_mig_kind = 'primary key', 'primary', @sqlc_mig_name), '\n')),
    said = CASE
    WHEN FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN 'done before:'
    WHEN LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN '!' END;
  IF said = '!' THEN CHANGED END IF;
  IF said IS NULL AND NOT @sqlc_mig_plan THEN
    IF @sqlc_mig_rows AND NOT @@in_transaction THEN START TRANSACTION; END IF;
    IF @sqlc_mig_if IS NOT NULL THEN
      SET @sqlc_mig_yes = 0;
      EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC IF (', @sqlc_mig_if, ') THEN SET @sqlc_mig_yes = 1; END IF; END');
      SET @sqlc_mig_if = NULL;
    END IF;
    IF NOT @sqlc_mig_yes THEN SET said = 'skipped, its condition says no:'; END IF;
  END IF;
  IF said IS NULL AND @sqlc_mig_words <> '' AND (@sqlc_mig_plan OR NOT @sqlc_mig_quiet) THEN
    SELECT CASE WHEN NOT @sqlc_mig_plan THEN @sqlc_mig_words WHEN @sqlc_mig_if IS NULL THEN CONCAT('   ', @sqlc_mig_words)
      ELSE CONCAT(RPAD(CONCAT('   ', @sqlc_mig_words), GREATEST(64, CHAR_LENGTH(@sqlc_mig_words) + 5), ' '), 'if its condition says so') END AS `sqlc-mig`;
  END IF;
  IF said IS NOT NULL THEN SET said = CONCAT(said, ' ', @sqlc_mig_does);
  ELSEIF @sqlc_mig_past IS NULL THEN
    SET is_changed = @sqlc_mig_plan AND COALESCE(LOCATE(CONCAT(name, '\n'), @sqlc_mig_touched) OR LOCATE(CONCAT(mine, inside), @sqlc_mig_touched)
      OR COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_touched), 0), 0);
    IF @sqlc_mig_when IN ('', 'changed') OR is_changed AND (@sqlc_mig_schema IS NOT NULL OR @sqlc_mig_respelled OR @sqlc_mig_when = 'present'
      AND @sqlc_mig_kind = 'index') OR @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND BINARY @sqlc_mig_table = @sqlc_mig_new
      AND @sqlc_mig_kind IN ('column', 'index') THEN SET said = ''; -- a step of this revision has just created the table (@sqlc_mig_new): nothing else is in it
    ELSE
      IF is_changed THEN
        SET @sqlc_mig_one = LOCATE(CONCAT(mine, inside), @sqlc_mig_there) > 0, @sqlc_mig_is = IF(@sqlc_mig_when = 'known', NULL, @sqlc_mig_kind),
          @sqlc_mig_other = COALESCE(LOCATE(CONCAT(yours, inside), @sqlc_mig_there) > 0, 0),
          home = @sqlc_mig_kind = 'table' OR LOCATE(CONCAT(name, '\n'), @sqlc_mig_there) > 0;
      ELSE
      CASE WHEN @sqlc_mig_when = 'known' THEN EXECUTE sqlc_mig_known;
        WHEN @sqlc_mig_kind = 'table' AND @sqlc_mig_to IS NULL THEN EXECUTE sqlc_mig_table; WHEN @sqlc_mig_kind = 'table' THEN EXECUTE sqlc_mig_tables;
        WHEN @sqlc_mig_kind = 'column' THEN EXECUTE sqlc_mig_column; WHEN @sqlc_mig_kind = 'index' THEN EXECUTE sqlc_mig_index;
        WHEN @sqlc_mig_kind = 'database' THEN EXECUTE sqlc_mig_database; ELSE EXECUTE sqlc_mig_constraint; END CASE;
      SET home = @sqlc_mig_one OR @sqlc_mig_other OR @sqlc_mig_kind IN ('table', 'database');
      IF NOT home THEN SET home = EXISTS (SELECT 1 FROM information_schema.TABLES -- apart: it costs something even where its answer is not needed
        WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table); END IF;
      END IF;
      SET said = CASE WHEN NOT home THEN NULL
        WHEN @sqlc_mig_when = 'missing' THEN IF(NOT @sqlc_mig_one, '', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = 'database', 'exists', NULL))
        WHEN @sqlc_mig_when = 'present' THEN IF(NOT @sqlc_mig_one, 'absent', IF(@sqlc_mig_is = @sqlc_mig_kind OR @sqlc_mig_kind = '', '', NULL))
        WHEN @sqlc_mig_when = 'known' THEN IF(@sqlc_mig_one AND @sqlc_mig_is IS NULL, '', NULL)
        WHEN @sqlc_mig_one AND NOT @sqlc_mig_other THEN '' WHEN @sqlc_mig_other AND NOT @sqlc_mig_one THEN 'already renamed' END;
    END IF;
    IF said = 'exists' AND @sqlc_mig_shape = '?' THEN
      SET differs = ', not compared: later revisions, or SQL that nobody has read, make it another one';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' AND NOT @sqlc_mig_plan THEN
      SET inside = REPLACE(REPLACE(@sqlc_mig_compare, '<schema>', COALESCE(CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_schema), ''''), 'DATABASE()')),
        '<table>', CONCAT('_utf8mb4 x''', HEX(@sqlc_mig_table), ''''));
      EXECUTE IMMEDIATE CONCAT(inside, 'COALESCE(SUM(added = 0), 0), COALESCE(CONCAT(''; added by others: '', GROUP_CONCAT(IF(added, words, NULL)
        ORDER BY words SEPARATOR '', '')), '''') INTO @sqlc_mig_found, @sqlc_mig_more FROM line');
      SET differs = CONCAT(IF(@sqlc_mig_found, ', in another shape', ', compared'), @sqlc_mig_more);
      IF @sqlc_mig_found THEN
        SET about = CONCAT('the ', @sqlc_mig_what, ' is there in another shape than this history gives it');
        IF @sqlc_mig_warns THEN SELECT CONCAT('  warning: ', about) AS `sqlc-mig`; END IF;
        EXECUTE IMMEDIATE CONCAT(inside, 'REGEXP_REPLACE(words, ''[[:cntrl:]]'', '' '') AS `sqlc-mig` FROM line WHERE NOT COALESCE(added, 0) ORDER BY object');
        SET about = CONCAT(about, '; expected and found stand above. Change it by hand, or stamp a revision that has this shape; ',
          'built with --on-mismatch=warn the script says so and goes on');
        IF NOT @sqlc_mig_warns THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = about; END IF;
      END IF;
    END IF;
    IF said IS NULL THEN
      SET why = CASE WHEN @sqlc_mig_kind = 'table' OR NOT home THEN CONCAT('table ', @sqlc_mig_table)
          WHEN @sqlc_mig_kind IN ('column', 'index') THEN CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' of ', @sqlc_mig_table)
          ELSE CONCAT(@sqlc_mig_kind, ' ', @sqlc_mig_name, ' on ', @sqlc_mig_table) END;
      SET why = CASE WHEN @sqlc_mig_kind = 'database' THEN CONCAT('the database ', @sqlc_mig_schema, ' is not empty, and is not dropped')
        ELSE CONCAT('expected the ', why, CASE WHEN NOT home THEN '; there is none'
          WHEN @sqlc_mig_when = 'rename' THEN CONCAT(', to be renamed to ', @sqlc_mig_to, '; found ', IF(@sqlc_mig_one, 'both names', 'neither name'))
          WHEN @sqlc_mig_when = 'known' THEN COALESCE(@sqlc_mig_is, '; the table has no such column') ELSE CONCAT('; found a ', @sqlc_mig_is) END) END;
    ELSEIF said = '' AND @sqlc_mig_against IS NOT NULL AND NOT is_changed THEN -- rows that a new column would have no value for
      EXECUTE IMMEDIATE CONCAT('SELECT EXISTS (SELECT 1 FROM ', @sqlc_mig_filled, ') INTO @sqlc_mig_found');
      IF @sqlc_mig_found THEN SET why = @sqlc_mig_against; END IF;
    END IF;
    IF why IS NOT NULL AND @sqlc_mig_own THEN SET why = NULL, said = ''; END IF; -- SQL of the project above may make what is missing
    IF why IS NOT NULL THEN
      IF @sqlc_mig_plan THEN SELECT CONCAT('     stops: ', why) AS `sqlc-mig`; SET why = 'a run stops at the last line of the plan; nothing was changed';
      ELSE SET why = CONCAT(LEFT(why, 300), IF(said = '', '', '. Fix it by hand, then run the script again')); END IF;
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = why;
    END IF;
  END IF;
  SET @sqlc_mig_words = '', why = IF(said = '', @sqlc_mig_does, said), about = '';
  SET why = COALESCE(CONCAT(IF(@sqlc_mig_plan AND why RLIKE '^[!?] ', '', '  '), why, ' ', @sqlc_mig_what, IF(@sqlc_mig_plan, '',
    COALESCE(differs, ''))), @sqlc_mig_past);
  IF @sqlc_mig_plan THEN
    SET why = CONCAT('   ', why);
    IF said = '' THEN
      SET about = CASE WHEN @sqlc_mig_when = 'present' AND @sqlc_mig_kind = 'index' AND (is_changed OR LOCATE(name, @sqlc_mig_touched))
          THEN 'if it is there by then' WHEN @sqlc_mig_notes NOT LIKE ': %' THEN @sqlc_mig_notes
        ELSE COALESCE((SELECT CONCAT(@sqlc_mig_table, ' (', ROUND((DATA_LENGTH + INDEX_LENGTH) / 1024), ' kB, ~', TABLE_ROWS, ' rows', ')', @sqlc_mig_notes)
          FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_schema, DATABASE()) AND TABLE_NAME = @sqlc_mig_table),
          SUBSTRING(@sqlc_mig_notes, 3)) END;
      SET @sqlc_mig_own = @sqlc_mig_own OR @sqlc_mig_does RLIKE 'execute$',
        @sqlc_mig_there = COALESCE(CASE @sqlc_mig_when WHEN 'present' THEN REPLACE(@sqlc_mig_there, mine, '\n\n')
      WHEN 'rename' THEN REPLACE(@sqlc_mig_there, mine, yours) WHEN 'known' THEN REPLACE(@sqlc_mig_there, mine, CONCAT(mine, '?'))
      WHEN 'missing' THEN CONCAT(@sqlc_mig_there, mine, IF(@sqlc_mig_kind = 'table', CONCAT('\n', mine, 'key primary\n', REPLACE(REPLACE(REPLACE(REPLACE(
        REPLACE(LOWER(@sqlc_mig_sql), '\n  unique index `', '\n  index `'), '\n  index `', CONCAT(mine, 'index ')), '\n  constraint `',
        CONCAT(mine, 'key ')), '\n  `', CONCAT(mine, 'column ')), '` ', '\n')), '')) END, @sqlc_mig_there),
        @sqlc_mig_touched = CONCAT_WS('', @sqlc_mig_touched, IF(@sqlc_mig_when = '', NULL, CONCAT(mine, inside)), CONCAT(yours, inside));
    ELSEIF @sqlc_mig_own THEN SET about = 'as it is now: SQL of the project runs before';
    ELSEIF said = 'exists' AND @sqlc_mig_shape <> '' THEN SET about = 'a run compares it, where it can'; END IF;
    SET why = IF(about <> '' AND CHAR_LENGTH(why) < 63, CONCAT(RPAD(why, 64, ' '), about), why);
  END IF;
  IF @sqlc_mig_plan OR NOT @sqlc_mig_quiet THEN SELECT why AS `sqlc-mig`; END IF;
  IF about <> '' AND NOT LOCATE(about, why) THEN SELECT CONCAT('           ', about) AS `sqlc-mig`; END IF;
  IF said = '' AND NOT @sqlc_mig_plan THEN
    SET SESSION sql_mode = CONCAT(@sqlc_mig_mode, IF(@sqlc_mig_zero, ',NO_AUTO_VALUE_ON_ZERO', '')); -- as long as this block runs
    EXECUTE IMMEDIATE CONCAT('BEGIN NOT ATOMIC\n', @sqlc_mig_sql, ';\nSET @sqlc_mig_count = ROW_COUNT(), @sqlc_mig_set = @@sql_mode;\nEND');
    IF NOT @sqlc_mig_zero THEN SET @sqlc_mig_mode = @sqlc_mig_set; END IF;
    IF @sqlc_mig_counts AND NOT @sqlc_mig_quiet THEN
      SELECT CONCAT('    ', @sqlc_mig_count, IF(@sqlc_mig_count = 1, ' row', ' rows')) AS `sqlc-mig`; END IF;
  END IF;
  END IF;
  SET @sqlc_mig_new = IF(said = '' AND NOT @sqlc_mig_plan AND @sqlc_mig_when = 'missing' AND @sqlc_mig_schema IS NULL AND @sqlc_mig_sql NOT LIKE '%REFERENCES%',
      CASE WHEN @sqlc_mig_kind = 'table' THEN BINARY @sqlc_mig_table WHEN @sqlc_mig_kind IN ('column', 'index') THEN @sqlc_mig_new END, NULL),
    @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL, @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL,
    @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL, @sqlc_mig_zero = 0, @sqlc_mig_counts = 0,
    @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';"), 'CHANGED', @sqlc_mig_changed);
-- sqlc_mig_mark: the step is done
PREPARE sqlc_mig_mark FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF LOCATE(CONCAT(',', @sqlc_mig_step, '='), CONCAT(',', @sqlc_mig_marks)) THEN
    IF NOT FIND_IN_SET(CONCAT(@sqlc_mig_step, '=', @sqlc_mig_mark), @sqlc_mig_marks) THEN ", @sqlc_mig_changed, " END IF;
  ELSEIF NOT @sqlc_mig_again AND NOT @sqlc_mig_plan THEN
    ", IF(@sqlc_mig_plan, '', CONCAT("INSERT INTO ", @sqlc_mig_progress, " (revision, direction, step, checksum)
      VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_step, @sqlc_mig_mark);")), "
    COMMIT;
  END IF;
  SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_mode = @sqlc_mig_base;"));
SET @sqlc_mig_rows = 0, @sqlc_mig_if = NULL, @sqlc_mig_yes = 1, @sqlc_mig_words = '', @sqlc_mig_when = '', @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_respelled = 0, @sqlc_mig_past = NULL, @sqlc_mig_against = NULL, @sqlc_mig_column = NULL, @sqlc_mig_index = NULL, @sqlc_mig_constraint = NULL,
  @sqlc_mig_zero = 0, @sqlc_mig_counts = 0, @sqlc_mig_notes = '', @sqlc_mig_what = NULL, @sqlc_mig_shape = '';
-- sqlc_mig_done: the ledger moves, the history has a row more, and the markers go, in one transaction; then the next one may run
PREPARE sqlc_mig_done FROM REPLACE(@sqlc_mig_frame, 'BODY', CONCAT("
  IF NOT @sqlc_mig_again THEN", IF(@sqlc_mig_plan, '', CONCAT("
  SET @sqlc_mig_line = 1;
  START TRANSACTION;
  IF @sqlc_mig_direction = 'upgrade' THEN
    DELETE FROM ", @sqlc_mig_ledger, " WHERE FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_needs);
    INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (@sqlc_mig_next);
  ELSE
    DELETE FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(@sqlc_mig_next AS BINARY);
    IF ROW_COUNT() <> 1 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more'; END IF;
    SET about = @sqlc_mig_uses, said = @sqlc_mig_needs; -- a parent that nothing else needs becomes a head
    WHILE said <> '' DO
      SET name = SUBSTRING_INDEX(said, ',', 1), inside = CONCAT(',', name, ','), said = SUBSTRING(said, CHAR_LENGTH(inside));
      IF LOCATE(inside, about) THEN SET about = INSERT(about, LOCATE(inside, about), CHAR_LENGTH(inside) - 1, ''); END IF;
      IF NOT LOCATE(inside, about) AND NOT EXISTS (SELECT 1 FROM ", @sqlc_mig_ledger, " WHERE CAST(version_num AS BINARY) = CAST(name AS BINARY)) THEN
        INSERT INTO ", @sqlc_mig_ledger, " (version_num) VALUES (name); END IF;
    END WHILE;
  END IF;", IF(@sqlc_mig_entry, CONCAT("
  INSERT INTO ", @sqlc_mig_history, " (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES (@sqlc_mig_next, @sqlc_mig_direction, @sqlc_mig_message, @sqlc_mig_checksum, @sqlc_mig_digest, @sqlc_mig_version, USER(),
      @sqlc_mig_started, UTC_TIMESTAMP(6));"), ''), "
  DELETE FROM ", @sqlc_mig_progress, " WHERE revision = @sqlc_mig_next;
  COMMIT;
  SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`
    FROM DUAL WHERE NOT @sqlc_mig_quiet;")), "
  SET @sqlc_mig_uses = COALESCE(about, @sqlc_mig_uses), @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH(@sqlc_mig_next) + 2);
  SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
  END IF;"));
END; END IF
//
SET @sqlc_mig_next = IF(@sqlc_mig_nothing, '', IF(@sqlc_mig_stop IS NULL, SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1), NULL))
//
-- ===================================================================================================================
-- 0002  In two transactions
-- 1 of 2; migrations/0002_in_two_transactions.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_in_two_transactions.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'In two transactions', @sqlc_mig_checksum = '550442b1f25bcf4378fb5fc6b7088bc7e8b7153f4c49354b16871d5b744bb4ec'; EXECUTE sqlc_mig_begin;

-- 1. drop_index ix_things_id on things   migrations/0002_in_two_transactions.yaml:7
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '89b5fa3b3f42cfa4c3f25118e10a194352f8ccdfed6e17596947df6ac5ef047d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_things_id', @sqlc_mig_table = 'things', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `things` DROP INDEX `ix_things_id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. execute DELETE FROM things      ! destroys rows, by DELETE; SQL of the project   migrations/0002_in_two_transactions.yaml:6
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '229540a381d1c31d1917699fff26545377fe8ac480f5207ee7eb85eed3e65310', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM things', @sqlc_mig_sql = "
DELETE FROM things
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  The whole script, from the first line to the last
-- 2 of 2; migrations/0001_the_whole_script_from.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_the_whole_script_from.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'The whole script, from the first line to the last',
  @sqlc_mig_checksum = '502f0c9c0bdc38d9f9dadb32e671d6b1555fff4e45d7f5bbe4eac912ebe0db85'; EXECUTE sqlc_mig_begin;

-- 1. drop_table things      ! destroys the rows of things   migrations/0001_the_whole_script_from.yaml:6
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'things', @sqlc_mig_notes = ': destroys the rows of things', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `things`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- The end: the session as it was, and the last word: where the database is, or ABORTED where the client went on after an error
ROLLBACK
//
IF @sqlc_mig_old IS NOT NULL THEN
  SET @sqlc_mig_place = IF(@sqlc_mig_plan AND NOT @sqlc_mig_nothing, 'nothing was changed; apply with: mariadb DATABASE < THIS_FILE',
    COALESCE(@sqlc_mig_arrival, 'at base'));
  IF @sqlc_mig_next = '' AND @sqlc_mig_arrival IS NULL AND IF(@sqlc_mig_nothing, @sqlc_mig_has_ledger, NOT @sqlc_mig_plan) THEN
    EXECUTE IMMEDIATE CONCAT("SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT(IF(SUM(NOT FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_project_heads))
      = 0, IF(COUNT(*) = 1, 'head ', 'heads '), ''), GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) INTO @sqlc_mig_place FROM ",
      @sqlc_mig_ledger);
  END IF;
END IF
//
-- a block would set some of it for itself alone
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig')); EXECUTE IMMEDIATE COALESCE(@sqlc_mig_old, 'DO 0')
//
SET SESSION sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@sql_mode), @sqlc_mig_old = NULL, @sqlc_mig_old_sql_mode = NULL, @sqlc_mig_right = NULL
//
SELECT CASE WHEN NOT COALESCE(@sqlc_mig_next = '', 0) THEN 'ABORTED: the first error above says why; nothing was done after it'
    ELSE CONCAT(@sqlc_mig_place, IF(@sqlc_mig_nothing, ': nothing to do', '')) END AS `sqlc-mig`
  FROM DUAL WHERE NOT COALESCE(@sqlc_mig_quiet AND NOT @sqlc_mig_plan AND @sqlc_mig_next = '', 0) LIMIT 1
//
DELIMITER ;
