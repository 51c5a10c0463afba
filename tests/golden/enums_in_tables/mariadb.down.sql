-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 And gone' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_gone.yaml',
      @sqlc_mig_steps = 5, @sqlc_mig_message = 'And gone',
      @sqlc_mig_checksum = '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076';
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
--    migrations/0003_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:9',
      @sqlc_mig_title = 'create_enum mood';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table dogs
--    migrations/0003_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:8',
      @sqlc_mig_title = 'create_table dogs';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'fe78a3e90c420094f550b4a1c40edf9818fb3dd1a43de810b2dbec5c7252eb3b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'dogs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table dogs', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.mood|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')||||;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `dogs` (
  `id` bigint NOT NULL,
  `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL,
  CONSTRAINT `pk_dogs` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column cats.before
--    migrations/0003_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:7',
      @sqlc_mig_title = 'add_column cats.before';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '477b5cb112366930a90ae3442a318bafb8497fad06644d042f6298355823652a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column cats.before', @sqlc_mig_shape =
  '.before|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `cats` ADD COLUMN `before` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_index ix_cats_before on cats
--    migrations/0003_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:7',
      @sqlc_mig_title = 'create_index ix_cats_before on cats';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'ba7d9d3bda51707a3ad724f7eb23ef50473594899fd5c1503f26a3e3f64800b4'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_cats_before', @sqlc_mig_table = 'cats', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_cats_before', @sqlc_mig_shape =
  'index ix_cats_before|before|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `cats` ADD INDEX `ix_cats_before` (`before`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. add_column cats.mood
--    migrations/0003_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:6',
      @sqlc_mig_title = 'add_column cats.mood';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '36ed3a0536a80fe11021e4a8ca0c6145d9d4a0c98c7ab5201583563621fd2a25'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column cats.mood', @sqlc_mig_shape =
  '.mood|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')|not null||''calm''|how it is';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `cats` ADD COLUMN `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NOT NULL DEFAULT 'calm' COMMENT 'how it is', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0003') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0003';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0003', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 More values' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_values.yaml',
      @sqlc_mig_steps = 0, @sqlc_mig_message = 'More values',
      @sqlc_mig_checksum = '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63';
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
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 An enum and tables that use it' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_enum.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'An enum and tables that use it',
      @sqlc_mig_checksum = 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1';
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

-- 1. drop_table dogs      ! destroys the rows of dogs
--    migrations/0001_enum.yaml:13
    SET @sqlc_mig_at = 'migrations/0001_enum.yaml:13',
      @sqlc_mig_title = 'drop_table dogs      ! destroys the rows of dogs';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '997db66d827eb1de19406fb73ba1a4a2a7fdcb836b962a9c584d445b435f4d4d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on dogs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'dogs', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table dogs';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `dogs`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. drop_table cats      ! destroys the rows of cats
--    migrations/0001_enum.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_enum.yaml:7',
      @sqlc_mig_title = 'drop_table cats      ! destroys the rows of cats';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'fce02e06e7518f99cdd4e6d472b1f95b2d357606ec88a1a5988e1b307eddc498'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'cats', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table cats';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `cats`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. drop_enum mood
--    migrations/0001_enum.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_enum.yaml:6',
      @sqlc_mig_title = 'drop_enum mood';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
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

