-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Rows and their keys' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table countries
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'dd85cd8ee68893e089ad9db7e74d266f3925c6e7fc45868bdfd8bcbe41996e2d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table countries' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'countries', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` varchar(80) NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NOT NULL DEFAULT true,
  `bytes` varbinary(20) NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`),
  CONSTRAINT `uq_countries_name` UNIQUE (`name`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table countries', '  exists table countries') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. bulk_insert countries (2 rows)
--    migrations/0001_tables.yaml:15
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '32928641407c0fed77c3dfa224a1174d932b0777d25eda5210d23ce1f4413a4f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SELECT '  the first rows' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on countries: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`, `bytes`) VALUES
  (''de'', ''Germany'', 357592.00, ''1957-03-25'', DEFAULT, DEFAULT),
  (''fr'', ''L''''"Hexagone"
\\\\e'', DEFAULT, DEFAULT, false, x''00ff'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  insert into countries', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Rows and their keys'', ''8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b'', ''2ad109e0430686847a4748ef1fcb54a1dec4a1f0c865e1878a90bd63dad3b3a1'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 With keys and without, and SQL' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 8, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. bulk_insert countries (2 rows)
--    migrations/0002_keys.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '257d29d015e6b98e13a49b4d1993f5ef1abc5ff4391e1830c9b01eafd23dde9b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on countries: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `countries` (`code`, `name`, `joined`) VALUES
  (''at'', ''Austria'', NULL),
  (''it'', upper(''italy''), DEFAULT)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  insert into countries', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold
--    migrations/0002_keys.yaml:13
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'c58f05a71e59fa1c54156d9fc9e36eacacc0edb65777a8f874f7a28d14c023f8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on countries: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `countries` (`code`, `name`, `active`, `area`) VALUES
  (''ch'', ''Switzerland'', true, DEFAULT),
  (''li'', ''Liechtenstein'', DEFAULT, 160)
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `code` = sqlc_mig_new.`code`, `active` = sqlc_mig_new.`active`, `area` = sqlc_mig_new.`area`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! insert into countries', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'faf31af60ccc89834ca2ef1cdb09bf2e012d626f4602ec570fbbc9f6ccace0af';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert countries (1 row)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) = 0 FROM countries WHERE code = ''es''
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: bulk_insert countries (1 row)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- lock on countries: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `countries` (`code`, `name`) VALUES
  (''es'', ''Spain'')
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `name` = sqlc_mig_new.`name`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! insert into countries', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = 'e3863a2feb09dfd000988e89f22e038a651fc7c15b7008db1517a35a00870566';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE countries SET area = 0 WHERE area IS NULL ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SELECT '  two statements, and a list of them' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE countries SET area = 0 WHERE area IS NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! execute UPDATE countries SET area = 0 WHERE area IS NULL', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DELETE FROM countries WHERE name = ''a;b'' -- a note; with a semicolon
', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = 'c6de75a84accae26885fc8afb100374d2a7677ced1aee229c3d389df94be4818';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE countries SET active = NOT active' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) FROM countries WHERE active
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute UPDATE countries SET active = NOT active' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE countries SET active = NOT active', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE countries SET active = NOT active', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data
--    migrations/0002_keys.yaml:38
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'b487b22956e4fdd479215cd3797fd24d1286567758b5590d7f68ebeb659b259c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute DELETE FROM countries WHERE code = ''xx''' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DELETE FROM countries WHERE code = ''xx''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! execute DELETE FROM countries WHERE code = ''xx''', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 7. execute UPDATE countries SET area = 2      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:39
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = 'e66b48968470872a3ff79e5a6630180e55eb3f669f81576491a39f7cb20d4185';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE countries SET area = 2' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE countries SET area = 2', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE countries SET area = 2', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''With keys and without, and SQL'', ''3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f'', ''2ad109e0430686847a4748ef1fcb54a1dec4a1f0c865e1878a90bd63dad3b3a1'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

