-- ===================================================================================================================
-- 0001  DDL in SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_raw.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'DDL in SQL of our own',
  @sqlc_mig_checksum = '3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...   migrations/0001_raw.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '5086caabb1c25b6cc192bb7b9002ab065d68c2e2e6b14a5e5cfc665149e1bf15';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters'
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = 'execute',
  @sqlc_mig_what = 'CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n ...', @sqlc_mig_sql = "
CREATE TABLE counters (id bigint NOT NULL AUTO_INCREMENT, n int NOT NULL DEFAULT 0, note varchar(20) DEFAULT 'x' COMMENT 'a note', PRIMARY KEY (id), KEY ix_n (n), UNIQUE KEY uq_note (note), CONSTRAINT ck_n CHECK (n >= 0))
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 2. execute ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...   migrations/0001_raw.yaml:10
SET @sqlc_mig_step = 2, @sqlc_mig_line = 10, @sqlc_mig_mark = 'ea6a4ef3c86ea4fd8c892839a8a47e597b11807123d38007f6a158a5c1cc4e92';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) = 0 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'counters' AND COLUMN_NAME = 'extra'
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = 'execute',
  @sqlc_mig_what = 'ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1 ...', @sqlc_mig_sql = "
ALTER TABLE counters ADD COLUMN extra int NOT NULL DEFAULT 1, ADD INDEX ix_extra (extra), MODIFY COLUMN n bigint NOT NULL DEFAULT 0, CHANGE COLUMN note remark varchar(40) DEFAULT 'y'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 3. execute CREATE INDEX ix_raw ON counters (n, extra)   migrations/0001_raw.yaml:14
SET @sqlc_mig_step = 3, @sqlc_mig_line = 14, @sqlc_mig_mark = 'cf24f4bfb93190072db7a3ee76cd2ea178f39d4c58fc9045c528d8d0c32cc3a4';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) = 0 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'ix_raw'
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = 'execute',
  @sqlc_mig_what = 'CREATE INDEX ix_raw ON counters (n, extra)', @sqlc_mig_sql = "
CREATE INDEX ix_raw ON counters (n, extra)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 4. alter_column counters.extra   migrations/0001_raw.yaml:18
-- lock on counters: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 18, @sqlc_mig_mark = '5ff05226d1378dd399ea22283ad40a867235eb44e25f72bbebf33161e45ade89',
  @sqlc_mig_table = 'counters', @sqlc_mig_column = 'extra', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `counters` MODIFY COLUMN `extra` bigint NOT NULL DEFAULT 1
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. alter_column counters.remark   migrations/0001_raw.yaml:19
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 19, @sqlc_mig_mark = '7cf06c10ceca8c070cfa03350a500326c1d300d169d6efb70a8350ac481734af',
  @sqlc_mig_table = 'counters', @sqlc_mig_column = 'remark', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `counters` MODIFY COLUMN `remark` varchar(40) NOT NULL DEFAULT 'y', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'y'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_raw on counters   migrations/0001_raw.yaml:20
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 20, @sqlc_mig_mark = '1fe6800283cc771559fd564821bf09ccb35a333f3e59d7fb6acb970929221d53', @sqlc_mig_index = 'ix_raw',
  @sqlc_mig_table = 'counters', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `counters` DROP INDEX `ix_raw`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty   migrations/0001_raw.yaml:21
-- lock on counters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 7, @sqlc_mig_line = 21, @sqlc_mig_mark = '19b0c9019c81b27ec1d200c211a99e11de5aae7759e935604282d5ac661315cf',
  @sqlc_mig_table = 'counters', @sqlc_mig_column = 'n', @sqlc_mig_when = 'present', @sqlc_mig_notes = 'destroys the values of counters.n',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `counters` DROP CHECK `ck_n`, DROP COLUMN `n`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  What it does is said, and what transactions do not take
-- 2 of 2; migrations/0002_effect.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_effect.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What it does is said, and what transactions do not take',
  @sqlc_mig_checksum = '0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute CREATE TABLE hidden (id bigint, at timestamp(3) NULL)      ? SQL of the project   migrations/0002_effect.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '906a5471241554745fe805bcfe6bef0d971b4e5ce546b987f43450853e706b94';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) = 0 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'hidden'
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'CREATE TABLE hidden (id bigint, at timestamp(3) NULL)', @sqlc_mig_sql = "
CREATE TABLE hidden (id bigint, at timestamp(3) NULL)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 2. create_index ix_hidden_id on hidden   migrations/0002_effect.yaml:12
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = 'c6fd90b97d28198399800c5fd88fa6032556b13c55b93567e3c8cbc1078b01c3',
  @sqlc_mig_index = 'ix_hidden_id', @sqlc_mig_table = 'hidden', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_hidden_id|id|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `hidden` ADD INDEX `ix_hidden_id` (`id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. execute UPDATE hidden SET id = 0      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_effect.yaml:13
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = 'd42b5278264ed3f3fdccb263488d1ed3bc3d79b292e01c2815529c18bde74d7e', @sqlc_mig_when = '',
  @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE hidden SET id = 0', @sqlc_mig_sql = "
UPDATE hidden SET id = 0
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark;

-- 4. execute INSERT INTO hidden (id) VALUES (1) ...      ? SQL of the project   migrations/0002_effect.yaml:14
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = '4a123ee1dc6a2d7f6a06a4498b8357b2c9166b1e373e3b5e5fc3c52c81377b4e',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'INSERT INTO hidden (id) VALUES (1)', @sqlc_mig_sql = "
INSERT INTO hidden (id) VALUES (1)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE hidden SET id = id + 1 /* it''s; not the', @sqlc_mig_sql = "
UPDATE hidden SET id = id + 1 /* it's; not the end *\/

"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 5. drop_table hidden      ! destroys the rows of hidden; undo: the table comes back empty   migrations/0002_effect.yaml:15
-- lock on hidden: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 15, @sqlc_mig_mark = '3373e0afc1b82b55d1f4a4e80b3e53e7375f3a8411c776a6ba516e3fbc1112e0', @sqlc_mig_table = 'hidden',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = 'destroys the rows of hidden', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `hidden`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
