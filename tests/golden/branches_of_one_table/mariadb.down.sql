-- ===================================================================================================================
-- d1  Merged
-- 1 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'revert d1 Merged' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/d1_merge.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'Merged',
      @sqlc_mig_checksum = '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813';
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

-- 1. alter_column shared.c
--    migrations/d1_merge.yaml:6
    SET @sqlc_mig_at = 'migrations/d1_merge.yaml:6',
      @sqlc_mig_title = 'alter_column shared.c';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '673242da165b6125a8a75a6056607db07957cfc394a2c9ba29fb4b1788d2c9fa'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'c', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column shared.c';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` MODIFY COLUMN `c` varchar(20) NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'd1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'd1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'd1', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('a1');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('b1');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('c1');
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
-- c1  A third one
-- 2 of 5; migrations/c1_third.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c1' THEN
    SELECT 'revert c1 A third one' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/c1_third.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A third one',
      @sqlc_mig_checksum = '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0';
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

-- 1. drop_column shared.third      ! destroys the values of shared.third
--    migrations/c1_third.yaml:6
    SET @sqlc_mig_at = 'migrations/c1_third.yaml:6',
      @sqlc_mig_title = 'drop_column shared.third      ! destroys the values of shared.third';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c2a0df4c033faaa1d5c30d231cf5bf05355364ab3dedd17163a26d470ee3fc0b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'third', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column shared.third';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` DROP CONSTRAINT `ck_shared_third`, DROP COLUMN `third`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'c1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'c1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b1' THEN
    SELECT 'revert b1 Right' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b1_right.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Right',
      @sqlc_mig_checksum = '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb';
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

-- 1. drop_constraint ck_c on shared
--    migrations/b1_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:7',
      @sqlc_mig_title = 'drop_constraint ck_c on shared';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '5ba2d69e93d02c522b2a1e2d043931fe3e6ed1d26241112ef747be95d84807c9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'shared', @sqlc_mig_constraint = 'ck_c', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint ck_c on shared';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` DROP CONSTRAINT `ck_c`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column shared.b
--    migrations/b1_right.yaml:6
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:6',
      @sqlc_mig_title = 'add_column shared.b';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '0a187e7993ef9e4f5a67aa0b9512969d1b547b57c7c724b5c3432ebb5c87dbe1'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'b', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column shared.b', @sqlc_mig_shape = '.b|varchar(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD COLUMN `b` varchar(20) NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'b1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'b1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- a1  Left
-- 4 of 5; migrations/a1_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a1' THEN
    SELECT 'revert a1 Left' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/a1_left.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Left',
      @sqlc_mig_checksum = '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9';
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

-- 1. alter_column shared.a
--    migrations/a1_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:7',
      @sqlc_mig_title = 'alter_column shared.a';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '034750bfa1cf5619d36c2c5fe2f10c0688ce1c1939bceb6bf7905d14bbb9ad20'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  alter default of shared.a' AS `sqlc-mig`;
ALTER TABLE `shared` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. drop_column shared.left_one      ! destroys the values of shared.left_one
--    migrations/a1_left.yaml:6
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:6',
      @sqlc_mig_title = 'drop_column shared.left_one      ! destroys the values of shared.left_one';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'b9f888121b5d8f96345210a7a7c244d83ecdde8707f04582e2ce7e01facadf0b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'left_one', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column shared.left_one';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` DROP COLUMN `left_one`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'a1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'a1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table',
      @sqlc_mig_checksum = '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a';
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

-- 1. drop_table shared      ! destroys the rows of shared
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'drop_table shared      ! destroys the rows of shared';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'de9dcbb65b46b5785fdc0ceba508bf6ce34243222431d654b3700ed9f937bf93'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table shared';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `shared`;
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

