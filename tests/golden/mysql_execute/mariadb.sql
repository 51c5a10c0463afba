-- ===================================================================================================================
-- 0001  DDL in SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 DDL in SQL of our own' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_raw.yaml';
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
      CONCAT(1, ' ', '5086caabb1c25b6cc192bb7b9002ab065d68c2e2e6b14a5e5cfc665149e1bf15'),
      CONCAT(2, ' ', 'ea6a4ef3c86ea4fd8c892839a8a47e597b11807123d38007f6a158a5c1cc4e92'),
      CONCAT(3, ' ', 'cf24f4bfb93190072db7a3ee76cd2ea178f39d4c58fc9045c528d8d0c32cc3a4'),
      CONCAT(4, ' ', '5ff05226d1378dd399ea22283ad40a867235eb44e25f72bbebf33161e45ade89'),
      CONCAT(5, ' ', '7cf06c10ceca8c070cfa03350a500326c1d300d169d6efb70a8350ac481734af'),
      CONCAT(6, ' ', '1fe6800283cc771559fd564821bf09ccb35a333f3e59d7fb6acb970929221d53'),
      CONCAT(7, ' ', '4966f56c9583243ac58d84ca5f0311423cb4a6f9d3f606bc7ae1f6ab0b64c92c'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...
--    migrations/0001_raw.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    IF (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters'
    ) THEN
-- the project's own SQL; its locks are not known here
CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n int NOT NULL DEFAULT 0, note varchar(20) DEFAULT 'x' COMMENT 'a note', PRIMARY KEY (id), KEY ix_n (n), UNIQUE KEY uq_note (note), CONSTRAINT ck_n CHECK (n >= 0));
    SELECT '  execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '5086caabb1c25b6cc192bb7b9002ab065d68c2e2e6b14a5e5cfc665149e1bf15');
    ELSE
    SELECT '  done before: execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig`;
    END IF;

-- 2. execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...
--    migrations/0001_raw.yaml:10
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:10';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    IF (
SELECT count(*) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'extra'
    ) THEN
-- the project's own SQL; its locks are not known here
ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1, ADD INDEX ix_extra (extra), MODIFY COLUMN n bigint NOT NULL DEFAULT 0, CHANGE COLUMN note remark varchar(40) DEFAULT 'y';
    SELECT '  execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, 'ea6a4ef3c86ea4fd8c892839a8a47e597b11807123d38007f6a158a5c1cc4e92');
    ELSE
    SELECT '  done before: execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig`;
    END IF;

-- 3. execute CREATE INDEX ix_raw ON counters (n, extra)
--    migrations/0001_raw.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:14';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    IF (
SELECT count(*) = 0 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'ix_raw'
    ) THEN
-- the project's own SQL; its locks are not known here
CREATE INDEX ix_raw ON counters (n, extra);
    SELECT '  execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'cf24f4bfb93190072db7a3ee76cd2ea178f39d4c58fc9045c528d8d0c32cc3a4');
    ELSE
    SELECT '  done before: execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig`;
    END IF;

