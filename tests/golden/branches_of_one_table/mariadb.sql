-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
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

-- 1. create_table shared
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'create_table shared';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '34ea6e3a3d22dd1233b55c5ed360e9b6a2db782bcbf6b42e8e87ae166892c7f9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'shared', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table shared', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.a|int(11)|not null||?|;.c|varchar(20)|?||?|;index PRIMARY|id|unique;? ck_c;? ck_shared_third;'
  '? ix_shared_left_one;?.b;?.left_one;?.third';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `shared` (
  `id` bigint NOT NULL,
  `a` int NOT NULL DEFAULT 1,
  `b` varchar(20) NULL,
  `c` varchar(20) NULL,
  CONSTRAINT `pk_shared` PRIMARY KEY (`id`)
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
-- a1  Left
-- 2 of 5; migrations/a1_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a1' THEN
    SELECT 'apply a1 Left' AS `sqlc-mig`;
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

-- 1. add_column shared.left_one
--    migrations/a1_left.yaml:6
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:6',
      @sqlc_mig_title = 'add_column shared.left_one';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '6720ebdaed484a541a7a2f1d1bfc8c03983d25da44e699ba007f6683ef390ca0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'left_one', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column shared.left_one', @sqlc_mig_shape =
  '.left_one|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD COLUMN `left_one` int NULL, LOCK=NONE;
    END IF;
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_shared_left_one', @sqlc_mig_table = 'shared', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_shared_left_one',
  @sqlc_mig_shape = 'index ix_shared_left_one|left_one|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD INDEX `ix_shared_left_one` (`left_one`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. alter_column shared.a
--    migrations/a1_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:7',
      @sqlc_mig_title = 'alter_column shared.a';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '40fc6613335debf9c66e7a762bb89fba5f0228b03434c0bc1dcbcddec4576abf'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  alter default of shared.a' AS `sqlc-mig`;
ALTER TABLE `shared` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('a1');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b1' THEN
    SELECT 'apply b1 Right' AS `sqlc-mig`;
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

-- 1. drop_column shared.b      ! destroys the values of shared.b; undo: the column comes back empty
--    migrations/b1_right.yaml:6
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:6',
      @sqlc_mig_title = 'drop_column shared.b      ! destroys the values of shared.b; undo: the column comes back empty';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '05dc2b37915ae316bf33cb28c2b10672a3ce0c74d7df0c65a81257467555248e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'b', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column shared.b';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` DROP COLUMN `b`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_check_constraint ck_c on shared
--    migrations/b1_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:7',
      @sqlc_mig_title = 'create_check_constraint ck_c on shared';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'f300ef39ffd3c55217a300557b66d0c86a0fa86a8d4fb32aa1b732a628403b27'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'shared', @sqlc_mig_constraint = 'ck_c', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_c on shared', @sqlc_mig_shape = 'check ck_c';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD CONSTRAINT `ck_c` CHECK (c <> '');
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('b1');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c1' THEN
    SELECT 'apply c1 A third one' AS `sqlc-mig`;
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

-- 1. add_column shared.third
--    migrations/c1_third.yaml:6
    SET @sqlc_mig_at = 'migrations/c1_third.yaml:6',
      @sqlc_mig_title = 'add_column shared.third';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '00084dd0dbca6846017989e07c505c6d3dda1927a6f1110ee468c64f1d70fd94'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'third', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column shared.third', @sqlc_mig_shape =
  '.third|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD COLUMN `third` int NULL, LOCK=NONE;
    END IF;
-- lock on shared: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'shared', @sqlc_mig_constraint = 'ck_shared_third', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_shared_third on shared', @sqlc_mig_shape = 'check ck_shared_third';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` ADD CONSTRAINT `ck_shared_third` CHECK (third > 0);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('c1');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'apply d1 Merged' AS `sqlc-mig`;
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
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'a242fa8e8190f905a827198c479fef2a4165fb7d76279a0035f86a564657e27b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'shared', @sqlc_mig_column = 'c', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column shared.c';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `shared` MODIFY COLUMN `c` varchar(20) NOT NULL DEFAULT 'c', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('a1', 'b1', 'c1');
    INSERT INTO `alembic_version` (version_num) VALUES ('d1');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

