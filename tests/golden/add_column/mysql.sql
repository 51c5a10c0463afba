-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Two tables' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum mood
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table people
--    migrations/0001_tables.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table people' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'people', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table people', '  exists table people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table notes
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'b7e546078c105a8ad2dd47fc5d4d951517177ad8aaca1f70d73802f40a5029ea';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table notes' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'notes', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `notes` (
  `body` text NULL
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table notes', '  exists table notes') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Two tables'', ''4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99'', ''69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 Columns without a key' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 13, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column people.a
--    migrations/0002_plain.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'babd715d6e48ed30f2dd83a2e7d270c1f7c71ce728b75d2435221db6a3cc79a6';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'a') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `a` smallint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.a', '  exists column people.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column people.b
--    migrations/0002_plain.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '04e284544ad8885523e1d0ae7275a90ccb31e05cc43930928b435a6544fdd4c5';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.b' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'b') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `b` varchar(20) NOT NULL DEFAULT ''it''''s'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.b', '  exists column people.b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. add_column people.c
--    migrations/0002_plain.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '23d90a46613e3300b2e866c73bd61359300304fd014eddf2f3e23f53be42eaad';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'c') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `c` int NULL DEFAULT 7 COMMENT ''a number'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.c', '  exists column people.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. add_column people.d
--    migrations/0002_plain.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '582ac1900f5437f20710c62cf300ce7412e335e5541fedcb716d59de22b48f14';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.d' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'd') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `d` date NOT NULL DEFAULT ''2026-01-01'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.d', '  exists column people.d') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. add_column people.e
--    migrations/0002_plain.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = 'e5f1c2174bd7ef203f5101a44c98cee58d8972bb07444ebe1599e061318ab4e8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.e' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'e') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `e` tinyint(1) NOT NULL DEFAULT true, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.e', '  exists column people.e') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. add_column people.f
--    migrations/0002_plain.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'cf1f3effc8c0a116080134d18a007abeadaf75b0e0d737e725090ac9a8843a59';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.f' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'f') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `f` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.f', '  exists column people.f') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. add_column people.h
--    migrations/0002_plain.yaml:13
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '5cde1c0603b75ee2f0e22665e3763e2a37e1c74a1110e6c1569c09e411b4872c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.h' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'h') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `h` int GENERATED ALWAYS AS (a + 1) STORED NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.h', '  exists column people.h') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. add_column people.i
--    migrations/0002_plain.yaml:14
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '1db1af12e30fb0254a32d7a168a67f347fef868be3442f66d12df7249067795d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.i' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'i') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `i` int GENERATED ALWAYS AS (a + 2) VIRTUAL NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.i', '  exists column people.i') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 9. add_column people.j
--    migrations/0002_plain.yaml:15
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = '8f09d2d9b3f3f6f4056beb47a9c0dd99a82369c7702020d8101b1102ddf528fa';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.j' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'j') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `j` enum(''calm'',''wild'') NOT NULL DEFAULT ''calm'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.j', '  exists column people.j') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. add_column people.k
--    migrations/0002_plain.yaml:16
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = '7826faced7e8708358fa93cf9f67c44bff4151acd470a06399b8da23863848bf';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.k' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'k') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `k` enum(''small'',''large'') NULL DEFAULT ''small'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.k', '  exists column people.k') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 11. add_column people.l
--    migrations/0002_plain.yaml:18
    SET @sqlc_mig_number = 11, @sqlc_mig_checksum = '69b9dfa063227222f67d60724c690c83362efd57534cf37cab0f1ce02d13ea44';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.l' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'l') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `l` varchar(20) COLLATE `utf8mb4_bin` NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.l', '  exists column people.l') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 12. add_column people.u
--    migrations/0002_plain.yaml:19
    SET @sqlc_mig_number = 12, @sqlc_mig_checksum = '31b8d83081c6955808a941f3575d8f2ecff55f4a636efea6ca7620622463903d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.u' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'u') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `u` datetime(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.u', '  exists column people.u') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''upgrade'', ''Columns without a key'', ''bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562'', ''69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 2 AND FIND_IN_SET('0003', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0003', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0003 Columns with keys' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0003', ':', 9, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0003', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column people.m
--    migrations/0003_keys.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'e109dee3dba31694cbb990f70c8b901d40c29d8d26c3f285bd3dc06541279f7d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.m' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'm') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `m` varchar(20) NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.m', '  exists column people.m') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_people_m', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_people_m') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `uq_people_m` UNIQUE (`m`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add unique constraint uq_people_m on people', '  exists unique constraint uq_people_m on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column people.n
--    migrations/0003_keys.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '0ecefdc864c63d41f1bb8c8b2862f230b781a8f6d05b0404236ccd1efd67f6b5';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.n' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'n') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `n` varchar(20) NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.n', '  exists column people.n') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_n', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_n') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `uq_n` UNIQUE (`n`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add unique constraint uq_n on people', '  exists unique constraint uq_n on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. add_column people.o
--    migrations/0003_keys.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '946793d909122cffb9bfc4fe422db444c92a24a80ce20c5a26439d7a7c822bde';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.o' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'o') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `o` int NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.o', '  exists column people.o') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_o') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD INDEX `ix_people_o` (`o`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_people_o', '  exists index ix_people_o') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. add_column people.p
--    migrations/0003_keys.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '55b6c876b91587fb8e53863b74d0647106a4fc5f8a74537ceea7f60830565aac';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.p' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'p') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `p` int NULL COMMENT ''the index has a name'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.p', '  exists column people.p') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_p') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD INDEX `ix_p` (`p`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_p', '  exists index ix_p') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. add_column people.q
--    migrations/0003_keys.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '425198ca64cbd044126734f97b75974c814e81d115748a55b5b86ac056db3135';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.q' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'q') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `q` bigint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.q', '  exists column people.q') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_people_q_people', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'fk_people_q_people') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `fk_people_q_people` FOREIGN KEY (`q`) REFERENCES `people` (`id`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_people_q_people on people', '  exists foreign key fk_people_q_people on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. add_column people.r
--    migrations/0003_keys.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'c6e880b6453c6513fdb175653ad61ed02a853d5e0140afcc53fbbc5cbf8376dd';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.r' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'r') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `r` bigint NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.r', '  exists column people.r') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_r', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'fk_r') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `fk_r` FOREIGN KEY (`r`) REFERENCES `people` (`id`) ON DELETE SET NULL ON UPDATE CASCADE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_r on people', '  exists foreign key fk_r on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_r') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD INDEX `ix_people_r` (`r`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_people_r', '  exists index ix_people_r') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. add_column people.s
--    migrations/0003_keys.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '1d7ed0694734dda2b7a13ff42308625d7717b77d156c0cbab75847509064b3d8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.s' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 's') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `s` int NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.s', '  exists column people.s') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_people_s', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'ck_people_s') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `ck_people_s` CHECK (s > 0)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add check constraint ck_people_s on people', '  exists check constraint ck_people_s on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. add_column people.t
--    migrations/0003_keys.yaml:13
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '4ec120c61039c36e03c278a9a7740233b0a3b906ed10e85335787d5bd9b1ed02';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column people.t' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 't') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD COLUMN `t` int NOT NULL DEFAULT 1, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column people.t', '  exists column people.t') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_people_t', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_people_t') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `uq_people_t` UNIQUE (`t`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add unique constraint uq_people_t on people', '  exists unique constraint uq_people_t on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_t', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'ck_t') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD CONSTRAINT `ck_t` CHECK (t <> 13)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add check constraint ck_t on people', '  exists check constraint ck_t on people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_t') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `people` ADD INDEX `ix_people_t` (`t`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_people_t', '  exists index ix_people_t') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0003'', ''upgrade'', ''Columns with keys'', ''5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e'', ''69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0003''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 2, 3, -1)
//

