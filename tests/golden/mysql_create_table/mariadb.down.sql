-- ===================================================================================================================
-- 0002  Another engine, and what can be done to both
-- 1 of 2; migrations/0002_other_engine.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Another engine, and what can be done to both' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_other_engine.yaml';
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
      CONCAT(1, ' ', 'bbccb8b5a0a599751f2d66bdc8be8f2e75f3b8d2590bfb8b5077f191520d67c6'),
      CONCAT(2, ' ', '298f71043cdf99c8afb94cead7fa2cbd5d46d3f06da9267c9e0b00d6f5e92b0a'),
      CONCAT(3, ' ', 'a74f75557d8c996bd701fe0462998d4af797bad2effab8de5ba75bf3f46c19df'),
      CONCAT(4, ' ', '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127'),
      CONCAT(5, ' ', '50377470e90f1fbdc508a641d9840dc85e5349b4e5c175f8f856af9f781f7a35'),
      CONCAT(6, ' ', 'bdb5e675a0ad06db2569f848f2caf7f46b52fe1165c5dc10e745b053a1f961b1'),
      CONCAT(7, ' ', '770ee9bca9d24c152aac08d08073247ab9c1570f5d396e4b255cfdb429e0fac6'),
      CONCAT(8, ' ', '230c95ce2ccefc259ae23140185bf4b87ac1135cca19c53c3b6fb4abd705caac'),
      CONCAT(9, ' ', '15f5088fa6300bc05d24951dba06f6142c752660af717d2031342172ce8102de'),
      CONCAT(10, ' ', '2806fa4d580728028bf6ed1c2953251893f5077e1a437cc6ccc61558eff64b9d'),
      CONCAT(11, ' ', '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table docs
--    migrations/0002_other_engine.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:20';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'docs', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `docs` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(200) NOT NULL COMMENT 'what''s on the cover',
  `body` text NULL,
  `key_word` varchar(20) COLLATE `utf8mb4_bin` NULL,
  `long_body` mediumtext NULL,
  `length` int GENERATED ALWAYS AS (char_length(title)) STORED,
  `words` int GENERATED ALWAYS AS (char_length(title) / 5) VIRTUAL COMMENT 'a guess',
  `state` enum('open','it''s shut') NOT NULL DEFAULT 'open',
  `changed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  `number` bigint unsigned NOT NULL DEFAULT 0,
  `place` point NOT NULL,
  `blob_key` blob NULL,
  `pages` int NULL,
  CONSTRAINT `pk_docs` PRIMARY KEY (`id`),
  INDEX `ix_docs_title_state` (`title`(20), `state` DESC),
  INDEX `ix_body` (`body`(50)),
  SPATIAL INDEX `sp_place` (`place`),
  UNIQUE INDEX `ux_blob` (`blob_key`(16))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci ROW_FORMAT=dynamic;
    SELECT '  create table docs' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table docs' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, 'bbccb8b5a0a599751f2d66bdc8be8f2e75f3b8d2590bfb8b5077f191520d67c6');
    ELSE
    SELECT '  done before: create_table docs' AS `sqlc-mig`;
    END IF;

-- 2. create_table plain
--    migrations/0002_other_engine.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:19';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'plain', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `plain` (
  `id` bigint NOT NULL,
  `a` int NULL,
  CONSTRAINT `pk_plain` PRIMARY KEY (`id`),
  INDEX `ix_plain_a` (`a`)
) ENGINE=MyISAM;
    SELECT '  create table plain' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table plain' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '298f71043cdf99c8afb94cead7fa2cbd5d46d3f06da9267c9e0b00d6f5e92b0a');
    ELSE
    SELECT '  done before: create_table plain' AS `sqlc-mig`;
    END IF;

-- 3. create_index ft_body on docs
--    migrations/0002_other_engine.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:18';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND INDEX_NAME = 'ft_body') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` ADD FULLTEXT INDEX `ft_body` (`title`, `body`);
    SELECT '  create index ft_body' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ft_body' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, 'a74f75557d8c996bd701fe0462998d4af797bad2effab8de5ba75bf3f46c19df');
    ELSE
    SELECT '  done before: create_index ft_body on docs' AS `sqlc-mig`;
    END IF;

-- 4. create_table_comment docs
--    migrations/0002_other_engine.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:17';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `docs` COMMENT = 'Papers';
    SELECT '  set comment of table docs' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127');
    ELSE
    SELECT '  done before: create_table_comment docs' AS `sqlc-mig`;
    END IF;

-- 5. create_table_comment docs
--    migrations/0002_other_engine.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:16';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `docs` COMMENT = 'Papers; it''s `all` of them';
    SELECT '  set comment of table docs' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '50377470e90f1fbdc508a641d9840dc85e5349b4e5c175f8f856af9f781f7a35');
    ELSE
    SELECT '  done before: create_table_comment docs' AS `sqlc-mig`;
    END IF;

