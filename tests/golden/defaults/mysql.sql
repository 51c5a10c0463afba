-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_defaults.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A default of every kind', @sqlc_mig_checksum = 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table things   migrations/0001_defaults.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'da49adcdbd743e938ae1e1eddde66a62c77e839ea0b0a2fa3603e4a1d9cb4e1d', @sqlc_mig_table = 'things',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.small|smallint|||-1|;.exact|decimal(10,2)|||1.1|;.float4|float|||1.5|;.float8|double|||*|;'
  '.yes_no|tinyint(1)|not null||0|;.fixed|char(3)|||*|;.word|varchar(20)|||*|;.long_text|text|||*|;.bytes|blob|||*|;.fixed_bytes|binary(4)|||*|;'
  '.some_bytes|varbinary(20)|||*|;.day|date|||*|;.moment|time(6)|||*|;.at|datetime(6)|||*|;.at_zone|timestamp(6)|||*|;.at_seconds|datetime|||*|;'
  '.ident|char(36)|||*|;.doc|json|||*|;.docb|json|||*|;.expression|int|||*|;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `things` (
  `id` bigint NOT NULL,
  `small` smallint NULL DEFAULT -1,
  `exact` decimal(10,2) NULL DEFAULT 1.10,
  `float4` float NULL DEFAULT 1.5,
  `float8` double NULL DEFAULT -1e3,
  `yes_no` tinyint(1) NOT NULL DEFAULT false,
  `fixed` char(3) NULL DEFAULT 'a''b',
  `word` varchar(20) NULL DEFAULT 'back\\\\slash
line',
  `long_text` text NULL DEFAULT ('long'),
  `bytes` blob NULL DEFAULT (x'00ff'),
  `fixed_bytes` binary(4) NULL DEFAULT x'01020304',
  `some_bytes` varbinary(20) NULL DEFAULT x'6869',
  `day` date NULL DEFAULT '2026-11-20',
  `moment` time(6) NULL DEFAULT '13:45:00.5',
  `at` datetime(6) NULL DEFAULT '2026-11-20 13:45:00',
  `at_zone` timestamp(6) NULL DEFAULT '2026-11-20 13:45:00',
  `at_seconds` datetime NULL DEFAULT CURRENT_TIMESTAMP,
  `ident` char(36) character set ascii NULL DEFAULT '00000000-0000-0000-0000-000000000001',
  `doc` json NULL DEFAULT ('{""a"": [1]}'),
  `docb` json NULL DEFAULT ('{}'),
  `expression` int NULL DEFAULT (abs(-1) + 1),
  CONSTRAINT `pk_things` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
