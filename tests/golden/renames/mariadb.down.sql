-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Everything has another name' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'c8d036d438fc87ec635a148a6897836445b5bb99bc27e0828eb5fde8b809b785'),
      CONCAT(2, ' ', '6c7491a6bdcee9db5e5b592da0ce937f305837dd4c13b2b115daf95e613084d0'),
      CONCAT(3, ' ', '749d04e39fea293979a5d46ef72d2e52cf779c109149e33284cd23690fe23e5f'),
      CONCAT(4, ' ', '9dc04d95f94189ec9354df9fc5b4f34ab1fb4bcd00510f675632d79d9e9afe58'),
      CONCAT(5, ' ', '7b08ddcccd924c46963a3dd32a3cef5423b65a85512649dae3d216ac99241335'),
      CONCAT(6, ' ', 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0'),
      CONCAT(7, ' ', '066df7c2fa769e7d6c9a6ae215419c15c040309ec79eb9e7e7c7b7fd88adaa0b'),
      CONCAT(8, ' ', '72cc0bd84e5742f6664d6b1677f91f827fe48e384814ba70ee65170b848d14d0'),
      CONCAT(9, ' ', 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2'),
      CONCAT(10, ' ', '5fe33d143ecb666e0109b006fad7761c87a90237ab417e3cdce04401a3ae5cb8'),
      CONCAT(11, ' ', 'f9c64d525f7c832f11d032c553a43e0fb9f0f7de476901caeba2fb01837aaf27'),
      CONCAT(12, ' ', 'd2d8119b396e40cc047b192ff4a645e0a18e627c8a193d11d87605c357ef50c6'),
      CONCAT(13, ' ', '1195080a3b67daa6faa06f9b4a463f8e55898030f8ba9e1960b8b4d8e170e6ae'),
      CONCAT(14, ' ', 'cfa7934e9e9f97d9eca008bb59587dcfbb07cc674065f04a5b765159b9f590fa'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column youngsters.nickname
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:17';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'nickname') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` ADD COLUMN `nickname` varchar(40) NULL DEFAULT 'nobody' COMMENT 'how they are called', LOCK=NONE;
    SELECT '  add column youngsters.nickname' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column youngsters.nickname' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, 'c8d036d438fc87ec635a148a6897836445b5bb99bc27e0828eb5fde8b809b785');
    ELSE
    SELECT '  done before: add_column youngsters.nickname' AS `sqlc-mig`;
    END IF;

-- 2. create_check_constraint ck_children_name on youngsters
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:17';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on youngsters: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_children_name', ' on ', 'youngsters', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND CONSTRAINT_NAME = 'ck_children_name') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` ADD CONSTRAINT `ck_children_name` CHECK (`nickname` <> '');
    SELECT '  add check constraint ck_children_name on youngsters' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_children_name on youngsters' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '6c7491a6bdcee9db5e5b592da0ce937f305837dd4c13b2b115daf95e613084d0');
    ELSE
    SELECT '  done before: create_check_constraint ck_children_name on youngsters' AS `sqlc-mig`;
    END IF;

-- 3. create_index ix_nickname on youngsters
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:17';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND INDEX_NAME = 'ix_nickname') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` ADD INDEX `ix_nickname` (`nickname`), LOCK=NONE;
    SELECT '  create index ix_nickname' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_nickname' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '749d04e39fea293979a5d46ef72d2e52cf779c109149e33284cd23690fe23e5f');
    ELSE
    SELECT '  done before: create_index ix_nickname on youngsters' AS `sqlc-mig`;
    END IF;

-- 4. drop_column youngsters.age      ! destroys the values of youngsters.age
--    migrations/0002_renamed.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:16';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'age') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `youngsters` DROP COLUMN `age`, LOCK=NONE;
    SELECT '  ! drop column youngsters.age' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column youngsters.age' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '9dc04d95f94189ec9354df9fc5b4f34ab1fb4bcd00510f675632d79d9e9afe58');
    ELSE
    SELECT '  done before: drop_column youngsters.age' AS `sqlc-mig`;
    END IF;

-- 5. drop_table_comment youngsters
--    migrations/0002_renamed.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:15';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `youngsters` COMMENT = '';
    SELECT '  set comment of table youngsters' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '7b08ddcccd924c46963a3dd32a3cef5423b65a85512649dae3d216ac99241335');
    ELSE
    SELECT '  done before: drop_table_comment youngsters' AS `sqlc-mig`;
    END IF;

-- 6. create_table_comment elders
--    migrations/0002_renamed.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:14';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `elders` COMMENT = 'They''re old';
    SELECT '  set comment of table elders' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0');
    ELSE
    SELECT '  done before: create_table_comment elders' AS `sqlc-mig`;
    END IF;

-- 7. create_table_comment elders
--    migrations/0002_renamed.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:13';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `elders` COMMENT = 'They have children';
    SELECT '  set comment of table elders' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '066df7c2fa769e7d6c9a6ae215419c15c040309ec79eb9e7e7c7b7fd88adaa0b');
    ELSE
    SELECT '  done before: create_table_comment elders' AS `sqlc-mig`;
    END IF;

