-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 An enum and a table that uses it' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum mood
--    migrations/0001_an_enum_and_a.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table cats
--    migrations/0001_an_enum_and_a.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '128da7e77fd0cb0b39496edd246ceae1e5de6b1599f958f9d10686809746f8f0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table cats' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'cats', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `cats` (
  `id` bigint NOT NULL,
  `mood` enum(''calm'',''it''''s fine'',''wild'') NOT NULL DEFAULT ''calm'',
  `size` enum(''small'',''large'') NULL DEFAULT ''small'',
  CONSTRAINT `pk_cats` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table cats', '  exists table cats') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''An enum and a table that uses it'', ''1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194'', ''6cf4fab87984a84e0898ef1f8ed38cef7f8e9a83d8e7ea9fd3dcb7f39bf8f2fb'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 A new value that nothing uses here' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_enum_value mood 'sleepy'
--    migrations/0002_a_new_value_that.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a6d053250044695e4a6f50f98fbc79d3e0ab0e90b6996a72b87aa8a0a85d13ce';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_enum_value mood ''sleepy''' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on cats: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats') THEN CONCAT('expected the table ', 'cats', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''calm'',''it''''s fine'',''wild'')', 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')') THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with the type ', 'enum(''calm'',''it''''s fine'',''wild'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'mood'), CONCAT('expected the column ', 'mood', ' of ', 'cats', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `cats` MODIFY COLUMN `mood` enum(''calm'',''sleepy'',''it''''s fine'',''wild'') NOT NULL DEFAULT ''calm''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column cats.mood', '  unchanged column cats.mood') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''upgrade'', ''A new value that nothing uses here'', ''a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5'', ''6cf4fab87984a84e0898ef1f8ed38cef7f8e9a83d8e7ea9fd3dcb7f39bf8f2fb'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2 AND FIND_IN_SET('0003', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0003', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0003 A new value that is used at once' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0003', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0003', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_enum_value mood 'hungry'
--    migrations/0003_a_new_value_that.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'fdfa757ad98f9d9693d152ca48004eeae5e95747cf67f798ae95f578900e0307';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_enum_value mood ''hungry''' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on cats: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats') THEN CONCAT('expected the table ', 'cats', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('enum(''calm'',''sleepy'',''it''''s fine'',''wild'')', 'enum(''calm'',''sleepy'',''it''''s fine'',''hungry'',''wild'')') THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with the type ', 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL THEN CONCAT('expected the column ', 'mood', ' of ', 'cats', ' with a default; found none')
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'mood'), CONCAT('expected the column ', 'mood', ' of ', 'cats', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `cats` MODIFY COLUMN `mood` enum(''calm'',''sleepy'',''it''''s fine'',''hungry'',''wild'') NOT NULL DEFAULT ''calm''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column cats.mood', '  unchanged column cats.mood') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. alter_column cats.mood
--    migrations/0003_a_new_value_that.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'b518d55db8f00b574bc7b6a33bfdd0246e3d128f5761c3a90432d6ffc050b005';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column cats.mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `cats` ALTER COLUMN `mood` SET DEFAULT ''hungry'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of cats.mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0003'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0003'', ''upgrade'', ''A new value that is used at once'', ''8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2'', ''6cf4fab87984a84e0898ef1f8ed38cef7f8e9a83d8e7ea9fd3dcb7f39bf8f2fb'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0003''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//

