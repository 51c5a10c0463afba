-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 With keys and without, and SQL' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_keys.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'With keys and without, and SQL',
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

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:34',
      @sqlc_mig_title = 'execute UPDATE countries SET active = NOT active      ? SQL of the project';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '5b24859eb76d44d014f2eb5217ac351f918cddb43ba4825901e4756d321c42ab'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE countries SET active = NOT active' AS `sqlc-mig`;
UPDATE countries SET active = NOT active;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:28',
      @sqlc_mig_title = 'execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '3a71bded874380d52076ed87665d6e087017cdcb421bf60dd20776f15ee731ca'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute UPDATE countries SET area = NULL WHERE area = 0' AS `sqlc-mig`;
UPDATE countries SET area = NULL WHERE area = 0;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE code = ''a;''' AS `sqlc-mig`;
DELETE FROM countries WHERE code = 'a;';
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_keys.yaml:13',
      @sqlc_mig_title = 'execute DELETE FROM countries WHERE code = ''ch'' ...      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '8728df247eaca1851e6465bf1e7bb45ea87b7b7b681bd2e7b6b1e77708c54b01'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE code = ''ch''' AS `sqlc-mig`;
DELETE FROM countries WHERE code = 'ch';
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE name = ''x''' AS `sqlc-mig`;
DELETE FROM countries WHERE name = 'x';
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
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
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Rows and their keys' AS `sqlc-mig`;
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

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_tables.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:15',
      @sqlc_mig_title = 'execute DELETE FROM countries WHERE code IN (''de'', ''fr'')      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'fd91d568e6e5daf0df6e2bc2195eb357153e3d7d9d4a1490b234e8c46e1e56bc'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM countries WHERE code IN (''de'', ''fr'')' AS `sqlc-mig`;
DELETE FROM countries WHERE code IN ('de', 'fr');
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. drop_table countries      ! destroys the rows of countries
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6',
      @sqlc_mig_title = 'drop_table countries      ! destroys the rows of countries';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '0f1611d06207f0cbd8f97c6b8c3c6a907cca45effc4f481a9fd488c3b71fef57'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'countries', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table countries';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `countries`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

