-- ===================================================================================================================
-- 0001  A table with what these two have
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table with what these two have' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'd55c3cff3415ac228b918c68a306ab6506f439794cb002a8437782bd767bb303'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table docs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
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
  `seen_at` datetime NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  `number` int unsigned NOT NULL DEFAULT 0,
  `place` point NOT NULL,
  `blob_key` blob NULL,
  CONSTRAINT `pk_docs` PRIMARY KEY (`id`),
  INDEX `ix_docs_title_state` (`title`(20), `state` DESC),
  INDEX `ix_body` (`body`(50)),
  FULLTEXT INDEX `ft_body` (`title`, `body`),
  SPATIAL INDEX `sp_place` (`place`),
  UNIQUE INDEX `ux_blob` (`blob_key`(16))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci ROW_FORMAT=dynamic COMMENT='Papers; it''s `all` of them';
    SELECT '  create table docs' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table docs' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'd55c3cff3415ac228b918c68a306ab6506f439794cb002a8437782bd767bb303');
    ELSE
    SELECT '  done before: create_table docs' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A table with what these two have', '8ca894edd7610d7630aafa81255e572f06979c0e88284ec9117577377a636ce1', '8d917f92dc7c08473e2a7de7878bcad97559bb98faf9b6e5fc15c5451394ca37', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  Another engine, and what can be done to both
-- 2 of 2; migrations/0002_other_engine.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Another engine, and what can be done to both' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '2675a7f97507694756b5a7935241799b4d04093a03064f335de98790028df12d'),
      CONCAT(2, ' ', '3ef9bd7f6f0f9947ccc9b26690c23f9f3d0261e72b5e8486e3fab05066bb8b03'),
      CONCAT(3, ' ', 'fecc6f8279c24f97561412f795d0b63d3d53da82ec938cb08f2fc63f24931c47'),
      CONCAT(4, ' ', '2ad11eca408f9ac91813364a40cbebae35ffe85c47535b017cdc633236ca8235'),
      CONCAT(5, ' ', '55b8ec10ce9af366fe848abf236ed2bf97930a4e226e2cb167fc8019b73955d2'),
      CONCAT(6, ' ', '5f29090e0272136ade80424f8bc97fba7c87320af33b44b50bc3d7535c8a8c8b'),
      CONCAT(7, ' ', '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127'),
      CONCAT(8, ' ', '2b8c8999974431f6c58eeb0b413f73e9cf39bbf496be0b5d87c3bcc8a5fafa2d'),
      CONCAT(9, ' ', '76116d5ef68f7bd624c9feaaa6202fff975e8882465875740337bbf8b7ff339e'),
      CONCAT(10, ' ', '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1'),
      CONCAT(11, ' ', '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table plain
--    migrations/0002_other_engine.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'plain', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `plain` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_plain` PRIMARY KEY (`id`)
) ENGINE=MyISAM;
    SELECT '  create table plain' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table plain' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '2675a7f97507694756b5a7935241799b4d04093a03064f335de98790028df12d');
    ELSE
    SELECT '  done before: create_table plain' AS `sqlc-mig`;
    END IF;

-- 2. add_column plain.a
--    migrations/0002_other_engine.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:11';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain') THEN CONCAT('expected the table ', 'plain', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain' AND COLUMN_NAME = 'a') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `plain` ADD COLUMN `a` int NULL;
    SELECT '  add column plain.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column plain.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain') THEN CONCAT('expected the table ', 'plain', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'plain' AND INDEX_NAME = 'ix_plain_a') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `plain` ADD INDEX `ix_plain_a` (`a`);
    SELECT '  create index ix_plain_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_plain_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '3ef9bd7f6f0f9947ccc9b26690c23f9f3d0261e72b5e8486e3fab05066bb8b03');
    ELSE
    SELECT '  done before: add_column plain.a' AS `sqlc-mig`;
    END IF;

-- 3. add_column docs.pages
--    migrations/0002_other_engine.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:12';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'pages') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` ADD COLUMN `pages` int NULL;
    SELECT '  add column docs.pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column docs.pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'fecc6f8279c24f97561412f795d0b63d3d53da82ec938cb08f2fc63f24931c47');
    ELSE
    SELECT '  done before: add_column docs.pages' AS `sqlc-mig`;
    END IF;

-- 4. alter_column docs.seen_at
--    migrations/0002_other_engine.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:13';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('datetime', 'datetime') THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', ' with the type ', 'datetime', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'seen_at', ' of ', 'docs', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'seen_at'), CONCAT('expected the column ', 'seen_at', ' of ', 'docs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` MODIFY COLUMN `seen_at` datetime NULL ON UPDATE CURRENT_TIMESTAMP;
    SELECT '  alter column docs.seen_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column docs.seen_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '2ad11eca408f9ac91813364a40cbebae35ffe85c47535b017cdc633236ca8235');
    ELSE
    SELECT '  done before: alter_column docs.seen_at' AS `sqlc-mig`;
    END IF;

-- 5. alter_column docs.number
--    migrations/0002_other_engine.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:14';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(10) unsigned', 'bigint(20) unsigned') THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with the type ', 'int(10) unsigned', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 0 THEN CONCAT('expected the column ', 'number', ' of ', 'docs', ' with the default ', 0, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'number'), CONCAT('expected the column ', 'number', ' of ', 'docs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` MODIFY COLUMN `number` bigint unsigned NOT NULL DEFAULT 0;
    SELECT '  alter column docs.number' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column docs.number' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, '55b8ec10ce9af366fe848abf236ed2bf97930a4e226e2cb167fc8019b73955d2');
    ELSE
    SELECT '  done before: alter_column docs.number' AS `sqlc-mig`;
    END IF;

-- 6. drop_column docs.seen_at      ! destroys the values of docs.seen_at; undo: the column comes back empty
--    migrations/0002_other_engine.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:15';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'seen_at') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` DROP COLUMN `seen_at`;
    SELECT '  ! drop column docs.seen_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column docs.seen_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, '5f29090e0272136ade80424f8bc97fba7c87320af33b44b50bc3d7535c8a8c8b');
    ELSE
    SELECT '  done before: drop_column docs.seen_at' AS `sqlc-mig`;
    END IF;

