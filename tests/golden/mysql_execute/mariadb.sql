-- ===================================================================================================================
-- 0001  DDL in SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 DDL in SQL of our own' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_raw.yaml',
      @sqlc_mig_steps = 7, @sqlc_mig_message = 'DDL in SQL of our own',
      @sqlc_mig_checksum = '3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d';
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

-- 1. execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...
--    migrations/0001_raw.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:6',
      @sqlc_mig_title = 'execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '5086caabb1c25b6cc192bb7b9002ab065d68c2e2e6b14a5e5cfc665149e1bf15'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters'
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig`;
CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n int NOT NULL DEFAULT 0, note varchar(20) DEFAULT 'x' COMMENT 'a note', PRIMARY KEY (id), KEY ix_n (n), UNIQUE KEY uq_note (note), CONSTRAINT ck_n CHECK (n >= 0));
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...
--    migrations/0001_raw.yaml:10
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:10',
      @sqlc_mig_title = 'execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'ea6a4ef3c86ea4fd8c892839a8a47e597b11807123d38007f6a158a5c1cc4e92'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT count(*) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'extra'
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig`;
ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1, ADD INDEX ix_extra (extra), MODIFY COLUMN n bigint NOT NULL DEFAULT 0, CHANGE COLUMN note remark varchar(40) DEFAULT 'y';
    ELSE
    SELECT '  skipped, its condition says no: execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. execute CREATE INDEX ix_raw ON counters (n, extra)
--    migrations/0001_raw.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:14',
      @sqlc_mig_title = 'execute CREATE INDEX ix_raw ON counters (n, extra)';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'cf24f4bfb93190072db7a3ee76cd2ea178f39d4c58fc9045c528d8d0c32cc3a4'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT count(*) = 0 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'ix_raw'
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig`;
CREATE INDEX ix_raw ON counters (n, extra);
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. alter_column counters.extra
--    migrations/0001_raw.yaml:18
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:18',
      @sqlc_mig_title = 'alter_column counters.extra';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '5ff05226d1378dd399ea22283ad40a867235eb44e25f72bbebf33161e45ade89'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on counters: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'counters', @sqlc_mig_column = 'extra', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column counters.extra';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(11)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `counters` MODIFY COLUMN `extra` bigint NOT NULL DEFAULT 1;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. alter_column counters.remark
--    migrations/0001_raw.yaml:19
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:19',
      @sqlc_mig_title = 'alter_column counters.remark';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '7cf06c10ceca8c070cfa03350a500326c1d300d169d6efb70a8350ac481734af'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'counters', @sqlc_mig_column = 'remark', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column counters.remark';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)',
  @sqlc_mig_type = 'varchar(40)', @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'y'; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `counters` MODIFY COLUMN `remark` varchar(40) NOT NULL DEFAULT 'y', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. drop_index ix_raw on counters
--    migrations/0001_raw.yaml:20
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:20',
      @sqlc_mig_title = 'drop_index ix_raw on counters';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = '1fe6800283cc771559fd564821bf09ccb35a333f3e59d7fb6acb970929221d53'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_index = 'ix_raw', @sqlc_mig_table = 'counters', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_raw';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `counters` DROP INDEX `ix_raw`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty
--    migrations/0001_raw.yaml:21
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:21',
      @sqlc_mig_title = 'drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '4966f56c9583243ac58d84ca5f0311423cb4a6f9d3f606bc7ae1f6ab0b64c92c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'counters', @sqlc_mig_column = 'n', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column counters.n';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `counters` DROP CONSTRAINT `ck_n`, DROP COLUMN `n`, LOCK=NONE;
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

-- ===================================================================================================================
-- 0002  What it does is said, and what transactions do not take
-- 2 of 2; migrations/0002_effect.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 What it does is said, and what transactions do not take' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_effect.yaml',
      @sqlc_mig_steps = 5, @sqlc_mig_message = 'What it does is said, and what transactions do not take',
      @sqlc_mig_checksum = '0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81';
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

-- 1. execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)      ? SQL of the project
--    migrations/0002_effect.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:6',
      @sqlc_mig_title = 'execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)      ? SQL of the project';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '906a5471241554745fe805bcfe6bef0d971b4e5ce546b987f43450853e706b94'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden'
    ) THEN
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig`;
CREATE TABLE hidden (id bigint, at timestamp(3) NULL);
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_index ix_hidden_id on hidden
--    migrations/0002_effect.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:12',
      @sqlc_mig_title = 'create_index ix_hidden_id on hidden';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'c6fd90b97d28198399800c5fd88fa6032556b13c55b93567e3c8cbc1078b01c3'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_hidden_id', @sqlc_mig_table = 'hidden', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_hidden_id', @sqlc_mig_shape =
  'index ix_hidden_id|id|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `hidden` ADD INDEX `ix_hidden_id` (`id`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. execute UPDATE hidden SET id = 0      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_effect.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:13',
      @sqlc_mig_title = 'execute UPDATE hidden SET id = 0      ? SQL of the project; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'd42b5278264ed3f3fdccb263488d1ed3bc3d79b292e01c2815529c18bde74d7e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE hidden SET id = 0' AS `sqlc-mig`;
UPDATE hidden SET id = 0;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. execute INSERT INTO hidden (id) VALUES (1) ...      ? SQL of the project
--    migrations/0002_effect.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:14',
      @sqlc_mig_title = 'execute INSERT INTO hidden (id) VALUES (1) ...      ? SQL of the project';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '4a123ee1dc6a2d7f6a06a4498b8357b2c9166b1e373e3b5e5fc3c52c81377b4e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute INSERT INTO hidden (id) VALUES (1)' AS `sqlc-mig`;
INSERT INTO hidden (id) VALUES (1);
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE hidden SET id = id + 1 /* it''s; not the' AS `sqlc-mig`;
UPDATE hidden SET id = id + 1 /* it's; not the end */
;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 5. drop_table hidden      ! destroys the rows of hidden; undo: the table comes back empty
--    migrations/0002_effect.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:15',
      @sqlc_mig_title = 'drop_table hidden      ! destroys the rows of hidden; undo: the table comes back empty';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '3373e0afc1b82b55d1f4a4e80b3e53e7375f3a8411c776a6ba516e3fbc1112e0'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'hidden', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table hidden';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `hidden`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

