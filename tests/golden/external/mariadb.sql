-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table that others made' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_others.yaml';
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
      CONCAT(1, ' ', '01b0bca4ce6f4f08d16279ebb7f66c10e9af8f7ddff85f1061671ac72bbcaf89'),
      CONCAT(2, ' ', '0ed708aad3814d2b8b5ab8affea426ce404965f17f2418e4751ccbbc96974416'),
      CONCAT(3, ' ', '040290491858ef72679231a4a4147ac052733dbdd5ca0837b4f98ca5bfc96b52'),
      CONCAT(4, ' ', '9462ab86e733ece5585912835354b67abc03835b239d04450c71120385973efc'),
      CONCAT(5, ' ', '7ef470dcbcc45fd555fcac9358b7f3cb3120418288f7163be1d7cc09d9e8877e'),
      CONCAT(6, ' ', 'e7ce45b9bdf0ecd90d5707815785ab1084ec7f9931dea79f9c0122513731d9f3'),
      CONCAT(7, ' ', '622dac7fac21c256e1fac606e6e8432c789b1aa35cd7b6bf1ed345536f8c85a8'),
      CONCAT(8, ' ', '41700c1d8fc79b1edb27f549e94894afe6d05000eceae0f27b207ed8abf45afa'),
      CONCAT(9, ' ', '209ceefdb1f8bf25095a7af2e51f293156e3e63a66617fe950736bcfd6cc696e'),
      CONCAT(10, ' ', '60e77fec5a4366ce08f0d540b5fdb4a628af4c547ac229a7c8e5e1c0064fca52'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_index ix_legacy on legacy_users
--    migrations/0001_others.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND INDEX_NAME = 'ix_legacy') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` ADD INDEX `ix_legacy` (`name`);
    SELECT '  create index ix_legacy' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_legacy' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '01b0bca4ce6f4f08d16279ebb7f66c10e9af8f7ddff85f1061671ac72bbcaf89');
    ELSE
    SELECT '  done before: create_index ix_legacy on legacy_users' AS `sqlc-mig`;
    END IF;

-- 2. add_column legacy_users.extra
--    migrations/0001_others.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME = 'extra') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` ADD COLUMN `extra` int NULL;
    SELECT '  add column legacy_users.extra' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column legacy_users.extra' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '0ed708aad3814d2b8b5ab8affea426ce404965f17f2418e4751ccbbc96974416');
    ELSE
    SELECT '  done before: add_column legacy_users.extra' AS `sqlc-mig`;
    END IF;

-- 3. create_foreign_key fk_legacy on legacy_users
--    migrations/0001_others.yaml:8
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on legacy_other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_legacy', ' on ', 'legacy_users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND CONSTRAINT_NAME = 'fk_legacy') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` ADD CONSTRAINT `fk_legacy` FOREIGN KEY (`extra`) REFERENCES `legacy_other` (`id`);
    SELECT '  add foreign key fk_legacy on legacy_users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_legacy on legacy_users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, '040290491858ef72679231a4a4147ac052733dbdd5ca0837b4f98ca5bfc96b52');
    ELSE
    SELECT '  done before: create_foreign_key fk_legacy on legacy_users' AS `sqlc-mig`;
    END IF;

-- 4. alter_column legacy_users.name
--    migrations/0001_others.yaml:9
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
ALTER TABLE `legacy_users` ALTER COLUMN `name` SET DEFAULT 'x';
    SELECT '  alter default of legacy_users.name' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 4, '9462ab86e733ece5585912835354b67abc03835b239d04450c71120385973efc');
    ELSE
    SELECT '  done before: alter_column legacy_users.name' AS `sqlc-mig`;
    END IF;

-- 5. rename_column legacy_users.name to full_name
--    migrations/0001_others.yaml:10
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'full_name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'legacy_users', ', to be renamed to ', 'full_name', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'legacy_users', ', to be renamed to ', 'full_name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME IN ('name', 'full_name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` RENAME COLUMN `name` TO `full_name`;
    SELECT '  rename column legacy_users.name to full_name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column legacy_users.name to full_name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 5, '7ef470dcbcc45fd555fcac9358b7f3cb3120418288f7163be1d7cc09d9e8877e');
    ELSE
    SELECT '  done before: rename_column legacy_users.name to full_name' AS `sqlc-mig`;
    END IF;

-- 6. drop_index ix_old on legacy_users
--    migrations/0001_others.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND INDEX_NAME = 'ix_old') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` DROP INDEX `ix_old`;
    SELECT '  drop index ix_old' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_old' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 6, 'e7ce45b9bdf0ecd90d5707815785ab1084ec7f9931dea79f9c0122513731d9f3');
    ELSE
    SELECT '  done before: drop_index ix_old on legacy_users' AS `sqlc-mig`;
    END IF;

-- 7. drop_constraint uq_old on legacy_users
--    migrations/0001_others.yaml:12
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_old', ' on ', 'legacy_users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND CONSTRAINT_NAME = 'uq_old') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` DROP INDEX `uq_old`;
    SELECT '  drop constraint uq_old on legacy_users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_old on legacy_users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 7, '622dac7fac21c256e1fac606e6e8432c789b1aa35cd7b6bf1ed345536f8c85a8');
    ELSE
    SELECT '  done before: drop_constraint uq_old on legacy_users' AS `sqlc-mig`;
    END IF;

-- 8. drop_column legacy_users.gone      ! destroys the values of legacy_users.gone
--    migrations/0001_others.yaml:13
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME = 'gone') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `legacy_users` DROP COLUMN `gone`;
    SELECT '  ! drop column legacy_users.gone' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column legacy_users.gone' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 8, '41700c1d8fc79b1edb27f549e94894afe6d05000eceae0f27b207ed8abf45afa');
    ELSE
    SELECT '  done before: drop_column legacy_users.gone' AS `sqlc-mig`;
    END IF;

-- 9. rename_table legacy_users to legacy_people
--    migrations/0001_others.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on legacy_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'legacy_users' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'legacy_people' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'legacy_users', ', to be renamed to ', 'legacy_people', '; found neither name') ELSE CONCAT('expected the table ', 'legacy_users', ', to be renamed to ', 'legacy_people', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('legacy_users', 'legacy_people'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `legacy_users` TO `legacy_people`;
    SELECT '  rename table legacy_users to legacy_people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table legacy_users to legacy_people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 9, '209ceefdb1f8bf25095a7af2e51f293156e3e63a66617fe950736bcfd6cc696e');
    ELSE
    SELECT '  done before: rename_table legacy_users to legacy_people' AS `sqlc-mig`;
    END IF;

-- 10. drop_table legacy_things      ! destroys the rows of legacy_things
--    migrations/0001_others.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on legacy_things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'legacy_things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_things'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `legacy_things`;
    SELECT '  ! drop table legacy_things' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table legacy_things' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 10, '60e77fec5a4366ce08f0d540b5fdb4a628af4c547ac229a7c8e5e1c0064fca52');
    ELSE
    SELECT '  done before: drop_table legacy_things' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A table that others made', '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef', 'c8932ce2e71c91d8b295bd8c98900cbe572f3bea4878136872ee06b26c62b3ca', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

