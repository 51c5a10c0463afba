-- ===================================================================================================================
-- 0001  Tables that know each other
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Tables that know each other' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml';
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
      CONCAT(1, ' ', '142dfae18c5f6a17de5f439d3941c31e2418d5d209e7599af6ca60cae40e4602'),
      CONCAT(2, ' ', '0b91174d68b552fb9ce7b5545bd24d53adb0a1765ef26ce8293345c24e7b2aaf'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `name` varchar(40) NOT NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_name` UNIQUE (`name`)
) ENGINE=InnoDB COMMENT='They have children';
    SELECT '  create table parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '142dfae18c5f6a17de5f439d3941c31e2418d5d209e7599af6ca60cae40e4602');
    ELSE
    SELECT '  done before: create_table parents' AS `sqlc-mig`;
    END IF;

-- 2. create_table children
--    migrations/0001_tables.yaml:12
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:12';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `children` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `parent_id` bigint NOT NULL,
  `name` varchar(40) NULL DEFAULT 'nobody' COMMENT 'how they are called',
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_children_name` CHECK (name <> ''),
  INDEX `ix_children_name` (`name`)
) ENGINE=InnoDB;
    SELECT '  create table children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '0b91174d68b552fb9ce7b5545bd24d53adb0a1765ef26ce8293345c24e7b2aaf');
    ELSE
    SELECT '  done before: create_table children' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Tables that know each other', '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc', '7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  Everything has another name
-- 2 of 2; migrations/0002_renamed.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Everything has another name' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_renamed.yaml';
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
      CONCAT(1, ' ', '5ad98a0e8fdde29c1002af8bd32eef6368c6cc69c0dc03da51d7ac951fe2619a'),
      CONCAT(2, ' ', '2f39a9fa2345111d293afa7c6f16c9b1e820f415cda560484bcf180b499dc471'),
      CONCAT(3, ' ', 'b6f7e750ef883cf1def29699e413aee0281d80a514af96d088f96948df64d4b7'),
      CONCAT(4, ' ', '0ac510f8a73ef72cf047acb90bb480cba1edbbd69afc454ceaefaf5b872ed2a4'),
      CONCAT(5, ' ', 'd5a50a1837b40c3b4e93ce8cb97945f3eb9515d5fa098bd52d779eadb5e888f9'),
      CONCAT(6, ' ', '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0'),
      CONCAT(7, ' ', 'bc8473a58aec79c2f026f930bb29298f1314a5bbf67e3cfb4c10014b90574114'),
      CONCAT(8, ' ', 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0'),
      CONCAT(9, ' ', '4afbdf2741bd0cdc630c19d5766afb4fe0b57c6df0514ebedf80aac7f2d0819c'),
      CONCAT(10, ' ', 'd3043ba76012bfccfd0a6d5b1e846ed88d4144381bc927d8a2302c64abcc1739'),
      CONCAT(11, ' ', '688e56f3d342081b0a070968f101239476834fb4fb521a18a17ed899d4f9c6d7'),
      CONCAT(12, ' ', '813e62ca9cff38ef1253d0d5d7aa379d1aba1e628103202b8f0d0ab8395821e9'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. rename_column parents.id to number
--    migrations/0002_renamed.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'number' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'id', ' of ', 'parents', ', to be renamed to ', 'number', '; found neither name') ELSE CONCAT('expected the column ', 'id', ' of ', 'parents', ', to be renamed to ', 'number', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('id', 'number')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `parents` RENAME COLUMN `id` TO `number`, LOCK=NONE;
    SELECT '  rename column parents.id to number' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column parents.id to number' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '5ad98a0e8fdde29c1002af8bd32eef6368c6cc69c0dc03da51d7ac951fe2619a');
    ELSE
    SELECT '  done before: rename_column parents.id to number' AS `sqlc-mig`;
    END IF;

-- 2. rename_column parents.name to title
--    migrations/0002_renamed.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'title' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'parents', ', to be renamed to ', 'title', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'parents', ', to be renamed to ', 'title', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('name', 'title')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `parents` RENAME COLUMN `name` TO `title`, LOCK=NONE;
    SELECT '  rename column parents.name to title' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column parents.name to title' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '2f39a9fa2345111d293afa7c6f16c9b1e820f415cda560484bcf180b499dc471');
    ELSE
    SELECT '  done before: rename_column parents.name to title' AS `sqlc-mig`;
    END IF;

-- 3. rename_column children.name to nickname
--    migrations/0002_renamed.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'nickname' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'children', ', to be renamed to ', 'nickname', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'children', ', to be renamed to ', 'nickname', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('name', 'nickname')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `name` TO `nickname`, LOCK=NONE;
    SELECT '  rename column children.name to nickname' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.name to nickname' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'b6f7e750ef883cf1def29699e413aee0281d80a514af96d088f96948df64d4b7');
    ELSE
    SELECT '  done before: rename_column children.name to nickname' AS `sqlc-mig`;
    END IF;

-- 4. rename_column children.parent_id to parent_number
--    migrations/0002_renamed.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'parent_number' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'parent_number', '; found neither name') ELSE CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'parent_number', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('parent_id', 'parent_number')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `parent_id` TO `parent_number`, LOCK=NONE;
    SELECT '  rename column children.parent_id to parent_number' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.parent_id to parent_number' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '0ac510f8a73ef72cf047acb90bb480cba1edbbd69afc454ceaefaf5b872ed2a4');
    ELSE
    SELECT '  done before: rename_column children.parent_id to parent_number' AS `sqlc-mig`;
    END IF;

-- 5. rename_index ix_children_name to ix_nickname on children
--    migrations/0002_renamed.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_children_name' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_nickname' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_children_name', ' of ', 'children', ', to be renamed to ', 'ix_nickname', '; found neither name') ELSE CONCAT('expected the index ', 'ix_children_name', ' of ', 'children', ', to be renamed to ', 'ix_nickname', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('ix_children_name', 'ix_nickname')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME INDEX `ix_children_name` TO `ix_nickname`, LOCK=NONE;
    SELECT '  rename index ix_children_name to ix_nickname' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed index ix_children_name to ix_nickname' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, 'd5a50a1837b40c3b4e93ce8cb97945f3eb9515d5fa098bd52d779eadb5e888f9');
    ELSE
    SELECT '  done before: rename_index ix_children_name to ix_nickname on children' AS `sqlc-mig`;
    END IF;

-- 6. rename_table parents to elders
--    migrations/0002_renamed.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found neither name') ELSE CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('parents', 'elders'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `parents` TO `elders`;
    SELECT '  rename table parents to elders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table parents to elders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0');
    ELSE
    SELECT '  done before: rename_table parents to elders' AS `sqlc-mig`;
    END IF;

