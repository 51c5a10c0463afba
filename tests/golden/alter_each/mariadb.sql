-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      CONCAT(2, ' ', '0792b7a3f0004f86884167d6fc81dc33aab24000eb54e3c89c5b1e4e85d2c3d2'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_enum mood
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: create_enum mood' AS `sqlc-mig`;
    END IF;

-- 2. create_table items
--    migrations/0001_table.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'items', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `items` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `a` int NULL DEFAULT 1,
  `b` varchar(20) NOT NULL DEFAULT 'b',
  `c` text NULL COMMENT 'c',
  `d` decimal(10,2) NOT NULL DEFAULT 0,
  `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6),
  `f` tinyint(1) NOT NULL DEFAULT false COMMENT 'f',
  `g` date NULL,
  `h` enum('small','large') NULL DEFAULT 'small',
  `i` enum('calm','wild') NULL DEFAULT 'calm',
  `j` int NULL,
  CONSTRAINT `pk_items` PRIMARY KEY (`id`),
  CONSTRAINT `uq_items_j` UNIQUE (`j`),
  CONSTRAINT `ck_items_d` CHECK (d >= 0),
  INDEX `ix_items_g` (`g`)
) ENGINE=InnoDB;
    SELECT '  create table items' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table items' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '0792b7a3f0004f86884167d6fc81dc33aab24000eb54e3c89c5b1e4e85d2c3d2');
    ELSE
    SELECT '  done before: create_table items' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A table', '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 One attribute at a time' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'e74067bd27e79df3c01c547dfc844199c081adabe9153f0f17f7dec98eab73ea'),
      CONCAT(2, ' ', 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7'),
      CONCAT(3, ' ', 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21'),
      CONCAT(4, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      CONCAT(5, ' ', 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba'),
      CONCAT(6, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      CONCAT(7, ' ', '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48'),
      CONCAT(8, ' ', 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20'),
      CONCAT(9, ' ', 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7'),
      CONCAT(10, ' ', '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def'),
      CONCAT(11, ' ', 'f487a5aae5c16edc68905b177b270bf1af87adfa68f1bda02cb511a328ebd452'),
      CONCAT(12, ' ', '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428'),
      CONCAT(13, ' ', '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543'),
      CONCAT(14, ' ', 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854'),
      CONCAT(15, ' ', '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d'),
      CONCAT(16, ' ', '5415a554cdfde83654f86be04241f484f4355a3409dff178bea68e1a8668f1e2'),
      CONCAT(17, ' ', '8c1b3cc3ce983df671f1f09710cd063ddeed789ea3a2627719cedb7deb013e50'),
      CONCAT(18, ' ', '472136ed020654e91950271e2a19491d2f86767ec1557ba2cb85e4e76297846c'),
      CONCAT(19, ' ', '57ba7cf8c42612992c5c85864c4e8803385529f86c97bde1e1485738a8b44cb4'),
      CONCAT(20, ' ', '30f392bfd16a2f6a41091e6748b5604ff6390c4199a46c4250a596eab97ca42b'),
      CONCAT(21, ' ', '4d0d5ad5f51e1a0704a98487ba246a81bd21d7d3757b59bff0661e61b3a46f1d'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column items.a
--    migrations/0002_each.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL DEFAULT 1;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, 'e74067bd27e79df3c01c547dfc844199c081adabe9153f0f17f7dec98eab73ea');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 2. alter_column items.a
--    migrations/0002_each.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE;
    SELECT '  alter default of items.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 3. alter_column items.a
--    migrations/0002_each.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT (1 + 1), LOCK=NONE;
    SELECT '  alter default of items.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 4. alter_column items.a
--    migrations/0002_each.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 5. alter_column items.a
--    migrations/0002_each.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 6. alter_column items.a
--    migrations/0002_each.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 7. alter_column items.a
--    migrations/0002_each.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 8. alter_column items.a
--    migrations/0002_each.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 9. alter_column items.b
--    migrations/0002_each.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(80)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 10. alter_column items.b
--    migrations/0002_each.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(80)', 'varchar(10)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(80)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'b' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('b', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the default ', 'b', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 11. alter_column items.b
--    migrations/0002_each.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:16';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(10)', 'text') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'varchar(10)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 11, 'f487a5aae5c16edc68905b177b270bf1af87adfa68f1bda02cb511a328ebd452');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 12. alter_column items.c
--    migrations/0002_each.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:17';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'varchar(40)') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY 'c' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 12, '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428');
    ELSE
    SELECT '  done before: alter_column items.c' AS `sqlc-mig`;
    END IF;

-- 13. alter_column items.d
--    migrations/0002_each.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:18';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(10,2)', 'decimal(12,4)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'decimal(10,2)', '; found ', COLUMN_TYPE)
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 13, '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 14. alter_column items.d      ! destroys what does not fit the new type of items.d; undo: what was lost does not come back
--    migrations/0002_each.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:19';
    IF NOT FIND_IN_SET(14, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(12,4)', 'bigint(20)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'decimal(12,4)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `d` bigint NOT NULL DEFAULT 0;
    SELECT '  ! alter column items.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 14, 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 15. alter_column items.e
--    migrations/0002_each.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:20';
    IF NOT FIND_IN_SET(15, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('timestamp(6)', 'timestamp(6)') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'timestamp(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL, LOCK=NONE;
    SELECT '  alter column items.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 15, '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d');
    ELSE
    SELECT '  done before: alter_column items.e' AS `sqlc-mig`;
    END IF;

-- 16. alter_column items.e      ! destroys what does not fit the new type of items.e; undo: what was lost does not come back
--    migrations/0002_each.yaml:21
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:21';
    IF NOT FIND_IN_SET(16, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('timestamp(6)', 'date') THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with the type ', 'timestamp(6)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'e', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'e', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'), CONCAT('expected the column ', 'e', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `e` date NULL;
    SELECT '  ! alter column items.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 16, '5415a554cdfde83654f86be04241f484f4355a3409dff178bea68e1a8668f1e2');
    ELSE
    SELECT '  done before: alter_column items.e' AS `sqlc-mig`;
    END IF;

-- 17. alter_column items.f
--    migrations/0002_each.yaml:22
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:22';
    IF NOT FIND_IN_SET(17, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `f` SET DEFAULT true, LOCK=NONE;
    SELECT '  alter default of items.f' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 17, '8c1b3cc3ce983df671f1f09710cd063ddeed789ea3a2627719cedb7deb013e50');
    ELSE
    SELECT '  done before: alter_column items.f' AS `sqlc-mig`;
    END IF;

-- 18. alter_column items.g
--    migrations/0002_each.yaml:23
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:23';
    IF NOT FIND_IN_SET(18, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('date', 'datetime(6)') THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with the type ', 'date', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'g', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'g', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'g'), CONCAT('expected the column ', 'g', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `g` datetime(6) NULL;
    SELECT '  alter column items.g' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.g' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 18, '472136ed020654e91950271e2a19491d2f86767ec1557ba2cb85e4e76297846c');
    ELSE
    SELECT '  done before: alter_column items.g' AS `sqlc-mig`;
    END IF;

-- 19. alter_column items.h
--    migrations/0002_each.yaml:24
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:24';
    IF NOT FIND_IN_SET(19, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `h` SET DEFAULT 'large', LOCK=NONE;
    SELECT '  alter default of items.h' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 19, '57ba7cf8c42612992c5c85864c4e8803385529f86c97bde1e1485738a8b44cb4');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- 20. alter_column items.i
--    migrations/0002_each.yaml:25
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:25';
    IF NOT FIND_IN_SET(20, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `items` ALTER COLUMN `i` SET DEFAULT 'wild', LOCK=NONE;
    SELECT '  alter default of items.i' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 20, '30f392bfd16a2f6a41091e6748b5604ff6390c4199a46c4250a596eab97ca42b');
    ELSE
    SELECT '  done before: alter_column items.i' AS `sqlc-mig`;
    END IF;

-- 21. alter_column items.j
--    migrations/0002_each.yaml:26
    SET @sqlc_mig_at = 'migrations/0002_each.yaml:26';
    IF NOT FIND_IN_SET(21, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'j', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'j', ' of ', 'items', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'j'), CONCAT('expected the column ', 'j', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `j` int NOT NULL, LOCK=NONE;
    SELECT '  alter column items.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 21, '4d0d5ad5f51e1a0704a98487ba246a81bd21d7d3757b59bff0661e61b3a46f1d');
    ELSE
    SELECT '  done before: alter_column items.j' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'One attribute at a time', '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0003  Several attributes at once
-- 3 of 3; migrations/0003_pairs.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'apply 0003 Several attributes at once' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438'),
      CONCAT(2, ' ', '2124541189e172a0b3a8c15a6cd0169d4a5ce93fee49c370a2b88ebdd204c55b'),
      CONCAT(3, ' ', '5cf57eef83eb7878380717a23fcd5ec5eb40fc53871028b8b3b7ac04f68d8400'),
      CONCAT(4, ' ', 'cead68d7ef17ffe03b8e1d6aeb79c8ed3336e3eb8db351117e5a6f93d0375cc6'),
      CONCAT(5, ' ', 'dc9d3bbbfeff3aee09eef5234f205361a529d2c3860cd9eeb16667d65326a08a'),
      CONCAT(6, ' ', 'b4c67a85cbf3d0d29bb7be9c05a88d2ceec294539f6f1b7a95486b6744fbe516'),
      CONCAT(7, ' ', 'd1b1153e2746bae580f5e22c800ff5e872d48e81953e1a536776527da708c770'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column items.a
--    migrations/0003_pairs.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'int(11)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 3;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 1, 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 2. alter_column items.a
--    migrations/0003_pairs.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'int(11)') THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 3 THEN CONCAT('expected the column ', 'a', ' of ', 'items', ' with the default ', 3, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `a` int NOT NULL DEFAULT 3 COMMENT 'a', LOCK=NONE;
    SELECT '  alter column items.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 2, '2124541189e172a0b3a8c15a6cd0169d4a5ce93fee49c370a2b88ebdd204c55b');
    ELSE
    SELECT '  done before: alter_column items.a' AS `sqlc-mig`;
    END IF;

-- 3. alter_column items.b
--    migrations/0003_pairs.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on items: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('text', 'varchar(30)') THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with the type ', 'text', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'b', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN CONCAT('expected the column ', 'b', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'), CONCAT('expected the column ', 'b', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `b` varchar(30) NULL DEFAULT 'b';
    SELECT '  alter column items.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 3, '5cf57eef83eb7878380717a23fcd5ec5eb40fc53871028b8b3b7ac04f68d8400');
    ELSE
    SELECT '  done before: alter_column items.b' AS `sqlc-mig`;
    END IF;

-- 4. alter_column items.c
--    migrations/0003_pairs.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(50)') THEN CONCAT('expected the column ', 'c', ' of ', 'items', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `c` varchar(50) NOT NULL DEFAULT '0', LOCK=NONE;
    SELECT '  alter column items.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 4, 'cead68d7ef17ffe03b8e1d6aeb79c8ed3336e3eb8db351117e5a6f93d0375cc6');
    ELSE
    SELECT '  done before: alter_column items.c' AS `sqlc-mig`;
    END IF;

-- 5. alter_column items.d
--    migrations/0003_pairs.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'd', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'd', ' of ', 'items', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'), CONCAT('expected the column ', 'd', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `d` bigint NULL DEFAULT 1, LOCK=NONE;
    SELECT '  alter column items.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 5, 'dc9d3bbbfeff3aee09eef5234f205361a529d2c3860cd9eeb16667d65326a08a');
    ELSE
    SELECT '  done before: alter_column items.d' AS `sqlc-mig`;
    END IF;

-- 6. alter_column items.f
--    migrations/0003_pairs.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('tinyint(1)', 'tinyint(1)') THEN CONCAT('expected the column ', 'f', ' of ', 'items', ' with the type ', 'tinyint(1)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'f', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'f'), CONCAT('expected the column ', 'f', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `f` tinyint(1) NULL, LOCK=NONE;
    SELECT '  alter column items.f' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.f' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 6, 'b4c67a85cbf3d0d29bb7be9c05a88d2ceec294539f6f1b7a95486b6744fbe516');
    ELSE
    SELECT '  done before: alter_column items.f' AS `sqlc-mig`;
    END IF;

-- 7. alter_column items.h
--    migrations/0003_pairs.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_pairs.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items') THEN CONCAT('expected the table ', 'items', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''small'',''large'')', 'enum(''small'',''large'')') THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with the type ', 'enum(''small'',''large'')', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'h', ' of ', 'items', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' THEN CONCAT('expected the column ', 'h', ' of ', 'items', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'h'), CONCAT('expected the column ', 'h', ' of ', 'items', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NOT NULL DEFAULT 'large' COMMENT 'the size', LOCK=NONE;
    SELECT '  alter column items.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column items.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 7, 'd1b1153e2746bae580f5e22c800ff5e872d48e81953e1a536776527da708c770');
    ELSE
    SELECT '  done before: alter_column items.h' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'upgrade', 'Several attributes at once', 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1', '6d377c048d89c3c5131c7d9c2266f2f572db36ee9ac165f4b8973082a4d1fcf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

