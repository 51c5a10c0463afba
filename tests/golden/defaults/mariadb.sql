-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A default of every kind' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_defaults.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A default of every kind',
      @sqlc_mig_checksum = 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table things
--    migrations/0001_defaults.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_defaults.yaml:6',
      @sqlc_mig_title = 'create_table things';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'b1667a341e8fbe95e7dbc033ab9e2eb7afed486f6170eb6020a696db0de6e79c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'things', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table things', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.small|smallint(6)|||-1|;.exact|decimal(10,2)|||1.1|;.float4|float|||1.5|;.float8|double|||*|;'
  '.yes_no|tinyint(1)|not null||0|;.fixed|char(3)|||*|;.word|varchar(20)|||*|;.long_text|text|||*|;.bytes|blob|||*|;.fixed_bytes|binary(4)|||*|;'
  '.some_bytes|varbinary(20)|||*|;.day|date|||*|;.moment|time(6)|||*|;.at|datetime(6)|||*|;.at_zone|timestamp(6)|||*|;.at_seconds|datetime|||*|;'
  '.ident|?|||*|;.doc|longtext|||*|;.docb|longtext|||*|;.expression|int(11)|||*|;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
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
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

