-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Reference rows' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_reference_rows.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'Reference rows',
      @sqlc_mig_checksum = 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8';
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

-- 1. create_table countries
--    migrations/0001_reference_rows.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:6',
      @sqlc_mig_title = 'create_table countries';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '1e5869d5294d30315576910148244dca1410d5ea14891a8c8d1e100e34b24d1d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'countries', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table countries', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.name|text|not null|||;.area|decimal(12,2)||||;.joined|date||||;.active|tinyint(1)|||1|;.data|longtext||||;'
  'index PRIMARY|code|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` text NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NULL DEFAULT true,
  `data` json NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table notes
--    migrations/0001_reference_rows.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:15',
      @sqlc_mig_title = 'create_table notes';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '7b0986ec4e851a3fc3adab11b4aa1cab1caafa5b02c988429f205ddd60f48f51'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'notes', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table notes', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.at|timestamp(6)||||;.body|text||||;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `notes` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `at` timestamp(6) NULL,
  `body` text NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. bulk_insert countries (1 row)
--    migrations/0001_reference_rows.yaml:22
    SET @sqlc_mig_at = 'migrations/0001_reference_rows.yaml:22',
      @sqlc_mig_title = 'bulk_insert countries (1 row)';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '339a139ddefd3fcc3274dc89d94d8c136d862359f3886b0be74b737577d4fad3'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true);
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    EXECUTE sqlc_mig_moved;
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'With a key, with an update, without a key',
      @sqlc_mig_checksum = '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846';
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

-- 1. bulk_insert countries (3 rows)
--    migrations/0002_with_a_key_with.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:6',
      @sqlc_mig_title = 'bulk_insert countries (3 rows)';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c38fcd636c347a7f7042cd15f8ff25bdf1fef22192b03de8db72ea34d4616a81'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`, `area`, `active`, `data`, `joined`) VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\\e', DEFAULT, false, '{"a": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_with_a_key_with.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:13',
      @sqlc_mig_title = 'bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'f0cc51c6b6474c785697c0867e4fcb9074eb6fc12ea660cb65d7a1b999fddc60'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  ! insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`) VALUES
  ('de', 'Deutschland')
ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. bulk_insert notes (2 rows)
--    migrations/0002_with_a_key_with.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_with_a_key_with.yaml:20',
      @sqlc_mig_title = 'bulk_insert notes (2 rows)';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '94c8ef7fe13888ea94ac6201089b660818eccad0154be6c9809d8bd5ab5636a8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on notes: rows, blocks writers of the same rows
    SELECT '  insert into notes' AS `sqlc-mig`;
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
INSERT INTO `notes` (`id`, `at`, `body`) VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}');
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    SET SESSION sql_mode = @sqlc_mig_mode;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

