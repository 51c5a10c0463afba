-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table',
      @sqlc_mig_checksum = '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d';
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

-- 1. create_table t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'create_table t';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '92b5b40325d17889b5663d12c4b59961ada73feeecfc54b363cf151cda644aba'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 't', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table t', @sqlc_mig_shape = 'table|InnoDB|;.a|int(11)||||;? pk_t;?.g;?.id';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `a` int NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`)
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
-- 0002  What MySQL does not do while writers go on
-- 2 of 2; migrations/0002_refused.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 What MySQL does not do while writers go on' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_refused.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'What MySQL does not do while writers go on',
      @sqlc_mig_checksum = '2f631860bc76f66957a8eefd61fd2db6f7e5c3da03ae0b76cfad9f43872a55f2';
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

-- 1. add_column t.g
--    migrations/0002_refused.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:6',
      @sqlc_mig_title = 'add_column t.g';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'fa5c5a1d7b407f3c38ca8b4a26c586ce38a52607f700818412c38d61bd2f16e0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'g', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column t.g', @sqlc_mig_shape = '.g|int(11)|||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` ADD COLUMN `g` int NULL DEFAULT (1 + 1), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. drop_column t.id      ! destroys the values of t.id; undo: the column comes back empty
--    migrations/0002_refused.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:7',
      @sqlc_mig_title = 'drop_column t.id      ! destroys the values of t.id; undo: the column comes back empty';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '3d68352dd41c5380b435adae538d21a706518f59f8b71d6d7191a65768696487'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column t.id';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` DROP COLUMN `id`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column t.id
--    migrations/0002_refused.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:8',
      @sqlc_mig_title = 'add_column t.id';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '40b83dfb5908a3b55d31cf7fe9aa85237762932858831627662f574f397d6ba8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column t.id', @sqlc_mig_shape =
  '.id|bigint(20)|not null|auto_increment||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ADD CONSTRAINT `pk_t` PRIMARY KEY (`id`);
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

