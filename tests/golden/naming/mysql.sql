-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Names by the convention' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table parents
--    migrations/0001_names_by_the_convention.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '35af0738718769c1b5a3e10bcf759bf4417b7655eb1edd7a369e77be3ca1333d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table parents' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `mail` varchar(200) NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_mail` UNIQUE (`mail`),
  CONSTRAINT `ck_parents_mail` CHECK (mail <> ''''),
  INDEX `parents_mail_idx` (`mail`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table parents', '  exists table parents') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_table a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'c39f721db3fc3565c5efd6710b473e74247fc8a58d62ca866fd4c37dbd25ded7';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table a_table_with_a_name_that_takes_most_of_the_room' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'a_table_with_a_name_that_takes_most_of_the_room', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'a_table_with_a_name_that_takes_most_of_the_room'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `a_table_with_a_name_that_takes_most_of_the_room` (
  `id` bigint NOT NULL,
  `a_column_with_a_long_name` bigint NULL,
  CONSTRAINT `pk_a_table_with_a_name_that_takes_most_of_the_room` PRIMARY KEY (`id`),
  CONSTRAINT `uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954` UNIQUE (`id`, `a_column_with_a_long_name`),
  CONSTRAINT `fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337` FOREIGN KEY (`a_column_with_a_long_name`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05` CHECK (id > 0),
  INDEX `a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx` ((a_column_with_a_long_name % 10)),
  INDEX `a_given_name_is_final` (`id`)
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
VALUES (''0001'', ''upgrade'', ''Names by the convention'', ''795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51'', ''09fc74cd14c884efeab004f19769bcaaa7dbb5f3132cad93cceb52352297a811'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