-- 6. add_column docs.seen_at
--    migrations/0002_other_engine.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:15';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'seen_at') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` ADD COLUMN `seen_at` datetime NULL ON UPDATE CURRENT_TIMESTAMP;
    SELECT '  add column docs.seen_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column docs.seen_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, 'bdb5e675a0ad06db2569f848f2caf7f46b52fe1165c5dc10e745b053a1f961b1');
    ELSE
    SELECT '  done before: add_column docs.seen_at' AS `sqlc-mig`;
    END IF;

-- 7. alter_column docs.number
--    migrations/0002_other_engine.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:14';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20) unsigned', 'int(10) unsigned') THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with the type ', 'bigint(20) unsigned', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'number'), CONCAT('expected the column ', 'number', ' of ', 'docs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` MODIFY COLUMN `number` int unsigned NOT NULL DEFAULT 0;
    SELECT '  alter column docs.number' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column docs.number' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '770ee9bca9d24c152aac08d08073247ab9c1570f5d396e4b255cfdb429e0fac6');
    ELSE
    SELECT '  done before: alter_column docs.number' AS `sqlc-mig`;
    END IF;

-- 8. alter_column docs.seen_at
--    migrations/0002_other_engine.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('datetime', 'datetime') THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', ' with the type ', 'datetime', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'seen_at'), CONCAT('expected the column ', 'seen_at', ' of ', 'docs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` MODIFY COLUMN `seen_at` datetime NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP;
    SELECT '  alter column docs.seen_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column docs.seen_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '230c95ce2ccefc259ae23140185bf4b87ac1135cca19c53c3b6fb4abd705caac');
    ELSE
    SELECT '  done before: alter_column docs.seen_at' AS `sqlc-mig`;
    END IF;

-- 9. drop_column docs.pages      ! destroys the values of docs.pages
--    migrations/0002_other_engine.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:12';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'pages') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` DROP COLUMN `pages`;
    SELECT '  ! drop column docs.pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column docs.pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '15f5088fa6300bc05d24951dba06f6142c752660af717d2031342172ce8102de');
    ELSE
    SELECT '  done before: drop_column docs.pages' AS `sqlc-mig`;
    END IF;

-- 10. drop_column plain.a      ! destroys the values of plain.a
--    migrations/0002_other_engine.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:11';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain') THEN CONCAT('expected the table ', 'plain', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain' AND COLUMN_NAME = 'a') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `plain` DROP COLUMN `a`;
    SELECT '  ! drop column plain.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column plain.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, '2806fa4d580728028bf6ed1c2953251893f5077e1a437cc6ccc61558eff64b9d');
    ELSE
    SELECT '  done before: drop_column plain.a' AS `sqlc-mig`;
    END IF;

-- 11. drop_table plain      ! destroys the rows of plain
--    migrations/0002_other_engine.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:6';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on plain: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'plain', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `plain`;
    SELECT '  ! drop table plain' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table plain' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1');
    ELSE
    SELECT '  done before: drop_table plain' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'Another engine, and what can be done to both', '9196f886124f4060b321862d0b6eaf2466f0601460c50a93efcd2b00c2d401d6', '8d917f92dc7c08473e2a7de7878bcad97559bb98faf9b6e5fc15c5451394ca37', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0001  A table with what these two have
-- 2 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table with what these two have' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table docs      ! destroys the rows of docs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'docs', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `docs`;
    SELECT '  ! drop table docs' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table docs' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c');
    ELSE
    SELECT '  done before: drop_table docs' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'A table with what these two have', '8ca894edd7610d7630aafa81255e572f06979c0e88284ec9117577377a636ce1', '8d917f92dc7c08473e2a7de7878bcad97559bb98faf9b6e5fc15c5451394ca37', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

