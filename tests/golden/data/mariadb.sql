-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Rows and their keys' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Rows and their keys',
      @sqlc_mig_checksum = '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b';
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
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6',
      @sqlc_mig_title = 'create_table countries';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'dd85cd8ee68893e089ad9db7e74d266f3925c6e7fc45868bdfd8bcbe41996e2d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'countries', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table countries', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.name|varchar(80)|not null|||;.area|decimal(12,2)||||;.joined|date||||;.active|tinyint(1)|not null||1|;'
  '.bytes|varbinary(20)||||;index PRIMARY|code|unique;index uq_countries_name|name|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
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
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. bulk_insert countries (2 rows)
--    migrations/0001_tables.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:15',
      @sqlc_mig_title = 'bulk_insert countries (2 rows)';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '32928641407c0fed77c3dfa224a1174d932b0777d25eda5210d23ce1f4413a4f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    SELECT '  the first rows' AS `sqlc-mig`;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`, `bytes`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\\e', DEFAULT, DEFAULT, false, x'00ff');
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
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 With keys and without, and SQL' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_keys.yaml',
      @sqlc_mig_steps = 7, @sqlc_mig_message = 'With keys and without, and SQL',
      @sqlc_mig_checksum = '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f';
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

-- 1. bulk_insert countries (2 rows)
--    migrations/0002_keys.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:6',
      @sqlc_mig_title = 'bulk_insert countries (2 rows)';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '257d29d015e6b98e13a49b4d1993f5ef1abc5ff4391e1830c9b01eafd23dde9b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`, `joined`) VALUES
  ('at', 'Austria', NULL),
  ('it', upper('italy'), DEFAULT)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold
--    migrations/0002_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:13',
      @sqlc_mig_title = 'bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'eba21d4628e64acd56f039900f1a5d0d71e8a89da07484be5ccd73077a2d267e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  ! insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`, `active`, `area`) VALUES
  ('ch', 'Switzerland', true, DEFAULT),
  ('li', 'Liechtenstein', DEFAULT, 160)
ON DUPLICATE KEY UPDATE `code` = VALUES(`code`), `active` = VALUES(`active`), `area` = VALUES(`area`);
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:21',
      @sqlc_mig_title = 'bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '7f5af2ed27c61346e48801dfb3d70c4b5a85739f44a264f3f2fe1e5db91c8fcb'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    IF (
SELECT count(*) = 0 FROM countries WHERE code = 'es'
    ) THEN
-- lock on countries: rows, blocks writers of the same rows
    SELECT '  ! insert into countries' AS `sqlc-mig`;
INSERT INTO `countries` (`code`, `name`) VALUES
  ('es', 'Spain')
ON DUPLICATE KEY UPDATE `name` = VALUES(`name`);
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: bulk_insert countries (1 row)' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:28',
      @sqlc_mig_title = 'execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'e3863a2feb09dfd000988e89f22e038a651fc7c15b7008db1517a35a00870566'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    SELECT '  two statements, and a list of them' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute UPDATE countries SET area = 0 WHERE area IS NULL' AS `sqlc-mig`;
UPDATE countries SET area = 0 WHERE area IS NULL;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a' AS `sqlc-mig`;
DELETE FROM countries WHERE name = 'a;b' -- a note; with a semicolon
;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:34',
      @sqlc_mig_title = 'execute UPDATE countries SET active = NOT active      ? SQL of the project';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = 'c6de75a84accae26885fc8afb100374d2a7677ced1aee229c3d389df94be4818'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    IF (
SELECT count(*) FROM countries WHERE active
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE countries SET active = NOT active' AS `sqlc-mig`;
UPDATE countries SET active = NOT active;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute UPDATE countries SET active = NOT active' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data
--    migrations/0002_keys.yaml:38
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:38',
      @sqlc_mig_title = 'execute DELETE FROM countries WHERE code = ''xx''      ! destroys data';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'b487b22956e4fdd479215cd3797fd24d1286567758b5590d7f68ebeb659b259c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE code = ''xx''' AS `sqlc-mig`;
DELETE FROM countries WHERE code = 'xx';
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 7. execute UPDATE countries SET area = 3      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:39
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:39',
      @sqlc_mig_title = 'execute UPDATE countries SET area = 3      ? SQL of the project; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = 'ba7dfe95803647b0836a1aa117530ad864793810dd3e5290654b8f14fb277159'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE countries SET area = 3' AS `sqlc-mig`;
UPDATE countries SET area = 3;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
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

