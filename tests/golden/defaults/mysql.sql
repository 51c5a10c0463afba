-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 A default of every kind' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table things
--    migrations/0001_defaults.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'da49adcdbd743e938ae1e1eddde66a62c77e839ea0b0a2fa3603e4a1d9cb4e1d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table things' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `things` (
  `id` bigint NOT NULL,
  `small` smallint NULL DEFAULT -1,
  `exact` decimal(10,2) NULL DEFAULT 1.10,
  `float4` float NULL DEFAULT 1.5,
  `float8` double NULL DEFAULT -1e3,
  `yes_no` tinyint(1) NOT NULL DEFAULT false,
  `fixed` char(3) NULL DEFAULT ''a''''b'',
  `word` varchar(20) NULL DEFAULT ''back\\\\slash
line'',
  `long_text` text NULL DEFAULT (''long''),
  `bytes` blob NULL DEFAULT (x''00ff''),
  `fixed_bytes` binary(4) NULL DEFAULT x''01020304'',
  `some_bytes` varbinary(20) NULL DEFAULT x''6869'',
  `day` date NULL DEFAULT ''2026-11-20'',
  `moment` time(6) NULL DEFAULT ''13:45:00.5'',
  `at` datetime(6) NULL DEFAULT ''2026-11-20 13:45:00'',
  `at_zone` timestamp(6) NULL DEFAULT ''2026-11-20 13:45:00'',
  `at_seconds` datetime NULL DEFAULT CURRENT_TIMESTAMP,
  `ident` char(36) character set ascii NULL DEFAULT ''00000000-0000-0000-0000-000000000001'',
  `doc` json NULL DEFAULT (''{"a": [1]}''),
  `docb` json NULL DEFAULT (''{}''),
  `expression` int NULL DEFAULT (abs(-1) + 1),
  CONSTRAINT `pk_things` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table things', '  exists table things') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''A default of every kind'', ''a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712'', ''91bd66e8532318704edc5d309d151732f28e3e1401b5fd625160afe4c2ceb7ae'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

