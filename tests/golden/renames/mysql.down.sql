-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0002 Everything has another name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 15, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column youngsters.nickname
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'c8d036d438fc87ec635a148a6897836445b5bb99bc27e0828eb5fde8b809b785';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column youngsters.nickname' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'nickname') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` ADD COLUMN `nickname` varchar(40) NULL DEFAULT ''nobody'' COMMENT ''how they are called'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column youngsters.nickname', '  exists column youngsters.nickname') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_check_constraint ck_children_name on youngsters
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '6c7491a6bdcee9db5e5b592da0ce937f305837dd4c13b2b115daf95e613084d0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_check_constraint ck_children_name on youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_children_name', ' on ', 'youngsters', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND CONSTRAINT_NAME = 'ck_children_name') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` ADD CONSTRAINT `ck_children_name` CHECK (`nickname` <> '''')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add check constraint ck_children_name on youngsters', '  exists check constraint ck_children_name on youngsters') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_index ix_nickname on youngsters
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '749d04e39fea293979a5d46ef72d2e52cf779c109149e33284cd23690fe23e5f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_nickname on youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND INDEX_NAME = 'ix_nickname') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` ADD INDEX `ix_nickname` (`nickname`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_nickname', '  exists index ix_nickname') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. drop_column youngsters.age      ! destroys the values of youngsters.age
--    migrations/0002_renamed.yaml:16
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '9dc04d95f94189ec9354df9fc5b4f34ab1fb4bcd00510f675632d79d9e9afe58';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column youngsters.age' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table if the column is in an index; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'age') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` DROP COLUMN `age`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column youngsters.age', '  absent column youngsters.age') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. drop_table_comment youngsters
--    migrations/0002_renamed.yaml:15
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '7b08ddcccd924c46963a3dd32a3cef5423b65a85512649dae3d216ac99241335';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table_comment youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` COMMENT = ''''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. create_table_comment elders
--    migrations/0002_renamed.yaml:14
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table_comment elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `elders` COMMENT = ''They''''re old''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. create_table_comment elders
--    migrations/0002_renamed.yaml:13
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '066df7c2fa769e7d6c9a6ae215419c15c040309ec79eb9e7e7c7b7fd88adaa0b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table_comment elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `elders` COMMENT = ''They have children''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. rename_table youngsters to children
--    migrations/0002_renamed.yaml:12
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '72cc0bd84e5742f6664d6b1677f91f827fe48e384814ba70ee65170b848d14d0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table youngsters to children' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'youngsters' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'children' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'youngsters', ', to be renamed to ', 'children', '; found neither name') ELSE CONCAT('expected the table ', 'youngsters', ', to be renamed to ', 'children', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('youngsters', 'children')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `youngsters` TO `children`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table youngsters to children', '  already renamed table youngsters to children') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 9. rename_table elders to parents
--    migrations/0002_renamed.yaml:11
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table elders to parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found neither name') ELSE CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('elders', 'parents')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `elders` TO `parents`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table elders to parents', '  already renamed table elders to parents') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. rename_index ix_nickname to ix_children_name on children
--    migrations/0002_renamed.yaml:10
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = '5fe33d143ecb666e0109b006fad7761c87a90237ab417e3cdce04401a3ae5cb8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_index ix_nickname to ix_children_name on children' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_nickname' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_children_name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_nickname', ' of ', 'children', ', to be renamed to ', 'ix_children_name', '; found neither name') ELSE CONCAT('expected the index ', 'ix_nickname', ' of ', 'children', ', to be renamed to ', 'ix_children_name', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('ix_nickname', 'ix_children_name')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` RENAME INDEX `ix_nickname` TO `ix_children_name`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename index ix_nickname to ix_children_name', '  already renamed index ix_nickname to ix_children_name') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 11. rename_column children.parent_number to parent_id
--    migrations/0002_renamed.yaml:9
    SET @sqlc_mig_number = 11, @sqlc_mig_checksum = 'f9c64d525f7c832f11d032c553a43e0fb9f0f7de476901caeba2fb01837aaf27';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column children.parent_number to parent_id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'parent_number' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'parent_number', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found neither name') ELSE CONCAT('expected the column ', 'parent_number', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('parent_number', 'parent_id')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` RENAME COLUMN `parent_number` TO `parent_id`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column children.parent_number to parent_id', '  already renamed column children.parent_number to parent_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 12. rename_column children.nickname to name
--    migrations/0002_renamed.yaml:8
    SET @sqlc_mig_number = 12, @sqlc_mig_checksum = 'd57cd32691a321792a69a7796651d86a3c5175f71b1b1f65a867dd33ec6d08b5';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column children.nickname to name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'nickname' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'nickname', ' of ', 'children', ', to be renamed to ', 'name', '; found neither name') ELSE CONCAT('expected the column ', 'nickname', ' of ', 'children', ', to be renamed to ', 'name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('nickname', 'name')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` DROP CHECK `ck_children_name`, RENAME COLUMN `nickname` TO `name`, ADD CONSTRAINT `ck_children_name` CHECK (`name` <> '''')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column children.nickname to name', '  already renamed column children.nickname to name') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 13. rename_column parents.title to name
--    migrations/0002_renamed.yaml:7
    SET @sqlc_mig_number = 13, @sqlc_mig_checksum = '1195080a3b67daa6faa06f9b4a463f8e55898030f8ba9e1960b8b4d8e170e6ae';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column parents.title to name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'title' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'title', ' of ', 'parents', ', to be renamed to ', 'name', '; found neither name') ELSE CONCAT('expected the column ', 'title', ' of ', 'parents', ', to be renamed to ', 'name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('title', 'name')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `parents` RENAME COLUMN `title` TO `name`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column parents.title to name', '  already renamed column parents.title to name') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 14. rename_column parents.number to id
--    migrations/0002_renamed.yaml:6
    SET @sqlc_mig_number = 14, @sqlc_mig_checksum = 'cfa7934e9e9f97d9eca008bb59587dcfbb07cc674065f04a5b765159b9f590fa';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column parents.number to id' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'number' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'number', ' of ', 'parents', ', to be renamed to ', 'id', '; found neither name') ELSE CONCAT('expected the column ', 'number', ' of ', 'parents', ', to be renamed to ', 'id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('number', 'id')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `parents` RENAME COLUMN `number` TO `id`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column parents.number to id', '  already renamed column parents.number to id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''downgrade'', ''Everything has another name'', ''3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14'', ''7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0001 Tables that know each other' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. drop_table children      ! destroys the rows of children
--    migrations/0001_tables.yaml:12
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table children' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `children`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table children', '  absent table children') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `parents`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table parents', '  absent table parents') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

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
VALUES (''0001'', ''downgrade'', ''Tables that know each other'', ''6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc'', ''7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

