-- ===================================================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0003', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0003', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0003 Several attributes at once' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0003', ':', 8, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0003', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. alter_column items.h
--    migrations/0003_pairs.yaml:12
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''large'')', 'enum(''small'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''large'')', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `h` enum(''small'',''large'') NULL DEFAULT ''large'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.h', '  unchanged column items.h') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. alter_column items.f
--    migrations/0003_pairs.yaml:11
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '44c94211e6fa4ed99a3336965a41ac272e21a6f4d249c1102631a0a8e3eda77e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.f' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('tinyint(1)', 'tinyint(1)') THEN CONCAT('expected the column ', 'f', ' of ', 'items', ' with the type ', 'tinyint(1)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'f', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'f'), CONCAT('expected the column ', 'f', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `f` tinyint(1) NOT NULL DEFAULT true COMMENT ''f'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.f', '  unchanged column items.f') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. alter_column items.d
--    migrations/0003_pairs.yaml:10
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `d` bigint NOT NULL DEFAULT 0, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.d', '  unchanged column items.d') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column items.c
--    migrations/0003_pairs.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(50)', 'varchar(40)') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'varchar(50)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `c` varchar(40) NULL COMMENT ''c''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.c', '  unchanged column items.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column items.b
--    migrations/0003_pairs.yaml:8
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '3cbeaed94abfbd0c2b54262af6ceaf162162b13ffef67569ecfb836371f27f7c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(30)', 'text') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(30)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY 'b' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` text NOT NULL DEFAULT (''b'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. alter_column items.a
--    migrations/0003_pairs.yaml:7
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'int') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 3 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 3, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 3, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. alter_column items.a
--    migrations/0003_pairs.yaml:6
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` = ''0003''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', '0003', ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0003', ','), ',')), @sqlc_mig_applied);
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'') ON DUPLICATE KEY UPDATE `version_num` = `version_num`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0003'', ''downgrade'', ''Several attributes at once'', ''d7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1'', ''6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0003''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0002 One attribute at a time' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 22, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. alter_column items.j
--    migrations/0002_each.yaml:26
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '22d09246a529790c7966034970a1048fa97a13fa01bfed3a3d88c555c429d49b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.j' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'int') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `j` int NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.j', '  unchanged column items.j') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. alter_column items.i
--    migrations/0002_each.yaml:25
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '080ff6d18125404cebc00817cf2f5a81279b51340b52d495cba4b4896b751cb1';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.i' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `i` SET DEFAULT ''calm'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.i' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. alter_column items.h
--    migrations/0002_each.yaml:24
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'bac6db0984c8ce76611478b18bafebc21cc4705d24f8d8c454a5945a70e81113';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `h` SET DEFAULT ''small'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column items.g      ! destroys what does not fit the new type of items.g
--    migrations/0002_each.yaml:23
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '69293d8607c42eb7c115959268d1f6662e93f693035ce758c6c2be91162440f9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.g' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('datetime(6)', 'date') THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with the type ', 'datetime(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'g'), CONCAT('expected the column ', 'g', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `g` date NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! alter column items.g', '  unchanged column items.g') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column items.f
--    migrations/0002_each.yaml:22
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '2532c352ea9c70f869797e2c0d5831189b6312ea52187d4c6d377ccc9746bedf';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.f' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `f` SET DEFAULT false, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.f' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. alter_column items.e
--    migrations/0002_each.yaml:21
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.e' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('date', 'timestamp(6)') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'date', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.e', '  unchanged column items.e') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. alter_column items.e
--    migrations/0002_each.yaml:20
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '476d2f841baaefdef256a390d868cd2a1410839d8a251f44a03a08aa574f002c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.e' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('timestamp(6)', 'timestamp(6)') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'timestamp(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.e', '  unchanged column items.e') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. alter_column items.d
--    migrations/0002_each.yaml:19
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'decimal(12,4)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `d` decimal(12,4) NOT NULL DEFAULT 0', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.d', '  unchanged column items.d') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 9. alter_column items.d      ! destroys what does not fit the new type of items.d
--    migrations/0002_each.yaml:18
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = '7a218cffc2df6cbf3ec55e4398bd7880f316d2cf2a2f7a827612f428bd996bfd';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(12,4)', 'decimal(10,2)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'decimal(12,4)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `d` decimal(10,2) NOT NULL DEFAULT 0', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! alter column items.d', '  unchanged column items.d') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. alter_column items.c
--    migrations/0002_each.yaml:17
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'text') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY 'c' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `c` text NULL COMMENT ''c''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.c', '  unchanged column items.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 11. alter_column items.b
--    migrations/0002_each.yaml:16
    SET @sqlc_mig_number = 11, @sqlc_mig_checksum = '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'varchar(10)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` varchar(10) NOT NULL DEFAULT ''b''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 12. alter_column items.b
--    migrations/0002_each.yaml:15
    SET @sqlc_mig_number = 12, @sqlc_mig_checksum = 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(10)', 'varchar(80)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(10)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY 'b' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` varchar(80) NOT NULL DEFAULT ''b''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 13. alter_column items.b
--    migrations/0002_each.yaml:14
    SET @sqlc_mig_number = 13, @sqlc_mig_checksum = '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(80)', 'varchar(20)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(80)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY 'b' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) NOT NULL DEFAULT ''b''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.b', '  unchanged column items.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 14. alter_column items.a
--    migrations/0002_each.yaml:13
    SET @sqlc_mig_number = 14, @sqlc_mig_checksum = '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL COMMENT ''it''''s a'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 15. alter_column items.a
--    migrations/0002_each.yaml:12
    SET @sqlc_mig_number = 15, @sqlc_mig_checksum = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 16. alter_column items.a
--    migrations/0002_each.yaml:11
    SET @sqlc_mig_number = 16, @sqlc_mig_checksum = 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 17. alter_column items.a
--    migrations/0002_each.yaml:10
    SET @sqlc_mig_number = 17, @sqlc_mig_checksum = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'bigint') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 18. alter_column items.a
--    migrations/0002_each.yaml:9
    SET @sqlc_mig_number = 18, @sqlc_mig_checksum = 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT (1 + 1), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 19. alter_column items.a
--    migrations/0002_each.yaml:8
    SET @sqlc_mig_number = 19, @sqlc_mig_checksum = 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 20. alter_column items.a
--    migrations/0002_each.yaml:7
    SET @sqlc_mig_number = 20, @sqlc_mig_checksum = 'cd615540d37737ac38605426a9a17edcfe28dbb38f19f9127ab8d9c74084932c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 21. alter_column items.a
--    migrations/0002_each.yaml:6
    SET @sqlc_mig_number = 21, @sqlc_mig_checksum = '40792815378bb78c9662cc2bb10814b63c2e41e1035a8dbf9b3c9de2b190bba0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column items.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint', 'int') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 1', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column items.a', '  unchanged column items.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', '0002', ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ',')), @sqlc_mig_applied);
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'') ON DUPLICATE KEY UPDATE `version_num` = `version_num`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''downgrade'', ''One attribute at a time'', ''4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee'', ''6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//
-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0001 A table' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. drop_table items      ! destroys the rows of items
--    migrations/0001_table.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '1c1ec57879bdfe5e87fdaab090462869a0460742f0126c951ae38b8a2692ef3f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table items' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'items', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `items`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table items', '  absent table items') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. drop_enum mood
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', '0001', ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ',')), @sqlc_mig_applied);
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''downgrade'', ''A table'', ''836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d'', ''6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//

