-- ===================================================================================================================
-- 0002  What MySQL and MariaDB have
-- 1 of 2; migrations/0002_own.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 What MySQL and MariaDB have' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_own.yaml';
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
      CONCAT(1, ' ', '1a4a17a3be5f0ceaef501a00c206d5981cecf196d5b49606d538c0fa5015d039'),
      CONCAT(2, ' ', 'bef783f0690863eb997cda7688e41c3c15a14c2d71fb9619ac6eb5b62de99d6e'),
      CONCAT(3, ' ', '5aef09f32cabde5dd2acc272f1c021b81df67c6768db08dbb95c022fa9b92487'),
      CONCAT(4, ' ', '84a25c70f47aa48c7cb1af5e7f58e4843192c181b3a92a0a462e6bcaa855152d'),
      CONCAT(5, ' ', 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6'),
      CONCAT(6, ' ', '527e4a6ea35b822bf181a8a8b0aca8ab13750cd9c47a0d20bf7ce70bae8a0265'),
      CONCAT(7, ' ', '0b0bb5dff1b284b552f080c8d0fce277d58e4bd0b341acba032a7b80cc64ab0e'),
      CONCAT(8, ' ', '11e0296ccf13eae8393ba34f20efc31c403f59288fa2a3c5a928cfe65c6eced6'),
      CONCAT(9, ' ', '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649'),
      CONCAT(10, ' ', 'ebc1d393fe3a8b120ba856ca153229a3f9f5af4b0e3a6ac24e44022c2fd0d057'),
      CONCAT(11, ' ', '83ceb9ffeb20f56e2dfa629d23bedf18034ece9700cbc625eea40b9cbe1ae0eb'),
      CONCAT(12, ' ', 'b4004ffc40e0c35694b863ce8730daa33b254a938ee1d4f5393b7aaafbef9643'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column items.d
--    migrations/0002_own.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:17';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `d` SET DEFAULT 0, LOCK=NONE;
    SELECT '  alter default of items.d' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '1a4a17a3be5f0ceaef501a00c206d5981cecf196d5b49606d538c0fa5015d039');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 2. alter_column items.i
--    migrations/0002_own.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:16';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'enum(''calm'',''wild'')') THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'i', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'i', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'calm' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('calm', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'i', ' of ', 'items', ' with the default ', 'calm', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'i'), CONCAT('expected the column ', 'i', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `i` enum('calm','wild') NULL DEFAULT 'calm';
    SELECT '  alter column items.i' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.i' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, 'bef783f0690863eb997cda7688e41c3c15a14c2d71fb9619ac6eb5b62de99d6e');
    ELSE
    SELECT '  done before: alter_column items.i' AS `sqlc-mig`;
    END IF;

-- 3. alter_column items.h
--    migrations/0002_own.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:15';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''large'')', 'enum(''small'',''medium'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''large'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','medium','large') NULL DEFAULT 'small';
    SELECT '  alter column items.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '5aef09f32cabde5dd2acc272f1c021b81df67c6768db08dbb95c022fa9b92487');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- 4. alter_column items.h
--    migrations/0002_own.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:14';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''medium'',''large'')', 'enum(''small'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''medium'',''large'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NULL DEFAULT 'small';
    SELECT '  alter column items.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '84a25c70f47aa48c7cb1af5e7f58e4843192c181b3a92a0a462e6bcaa855152d');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- 5. alter_column items.c
--    migrations/0002_own.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:13';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('longtext', 'text') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'longtext', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY 'c' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `c` text NULL COMMENT 'c';
    SELECT '  alter column items.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6');
    ELSE
    SELECT '  done before: alter_column items.c' AS `sqlc-mig`;
    END IF;

-- 6. alter_column items.id
--    migrations/0002_own.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:12';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'id', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'id'), CONCAT('expected the column ', 'id', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL;
    SELECT '  alter column items.id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '527e4a6ea35b822bf181a8a8b0aca8ab13750cd9c47a0d20bf7ce70bae8a0265');
    ELSE
    SELECT '  done before: alter_column items.id' AS `sqlc-mig`;
    END IF;

-- 7. alter_column items.id
--    migrations/0002_own.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:11';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'id', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'id', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'id'), CONCAT('expected the column ', 'id', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
-- a 0 is a 0, and not the next number
    SET @sqlc_mig_mode = @@SESSION.sql_mode, SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',NO_AUTO_VALUE_ON_ZERO');
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
    SET SESSION sql_mode = @sqlc_mig_mode;
    SELECT '  alter column items.id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '0b0bb5dff1b284b552f080c8d0fce277d58e4bd0b341acba032a7b80cc64ab0e');
    ELSE
    SELECT '  done before: alter_column items.id' AS `sqlc-mig`;
    END IF;

-- 8. alter_column items.b
--    migrations/0002_own.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:10';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(200)', 'varchar(20)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(200)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) COLLATE `utf8mb4_bin` NOT NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '11e0296ccf13eae8393ba34f20efc31c403f59288fa2a3c5a928cfe65c6eced6');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 9. alter_column items.b
--    migrations/0002_own.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:9';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(20)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'b' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('b', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) NOT NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 10. alter_column items.a
--    migrations/0002_own.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:8';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'int(11)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 1 AFTER `id`;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, 'ebc1d393fe3a8b120ba856ca153229a3f9f5af4b0e3a6ac24e44022c2fd0d057');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 11. alter_column items.j
--    migrations/0002_own.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:7';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `j` int NULL FIRST, LOCK=NONE;
    SELECT '  alter column items.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '83ceb9ffeb20f56e2dfa629d23bedf18034ece9700cbc625eea40b9cbe1ae0eb');
    ELSE
    SELECT '  done before: alter_column items.j' AS `sqlc-mig`;
    END IF;

-- 12. alter_column items.j
--    migrations/0002_own.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_own.yaml:6';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `j` int NULL AFTER `i`, LOCK=NONE;
    SELECT '  alter column items.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, 'b4004ffc40e0c35694b863ce8730daa33b254a938ee1d4f5393b7aaafbef9643');
    ELSE
    SELECT '  done before: alter_column items.j' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'What MySQL and MariaDB have', '11af033edf2122b138a08b7f453e752651c4e643134ba4374cec6f823db60b24', '7285b92d8d7a532d15f46211844c14df81ac2d404b9c2bdff8a17135e6840a9f', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 2 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '1c1ec57879bdfe5e87fdaab090462869a0460742f0126c951ae38b8a2692ef3f'),
      CONCAT(2, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table items      ! destroys the rows of items
--    migrations/0001_table.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'items', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `items`;
    SELECT '  ! drop table items' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table items' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, '1c1ec57879bdfe5e87fdaab090462869a0460742f0126c951ae38b8a2692ef3f');
    ELSE
    SELECT '  done before: drop_table items' AS `sqlc-mig`;
    END IF;

-- 2. drop_enum mood
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: drop_enum mood' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'A table', '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d', '7285b92d8d7a532d15f46211844c14df81ac2d404b9c2bdff8a17135e6840a9f', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

