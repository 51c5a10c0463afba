-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0001 More rows than one statement takes' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 3, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '6daf2bbc0c2b9e4421aad46834278a825a7d7a2bfe81c8d73a0f65ed31192c32';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute DELETE FROM numbers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DELETE FROM numbers', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ! execute DELETE FROM numbers', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. drop_table numbers      ! destroys the rows of numbers
--    migrations/0001_many.yaml:6
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '6b38b2a0b24384aab263ce654f36860b62853fb598e9aec7b410a37061ee17d8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table numbers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on numbers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'numbers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'numbers'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `numbers`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table numbers', '  absent table numbers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0001'', ''downgrade'', ''More rows than one statement takes'', ''b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69'', ''9d623174cdd449ae09208300660c6f5eb052cdbb01248f237fda982676cefc89'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

