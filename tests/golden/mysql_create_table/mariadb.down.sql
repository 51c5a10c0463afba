-- ===================================================================================================================
-- 0002  Another engine, and what can be done to both
-- 1 of 2; migrations/0002_other_engine.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Another engine, and what can be done to both' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_other_engine.yaml',
      @sqlc_mig_steps = 11, @sqlc_mig_message = 'Another engine, and what can be done to both',
      @sqlc_mig_checksum = '9196f886124f4060b321862d0b6eaf2466f0601460c50a93efcd2b00c2d401d6';
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

-- 1. create_table docs
--    migrations/0002_other_engine.yaml:20
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:20',
      @sqlc_mig_title = 'create_table docs';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'bbccb8b5a0a599751f2d66bdc8be8f2e75f3b8d2590bfb8b5077f191520d67c6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'docs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table docs', @sqlc_mig_shape =
  'table|InnoDB||utf8mb4_unicode_ci|utf8mb4;.id|bigint(20)|not null|auto_increment||;.title|varchar(200)|not null|||what''s on the cover;.body|text||||;'
  '.key_word|varchar(20)|||||utf8mb4_bin;.long_body|mediumtext||||;.length|int(11)|?|stored|?|;.words|int(11)|?|virtual|?|a guess;'
  '.state|enum(''open'',''it''''s shut'')|not null||''open''|;.changed_at|timestamp(6)|not null|on update|*|;.number|bigint(20) unsigned|not null||0|;'
  '.place|?|not null|||;.blob_key|blob||||;.pages|int(11)||||;index PRIMARY|id|unique;index ix_docs_title_state|title(20), state|;'
  'index ix_body|body(50)|;index sp_place|place|spatial;index ux_blob|blob_key(16)|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `docs` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(200) NOT NULL COMMENT 'what''s on the cover',
  `body` text NULL,
  `key_word` varchar(20) COLLATE `utf8mb4_bin` NULL,
  `long_body` mediumtext NULL,
  `length` int GENERATED ALWAYS AS (char_length(title)) STORED,
  `words` int GENERATED ALWAYS AS (char_length(title) / 5) VIRTUAL COMMENT 'a guess',
  `state` enum('open','it''s shut') NOT NULL DEFAULT 'open',
  `changed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  `number` bigint unsigned NOT NULL DEFAULT 0,
  `place` point NOT NULL,
  `blob_key` blob NULL,
  `pages` int NULL,
  CONSTRAINT `pk_docs` PRIMARY KEY (`id`),
  INDEX `ix_docs_title_state` (`title`(20), `state` DESC),
  INDEX `ix_body` (`body`(50)),
  SPATIAL INDEX `sp_place` (`place`),
  UNIQUE INDEX `ux_blob` (`blob_key`(16))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci ROW_FORMAT=dynamic;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table plain
--    migrations/0002_other_engine.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:19',
      @sqlc_mig_title = 'create_table plain';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '298f71043cdf99c8afb94cead7fa2cbd5d46d3f06da9267c9e0b00d6f5e92b0a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'plain', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table plain', @sqlc_mig_shape =
  'table|MyISAM|;.id|bigint(20)|not null|||;.a|int(11)||||;index PRIMARY|id|unique;index ix_plain_a|a|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `plain` (
  `id` bigint NOT NULL,
  `a` int NULL,
  CONSTRAINT `pk_plain` PRIMARY KEY (`id`),
  INDEX `ix_plain_a` (`a`)
) ENGINE=MyISAM;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_index ft_body on docs
--    migrations/0002_other_engine.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:18',
      @sqlc_mig_title = 'create_index ft_body on docs';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'a74f75557d8c996bd701fe0462998d4af797bad2effab8de5ba75bf3f46c19df'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_index = 'ft_body', @sqlc_mig_table = 'docs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ft_body', @sqlc_mig_shape =
  'index ft_body|title, body|fulltext';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `docs` ADD FULLTEXT INDEX `ft_body` (`title`, `body`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_table_comment docs
--    migrations/0002_other_engine.yaml:17
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:17',
      @sqlc_mig_title = 'create_table_comment docs';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table docs' AS `sqlc-mig`;
ALTER TABLE `docs` COMMENT = 'Papers';
    EXECUTE sqlc_mig_mark; END IF;

-- 5. create_table_comment docs
--    migrations/0002_other_engine.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:16',
      @sqlc_mig_title = 'create_table_comment docs';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '50377470e90f1fbdc508a641d9840dc85e5349b4e5c175f8f856af9f781f7a35'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SELECT '  set comment of table docs' AS `sqlc-mig`;
ALTER TABLE `docs` COMMENT = 'Papers; it''s `all` of them';
    EXECUTE sqlc_mig_mark; END IF;

-- 6. add_column docs.seen_at
--    migrations/0002_other_engine.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:15',
      @sqlc_mig_title = 'add_column docs.seen_at';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'bdb5e675a0ad06db2569f848f2caf7f46b52fe1165c5dc10e745b053a1f961b1'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'docs', @sqlc_mig_column = 'seen_at', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column docs.seen_at', @sqlc_mig_shape =
  '.seen_at|datetime||on update||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `docs` ADD COLUMN `seen_at` datetime NULL ON UPDATE CURRENT_TIMESTAMP;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. alter_column docs.number
--    migrations/0002_other_engine.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:14',
      @sqlc_mig_title = 'alter_column docs.number';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '770ee9bca9d24c152aac08d08073247ab9c1570f5d396e4b255cfdb429e0fac6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'docs', @sqlc_mig_column = 'number', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column docs.number';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint(20) unsigned',
  @sqlc_mig_type = 'int(10) unsigned', @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `docs` MODIFY COLUMN `number` int unsigned NOT NULL DEFAULT 0;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. alter_column docs.seen_at
--    migrations/0002_other_engine.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:13',
      @sqlc_mig_title = 'alter_column docs.seen_at';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '230c95ce2ccefc259ae23140185bf4b87ac1135cca19c53c3b6fb4abd705caac'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'docs', @sqlc_mig_column = 'seen_at', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column docs.seen_at';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'datetime',
  @sqlc_mig_type = 'datetime', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `docs` MODIFY COLUMN `seen_at` datetime NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. drop_column docs.pages      ! destroys the values of docs.pages
--    migrations/0002_other_engine.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:12',
      @sqlc_mig_title = 'drop_column docs.pages      ! destroys the values of docs.pages';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = '15f5088fa6300bc05d24951dba06f6142c752660af717d2031342172ce8102de'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'docs', @sqlc_mig_column = 'pages', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column docs.pages';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `docs` DROP COLUMN `pages`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 10. drop_column plain.a      ! destroys the values of plain.a
--    migrations/0002_other_engine.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:11',
      @sqlc_mig_title = 'drop_column plain.a      ! destroys the values of plain.a';
    SET @sqlc_mig_step = 10, @sqlc_mig_mark = '2806fa4d580728028bf6ed1c2953251893f5077e1a437cc6ccc61558eff64b9d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'plain', @sqlc_mig_column = 'a', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column plain.a';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `plain` DROP COLUMN `a`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 11. drop_table plain      ! destroys the rows of plain
--    migrations/0002_other_engine.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_other_engine.yaml:6',
      @sqlc_mig_title = 'drop_table plain      ! destroys the rows of plain';
    SET @sqlc_mig_step = 11, @sqlc_mig_mark = '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on plain: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'plain', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table plain';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `plain`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  A table with what these two have
-- 2 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table with what these two have' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table with what these two have',
      @sqlc_mig_checksum = '8ca894edd7610d7630aafa81255e572f06979c0e88284ec9117577377a636ce1';
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

-- 1. drop_table docs      ! destroys the rows of docs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'drop_table docs      ! destroys the rows of docs';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'docs', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table docs';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `docs`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

