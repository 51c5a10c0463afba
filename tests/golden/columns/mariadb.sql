-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'efaa9edcf9231854e3af7dd2cddddeaab47d3b27f2afd72d1f287f49433480b7'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table users
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `users` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `name` varchar(80) NOT NULL,
  `fax` text NULL DEFAULT 'none' COMMENT 'going away',
  CONSTRAINT `pk_users` PRIMARY KEY (`id`),
  CONSTRAINT `ck_users_name` CHECK (name <> '')
) ENGINE=InnoDB;
    SELECT '  create table users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'efaa9edcf9231854e3af7dd2cddddeaab47d3b27f2afd72d1f287f49433480b7');
    ELSE
    SELECT '  done before: create_table users' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A table', 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070', 'ed04bdc25413d5b95dcf2f0d14e2d07beb9c2f875dfeac080d2e13386ef7c359', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 2 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Columns come, change their names and go' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '4a121eb66b48e8b58c114928ee5e6e8f9df710d159008a36fe3224066cd171cc'),
      CONCAT(2, ' ', '218a6efa5e1b5dcf4219f0bd571b38d0e83266015e07e79ed7796fa41e91e699'),
      CONCAT(3, ' ', '2da7db21539deea42a050e342ef337087588424ef5a23aa8be79e1f503664e24'),
      CONCAT(4, ' ', '55928c66c03bba5e438b96fe3e02430f8379db50a06c0719034ae7f0ebc5701c'),
      CONCAT(5, ' ', '83d13338bee43040bbec129009124567321a694a7624a041a9a65f756e5ee22c'),
      CONCAT(6, ' ', '2200f8797cdfa32cb0d5727e28a1aa2a11196e4b2a4a1ea28e27151dc16ad1dd'),
      CONCAT(7, ' ', 'cd3075083a36a4e78b15981750e5fc77432a84a774692014f9d19551316703b0'),
      CONCAT(8, ' ', '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde'),
      CONCAT(9, ' ', '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86'),
      CONCAT(10, ' ', '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column users.age
--    migrations/0002_columns_come_change_their.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'age') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD COLUMN `age` smallint NULL, LOCK=NONE;
    SELECT '  add column users.age' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column users.age' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '4a121eb66b48e8b58c114928ee5e6e8f9df710d159008a36fe3224066cd171cc');
    ELSE
    SELECT '  done before: add_column users.age' AS `sqlc-mig`;
    END IF;

-- 2. add_column users.joined_at
--    migrations/0002_columns_come_change_their.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'joined_at') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD COLUMN `joined_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'when', LOCK=NONE;
    SELECT '  add column users.joined_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column users.joined_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '218a6efa5e1b5dcf4219f0bd571b38d0e83266015e07e79ed7796fa41e91e699');
    ELSE
    SELECT '  done before: add_column users.joined_at' AS `sqlc-mig`;
    END IF;

-- 3. add_column users.boss_id
--    migrations/0002_columns_come_change_their.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'boss_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD COLUMN `boss_id` bigint NULL, LOCK=NONE;
    SELECT '  add column users.boss_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column users.boss_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_users_boss_id_users', ' on ', 'users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND CONSTRAINT_NAME = 'fk_users_boss_id_users') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD CONSTRAINT `fk_users_boss_id_users` FOREIGN KEY (`boss_id`) REFERENCES `users` (`id`);
    SELECT '  add foreign key fk_users_boss_id_users on users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_users_boss_id_users on users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND INDEX_NAME = 'ix_users_boss') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD INDEX `ix_users_boss` (`boss_id`), LOCK=NONE;
    SELECT '  create index ix_users_boss' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_users_boss' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '2da7db21539deea42a050e342ef337087588424ef5a23aa8be79e1f503664e24');
    ELSE
    SELECT '  done before: add_column users.boss_id' AS `sqlc-mig`;
    END IF;

-- 4. add_column users.code
--    migrations/0002_columns_come_change_their.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'code') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD COLUMN `code` char(36) character set ascii NULL DEFAULT (gen_random_uuid()), LOCK=NONE;
    SELECT '  add column users.code' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column users.code' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_users_code', ' on ', 'users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND CONSTRAINT_NAME = 'uq_users_code') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` ADD CONSTRAINT `uq_users_code` UNIQUE (`code`), LOCK=NONE;
    SELECT '  add unique constraint uq_users_code on users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_users_code on users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '55928c66c03bba5e438b96fe3e02430f8379db50a06c0719034ae7f0ebc5701c');
    ELSE
    SELECT '  done before: add_column users.code' AS `sqlc-mig`;
    END IF;

-- 5. rename_column users.name to full_name
--    migrations/0002_columns_come_change_their.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'full_name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'users', ', to be renamed to ', 'full_name', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'users', ', to be renamed to ', 'full_name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME IN ('name', 'full_name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` RENAME COLUMN `name` TO `full_name`, LOCK=NONE;
    SELECT '  rename column users.name to full_name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column users.name to full_name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, '83d13338bee43040bbec129009124567321a694a7624a041a9a65f756e5ee22c');
    ELSE
    SELECT '  done before: rename_column users.name to full_name' AS `sqlc-mig`;
    END IF;

-- 6. drop_column users.fax      ! destroys the values of users.fax; undo: the column comes back empty
--    migrations/0002_columns_come_change_their.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users') THEN CONCAT('expected the table ', 'users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'fax') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `users` DROP COLUMN `fax`, LOCK=NONE;
    SELECT '  ! drop column users.fax' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column users.fax' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, '2200f8797cdfa32cb0d5727e28a1aa2a11196e4b2a4a1ea28e27151dc16ad1dd');
    ELSE
    SELECT '  done before: drop_column users.fax' AS `sqlc-mig`;
    END IF;

-- 7. rename_table users to people
--    migrations/0002_columns_come_change_their.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'users' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'people' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'users', ', to be renamed to ', 'people', '; found neither name') ELSE CONCAT('expected the table ', 'users', ', to be renamed to ', 'people', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('users', 'people'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `users` TO `people`;
    SELECT '  rename table users to people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table users to people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, 'cd3075083a36a4e78b15981750e5fc77432a84a774692014f9d19551316703b0');
    ELSE
    SELECT '  done before: rename_table users to people' AS `sqlc-mig`;
    END IF;

-- 8. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = 'Everybody';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde');
    ELSE
    SELECT '  done before: create_table_comment people' AS `sqlc-mig`;
    END IF;

-- 9. create_table_comment people
--    migrations/0002_columns_come_change_their.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = 'Nobody';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86');
    ELSE
    SELECT '  done before: create_table_comment people' AS `sqlc-mig`;
    END IF;

-- 10. drop_table_comment people
--    migrations/0002_columns_come_change_their.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_columns_come_change_their.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `people` COMMENT = '';
    SELECT '  set comment of table people' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f');
    ELSE
    SELECT '  done before: drop_table_comment people' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'Columns come, change their names and go', '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23', 'ed04bdc25413d5b95dcf2f0d14e2d07beb9c2f875dfeac080d2e13386ef7c359', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

