-- ===================================================================================================================
-- 0001  Tables that know each other
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Tables that know each other' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '142dfae18c5f6a17de5f439d3941c31e2418d5d209e7599af6ca60cae40e4602';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `name` varchar(40) NOT NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_name` UNIQUE (`name`)
) ENGINE=InnoDB COMMENT=''They have children''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table parents', '  exists table parents') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_table children
--    migrations/0001_tables.yaml:12
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '0b91174d68b552fb9ce7b5545bd24d53adb0a1765ef26ce8293345c24e7b2aaf';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table children' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `children` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `parent_id` bigint NOT NULL,
  `name` varchar(40) NULL DEFAULT ''nobody'' COMMENT ''how they are called'',
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_children_name` CHECK (name <> ''''),
  INDEX `ix_children_name` (`name`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table children', '  exists table children') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Tables that know each other'', ''6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc'', ''7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  Everything has another name
-- 2 of 2; migrations/0002_renamed.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 Everything has another name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 13, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. rename_column parents.id to number
--    migrations/0002_renamed.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '5ad98a0e8fdde29c1002af8bd32eef6368c6cc69c0dc03da51d7ac951fe2619a';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column parents.id to number' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'number' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'id', ' of ', 'parents', ', to be renamed to ', 'number', '; found neither name') ELSE CONCAT('expected the column ', 'id', ' of ', 'parents', ', to be renamed to ', 'number', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('id', 'number')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `parents` RENAME COLUMN `id` TO `number`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column parents.id to number', '  already renamed column parents.id to number') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. rename_column parents.name to title
--    migrations/0002_renamed.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '2f39a9fa2345111d293afa7c6f16c9b1e820f415cda560484bcf180b499dc471';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column parents.name to title' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'title' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'parents', ', to be renamed to ', 'title', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'parents', ', to be renamed to ', 'title', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME IN ('name', 'title')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `parents` RENAME COLUMN `name` TO `title`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column parents.name to title', '  already renamed column parents.name to title') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. rename_column children.name to nickname
--    migrations/0002_renamed.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '7e728a1bbf9fcbac844dd358f7b1301d666d86228048ffdc91156e059d92307b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column children.name to nickname' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'nickname' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'children', ', to be renamed to ', 'nickname', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'children', ', to be renamed to ', 'nickname', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('name', 'nickname')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` DROP CHECK `ck_children_name`, RENAME COLUMN `name` TO `nickname`, ADD CONSTRAINT `ck_children_name` CHECK (`nickname` <> '''')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column children.name to nickname', '  already renamed column children.name to nickname') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. rename_column children.parent_id to parent_number
--    migrations/0002_renamed.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '0ac510f8a73ef72cf047acb90bb480cba1edbbd69afc454ceaefaf5b872ed2a4';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column children.parent_id to parent_number' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'parent_number' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'parent_number', '; found neither name') ELSE CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'parent_number', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('parent_id', 'parent_number')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` RENAME COLUMN `parent_id` TO `parent_number`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column children.parent_id to parent_number', '  already renamed column children.parent_id to parent_number') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. rename_index ix_children_name to ix_nickname on children
--    migrations/0002_renamed.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = 'd5a50a1837b40c3b4e93ce8cb97945f3eb9515d5fa098bd52d779eadb5e888f9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_index ix_children_name to ix_nickname on children' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_children_name' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_nickname' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_children_name', ' of ', 'children', ', to be renamed to ', 'ix_nickname', '; found neither name') ELSE CONCAT('expected the index ', 'ix_children_name', ' of ', 'children', ', to be renamed to ', 'ix_nickname', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('ix_children_name', 'ix_nickname')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `children` RENAME INDEX `ix_children_name` TO `ix_nickname`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename index ix_children_name to ix_nickname', '  already renamed index ix_children_name to ix_nickname') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. rename_table parents to elders
--    migrations/0002_renamed.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table parents to elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found neither name') ELSE CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('parents', 'elders')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `parents` TO `elders`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table parents to elders', '  already renamed table parents to elders') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. rename_table children to youngsters
--    migrations/0002_renamed.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = 'bc8473a58aec79c2f026f930bb29298f1314a5bbf67e3cfb4c10014b90574114';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table children to youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'children' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'youngsters' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'children', ', to be renamed to ', 'youngsters', '; found neither name') ELSE CONCAT('expected the table ', 'children', ', to be renamed to ', 'youngsters', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('children', 'youngsters')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `children` TO `youngsters`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table children to youngsters', '  already renamed table children to youngsters') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. create_table_comment elders
--    migrations/0002_renamed.yaml:13
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0';
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

-- 9. drop_table_comment elders
--    migrations/0002_renamed.yaml:14
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = '4afbdf2741bd0cdc630c19d5766afb4fe0b57c6df0514ebedf80aac7f2d0819c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table_comment elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `elders` COMMENT = ''''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table elders' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. create_table_comment youngsters
--    migrations/0002_renamed.yaml:15
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = 'd3043ba76012bfccfd0a6d5b1e846ed88d4144381bc927d8a2302c64abcc1739';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table_comment youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` COMMENT = ''Young''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  set comment of table youngsters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 11. add_column youngsters.age
--    migrations/0002_renamed.yaml:16
    SET @sqlc_mig_number = 11, @sqlc_mig_checksum = '688e56f3d342081b0a070968f101239476834fb4fb521a18a17ed899d4f9c6d7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column youngsters.age' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'age') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` ADD COLUMN `age` smallint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column youngsters.age', '  exists column youngsters.age') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 12. drop_column youngsters.nickname      ! destroys the values of youngsters.nickname; undo: the column comes back empty
--    migrations/0002_renamed.yaml:17
    SET @sqlc_mig_number = 12, @sqlc_mig_checksum = 'eba2c98451ca8c745f46f3756ea656d2a0f6263cd5dc6e15d60d95467429ad13';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column youngsters.nickname' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table if the column is in an index; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters') THEN CONCAT('expected the table ', 'youngsters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'nickname') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `youngsters` DROP CHECK `ck_children_name`, DROP COLUMN `nickname`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column youngsters.nickname', '  absent column youngsters.nickname') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''upgrade'', ''Everything has another name'', ''3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14'', ''7169504ffede60f653634ab15aec87805cc3c89c8219e101782092895af54170'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

