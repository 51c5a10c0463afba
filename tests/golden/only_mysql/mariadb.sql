-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 What only MySQL and MariaDB have' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '9d94216f2ca6bde42be1f85f0b7cd9fc8b8e8c52ece1856e81bdde063fb25373'),
      CONCAT(2, ' ', '4d801139186ee41baefb0f756462ccd14017a7233ab19024cfddd074ef73b0fe'),
      CONCAT(3, ' ', 'ab9ac226f7f42a4238f76d33816701c9e2e519fe08866890cfa6586d38d71d18'),
      CONCAT(4, ' ', 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e'),
      CONCAT(5, ' ', '3a78e6392cdbae590a1a8a6dfa259906c375bd006b7d2ca70e083a5f883bc046'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 't', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `at` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6),
  `a` text NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`),
  INDEX `ix_t_a` (`a`(20))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
    SELECT '  create table t' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table t' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '9d94216f2ca6bde42be1f85f0b7cd9fc8b8e8c52ece1856e81bdde063fb25373');
    ELSE
    SELECT '  done before: create_table t' AS `sqlc-mig`;
    END IF;

-- 2. create_index ft_t_a on t
--    migrations/0001_table.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:14';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND INDEX_NAME = 'ft_t_a') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` ADD FULLTEXT INDEX `ft_t_a` (`a`);
    SELECT '  create index ft_t_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ft_t_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '4d801139186ee41baefb0f756462ccd14017a7233ab19024cfddd074ef73b0fe');
    ELSE
    SELECT '  done before: create_index ft_t_a on t' AS `sqlc-mig`;
    END IF;

-- 3. add_column t.b
--    migrations/0001_table.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:15';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'b') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` ADD COLUMN `b` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6);
    SELECT '  add column t.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column t.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'ab9ac226f7f42a4238f76d33816701c9e2e519fe08866890cfa6586d38d71d18');
    ELSE
    SELECT '  done before: add_column t.b' AS `sqlc-mig`;
    END IF;

-- 4. alter_column t.a
--    migrations/0001_table.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:16';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 4, 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e');
    ELSE
    SELECT '  done before: alter_column t.a' AS `sqlc-mig`;
    END IF;

-- 5. alter_column t.a
--    migrations/0001_table.yaml:17
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:17';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'text') THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 't', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `id`;
    SELECT '  alter column t.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column t.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 5, '3a78e6392cdbae590a1a8a6dfa259906c375bd006b7d2ca70e083a5f883bc046');
    ELSE
    SELECT '  done before: alter_column t.a' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'What only MySQL and MariaDB have', '784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5', 'a37f6e21a2e4843105b8b8397ca16eac5c56b3767d085a0af901f9abcca09166', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

