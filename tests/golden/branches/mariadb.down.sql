-- ===================================================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'e5' THEN
    SELECT 'revert e5 After the merge' AS `sqlc-mig`;
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

-- 1. drop_column base.note      ! destroys the values of base.note
--    migrations/e5_after_the_merge.yaml:7
    SET @sqlc_mig_at = 'migrations/e5_after_the_merge.yaml:7',
      @sqlc_mig_title = 'drop_column base.note      ! destroys the values of base.note';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '23feb2933e30ec82253a8263fe7d17c5d62eb00c37e3fa33e06fb80f12fa8a5f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'base', @sqlc_mig_column = 'note', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column base.note';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `base` DROP COLUMN `note`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'e5') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'e5';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'e5', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c4') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('c4');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'd1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('d1');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('e5') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'e5' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c4' THEN
    SELECT 'revert c4 Both together' AS `sqlc-mig`;
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
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c4') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'c4';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'c4', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses), CHAR_LENGTH('a2') + 1, '');
    IF LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a2') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('a2');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b3') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('b3');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c4') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c4' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b3' THEN
    SELECT 'revert b3 Right again' AS `sqlc-mig`;
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

-- 1. drop_column right_side.note      ! destroys the values of right_side.note
--    migrations/b3_right_again.yaml:6
    SET @sqlc_mig_at = 'migrations/b3_right_again.yaml:6',
      @sqlc_mig_title = 'drop_column right_side.note      ! destroys the values of right_side.note';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'aae700ad4cd39a0345da7bb368b925350cdedda57ffdc0dca0f87683fd85959f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'right_side', @sqlc_mig_column = 'note', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column right_side.note';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `right_side` DROP COLUMN `note`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b3') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'b3';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'b3', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b2') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('b2');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b3') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b3' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b2' THEN
    SELECT 'revert b2 Right' AS `sqlc-mig`;
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

-- 1. drop_table right_side      ! destroys the rows of right_side
--    migrations/b2_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b2_right.yaml:7',
      @sqlc_mig_title = 'drop_table right_side      ! destroys the rows of right_side';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'db18af4b9549ae61d78222c05705724201e67e3c786d459377c7f824098f591a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'right_side', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table right_side';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `right_side`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b2') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'b2';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'b2', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'revert d1 A second base that needs the left side' AS `sqlc-mig`;
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

-- 1. drop_table other      ! destroys the rows of other
--    migrations/d1_a_second_base_that.yaml:8
    SET @sqlc_mig_at = 'migrations/d1_a_second_base_that.yaml:8',
      @sqlc_mig_title = 'drop_table other      ! destroys the rows of other';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '8e6ffb992308df89ae352b44ba1d3787736e75145e01080b68b4d48af28afe80'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'other', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table other';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `other`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'd1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'd1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'd1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses), CHAR_LENGTH('a2') + 1, '');
    IF LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a2') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('a2');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a2' THEN
    SELECT 'revert a2 Left' AS `sqlc-mig`;
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

-- 1. drop_table left_side      ! destroys the rows of left_side
--    migrations/a2_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a2_left.yaml:7',
      @sqlc_mig_title = 'drop_table left_side      ! destroys the rows of left_side';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '211ab4c89b7c3a87fcdc47268749467d139a2d12902e9d57b12fd05fbcd464cd'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'left_side', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table left_side';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `left_side`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a2') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'a2';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'a2', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Where it begins' AS `sqlc-mig`;
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

-- 1. drop_table base      ! destroys the rows of base
--    migrations/0001_where_it_begins.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_where_it_begins.yaml:6',
      @sqlc_mig_title = 'drop_table base      ! destroys the rows of base';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '772747a3edb9aaf87e258c1e977d6d1601f342c0b72272af252690910b7d2747'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'base', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table base';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `base`;
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