-- 8. rename_table youngsters to children
--    migrations/0002_renamed.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:12';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'youngsters' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'children' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'youngsters', ', to be renamed to ', 'children', '; found neither name') ELSE CONCAT('expected the table ', 'youngsters', ', to be renamed to ', 'children', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('youngsters', 'children'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `youngsters` TO `children`;
    SELECT '  rename table youngsters to children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table youngsters to children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '72cc0bd84e5742f6664d6b1677f91f827fe48e384814ba70ee65170b848d14d0');
    ELSE
    SELECT '  done before: rename_table youngsters to children' AS `sqlc-mig`;
    END IF;

-- 9. rename_table elders to parents
--    migrations/0002_renamed.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:11';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found neither name') ELSE CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('elders', 'parents'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `elders` TO `parents`;
    SELECT '  rename table elders to parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table elders to parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2');
    ELSE
    SELECT '  done before: rename_table elders to parents' AS `sqlc-mig`;
    END IF;

-- 10. rename_index ix_nickname to ix_children_name on children
--    migrations/0002_renamed.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:10';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_nickname' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_children_name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_nickname', ' of ', 'children', ', to be renamed to ', 'ix_children_name', '; found neither name') ELSE CONCAT('expected the index ', 'ix_nickname', ' of ', 'children', ', to be renamed to ', 'ix_children_name', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('ix_nickname', 'ix_children_name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME INDEX `ix_nickname` TO `ix_children_name`, LOCK=NONE;
    SELECT '  rename index ix_nickname to ix_children_name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed index ix_nickname to ix_children_name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, '5fe33d143ecb666e0109b006fad7761c87a90237ab417e3cdce04401a3ae5cb8');
    ELSE
    SELECT '  done before: rename_index ix_nickname to ix_children_name on children' AS `sqlc-mig`;
    END IF;

-- 11. rename_column children.parent_number to parent_id
--    migrations/0002_renamed.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:9';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'parent_number' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'parent_number', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found neither name') ELSE CONCAT('expected the column ', 'parent_number', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('parent_number', 'parent_id')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `parent_number` TO `parent_id`, LOCK=NONE;
    SELECT '  rename column children.parent_number to parent_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.parent_number to parent_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, 'f9c64d525f7c832f11d032c553a43e0fb9f0f7de476901caeba2fb01837aaf27');
    ELSE
    SELECT '  done before: rename_column children.parent_number to parent_id' AS `sqlc-mig`;
    END IF;

-- 12. rename_column children.nickname to name
--    migrations/0002_renamed.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:8';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'nickname' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'nickname', ' of ', 'children', ', to be renamed to ', 'name', '; found neither name') ELSE CONCAT('expected the column ', 'nickname', ' of ', 'children', ', to be renamed to ', 'name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('nickname', 'name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `nickname` TO `name`, LOCK=NONE;
    SELECT '  rename column children.nickname to name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.nickname to name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, 'd2d8119b396e40cc047b192ff4a645e0a18e627c8a193d11d87605c357ef50c6');
    ELSE
    SELECT '  done before: rename_column children.nickname to name' AS `sqlc-mig`;
    END IF;

-- 13. rename_column parents.title to name
--    migrations/0002_renamed.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:7';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'title' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'title', ' of ', 'parents', ', to be renamed to ', 'name', '; found neither name') ELSE CONCAT('expected the column ', 'title', ' of ', 'parents', ', to be renamed to ', 'name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('title', 'name')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `parents` RENAME COLUMN `title` TO `name`, LOCK=NONE;
    SELECT '  rename column parents.title to name' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column parents.title to name' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 13, '1195080a3b67daa6faa06f9b4a463f8e55898030f8ba9e1960b8b4d8e170e6ae');
    ELSE
    SELECT '  done before: rename_column parents.title to name' AS `sqlc-mig`;
    END IF;

-- 14. rename_column parents.number to id
--    migrations/0002_renamed.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_renamed.yaml:6';
    IF NOT FIND_IN_SET(14, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'number' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'number', ' of ', 'parents', ', to be renamed to ', 'id', '; found neither name') ELSE CONCAT('expected the column ', 'number', ' of ', 'parents', ', to be renamed to ', 'id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('number', 'id')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `parents` RENAME COLUMN `number` TO `id`, LOCK=NONE;
    SELECT '  rename column parents.number to id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column parents.number to id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 14, 'cfa7934e9e9f97d9eca008bb59587dcfbb07cc674065f04a5b765159b9f590fa');
    ELSE
    SELECT '  done before: rename_column parents.number to id' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'Everything has another name', '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14', '7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Tables that know each other' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818'),
      CONCAT(2, ' ', 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table children      ! destroys the rows of children
--    migrations/0001_tables.yaml:12
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:12';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `children`;
    SELECT '  ! drop table children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818');
    ELSE
    SELECT '  done before: drop_table children' AS `sqlc-mig`;
    END IF;

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `parents`;
    SELECT '  ! drop table parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169');
    ELSE
    SELECT '  done before: drop_table parents' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'Tables that know each other', '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc', '7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

