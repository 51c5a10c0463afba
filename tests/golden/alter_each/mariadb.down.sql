-- ===================================================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 Several attributes at once' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_pairs.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0003');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0003' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac'),
      CONCAT(2, ' ', '44c94211e6fa4ed99a3336965a41ac272e21a6f4d249c1102631a0a8e3eda77e'),
      CONCAT(3, ' ', 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854'),
      CONCAT(4, ' ', '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428'),
      CONCAT(5, ' ', 'f487a5aae5c16edc68905b177b270bf1af87adfa68f1bda02cb511a328ebd452'),
      CONCAT(6, ' ', 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438'),
      CONCAT(7, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column items.h
--    migrations/0003_pairs.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:12';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''large'')', 'enum(''small'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''large'')', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NULL DEFAULT 'large', LOCK=NONE;
    SELECT '  alter column items.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 1, '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- 2. alter_column items.f
--    migrations/0003_pairs.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:11';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('tinyint(1)', 'tinyint(1)') THEN CONCAT('expected the column ', 'f', ' of ', 'items', ' with the type ', 'tinyint(1)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'f', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'f'), CONCAT('expected the column ', 'f', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `f` tinyint(1) NOT NULL DEFAULT true COMMENT 'f', LOCK=NONE;
    SELECT '  alter column items.f' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.f' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 2, '44c94211e6fa4ed99a3336965a41ac272e21a6f4d249c1102631a0a8e3eda77e');
    ELSE
    SELECT '  done before: alter_column items.f' AS `sqlc-mig`;
    END IF;

-- 3. alter_column items.d
--    migrations/0003_pairs.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:10';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `d` bigint NOT NULL DEFAULT 0, LOCK=NONE;
    SELECT '  alter column items.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 3, 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 4. alter_column items.c
--    migrations/0003_pairs.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(50)', 'varchar(40)') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'varchar(50)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `c` varchar(40) NULL COMMENT 'c';
    SELECT '  alter column items.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 4, '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428');
    ELSE
    SELECT '  done before: alter_column items.c' AS `sqlc-mig`;
    END IF;

-- 5. alter_column items.b
--    migrations/0003_pairs.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:8';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(30)', 'text') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(30)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'b' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('b', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` text NOT NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 5, 'f487a5aae5c16edc68905b177b270bf1af87adfa68f1bda02cb511a328ebd452');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 6. alter_column items.a
--    migrations/0003_pairs.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:7';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 3 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 3, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 3, LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 6, 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 7. alter_column items.a
--    migrations/0003_pairs.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:6';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 7, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0003') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0003';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0003', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'downgrade', 'Several attributes at once', 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 One attribute at a time' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_each.yaml';
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
      CONCAT(1, ' ', '22d09246a529790c7966034970a1048fa97a13fa01bfed3a3d88c555c429d49b'),
      CONCAT(2, ' ', '080ff6d18125404cebc00817cf2f5a81279b51340b52d495cba4b4896b751cb1'),
      CONCAT(3, ' ', 'bac6db0984c8ce76611478b18bafebc21cc4705d24f8d8c454a5945a70e81113'),
      CONCAT(4, ' ', '69293d8607c42eb7c115959268d1f6662e93f693035ce758c6c2be91162440f9'),
      CONCAT(5, ' ', '2532c352ea9c70f869797e2c0d5831189b6312ea52187d4c6d377ccc9746bedf'),
      CONCAT(6, ' ', '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d'),
      CONCAT(7, ' ', '476d2f841baaefdef256a390d868cd2a1410839d8a251f44a03a08aa574f002c'),
      CONCAT(8, ' ', '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543'),
      CONCAT(9, ' ', '7a218cffc2df6cbf3ec55e4398bd7880f316d2cf2a2f7a827612f428bd996bfd'),
      CONCAT(10, ' ', 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6'),
      CONCAT(11, ' ', '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def'),
      CONCAT(12, ' ', 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7'),
      CONCAT(13, ' ', '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649'),
      CONCAT(14, ' ', '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48'),
      CONCAT(15, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      CONCAT(16, ' ', 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba'),
      CONCAT(17, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      CONCAT(18, ' ', 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21'),
      CONCAT(19, ' ', 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7'),
      CONCAT(20, ' ', 'cd615540d37737ac38605426a9a17edcfe28dbb38f19f9127ab8d9c74084932c'),
      CONCAT(21, ' ', '40792815378bb78c9662cc2bb10814b63c2e41e1035a8dbf9b3c9de2b190bba0'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column items.j
--    migrations/0002_each.yaml:26
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:26';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `j` int NULL, LOCK=NONE;
    SELECT '  alter column items.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '22d09246a529790c7966034970a1048fa97a13fa01bfed3a3d88c555c429d49b');
    ELSE
    SELECT '  done before: alter_column items.j' AS `sqlc-mig`;
    END IF;

-- 2. alter_column items.i
--    migrations/0002_each.yaml:25
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:25';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `i` SET DEFAULT 'calm', LOCK=NONE;
    SELECT '  alter default of items.i' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '080ff6d18125404cebc00817cf2f5a81279b51340b52d495cba4b4896b751cb1');
    ELSE
    SELECT '  done before: alter_column items.i' AS `sqlc-mig`;
    END IF;

-- 3. alter_column items.h
--    migrations/0002_each.yaml:24
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:24';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `h` SET DEFAULT 'small', LOCK=NONE;
    SELECT '  alter default of items.h' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, 'bac6db0984c8ce76611478b18bafebc21cc4705d24f8d8c454a5945a70e81113');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- 4. alter_column items.g      ! destroys what does not fit the new type of items.g
--    migrations/0002_each.yaml:23
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:23';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('datetime(6)', 'date') THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with the type ', 'datetime(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'g'), CONCAT('expected the column ', 'g', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `g` date NULL;
    SELECT '  ! alter column items.g' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.g' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '69293d8607c42eb7c115959268d1f6662e93f693035ce758c6c2be91162440f9');
    ELSE
    SELECT '  done before: alter_column items.g' AS `sqlc-mig`;
    END IF;

-- 5. alter_column items.f
--    migrations/0002_each.yaml:22
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:22';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `f` SET DEFAULT false, LOCK=NONE;
    SELECT '  alter default of items.f' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '2532c352ea9c70f869797e2c0d5831189b6312ea52187d4c6d377ccc9746bedf');
    ELSE
    SELECT '  done before: alter_column items.f' AS `sqlc-mig`;
    END IF;

-- 6. alter_column items.e
--    migrations/0002_each.yaml:21
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:21';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('date', 'timestamp(6)') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'date', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL;
    SELECT '  alter column items.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d');
    ELSE
    SELECT '  done before: alter_column items.e' AS `sqlc-mig`;
    END IF;

-- 7. alter_column items.e
--    migrations/0002_each.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:20';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('timestamp(6)', 'timestamp(6)') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'timestamp(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE;
    SELECT '  alter column items.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '476d2f841baaefdef256a390d868cd2a1410839d8a251f44a03a08aa574f002c');
    ELSE
    SELECT '  done before: alter_column items.e' AS `sqlc-mig`;
    END IF;

-- 8. alter_column items.d
--    migrations/0002_each.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:19';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'decimal(12,4)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `d` decimal(12,4) NOT NULL DEFAULT 0;
    SELECT '  alter column items.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 9. alter_column items.d      ! destroys what does not fit the new type of items.d
--    migrations/0002_each.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:18';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(12,4)', 'decimal(10,2)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'decimal(12,4)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `d` decimal(10,2) NOT NULL DEFAULT 0;
    SELECT '  ! alter column items.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '7a218cffc2df6cbf3ec55e4398bd7880f316d2cf2a2f7a827612f428bd996bfd');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 10. alter_column items.c
--    migrations/0002_each.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:17';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'text') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6');
    ELSE
    SELECT '  done before: alter_column items.c' AS `sqlc-mig`;
    END IF;

-- 11. alter_column items.b
--    migrations/0002_each.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:16';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'varchar(10)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` varchar(10) NOT NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 12. alter_column items.b
--    migrations/0002_each.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:15';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(10)', 'varchar(80)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(10)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'b' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('b', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` varchar(80) NOT NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 13. alter_column items.b
--    migrations/0002_each.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:14';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(80)', 'varchar(20)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(80)', '; found ', COLUMN_TYPE)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 13, '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 14. alter_column items.a
--    migrations/0002_each.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:13';
    IF NOT FIND_IN_SET(14, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL COMMENT 'it''s a', LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 14, '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 15. alter_column items.a
--    migrations/0002_each.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:12';
    IF NOT FIND_IN_SET(15, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 15, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 16. alter_column items.a
--    migrations/0002_each.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:11';
    IF NOT FIND_IN_SET(16, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL, LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 16, 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 17. alter_column items.a
--    migrations/0002_each.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:10';
    IF NOT FIND_IN_SET(17, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 17, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 18. alter_column items.a
--    migrations/0002_each.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:9';
    IF NOT FIND_IN_SET(18, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT (1 + 1), LOCK=NONE;
    SELECT '  alter default of items.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 18, 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 19. alter_column items.a
--    migrations/0002_each.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:8';
    IF NOT FIND_IN_SET(19, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE;
    SELECT '  alter default of items.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 19, 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 20. alter_column items.a
--    migrations/0002_each.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:7';
    IF NOT FIND_IN_SET(20, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE;
    SELECT '  alter default of items.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 20, 'cd615540d37737ac38605426a9a17edcfe28dbb38f19f9127ab8d9c74084932c');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 21. alter_column items.a
--    migrations/0002_each.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:6';
    IF NOT FIND_IN_SET(21, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'int(11)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 1;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 21, '40792815378bb78c9662cc2bb10814b63c2e41e1035a8dbf9b3c9de2b190bba0');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'One attribute at a time', '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 3 of 3; migrations/0001_table.yaml
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
    VALUES ('0001', 'downgrade', 'A table', '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

