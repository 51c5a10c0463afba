-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Rows and their keys' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml';
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
      CONCAT(1, ' ', 'dd85cd8ee68893e089ad9db7e74d266f3925c6e7fc45868bdfd8bcbe41996e2d'),
      CONCAT(2, ' ', '32928641407c0fed77c3dfa224a1174d932b0777d25eda5210d23ce1f4413a4f'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table countries
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'countries', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` varchar(80) NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NOT NULL DEFAULT true,
  `bytes` varbinary(20) NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`),
  CONSTRAINT `uq_countries_name` UNIQUE (`name`)
) ENGINE=InnoDB;
    SELECT '  create table countries' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table countries' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'dd85cd8ee68893e089ad9db7e74d266f3925c6e7fc45868bdfd8bcbe41996e2d');
    ELSE
    SELECT '  done before: create_table countries' AS `sqlc-mig`;
    END IF;

-- 2. bulk_insert countries (2 rows)
--    migrations/0001_tables.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:15';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
    SELECT '  the first rows' AS `sqlc-mig`;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`, `bytes`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\\e', DEFAULT, DEFAULT, false, x'00ff');
    SELECT CONCAT('  insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '32928641407c0fed77c3dfa224a1174d932b0777d25eda5210d23ce1f4413a4f');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Rows and their keys', '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b', '2ad109e0430686847a4748ef1fcb54a1dec4a1f0c865e1878a90bd63dad3b3a1', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 With keys and without, and SQL' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_keys.yaml';
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
      CONCAT(1, ' ', '257d29d015e6b98e13a49b4d1993f5ef1abc5ff4391e1830c9b01eafd23dde9b'),
      CONCAT(2, ' ', 'eba21d4628e64acd56f039900f1a5d0d71e8a89da07484be5ccd73077a2d267e'),
      CONCAT(3, ' ', '7f5af2ed27c61346e48801dfb3d70c4b5a85739f44a264f3f2fe1e5db91c8fcb'),
      CONCAT(4, ' ', 'e3863a2feb09dfd000988e89f22e038a651fc7c15b7008db1517a35a00870566'),
      CONCAT(5, ' ', 'c6de75a84accae26885fc8afb100374d2a7677ced1aee229c3d389df94be4818'),
      CONCAT(6, ' ', 'b487b22956e4fdd479215cd3797fd24d1286567758b5590d7f68ebeb659b259c'),
      CONCAT(7, ' ', 'ba7dfe95803647b0836a1aa117530ad864793810dd3e5290654b8f14fb277159'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. bulk_insert countries (2 rows)
--    migrations/0002_keys.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`, `joined`) VALUES
  ('at', 'Austria', NULL),
  ('it', upper('italy'), DEFAULT)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`;
    SELECT CONCAT('  insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '257d29d015e6b98e13a49b4d1993f5ef1abc5ff4391e1830c9b01eafd23dde9b');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig`;
    END IF;

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold
--    migrations/0002_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:13';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`, `active`, `area`) VALUES
  ('ch', 'Switzerland', true, DEFAULT),
  ('li', 'Liechtenstein', DEFAULT, 160)
ON DUPLICATE KEY UPDATE `code` = VALUES(`code`), `active` = VALUES(`active`), `area` = VALUES(`area`);
    SELECT CONCAT('  ! insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, 'eba21d4628e64acd56f039900f1a5d0d71e8a89da07484be5ccd73077a2d267e');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (2 rows)' AS `sqlc-mig`;
    END IF;

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:21';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
    IF (
SELECT count(*) = 0 FROM countries WHERE code = 'es'
    ) THEN
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`) VALUES
  ('es', 'Spain')
ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
    SELECT CONCAT('  ! insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: bulk_insert countries (1 row)' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '7f5af2ed27c61346e48801dfb3d70c4b5a85739f44a264f3f2fe1e5db91c8fcb');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (1 row)' AS `sqlc-mig`;
    END IF;

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:28';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
    START TRANSACTION;
    SELECT '  two statements, and a list of them' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
UPDATE countries SET area = 0 WHERE area IS NULL;
    SELECT CONCAT('  ! execute UPDATE countries SET area = 0 WHERE area IS NULL', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE name = 'a;b' -- a note; with a semicolon
;
    SELECT CONCAT('  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, 'e3863a2feb09dfd000988e89f22e038a651fc7c15b7008db1517a35a00870566');
    COMMIT;
    ELSE
    SELECT '  done before: execute UPDATE countries SET area = 0 WHERE area IS NULL ...' AS `sqlc-mig`;
    END IF;

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:34';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
    START TRANSACTION;
    IF (
SELECT count(*) FROM countries WHERE active
    ) THEN
-- the project's own SQL; its locks are not known here
UPDATE countries SET active = NOT active;
    SELECT CONCAT('  ? execute UPDATE countries SET active = NOT active', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute UPDATE countries SET active = NOT active' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, 'c6de75a84accae26885fc8afb100374d2a7677ced1aee229c3d389df94be4818');
    COMMIT;
    ELSE
    SELECT '  done before: execute UPDATE countries SET active = NOT active' AS `sqlc-mig`;
    END IF;

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data
--    migrations/0002_keys.yaml:38
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:38';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- the project's own SQL; its locks are not known here
DELETE FROM countries WHERE code = 'xx';
    SELECT CONCAT('  ! execute DELETE FROM countries WHERE code = ''xx''', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, 'b487b22956e4fdd479215cd3797fd24d1286567758b5590d7f68ebeb659b259c');
    COMMIT;
    ELSE
    SELECT '  done before: execute DELETE FROM countries WHERE code = ''xx''' AS `sqlc-mig`;
    END IF;

-- 7. execute UPDATE countries SET area = 3      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:39
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:39';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- the project's own SQL; its locks are not known here
UPDATE countries SET area = 3;
    SELECT CONCAT('  ? execute UPDATE countries SET area = 3', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, 'ba7dfe95803647b0836a1aa117530ad864793810dd3e5290654b8f14fb277159');
    COMMIT;
    ELSE
    SELECT '  done before: execute UPDATE countries SET area = 3' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'With keys and without, and SQL', '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f', '2ad109e0430686847a4748ef1fcb54a1dec4a1f0c865e1878a90bd63dad3b3a1', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

