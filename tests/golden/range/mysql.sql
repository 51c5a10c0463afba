-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0003', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0003', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0003 Step 3' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0003', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0003', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table step_3
--    migrations/0003_step.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'e0006ad7b4ec88572909082552126145ee1150fb1db5e16fa396fafdcf24ea18';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table step_3' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'step_3', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'step_3'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `step_3` (
  `id` bigint NULL
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table step_3', '  exists table step_3') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0003'', ''upgrade'', ''Step 3'', ''09f6ed92f57c99049a070d684711be03efb03d3b3da36087e4b710491cbaa97d'', ''e68e61d6539a8845faef28b1e3b80e692d1be450f11bfe3dbf136d30ef4823db'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0004', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0004', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0004 Step 4' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0004', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0004', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table step_4
--    migrations/0004_step.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '0688ac542bcd6e9fe85ad3932690ad25c9c2863ecc2325ff6e66bd1a0183ed19';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table step_4' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'step_4', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'step_4'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `step_4` (
  `id` bigint NULL
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table step_4', '  exists table step_4') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0003'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0004'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0004'', ''upgrade'', ''Step 4'', ''c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947'', ''e68e61d6539a8845faef28b1e3b80e692d1be450f11bfe3dbf136d30ef4823db'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0004''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

