-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Columns come, change their names and go' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml',
      @sqlc_mig_steps = 10, @sqlc_mig_message = 'Columns come, change their names and go',
      @sqlc_mig_checksum = '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23';
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

-- 1. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:15',
      @sqlc_mig_title = 'create_table_comment people';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table people' AS `sqlc-mig`;
ALTER TABLE `people` COMMENT = 'Nobody';
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:14',
      @sqlc_mig_title = 'create_table_comment people';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table people' AS `sqlc-mig`;
ALTER TABLE `people` COMMENT = 'Everybody';
    EXECUTE sqlc_mig_mark; END IF;

-- 3. drop_table_comment people
--    migrations/0002_columns_come_change_their.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:13',
      @sqlc_mig_title = 'drop_table_comment people';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table people' AS `sqlc-mig`;
ALTER TABLE `people` COMMENT = '';
    EXECUTE sqlc_mig_mark; END IF;

-- 4. rename_table people to users
--    migrations/0002_columns_come_change_their.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:12',
      @sqlc_mig_title = 'rename_table people to users';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '268d34c52e10b5c2701ee94be0ccd9f3446a5f7ada3b81d22a648cbee52330ee'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_to = 'users', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table people to users';
    SET @sqlc_mig_when = 'rename'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
RENAME TABLE `people` TO `users`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. add_column users.fax
--    migrations/0002_columns_come_change_their.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:11',
      @sqlc_mig_title = 'add_column users.fax';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = 'afd19206f75171c9d5bdaeb8f85d8ba649446fff11b46c7cb589f14a4b7242ff'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'fax', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column users.fax', @sqlc_mig_shape =
  '.fax|text|||*|going away';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` ADD COLUMN `fax` text NULL DEFAULT 'none' COMMENT 'going away', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. rename_column users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:10',
      @sqlc_mig_title = 'rename_column users.full_name to name';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = '188f6d46027b21fac2597e3b52279028068d4ad7ce9deb6846289f4f0d2bfb0f'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'full_name', @sqlc_mig_to = 'name', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column users.full_name to name';
    SET @sqlc_mig_when = 'rename'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` RENAME COLUMN `full_name` TO `name`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. drop_column users.code      ! destroys the values of users.code
--    migrations/0002_columns_come_change_their.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:9',
      @sqlc_mig_title = 'drop_column users.code      ! destroys the values of users.code';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '718ebbe68b1d5c4e1a3f048b563305d183218ab0dc0b7b3be2202f5c33dba5f6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'code', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column users.code';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` DROP COLUMN `code`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. drop_column users.boss_id      ! destroys the values of users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:8',
      @sqlc_mig_title = 'drop_column users.boss_id      ! destroys the values of users.boss_id';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '345d85b789455f65eb710477a2f16b179d7ccfc3c77c95ecbfaafdca1cd94168'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'boss_id', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column users.boss_id';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` DROP FOREIGN KEY `fk_users_boss_id_users`, DROP COLUMN `boss_id`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. drop_column users.joined_at      ! destroys the values of users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:7',
      @sqlc_mig_title = 'drop_column users.joined_at      ! destroys the values of users.joined_at';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = '9086bedcfb27ba5aecf28cf484341d39a459ffbc9310a10a1cf9e31c955cd1c6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'joined_at', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column users.joined_at';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` DROP COLUMN `joined_at`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 10. drop_column users.age      ! destroys the values of users.age
--    migrations/0002_columns_come_change_their.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:6',
      @sqlc_mig_title = 'drop_column users.age      ! destroys the values of users.age';
    SET @sqlc_mig_step = 10, @sqlc_mig_mark = '67f2fa1e393dfffcc360b554df4160cbba58d9f6ec5e9ed382c6501f95d1560b'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_column = 'age', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column users.age';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` DROP COLUMN `age`, LOCK=NONE;
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
-- 2 of 2; migrations/0001_a_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_a_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table',
      @sqlc_mig_checksum = 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070';
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

-- 1. drop_table users      ! destroys the rows of users
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:6',
      @sqlc_mig_title = 'drop_table users      ! destroys the rows of users';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'users', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table users';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `users`;
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

