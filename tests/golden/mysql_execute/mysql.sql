-- ===================================================================================================================
-- 0001  DDL in SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 DDL in SQL of our own' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 8, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...
--    migrations/0001_raw.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '5086caabb1c25b6cc192bb7b9002ab065d68c2e2e6b14a5e5cfc665149e1bf15';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ''counters''
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n int NOT NULL DEFAULT 0, note varchar(20) DEFAULT ''x'' COMMENT ''a note'', PRIMARY KEY (id), KEY ix_n (n), UNIQUE KEY uq_note (note), CONSTRAINT ck_n CHECK (n >= 0))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...
--    migrations/0001_raw.yaml:10
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'ea6a4ef3c86ea4fd8c892839a8a47e597b11807123d38007f6a158a5c1cc4e92';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ''counters'' AND COLUMN_NAME = ''extra''
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1, ADD INDEX ix_extra (extra), MODIFY COLUMN n bigint NOT NULL DEFAULT 0, CHANGE COLUMN note remark varchar(40) DEFAULT ''y''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. execute CREATE INDEX ix_raw ON counters (n, extra)
--    migrations/0001_raw.yaml:14
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'cf24f4bfb93190072db7a3ee76cd2ea178f39d4c58fc9045c528d8d0c32cc3a4';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) = 0 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = ''ix_raw''
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE INDEX ix_raw ON counters (n, extra)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  execute CREATE INDEX ix_raw ON counters (n, extra)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column counters.extra
--    migrations/0001_raw.yaml:18
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '5ff05226d1378dd399ea22283ad40a867235eb44e25f72bbebf33161e45ade89';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column counters.extra' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on counters: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('int', 'bigint') THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with the type ', 'int', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'NO' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR COLUMN_DEFAULT + 0 <> 1 THEN CONCAT('expected the column ', 'extra', ' of ', 'counters', ' with the default ', 1, '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'extra'), CONCAT('expected the column ', 'extra', ' of ', 'counters', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `counters` MODIFY COLUMN `extra` bigint NOT NULL DEFAULT 1', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column counters.extra', '  unchanged column counters.extra') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column counters.remark
--    migrations/0001_raw.yaml:19
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '7cf06c10ceca8c070cfa03350a500326c1d300d169d6efb70a8350ac481734af';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column counters.remark' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(40)') THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NULL OR BINARY COLUMN_DEFAULT <> BINARY 'y' THEN CONCAT('expected the column ', 'remark', ' of ', 'counters', ' with the default ', 'y', '; found ', COALESCE(COLUMN_DEFAULT, 'none'))
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'remark'), CONCAT('expected the column ', 'remark', ' of ', 'counters', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `counters` MODIFY COLUMN `remark` varchar(40) NOT NULL DEFAULT ''y'', LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column counters.remark', '  unchanged column counters.remark') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_raw on counters
--    migrations/0001_raw.yaml:20
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '1fe6800283cc771559fd564821bf09ccb35a333f3e59d7fb6acb970929221d53';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_raw on counters' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND INDEX_NAME = 'ix_raw') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `counters` DROP INDEX `ix_raw`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_raw', '  absent index ix_raw') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty
--    migrations/0001_raw.yaml:21
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '19b0c9019c81b27ec1d200c211a99e11de5aae7759e935604282d5ac661315cf';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column counters.n' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table if the column is in an index; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters') THEN CONCAT('expected the table ', 'counters', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'n') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `counters` DROP CHECK `ck_n`, DROP COLUMN `n`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column counters.n', '  absent column counters.n') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''DDL in SQL of our own'', ''3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d'', ''775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0002  What it does is said, and what transactions do not take
-- 2 of 2; migrations/0002_effect.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 What it does is said, and what transactions do not take' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 6, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)      ? SQL of the project
--    migrations/0002_effect.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '906a5471241554745fe805bcfe6bef0d971b4e5ce546b987f43450853e706b94';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_text = IF(@sqlc_mig_step, 'SELECT (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ''hidden''
) INTO @sqlc_mig_if', 'SELECT 0 INTO @sqlc_mig_if');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_do = (@sqlc_mig_step AND COALESCE(@sqlc_mig_if <> 0, 0));
    SELECT '  skipped, its condition says no: execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_step AND NOT @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE hidden (id bigint, at timestamp(3) NULL)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  ? execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_index ix_hidden_id on hidden
--    migrations/0002_effect.yaml:12
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'c6fd90b97d28198399800c5fd88fa6032556b13c55b93567e3c8cbc1078b01c3';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_hidden_id on hidden' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden') THEN CONCAT('expected the table ', 'hidden', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden' AND INDEX_NAME = 'ix_hidden_id') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `hidden` ADD INDEX `ix_hidden_id` (`id`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_hidden_id', '  exists index ix_hidden_id') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. execute UPDATE hidden SET id = 0      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_effect.yaml:13
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'd42b5278264ed3f3fdccb263488d1ed3bc3d79b292e01c2815529c18bde74d7e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE hidden SET id = 0' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE hidden SET id = 0', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE hidden SET id = 0', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. execute INSERT INTO hidden (id) VALUES (1) ...      ? SQL of the project
--    migrations/0002_effect.yaml:14
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '4a123ee1dc6a2d7f6a06a4498b8357b2c9166b1e373e3b5e5fc3c52c81377b4e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute INSERT INTO hidden (id) VALUES (1) ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO hidden (id) VALUES (1)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute INSERT INTO hidden (id) VALUES (1)', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE hidden SET id = id + 1 /* it''s; not the end */
', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE hidden SET id = id + 1 /* it''s; not the', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 5. drop_table hidden      ! destroys the rows of hidden; undo: the table comes back empty
--    migrations/0002_effect.yaml:15
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '3373e0afc1b82b55d1f4a4e80b3e53e7375f3a8411c776a6ba516e3fbc1112e0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table hidden' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'hidden', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `hidden`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table hidden', '  absent table hidden') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''What it does is said, and what transactions do not take'', ''0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81'', ''775e5507b8607805beffae6290c6a8955e997a24fa8f22e5d30815af9dc9edf3'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

