-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0003', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0003', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0003 And gone' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0003', ':', 7, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0003', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_index ix_inline on pages
--    migrations/0003_gone.yaml:14
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '8a6befaf9945f7eb05e50697ba9f0b432e25439bd07648ca03a4dea461d3e4b7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_inline on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_inline') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD INDEX `ix_inline` (`seen`, `path`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_inline', '  exists index ix_inline') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_index ft_pages on pages
--    migrations/0003_gone.yaml:12
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '1344df096d032c6642096b3bdfdb0499c85e44ad552ae5d6648ed1b1e3f8d685';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ft_pages on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ft_pages') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD FULLTEXT INDEX `ft_pages` (`body`, `path`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ft_pages', '  exists index ft_pages') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_index ix_prefix on pages
--    migrations/0003_gone.yaml:11
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '458dcb3efdb969444af20a00e552ddf6c18d63fda6133e8bea1326b4bb5d2f79';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_prefix on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_prefix') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD INDEX `ix_prefix` (`body`(20), `path`(10) DESC), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_prefix', '  exists index ix_prefix') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. create_index ix_late on pages
--    migrations/0003_gone.yaml:8
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '9ce33d063333ba069f332d6a6e4c683c2b3767d274c0120e1b66f791f9cbd2f7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_late on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_late') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD INDEX `ix_late` (`seen` ASC), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_late', '  exists index ix_late') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. create_index ux_pages on pages
--    migrations/0003_gone.yaml:7
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '571a60bb8e2c86b3460163cecd2af4cd468604fdde1518cd25eac2fa4229a398';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ux_pages on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ux_pages') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD UNIQUE INDEX `ux_pages` (`path`, `seen` DESC), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ux_pages', '  exists index ux_pages') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. create_index ix_path on pages
--    migrations/0003_gone.yaml:6
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'c38908a0d1d683fb2782f51d98d39cbadad7d4fcce36081ab276c31df068c401';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_path on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_path') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` ADD INDEX `ix_path` (`path`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_path', '  exists index ix_path') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0003'', ''downgrade'', ''And gone'', ''ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405'', ''8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0002 Indexes of every kind' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 8, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. rename_index ix_path to ix_pages_path on pages
--    migrations/0002_indexes.yaml:16
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '10f78cd63fba41e45814fb789ab2933b8650e02b9862e9d998449810306a658e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_index ix_path to ix_pages_path on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_path' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_pages_path' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_path', ' of ', 'pages', ', to be renamed to ', 'ix_pages_path', '; found neither name') ELSE CONCAT('expected the index ', 'ix_path', ' of ', 'pages', ', to be renamed to ', 'ix_pages_path', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME IN ('ix_path', 'ix_pages_path')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` RENAME INDEX `ix_path` TO `ix_pages_path`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename index ix_path to ix_pages_path', '  already renamed index ix_path to ix_pages_path') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. drop_index ft_pages on pages
--    migrations/0002_indexes.yaml:13
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'dab8e3e80a6da06ad015daac9265dcfe94d9d38ab09409fbf167cb3be219ba1f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ft_pages on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ft_pages') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ft_pages`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ft_pages', '  absent index ft_pages') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. drop_index ix_prefix on pages
--    migrations/0002_indexes.yaml:12
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'b8a69b61d8bf303137268c4619faba3105604fa54eec441de9818f899c839ed6';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_prefix on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_prefix') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ix_prefix`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_prefix', '  absent index ix_prefix') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. drop_index ix_pages_9ccd9184_id on pages
--    migrations/0002_indexes.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '1b86c7958943282f38968fc62ce5c2936c3ea7619a238f8b7e5a227e36cf42e9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_pages_9ccd9184_id on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_pages_9ccd9184_id') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ix_pages_9ccd9184_id`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_pages_9ccd9184_id', '  absent index ix_pages_9ccd9184_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. drop_index ix_late on pages
--    migrations/0002_indexes.yaml:8
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '0cd0bdf416553ea06d4857fd9860457d113b4622d2fcd8c37022e2959e4c2c63';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_late on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_late') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ix_late`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_late', '  absent index ix_late') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_index ux_pages on pages
--    migrations/0002_indexes.yaml:7
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '9986f883cb60f0821e54bb9ea5461b35f8ad30f7ea7162d59db2523f4fe3e62b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ux_pages on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ux_pages') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ux_pages`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ux_pages', '  absent index ux_pages') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. drop_index ix_pages_path on pages
--    migrations/0002_indexes.yaml:6
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = 'eeffeb2c4d597c6c48d4a2d3e5814ee8f600d13cc6994cf0be3a106a83aba398';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_pages_path on pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_pages_path') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `pages` DROP INDEX `ix_pages_path`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_pages_path', '  absent index ix_pages_path') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''downgrade'', ''Indexes of every kind'', ''7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5'', ''8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. drop_table pages      ! destroys the rows of pages
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'd8579c56b39771816567cabab3806712ed3a52d9b84b94d4b7740ae43cdb9592';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table pages' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'pages', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `pages`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table pages', '  absent table pages') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0001'', ''downgrade'', ''A table'', ''a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea'', ''8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//

