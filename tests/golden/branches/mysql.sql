-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Where it begins' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table base
--    migrations/0001_where_it_begins.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'fe30998bd63e37aaf600b487d57106d8c06c2de8f01611429ffe0c234bcd5c6a';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table base' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'base', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `base` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_base` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table base', '  exists table base') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Where it begins'', ''45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('a2', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'a2', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply a2 Left' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'a2', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'a2', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table left_side
--    migrations/a2_left.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'bc818418c8459a27159bb4e3ae2eb78bc88255ad82cded95cf472a7fcb4fe21b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table left_side' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'left_side', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'left_side'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `left_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_left_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table left_side', '  exists table left_side') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''a2'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''a2'', ''upgrade'', ''Left'', ''e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''a2''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//
-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2 AND FIND_IN_SET('d1', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'd1', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply d1 A second base that needs the left side' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'd1', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'd1', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table other
--    migrations/d1_a_second_base_that.yaml:8
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '53c648fb58355b88e897dacdda5ddfc7a0044225a914cdad66b20ee7a9508581';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table other' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'other', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'other'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `other` (
  `left_id` bigint NULL,
  CONSTRAINT `fk_other_left_id_left_side` FOREIGN KEY (`left_id`) REFERENCES `left_side` (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table other', '  exists table other') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''a2'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''d1'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''d1'', ''upgrade'', ''A second base that needs the left side'', ''54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''d1''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//
-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 3 AND FIND_IN_SET('b2', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'b2', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply b2 Right' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'b2', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'b2', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table right_side
--    migrations/b2_right.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '561b214f5eb2dc70402f1a63031323b1f04fc70f6d96a04eecee1a88fcdadf85';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table right_side' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'right_side', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `right_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_right_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table right_side', '  exists table right_side') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''b2'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''b2'', ''upgrade'', ''Right'', ''60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''b2''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 3, 4, -1)
//
-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 4 AND FIND_IN_SET('b3', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'b3', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply b3 Right again' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'b3', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'b3', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column right_side.note
--    migrations/b3_right_again.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a21a4aedf27bed148991b2c45a1eccc9a4b8228b29878d1466f0a1a5bc19cbd9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column right_side.note' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side') THEN CONCAT('expected the table ', 'right_side', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side' AND COLUMN_NAME = 'note') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `right_side` ADD COLUMN `note` text NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column right_side.note', '  exists column right_side.note') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''b2'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''b3'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''b3'', ''upgrade'', ''Right again'', ''29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''b3''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 4, 5, -1)
//
-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 5 AND FIND_IN_SET('c4', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'c4', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply c4 Both together' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'c4', ':', 1, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'c4', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''a2'', ''b3'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''c4'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''c4'', ''upgrade'', ''Both together'', ''b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''c4''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 5, 6, -1)
//
-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 6 AND FIND_IN_SET('e5', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = 'e5', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply e5 After the merge' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', 'e5', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', 'e5', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column base.note
--    migrations/e5_after_the_merge.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '2e4b861bdc9af8e3c08a9760d19f6e3243afeebb5a6a4b9e8fd9e13691befd3d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column base.note' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base') THEN CONCAT('expected the table ', 'base', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base' AND COLUMN_NAME = 'note') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `base` ADD COLUMN `note` text NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column base.note', '  exists column base.note') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''c4'', ''d1'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''e5'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''e5'', ''upgrade'', ''After the merge'', ''7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf'', ''6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''e5''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 6, 7, -1)
//