-- 7. rename_table children to youngsters
--    migrations/0002_renamed.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'children' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'youngsters' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'children', ', to be renamed to ', 'youngsters', '; found neither name') ELSE CONCAT('expected the table ', 'children', ', to be renamed to ', 'youngsters', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('children', 'youngsters'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `children` TO `youngsters`;
    SELECT '  rename table children to youngsters' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table children to youngsters' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, 'bc8473a58aec79c2f026f930bb29298f1314a5bbf67e3cfb4c10014b90574114');
    ELSE
    SELECT '  done before: rename_table children to youngsters' AS `sqlc-mig`;
    END IF;

-- 8. create_table_comment elders
--    migrations/0002_renamed.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `elders` COMMENT = 'They''re old';
    SELECT '  set comment of table elders' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0');
    ELSE
    SELECT '  done before: create_table_comment elders' AS `sqlc-mig`;
    END IF;

-- 9. drop_table_comment elders
--    migrations/0002_renamed.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `elders` COMMENT = '';
    SELECT '  set comment of table elders' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, '4afbdf2741bd0cdc630c19d5766afb4fe0b57c6df0514ebedf80aac7f2d0819c');
    ELSE
    SELECT '  done before: drop_table_comment elders' AS `sqlc-mig`;
    END IF;

-- 10. create_table_comment youngsters
--    migrations/0002_renamed.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `youngsters` COMMENT = 'Young';
    SELECT '  set comment of table youngsters' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, 'd3043ba76012bfccfd0a6d5b1e846ed88d4144381bc927d8a2302c64abcc1739');
    ELSE
    SELECT '  done before: create_table_comment youngsters' AS `sqlc-mig`;
    END IF;

-- 11. add_column youngsters.age
--    migrations/0002_renamed.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:16';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'age') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` ADD COLUMN `age` smallint NULL, LOCK=NONE;
    SELECT '  add column youngsters.age' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column youngsters.age' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 11, '688e56f3d342081b0a070968f101239476834fb4fb521a18a17ed899d4f9c6d7');
    ELSE
    SELECT '  done before: add_column youngsters.age' AS `sqlc-mig`;
    END IF;

-- 12. drop_column youngsters.nickname      ! destroys the values of youngsters.nickname; undo: the column comes back empty
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:17';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'nickname') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` DROP CONSTRAINT `ck_children_name`, DROP COLUMN `nickname`, LOCK=NONE;
    SELECT '  ! drop column youngsters.nickname' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column youngsters.nickname' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 12, '813e62ca9cff38ef1253d0d5d7aa379d1aba1e628103202b8f0d0ab8395821e9');
    ELSE
    SELECT '  done before: drop_column youngsters.nickname' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'Everything has another name', '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14', '7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

