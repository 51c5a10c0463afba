-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 What only MySQL and MariaDB have' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 6, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '9d94216f2ca6bde42be1f85f0b7cd9fc8b8e8c52ece1856e81bdde063fb25373';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table t' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 't', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `at` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6),
  `a` text NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`),
  INDEX `ix_t_a` (`a`(20))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table t', '  exists table t') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_index ft_t_a on t
--    migrations/0001_table.yaml:14
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '4d801139186ee41baefb0f756462ccd14017a7233ab19024cfddd074ef73b0fe';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ft_t_a on t' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND INDEX_NAME = 'ft_t_a') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `t` ADD FULLTEXT INDEX `ft_t_a` (`a`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ft_t_a', '  exists index ft_t_a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. add_column t.b
--    migrations/0001_table.yaml:15
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'ab9ac226f7f42a4238f76d33816701c9e2e519fe08866890cfa6586d38d71d18';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column t.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'b') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `t` ADD COLUMN `b` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column t.b', '  exists column t.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column t.a
--    migrations/0001_table.yaml:16
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column t.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'text') THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 't', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 't', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column t.a', '  unchanged column t.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column t.a
--    migrations/0001_table.yaml:17
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '3a78e6392cdbae590a1a8a6dfa259906c375bd006b7d2ca70e083a5f883bc046';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column t.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't') THEN CONCAT('expected the table ', 't', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'text') THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 't', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 't', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 't', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 't', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `id`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column t.a', '  unchanged column t.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''What only MySQL and MariaDB have'', ''784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5'', ''a37f6e21a2e4843105b8b8397ca16eac5c56b3767d085a0af901f9abcca09166'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

