-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 More rows than one statement takes' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_many.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'More rows than one statement takes',
      @sqlc_mig_checksum = 'b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69';
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

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_many.yaml:7',
      @sqlc_mig_title = 'execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '6daf2bbc0c2b9e4421aad46834278a825a7d7a2bfe81c8d73a0f65ed31192c32'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ! execute DELETE FROM numbers' AS `sqlc-mig`;
DELETE FROM numbers;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. drop_table numbers      ! destroys the rows of numbers
--    migrations/0001_many.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_many.yaml:6',
      @sqlc_mig_title = 'drop_table numbers      ! destroys the rows of numbers';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '6b38b2a0b24384aab263ce654f36860b62853fb598e9aec7b410a37061ee17d8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on numbers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'numbers', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table numbers';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `numbers`;
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

