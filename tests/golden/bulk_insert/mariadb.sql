-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Reference rows' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_reference_rows.yaml';
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
      CONCAT(1, ' ', '1e5869d5294d30315576910148244dca1410d5ea14891a8c8d1e100e34b24d1d'),
      CONCAT(2, ' ', '7b0986ec4e851a3fc3adab11b4aa1cab1caafa5b02c988429f205ddd60f48f51'),
      CONCAT(3, ' ', '339a139ddefd3fcc3274dc89d94d8c136d862359f3886b0be74b737577d4fad3'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table countries
--    migrations/0001_reference_rows.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'countries', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'countries'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` text NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NULL DEFAULT true,
  `data` json NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB;
    SELECT '  create table countries' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table countries' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '1e5869d5294d30315576910148244dca1410d5ea14891a8c8d1e100e34b24d1d');
    ELSE
    SELECT '  done before: create_table countries' AS `sqlc-mig`;
    END IF;

-- 2. create_table notes
--    migrations/0001_reference_rows.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:15';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'notes', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `notes` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `at` timestamp(6) NULL,
  `body` text NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '7b0986ec4e851a3fc3adab11b4aa1cab1caafa5b02c988429f205ddd60f48f51');
    ELSE
    SELECT '  done before: create_table notes' AS `sqlc-mig`;
    END IF;

-- 3. bulk_insert countries (1 row)
--    migrations/0001_reference_rows.yaml:22
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:22';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true);
    SELECT CONCAT('  insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, '339a139ddefd3fcc3274dc89d94d8c136d862359f3886b0be74b737577d4fad3');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (1 row)' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Reference rows', 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8', '95697ce4b23b1d93f7890dc92c74eff7db72948ba6b421974ef6a9ef8ae567fc', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 With a key, with an update, without a key' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml';
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
      CONCAT(1, ' ', 'c38fcd636c347a7f7042cd15f8ff25bdf1fef22192b03de8db72ea34d4616a81'),
      CONCAT(2, ' ', 'f0cc51c6b6474c785697c0867e4fcb9074eb6fc12ea660cb65d7a1b999fddc60'),
      CONCAT(3, ' ', '94c8ef7fe13888ea94ac6201089b660818eccad0154be6c9809d8bd5ab5636a8'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. bulk_insert countries (3 rows)
--    migrations/0002_with_a_key_with.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`, `area`, `active`, `data`, `joined`) VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\\e', DEFAULT, false, '{"a": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`;
    SELECT CONCAT('  insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, 'c38fcd636c347a7f7042cd15f8ff25bdf1fef22192b03de8db72ea34d4616a81');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (3 rows)' AS `sqlc-mig`;
    END IF;

-- 2. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_with_a_key_with.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:13';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
INSERT INTO `countries` (`code`, `name`) VALUES
  ('de', 'Deutschland')
ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
    SELECT CONCAT('  ! insert into countries', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, 'f0cc51c6b6474c785697c0867e4fcb9074eb6fc12ea660cb65d7a1b999fddc60');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert countries (1 row)' AS `sqlc-mig`;
    END IF;

-- 3. bulk_insert notes (2 rows)
--    migrations/0002_with_a_key_with.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:20';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on notes: rows, blocks writers of the same rows
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
INSERT INTO `notes` (`id`, `at`, `body`) VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}');
    SELECT CONCAT('  insert into notes', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    SET SESSION sql_mode = @sqlc_mig_mode;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '94c8ef7fe13888ea94ac6201089b660818eccad0154be6c9809d8bd5ab5636a8');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert notes (2 rows)' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'With a key, with an update, without a key', '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846', '95697ce4b23b1d93f7890dc92c74eff7db72948ba6b421974ef6a9ef8ae567fc', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