-- 7. create_table_comment docs
--    migrations/0002_other_engine.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:16';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `docs` COMMENT = 'Papers';
    SELECT '  set comment of table docs' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127');
    ELSE
    SELECT '  done before: create_table_comment docs' AS `sqlc-mig`;
    END IF;

-- 8. drop_table_comment docs
--    migrations/0002_other_engine.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:17';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `docs` COMMENT = '';
    SELECT '  set comment of table docs' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, '2b8c8999974431f6c58eeb0b413f73e9cf39bbf496be0b5d87c3bcc8a5fafa2d');
    ELSE
    SELECT '  done before: drop_table_comment docs' AS `sqlc-mig`;
    END IF;

-- 9. drop_index ft_body on docs
--    migrations/0002_other_engine.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:18';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs') THEN CONCAT('expected the table ', 'docs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND INDEX_NAME = 'ft_body') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `docs` DROP INDEX `ft_body`;
    SELECT '  drop index ft_body' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ft_body' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, '76116d5ef68f7bd624c9feaaa6202fff975e8882465875740337bbf8b7ff339e');
    ELSE
    SELECT '  done before: drop_index ft_body on docs' AS `sqlc-mig`;
    END IF;

-- 10. drop_table plain      ! destroys the rows of plain; undo: the table comes back empty
--    migrations/0002_other_engine.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:19';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1');
    ELSE
    SELECT '  done before: drop_table plain' AS `sqlc-mig`;
    END IF;

-- 11. drop_table docs      ! destroys the rows of docs; undo: the table comes back empty
--    migrations/0002_other_engine.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:20';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 11, '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c');
    ELSE
    SELECT '  done before: drop_table docs' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'Another engine, and what can be done to both', '9196f886124f4060b321862d0b6eaf2466f0601460c50a93efcd2b00c2d401d6', '8d917f92dc7c08473e2a7de7878bcad97559bb98faf9b6e5fc15c5451394ca37', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

