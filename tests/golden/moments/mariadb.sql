-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Moments with a zone' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_zones.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Moments with a zone',
      @sqlc_mig_checksum = 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93';
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

-- 1. create_table moments
--    migrations/0001_zones.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_zones.yaml:6',
      @sqlc_mig_title = 'create_table moments';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'e4f5b9ad383dfe2d63b2c24bfa17d5cbd464384ba61e7e587cba77924584bea0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'moments', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table moments', @sqlc_mig_shape =
  'table|InnoDB|;.at|timestamp(6)|||*|;.utc|timestamp(6)|||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `moments` (
  `at` timestamp(6) NULL DEFAULT '2026-11-20 12:45:00',
  `utc` timestamp(6) NULL DEFAULT '2026-11-20 13:45:00'
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. bulk_insert moments (1 row)
--    migrations/0001_zones.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_zones.yaml:11',
      @sqlc_mig_title = 'bulk_insert moments (1 row)';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '1a79ad317f95228b7c7fda72e5689391f153834353031caf94864ab8cb2b95ee'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on moments: rows, blocks writers of the same rows
    SELECT '  insert into moments' AS `sqlc-mig`;
INSERT INTO `moments` (`at`, `utc`) VALUES
  ('2026-11-20 12:45:00.123456', '2026-11-20 00:00:00');
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

