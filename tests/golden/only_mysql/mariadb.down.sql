-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 What only MySQL and MariaDB have' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml';
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
      CONCAT(1, ' ', 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e'),
      CONCAT(2, ' ', 'c970a765bd249f121013e325f90781202a4203e3ab1c567dc271f6b19d1b5e75'),
      CONCAT(3, ' ', 'c4bf625bff2c0f408e2651ad0bc8518da3b6c0eef1759a834fb44e3fa9de30c4'),
      CONCAT(4, ' ', '11651cfed5ef064ffeb6fbbd069b146edab4d48ee07103cfe2dc40fc1f592492'),
      CONCAT(5, ' ', 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column t.a
--    migrations/0001_table.yaml:17
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:17';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'text') THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 't', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST;
    SELECT '  alter column t.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column t.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e');
    ELSE
    SELECT '  done before: alter_column t.a' AS `sqlc-mig`;
    END IF;

-- 2. alter_column t.a
--    migrations/0001_table.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:16';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'text') THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 't', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `at`;
    SELECT '  alter column t.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column t.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, 'c970a765bd249f121013e325f90781202a4203e3ab1c567dc271f6b19d1b5e75');
    ELSE
    SELECT '  done before: alter_column t.a' AS `sqlc-mig`;
    END IF;

-- 3. drop_column t.b      ! destroys the values of t.b
--    migrations/0001_table.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:15';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'b') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` DROP COLUMN `b`;
    SELECT '  ! drop column t.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column t.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 3, 'c4bf625bff2c0f408e2651ad0bc8518da3b6c0eef1759a834fb44e3fa9de30c4');
    ELSE
    SELECT '  done before: drop_column t.b' AS `sqlc-mig`;
    END IF;

-- 4. drop_index ft_t_a on t
--    migrations/0001_table.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:14';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND INDEX_NAME = 'ft_t_a') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` DROP INDEX `ft_t_a`;
    SELECT '  drop index ft_t_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ft_t_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 4, '11651cfed5ef064ffeb6fbbd069b146edab4d48ee07103cfe2dc40fc1f592492');
    ELSE
    SELECT '  done before: drop_index ft_t_a on t' AS `sqlc-mig`;
    END IF;

-- 5. drop_table t      ! destroys the rows of t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 't', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `t`;
    SELECT '  ! drop table t' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table t' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 5, 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb');
    ELSE
    SELECT '  done before: drop_table t' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'What only MySQL and MariaDB have', '784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5', 'a37f6e21a2e4843105b8b8397ca16eac5c56b3767d085a0af901f9abcca09166', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

