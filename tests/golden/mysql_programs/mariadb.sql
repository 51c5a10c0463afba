-- ===================================================================================================================
-- 0001  A table and its programs
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table and its programs' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'A table and its programs',
      @sqlc_mig_checksum = '91ce9a8672a1acd4c069b130336621a59be95a01ea44055325316f053a5652be';
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

-- 1. create_table users
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'create_table users';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '23145245e15861bdc89093012f1759cfd890b49fe0d445668bc7f1270ed42399'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'users', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.changes|int(11)|not null||0|;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `changes` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...      ? SQL of the project
--    migrations/0001_table.yaml:23
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:23',
      @sqlc_mig_title = 'execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...      ? SQL of the project';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'cced59d794baec68aa4354313fabd1b57817f735699a68f4c612b33a2c7fc263'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT count(*) = 0 FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() AND TRIGGER_NAME = 'users_touch'
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...' AS `sqlc-mig`;
EXECUTE IMMEDIATE 'CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW
BEGIN
  SET NEW.changes = OLD.changes + 1;
END';
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...' AS `sqlc-mig`;
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
-- 0002  One is made again, one goes
-- 2 of 2; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 One is made again, one goes' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_more.yaml',
      @sqlc_mig_steps = 0, @sqlc_mig_message = 'One is made again, one goes',
      @sqlc_mig_checksum = 'ec22d9422b910e3d2062a7dae54c5971f060689b5cd751a3a2834c9559d1e68f';
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

