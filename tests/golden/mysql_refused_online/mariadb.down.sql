-- ===================================================================================================================
-- 0002  What MySQL does not do while writers go on
-- 1 of 2; migrations/0002_refused.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 What MySQL does not do while writers go on' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_refused.yaml',
      @sqlc_mig_steps = 4, @sqlc_mig_message = 'What MySQL does not do while writers go on',
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

-- 1. drop_column t.id      ! destroys the values of t.id
--    migrations/0002_refused.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:8',
      @sqlc_mig_title = 'drop_column t.id      ! destroys the values of t.id';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '3d68352dd41c5380b435adae538d21a706518f59f8b71d6d7191a65768696487'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column t.id';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` DROP COLUMN `id`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column t.id
--    migrations/0002_refused.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:7',
      @sqlc_mig_title = 'add_column t.id';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'b4eb65f02f596e49d9bf867cca2326ecc54638ad26322cf8f43d63f7187603c5'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column t.id', @sqlc_mig_shape = '.id|bigint(20)|not null|||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
    IF EXISTS (SELECT 1 FROM `t`) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the table t has rows, for which its new column id would have no value; give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards';
    END IF;
ALTER TABLE `t` ADD COLUMN `id` bigint NOT NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_primary_key pk_t on t
--    migrations/0002_refused.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:7',
      @sqlc_mig_title = 'create_primary_key pk_t on t';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '409a753c36db2a39bf19bab919b963963a72c79b957d6746f2732d685551eeef'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 't', @sqlc_mig_constraint = 'pk_t', @sqlc_mig_kind = 'primary key', @sqlc_mig_does = 'add', @sqlc_mig_what = 'primary key pk_t on t',
  @sqlc_mig_shape = 'index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` ADD CONSTRAINT `pk_t` PRIMARY KEY (`id`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. drop_column t.g      ! destroys the values of t.g
--    migrations/0002_refused.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_refused.yaml:6',
      @sqlc_mig_title = 'drop_column t.g      ! destroys the values of t.g';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '781e2c9428b5f020eba071e194c704c089b104d4f71cc29c4be9ada1dc551a64'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'g', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column t.g';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` DROP COLUMN `g`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table' AS `sqlc-mig`;
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

-- 1. drop_table t      ! destroys the rows of t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'drop_table t      ! destroys the rows of t';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 't', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table t';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `t`;
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

