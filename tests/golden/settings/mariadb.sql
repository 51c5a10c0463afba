-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 With its own time limits' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_with_its_own_time.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'With its own time limits',
      @sqlc_mig_checksum = '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84';
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

-- 1. create_table slow
--    migrations/0001_with_its_own_time.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_with_its_own_time.yaml:7',
      @sqlc_mig_title = 'create_table slow';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'f03bf38bd03ff45f92279b26f2eca4be981a4bd7c8e58ad75a192c9990ad58b8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'slow', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table slow', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint(20)||||;? ix_slow_id';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `slow` (
  `id` bigint NULL
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

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
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Outside a transaction too' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_outside_a_transaction_too.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Outside a transaction too',
      @sqlc_mig_checksum = '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3';
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

-- 1. create_index ix_slow_id on slow
--    migrations/0002_outside_a_transaction_too.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_outside_a_transaction_too.yaml:7',
      @sqlc_mig_title = 'create_index ix_slow_id on slow';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c421c320cdb1469c62aca70ba18e1bb89d7f35ddcc98aebbf762eccea587333b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on slow: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_slow_id', @sqlc_mig_table = 'slow', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_slow_id', @sqlc_mig_shape =
  'index ix_slow_id|id|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `slow` ADD INDEX `ix_slow_id` (`id`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

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

