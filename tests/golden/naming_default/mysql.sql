-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Names when nobody says anything' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table parents
--    migrations/0001_names_when_nobody_says.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '40683cdf6dc4feff83b35e68ecc3e8fdeba785f6fbd9bcc0aea4b3e7f74b2b37';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `mail` varchar(200) NULL,
  `parent_id` bigint NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_mail` UNIQUE (`mail`),
  CONSTRAINT `fk_parents_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_parents_mail` CHECK (mail <> ''''),
  CONSTRAINT `ck_parents_dda4fd05` CHECK (id > 0),
  INDEX `ix_parents_mail` (`mail`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table parents', '  exists table parents') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_index ix_parents_id_95980ba3 on parents
--    migrations/0001_names_when_nobody_says.yaml:13
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '756faaa8206c163a46cba5e68b22cd5de7e7baeeefbfd4ce7c353b23f5fc2b87';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_parents_id_95980ba3 on parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents') THEN CONCAT('expected the table ', 'parents', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND INDEX_NAME = 'ix_parents_id_95980ba3') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `parents` ADD INDEX `ix_parents_id_95980ba3` (`id`, (lower(mail)))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_parents_id_95980ba3', '  exists index ix_parents_id_95980ba3') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'd60ad5fa8c18c381ed3cd2361aa7b86deec30f41468f96af57399aa99227ee80';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table a_table_with_a_name_that_takes_most_of_the_room' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'a_table_with_a_name_that_takes_most_of_the_room', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'a_table_with_a_name_that_takes_most_of_the_room'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `a_table_with_a_name_that_takes_most_of_the_room` (
  `a_column_with_a_long_name` bigint NULL,
  `ein_schlüssel_mit_ümläuten_überall` bigint NULL,
  CONSTRAINT `uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d` UNIQUE (`a_column_with_a_long_name`),
  INDEX `ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32` (`a_column_with_a_long_name`),
  INDEX `ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712` (`ein_schlüssel_mit_ümläuten_überall`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table a_table_with_a_name_that_takes_most_of_the_room', '  exists table a_table_with_a_name_that_takes_most_of_the_room') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Names when nobody says anything'', ''ecbe8ab4411c126a885250f3515313385acda21ce5a63e89d683c0d846e28765'', ''23c1a24f7605ac4330a37611c18a0273aa5431764b70825eb69ebfe9732ecad4'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

