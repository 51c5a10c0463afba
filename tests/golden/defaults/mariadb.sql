-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A default of every kind' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_defaults.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0001');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0001' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'b1667a341e8fbe95e7dbc033ab9e2eb7afed486f6170eb6020a696db0de6e79c'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table things
--    migrations/0001_defaults.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_defaults.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `things` (
  `id` bigint NOT NULL,
  `small` smallint NULL DEFAULT -1,
  `exact` decimal(10,2) NULL DEFAULT 1.10,
  `float4` float NULL DEFAULT 1.5,
  `float8` double NULL DEFAULT -1e3,
  `yes_no` tinyint(1) NOT NULL DEFAULT false,
  `fixed` char(3) NULL DEFAULT 'a''b',
  `word` varchar(20) NULL DEFAULT 'back\\slash
line',
  `long_text` text NULL DEFAULT 'long',
  `bytes` blob NULL DEFAULT x'00ff',
  `fixed_bytes` binary(4) NULL DEFAULT x'01020304',
  `some_bytes` varbinary(20) NULL DEFAULT x'6869',
  `day` date NULL DEFAULT '2026-11-20',
  `moment` time(6) NULL DEFAULT '13:45:00.5',
  `at` datetime(6) NULL DEFAULT '2026-11-20 13:45:00',
  `at_zone` timestamp(6) NULL DEFAULT '2026-11-20 13:45:00',
  `at_seconds` datetime NULL DEFAULT CURRENT_TIMESTAMP,
  `ident` char(36) character set ascii NULL DEFAULT '00000000-0000-0000-0000-000000000001',
  `doc` json NULL DEFAULT '{"a": [1]}',
  `docb` json NULL DEFAULT '{}',
  `expression` int NULL DEFAULT (abs(-1) + 1),
  CONSTRAINT `pk_things` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table things' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table things' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'b1667a341e8fbe95e7dbc033ab9e2eb7afed486f6170eb6020a696db0de6e79c');
    ELSE
    SELECT '  done before: create_table things' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A default of every kind', 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712', '91bd66e8532318704edc5d309d151732f28e3e1401b5fd625160afe4c2ceb7ae', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

