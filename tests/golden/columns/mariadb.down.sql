-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Columns come, change their names and go' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0002');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0002' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86'),
      CONCAT(2, ' ', '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde'),
      CONCAT(3, ' ', '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f'),
      CONCAT(4, ' ', '268d34c52e10b5c2701ee94be0ccd9f3446a5f7ada3b81d22a648cbee52330ee'),
      CONCAT(5, ' ', 'afd19206f75171c9d5bdaeb8f85d8ba649446fff11b46c7cb589f14a4b7242ff'),
      CONCAT(6, ' ', '188f6d46027b21fac2597e3b52279028068d4ad7ce9deb6846289f4f0d2bfb0f'),
      CONCAT(7, ' ', '718ebbe68b1d5c4e1a3f048b563305d183218ab0dc0b7b3be2202f5c33dba5f6'),
      CONCAT(8, ' ', '345d85b789455f65eb710477a2f16b179d7ccfc3c77c95ecbfaafdca1cd94168'),
      CONCAT(9, ' ', '9086bedcfb27ba5aecf28cf484341d39a459ffbc9310a10a1cf9e31c955cd1c6'),
      CONCAT(10, ' ', '67f2fa1e393dfffcc360b554df4160cbba58d9f6ec5e9ed382c6501f95d1560b'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:15';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = 'Nobody';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86');
    ELSE
    SELECT '  done before: create_table_comment people' AS `sqlc-mig`;
    END IF;

-- 2. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:14';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = 'Everybody';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde');
    ELSE
    SELECT '  done before: create_table_comment people' AS `sqlc-mig`;
    END IF;

-- 3. drop_table_comment people
--    migrations/0002_columns_come_change_their.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:13';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = '';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f');
    ELSE
    SELECT '  done before: drop_table_comment people' AS `sqlc-mig`;
    END IF;

-- 4. rename_table people to users
--    migrations/0002_columns_come_change_their.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:12';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'people' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'users' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'people', ', to be renamed to ', 'users', '; found neither name') ELSE CONCAT('expected the table ', 'people', ', to be renamed to ', 'users', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('people', 'users'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `people` TO `users`;
    SELECT '  rename table people to users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table people to users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '268d34c52e10b5c2701ee94be0ccd9f3446a5f7ada3b81d22a648cbee52330ee');
    ELSE
    SELECT '  done before: rename_table people to users' AS `sqlc-mig`;
    END IF;

-- 5. add_column users.fax
--    migrations/0002_columns_come_change_their.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:11';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'fax') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD COLUMN `fax` text NULL DEFAULT 'none' COMMENT 'going away', LOCK=NONE;
    SELECT '  add column users.fax' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column users.fax' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, 'afd19206f75171c9d5bdaeb8f85d8ba649446fff11b46c7cb589f14a4b7242ff');
    ELSE
    SELECT '  done before: add_column users.fax' AS `sqlc-mig`;
    END IF;

-- 6. rename_column users.full_name to name
--    migrations/0002_columns_come_change_their.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:10';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'full_name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'full_name', ' of ', 'users', ', to be renamed to ', 'name', '; found neither name') ELSE CONCAT('expected the column ', 'full_name', ' of ', 'users', ', to be renamed to ', 'name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME IN ('full_name', 'name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` RENAME COLUMN `full_name` TO `name`, LOCK=NONE;
    SELECT '  rename column users.full_name to name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column users.full_name to name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '188f6d46027b21fac2597e3b52279028068d4ad7ce9deb6846289f4f0d2bfb0f');
    ELSE
    SELECT '  done before: rename_column users.full_name to name' AS `sqlc-mig`;
    END IF;

-- 7. drop_column users.code      ! destroys the values of users.code
--    migrations/0002_columns_come_change_their.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:9';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'code') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` DROP COLUMN `code`, LOCK=NONE;
    SELECT '  ! drop column users.code' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column users.code' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '718ebbe68b1d5c4e1a3f048b563305d183218ab0dc0b7b3be2202f5c33dba5f6');
    ELSE
    SELECT '  done before: drop_column users.code' AS `sqlc-mig`;
    END IF;

-- 8. drop_column users.boss_id      ! destroys the values of users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:8';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'boss_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` DROP FOREIGN KEY `fk_users_boss_id_users`, DROP COLUMN `boss_id`, LOCK=NONE;
    SELECT '  ! drop column users.boss_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column users.boss_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '345d85b789455f65eb710477a2f16b179d7ccfc3c77c95ecbfaafdca1cd94168');
    ELSE
    SELECT '  done before: drop_column users.boss_id' AS `sqlc-mig`;
    END IF;

-- 9. drop_column users.joined_at      ! destroys the values of users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:7';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'joined_at') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` DROP COLUMN `joined_at`, LOCK=NONE;
    SELECT '  ! drop column users.joined_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column users.joined_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '9086bedcfb27ba5aecf28cf484341d39a459ffbc9310a10a1cf9e31c955cd1c6');
    ELSE
    SELECT '  done before: drop_column users.joined_at' AS `sqlc-mig`;
    END IF;

-- 10. drop_column users.age      ! destroys the values of users.age
--    migrations/0002_columns_come_change_their.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:6';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'age') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` DROP COLUMN `age`, LOCK=NONE;
    SELECT '  ! drop column users.age' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column users.age' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, '67f2fa1e393dfffcc360b554df4160cbba58d9f6ec5e9ed382c6501f95d1560b');
    ELSE
    SELECT '  done before: drop_column users.age' AS `sqlc-mig`;
    END IF;

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
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'downgrade', 'Columns come, change their names and go', '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23', 'ed04bdc25413d5b95dcf2f0d14e2d07beb9c2f875dfeac080d2e13386ef7c359', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_a_table.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0001');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0001' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table users      ! destroys the rows of users
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `users`;
    SELECT '  ! drop table users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186');
    ELSE
    SELECT '  done before: drop_table users' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'downgrade', 'A table', 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070', 'ed04bdc25413d5b95dcf2f0d14e2d07beb9c2f875dfeac080d2e13386ef7c359', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