-- 4. alter_column counters.extra
--    migrations/0001_raw.yaml:18
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:18';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on counters: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int(11)', 'bigint(20)') THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with the type ', 'int(11)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'extra'), CONCAT('expected the column ', 'extra', ' of ', 'counters', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `counters` MODIFY COLUMN `extra` bigint NOT NULL DEFAULT 1;
    SELECT '  alter column counters.extra' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column counters.extra' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 4, '5ff05226d1378dd399ea22283ad40a867235eb44e25f72bbebf33161e45ade89');
    ELSE
    SELECT '  done before: alter_column counters.extra' AS `sqlc-mig`;
    END IF;

-- 5. alter_column counters.remark
--    migrations/0001_raw.yaml:19
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:19';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(40)') THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL' OR 'y' NOT REGEXP '[[:cntrl:]\']' AND BINARY COLUMN_DEFAULT <> BINARY CONCAT('''', REPLACE('y', '\\', '\\\\'), '''') THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with the default ', 'y', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'remark'), CONCAT('expected the column ', 'remark', ' of ', 'counters', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `counters` MODIFY COLUMN `remark` varchar(40) NOT NULL DEFAULT 'y', LOCK=NONE;
    SELECT '  alter column counters.remark' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column counters.remark' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 5, '7cf06c10ceca8c070cfa03350a500326c1d300d169d6efb70a8350ac481734af');
    ELSE
    SELECT '  done before: alter_column counters.remark' AS `sqlc-mig`;
    END IF;

-- 6. drop_index ix_raw on counters
--    migrations/0001_raw.yaml:20
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:20';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND INDEX_NAME = 'ix_raw') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `counters` DROP INDEX `ix_raw`, LOCK=NONE;
    SELECT '  drop index ix_raw' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_raw' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 6, '1fe6800283cc771559fd564821bf09ccb35a333f3e59d7fb6acb970929221d53');
    ELSE
    SELECT '  done before: drop_index ix_raw on counters' AS `sqlc-mig`;
    END IF;

-- 7. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty
--    migrations/0001_raw.yaml:21
    SET @sqlc_mig_at = 'migrations/0001_raw.yaml:21';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'n') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `counters` DROP CONSTRAINT `ck_n`, DROP COLUMN `n`, LOCK=NONE;
    SELECT '  ! drop column counters.n' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column counters.n' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 7, '4966f56c9583243ac58d84ca5f0311423cb4a6f9d3f606bc7ae1f6ab0b64c92c');
    ELSE
    SELECT '  done before: drop_column counters.n' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'DDL in SQL of our own', '3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d', '775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_effect.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0002');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0002' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '906a5471241554745fe805bcfe6bef0d971b4e5ce546b987f43450853e706b94'),
      CONCAT(2, ' ', 'c6fd90b97d28198399800c5fd88fa6032556b13c55b93567e3c8cbc1078b01c3'),
      CONCAT(3, ' ', 'd42b5278264ed3f3fdccb263488d1ed3bc3d79b292e01c2815529c18bde74d7e'),
      CONCAT(4, ' ', '4a123ee1dc6a2d7f6a06a4498b8357b2c9166b1e373e3b5e5fc3c52c81377b4e'),
      CONCAT(5, ' ', '3373e0afc1b82b55d1f4a4e80b3e53e7375f3a8411c776a6ba516e3fbc1112e0'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)      ? SQL of the project
--    migrations/0002_effect.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    IF (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden'
    ) THEN
-- the project's own SQL; its locks are not known here
CREATE TABLE hidden (id bigint, at timestamp(3) NULL);
    SELECT '  ? execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig`;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '906a5471241554745fe805bcfe6bef0d971b4e5ce546b987f43450853e706b94');
    ELSE
    SELECT '  done before: execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig`;
    END IF;

-- 2. create_index ix_hidden_id on hidden
--    migrations/0002_effect.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:12';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden') THEN CONCAT('expected the table ', 'hidden', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden' AND INDEX_NAME = 'ix_hidden_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `hidden` ADD INDEX `ix_hidden_id` (`id`), LOCK=NONE;
    SELECT '  create index ix_hidden_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_hidden_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, 'c6fd90b97d28198399800c5fd88fa6032556b13c55b93567e3c8cbc1078b01c3');
    ELSE
    SELECT '  done before: create_index ix_hidden_id on hidden' AS `sqlc-mig`;
    END IF;

-- 3. execute UPDATE hidden SET id = 0      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_effect.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:13';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- the project's own SQL; its locks are not known here
UPDATE hidden SET id = 0;
    SELECT CONCAT('  ? execute UPDATE hidden SET id = 0', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'd42b5278264ed3f3fdccb263488d1ed3bc3d79b292e01c2815529c18bde74d7e');
    ELSE
    SELECT '  done before: execute UPDATE hidden SET id = 0' AS `sqlc-mig`;
    END IF;

-- 4. execute INSERT INTO hidden (id) VALUES (1) ...      ? SQL of the project
--    migrations/0002_effect.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:14';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- the project's own SQL; its locks are not known here
INSERT INTO hidden (id) VALUES (1);
    SELECT CONCAT('  ? execute INSERT INTO hidden (id) VALUES (1)', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
UPDATE hidden SET id = id + 1 /* it's; not the end */
;
    SELECT CONCAT('  ? execute UPDATE hidden SET id = id + 1 /* it''s; not the', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '4a123ee1dc6a2d7f6a06a4498b8357b2c9166b1e373e3b5e5fc3c52c81377b4e');
    COMMIT;
    ELSE
    SELECT '  done before: execute INSERT INTO hidden (id) VALUES (1) ...' AS `sqlc-mig`;
    END IF;

-- 5. drop_table hidden      ! destroys the rows of hidden; undo: the table comes back empty
--    migrations/0002_effect.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_effect.yaml:15';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'hidden', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `hidden`;
    SELECT '  ! drop table hidden' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table hidden' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, '3373e0afc1b82b55d1f4a4e80b3e53e7375f3a8411c776a6ba516e3fbc1112e0');
    ELSE
    SELECT '  done before: drop_table hidden' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'What it does is said, and what transactions do not take', '0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81', '775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

