-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 An enum and a table that uses it' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_an_enum_and_a.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'An enum and a table that uses it',
      @sqlc_mig_checksum = '1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194';
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

-- 1. create_enum mood
--    migrations/0001_an_enum_and_a.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_an_enum_and_a.yaml:6',
      @sqlc_mig_title = 'create_enum mood';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table cats
--    migrations/0001_an_enum_and_a.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_an_enum_and_a.yaml:7',
      @sqlc_mig_title = 'create_table cats';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '128da7e77fd0cb0b39496edd246ceae1e5de6b1599f958f9d10686809746f8f0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'cats', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table cats', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.mood|?|not null||?|;.size|enum(''small'',''large'')|||''small''|;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `cats` (
  `id` bigint NOT NULL,
  `mood` enum('calm','it''s fine','wild') NOT NULL DEFAULT 'calm',
  `size` enum('small','large') NULL DEFAULT 'small',
  CONSTRAINT `pk_cats` PRIMARY KEY (`id`)
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
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 A new value that nothing uses here' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_a_new_value_that.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A new value that nothing uses here',
      @sqlc_mig_checksum = 'a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5';
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

-- 1. add_enum_value mood 'sleepy'
--    migrations/0002_a_new_value_that.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_a_new_value_that.yaml:6',
      @sqlc_mig_title = 'add_enum_value mood ''sleepy''';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'a6d053250044695e4a6f50f98fbc79d3e0ab0e90b6996a72b87aa8a0a85d13ce'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column cats.mood';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'')', @sqlc_mig_type = 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('calm','sleepy','it''s fine','wild') NOT NULL DEFAULT 'calm';
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

-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'apply 0003 A new value that is used at once' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_a_new_value_that.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'A new value that is used at once',
      @sqlc_mig_checksum = '8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2';
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

-- 1. add_enum_value mood 'hungry'
--    migrations/0003_a_new_value_that.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_a_new_value_that.yaml:6',
      @sqlc_mig_title = 'add_enum_value mood ''hungry''';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'fdfa757ad98f9d9693d152ca48004eeae5e95747cf67f798ae95f578900e0307'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column cats.mood';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')',
  @sqlc_mig_type = 'enum(''calm'',''sleepy'',''it''''s fine'',''hungry'',''wild'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('calm','sleepy','it''s fine','hungry','wild') NOT NULL DEFAULT 'calm';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. alter_column cats.mood
--    migrations/0003_a_new_value_that.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_a_new_value_that.yaml:7',
      @sqlc_mig_title = 'alter_column cats.mood';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'b518d55db8f00b574bc7b6a33bfdd0246e3d128f5761c3a90432d6ffc050b005'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  alter default of cats.mood' AS `sqlc-mig`;
ALTER TABLE `cats` ALTER COLUMN `mood` SET DEFAULT 'hungry', LOCK=NONE;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

