-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'apply 0003 Step 3' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_step.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0003');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0003' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'e0006ad7b4ec88572909082552126145ee1150fb1db5e16fa396fafdcf24ea18'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table step_3
--    migrations/0003_step.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_step.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'step_3', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'step_3'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `step_3` (
  `id` bigint NULL
) ENGINE=InnoDB;
    SELECT '  create table step_3' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table step_3' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 1, 'e0006ad7b4ec88572909082552126145ee1150fb1db5e16fa396fafdcf24ea18');
    ELSE
    SELECT '  done before: create_table step_3' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'upgrade', 'Step 3', '09f6ed92f57c99049a070d684711be03efb03d3b3da36087e4b710491cbaa97d', 'e68e61d6539a8845faef28b1e3b80e692d1be450f11bfe3dbf136d30ef4823db', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- ===================================================================================================================
    IF @sqlc_mig_next = '0004' THEN
    SELECT 'apply 0004 Step 4' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0004_step.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0004');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0004' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '0688ac542bcd6e9fe85ad3932690ad25c9c2863ecc2325ff6e66bd1a0183ed19'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table step_4
--    migrations/0004_step.yaml:6
    SET @sqlc_mig_at = 'migrations/0004_step.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'step_4', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'step_4'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `step_4` (
  `id` bigint NULL
) ENGINE=InnoDB;
    SELECT '  create table step_4' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table step_4' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0004', 'upgrade', 1, '0688ac542bcd6e9fe85ad3932690ad25c9c2863ecc2325ff6e66bd1a0183ed19');
    ELSE
    SELECT '  done before: create_table step_4' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0003');
    INSERT INTO `alembic_version` (version_num) VALUES ('0004');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0004', 'upgrade', 'Step 4', 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947', 'e68e61d6539a8845faef28b1e3b80e692d1be450f11bfe3dbf136d30ef4823db', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0004';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0004') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0004' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

