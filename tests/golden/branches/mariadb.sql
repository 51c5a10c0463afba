-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Where it begins' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_where_it_begins.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Where it begins',
      @sqlc_mig_checksum = '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93';
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

-- 1. create_table base
--    migrations/0001_where_it_begins.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_where_it_begins.yaml:6',
      @sqlc_mig_title = 'create_table base';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'fe30998bd63e37aaf600b487d57106d8c06c2de8f01611429ffe0c234bcd5c6a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'base', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table base', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;?.note';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `base` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_base` PRIMARY KEY (`id`)
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
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a2' THEN
    SELECT 'apply a2 Left' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/a2_left.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Left',
      @sqlc_mig_checksum = 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c';
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

-- 1. create_table left_side
--    migrations/a2_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a2_left.yaml:7',
      @sqlc_mig_title = 'create_table left_side';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'bc818418c8459a27159bb4e3ae2eb78bc88255ad82cded95cf472a7fcb4fe21b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'left_side', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table left_side', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `left_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_left_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('a2');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'apply d1 A second base that needs the left side' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/d1_a_second_base_that.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A second base that needs the left side',
      @sqlc_mig_checksum = '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c';
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

-- 1. create_table other
--    migrations/d1_a_second_base_that.yaml:8
    SET @sqlc_mig_at = 'migrations/d1_a_second_base_that.yaml:8',
      @sqlc_mig_title = 'create_table other';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '53c648fb58355b88e897dacdda5ddfc7a0044225a914cdad66b20ee7a9508581'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'other', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table other', @sqlc_mig_shape =
  'table|InnoDB|;.left_id|bigint(20)||||;key fk_other_left_id_left_side|left_id|left_side|id|no action|no action;? fk_other_left_id_left_side';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `other` (
  `left_id` bigint NULL,
  CONSTRAINT `fk_other_left_id_left_side` FOREIGN KEY (`left_id`) REFERENCES `left_side` (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('a2');
    INSERT INTO `alembic_version` (version_num) VALUES ('d1');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b2' THEN
    SELECT 'apply b2 Right' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b2_right.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Right',
      @sqlc_mig_checksum = '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223';
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

-- 1. create_table right_side
--    migrations/b2_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b2_right.yaml:7',
      @sqlc_mig_title = 'create_table right_side';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '561b214f5eb2dc70402f1a63031323b1f04fc70f6d96a04eecee1a88fcdadf85'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'right_side', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table right_side', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;?.note';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `right_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_right_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('b2');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b3' THEN
    SELECT 'apply b3 Right again' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b3_right_again.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Right again',
      @sqlc_mig_checksum = '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5';
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

-- 1. add_column right_side.note
--    migrations/b3_right_again.yaml:6
    SET @sqlc_mig_at = 'migrations/b3_right_again.yaml:6',
      @sqlc_mig_title = 'add_column right_side.note';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'a21a4aedf27bed148991b2c45a1eccc9a4b8228b29878d1466f0a1a5bc19cbd9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'right_side', @sqlc_mig_column = 'note', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column right_side.note', @sqlc_mig_shape =
  '.note|text||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `right_side` ADD COLUMN `note` text NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('b2');
    INSERT INTO `alembic_version` (version_num) VALUES ('b3');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b3') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b3' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c4' THEN
    SELECT 'apply c4 Both together' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/c4_both_together.yaml',
      @sqlc_mig_steps = 0, @sqlc_mig_message = 'Both together',
      @sqlc_mig_checksum = 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89';
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
    DELETE FROM `alembic_version` WHERE version_num IN ('a2', 'b3');
    INSERT INTO `alembic_version` (version_num) VALUES ('c4');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c4') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c4' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'e5' THEN
    SELECT 'apply e5 After the merge' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/e5_after_the_merge.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'After the merge',
      @sqlc_mig_checksum = '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf';
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

-- 1. add_column base.note
--    migrations/e5_after_the_merge.yaml:7
    SET @sqlc_mig_at = 'migrations/e5_after_the_merge.yaml:7',
      @sqlc_mig_title = 'add_column base.note';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '2e4b861bdc9af8e3c08a9760d19f6e3243afeebb5a6a4b9e8fd9e13691befd3d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'base', @sqlc_mig_column = 'note', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column base.note', @sqlc_mig_shape = '.note|text||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `base` ADD COLUMN `note` text NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('c4', 'd1');
    INSERT INTO `alembic_version` (version_num) VALUES ('e5');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('e5') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'e5' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

