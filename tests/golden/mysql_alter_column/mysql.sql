-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 A table' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum mood
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table items
--    migrations/0001_table.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '0792b7a3f0004f86884167d6fc81dc33aab24000eb54e3c89c5b1e4e85d2c3d2';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table items' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'items', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `items` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `a` int NULL DEFAULT 1,
  `b` varchar(20) NOT NULL DEFAULT ''b'',
  `c` text NULL COMMENT ''c'',
  `d` decimal(10,2) NOT NULL DEFAULT 0,
  `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6),
  `f` tinyint(1) NOT NULL DEFAULT false COMMENT ''f'',
  `g` date NULL,
  `h` enum(''small'',''large'') NULL DEFAULT ''small'',
  `i` enum(''calm'',''wild'') NULL DEFAULT ''calm'',
  `j` int NULL,
  CONSTRAINT `pk_items` PRIMARY KEY (`id`),
  CONSTRAINT `uq_items_j` UNIQUE (`j`),
  CONSTRAINT `ck_items_d` CHECK (d >= 0),
  INDEX `ix_items_g` (`g`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table items', '  exists table items') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''A table'', ''836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d'', ''7285b92d8d7a532d15f46211844c14df81ac2d404b9c2bdff8a17135e6840a9f'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0002  What MySQL and MariaDB have
-- 2 of 2; migrations/0002_own.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 What MySQL and MariaDB have' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 13, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. alter_column items.j
--    migrations/0002_own.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '83ceb9ffeb20f56e2dfa629d23bedf18034ece9700cbc625eea40b9cbe1ae0eb';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.j' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'int') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `j` int NULL FIRST, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.j', '  unchanged column items.j') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. alter_column items.j
--    migrations/0002_own.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'acc45f2061308d81e92e813f559410ea3882daf029c5361aab5b361a4a9fc6ed';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.j' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'int') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `j` int NULL AFTER `a`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.j', '  unchanged column items.j') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. alter_column items.a
--    migrations/0002_own.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '5eb5c3b509592b591aabe4a8aab2428bc76a1a8bcb0a68949771dc120bed89bd';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL DEFAULT 1 COMMENT ''moved'' AFTER `b`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column items.b
--    migrations/0002_own.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '11e0296ccf13eae8393ba34f20efc31c403f59288fa2a3c5a928cfe65c6eced6';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(20)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY 'b' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) COLLATE `utf8mb4_bin` NOT NULL DEFAULT ''b''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column items.b
--    migrations/0002_own.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '8c950f43a1614d9772671b2df886e994a6b7770e9e928b9cb4328d640361541f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(200)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` varchar(200) COLLATE `utf8mb4_general_ci` NOT NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. alter_column items.id
--    migrations/0002_own.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '527e4a6ea35b822bf181a8a8b0aca8ab13750cd9c47a0d20bf7ce70bae8a0265';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'id', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'id'), CONCAT('expected the column ', 'id', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.id', '  unchanged column items.id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. alter_column items.id
--    migrations/0002_own.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '0b0bb5dff1b284b552f080c8d0fce277d58e4bd0b341acba032a7b80cc64ab0e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'id', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'id'), CONCAT('expected the column ', 'id', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.id', '  unchanged column items.id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    SET SESSION sql_mode = @sqlc_mig_mode;
    EXECUTE sqlc_mig_mark;

-- 8. alter_column items.c
--    migrations/0002_own.yaml:13
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = 'b5ca3ab1f92d0b82ff7704b538d24be18145781583189c89853d1cf25725df47';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'longtext') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY 'c' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `c` longtext NULL COMMENT ''c''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.c', '  unchanged column items.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 9. alter_column items.h
--    migrations/0002_own.yaml:14
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = '5aef09f32cabde5dd2acc272f1c021b81df67c6768db08dbb95c022fa9b92487';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''large'')', 'enum(''small'',''medium'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''large'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `h` enum(''small'',''medium'',''large'') NULL DEFAULT ''small''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.h', '  unchanged column items.h') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. alter_column items.h
--    migrations/0002_own.yaml:15
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''medium'',''large'')', 'enum(''small'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''medium'',''large'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `h` enum(''small'',''large'') NULL DEFAULT ''large''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.h', '  unchanged column items.h') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 11. alter_column items.i
--    migrations/0002_own.yaml:16
    SET @sqlc_mig_number = 11, @sqlc_mig_checksum = '1be6102a0495d78086fdc2b696fd777eff77c7fc457b312fea733cc93935df72';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.i' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''calm'',''wild'')', 'varchar(20)') THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with the type ', 'enum(''calm'',''wild'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'i', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'i', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'i'), CONCAT('expected the column ', 'i', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `i` varchar(20) NULL DEFAULT ''calm''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.i', '  unchanged column items.i') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 12. alter_column items.d
--    migrations/0002_own.yaml:17
    SET @sqlc_mig_number = 12, @sqlc_mig_checksum = 'dfca1a53ed82a415b7b1388ed1617eaacccf314c0ea7a0742100dd852de78cf4';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `d` SET DEFAULT (1 + 1), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''What MySQL and MariaDB have'', ''11af033edf2122b138a08b7f453e752651c4e643134ba4374cec6f823db60b24'', ''7285b92d8d7a532d15f46211844c14df81ac2d404b9c2bdff8a17135e6840a9f'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

