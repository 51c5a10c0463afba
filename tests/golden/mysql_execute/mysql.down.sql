-- ===================================================================================================================
-- 0002  What it does is said, and what transactions do not take
-- 1 of 2; migrations/0002_effect.yaml; needs 0001
-- cannot be reverted: its `undo` is DDL, which commits by itself in MySQL: `downgrade:` as a list has room for an `if`
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0002 What it does is said, and what transactions do not take' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 1, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

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
VALUES (''0002'', ''downgrade'', ''What it does is said, and what transactions do not take'', ''0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81'', ''775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0001  DDL in SQL of our own
-- 2 of 2; migrations/0001_raw.yaml
-- cannot be reverted: its `undo` is DDL, which commits by itself in MySQL: `downgrade:` as a list has room for an `if`
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0001 DDL in SQL of our own' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 1, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

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
VALUES (''0001'', ''downgrade'', ''DDL in SQL of our own'', ''3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d'', ''775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

