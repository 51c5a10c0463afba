-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table pages   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '894c56d0bd8d77b4f2e25baf9bdfc8b2a231d63c1c3b36fa8f4cf57a64349818', @sqlc_mig_table = 'pages',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.path|varchar(200)|not null|||;.body|text||||;.seen|timestamp(6)||||;index PRIMARY|id|unique;? ft_pages;'
  '? ix_inline;? ix_late;? ix_pages_9ccd9184_id;? ix_pages_path;? ix_path;? ix_prefix;? ux_pages', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `pages` (
  `id` bigint NOT NULL,
  `path` varchar(200) NOT NULL,
  `body` text NULL,
  `seen` timestamp(6) NULL,
  CONSTRAINT `pk_pages` PRIMARY KEY (`id`),
  INDEX `ix_inline` (`seen`, `path`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_indexes.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Indexes of every kind', @sqlc_mig_checksum = '7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_index ix_pages_path on pages   migrations/0002_indexes.yaml:6
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'pages', 'index ix_pages_path', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_pages_path'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'pages', 'index ix_path', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_path')) THEN
    '  superseded index ix_pages_path, now ix_path on pages'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4d1b969976530cd0488bddd49a19951abdf0cecc9b8bea7d16549141eaed1ee7',
  @sqlc_mig_index = 'ix_pages_path', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_pages_path` (`path`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. create_index ux_pages on pages   migrations/0002_indexes.yaml:7
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '571a60bb8e2c86b3460163cecd2af4cd468604fdde1518cd25eac2fa4229a398', @sqlc_mig_index = 'ux_pages',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD UNIQUE INDEX `ux_pages` (`path`, `seen` DESC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_late on pages   migrations/0002_indexes.yaml:8
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '9ce33d063333ba069f332d6a6e4c683c2b3767d274c0120e1b66f791f9cbd2f7', @sqlc_mig_index = 'ix_late',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_late` (`seen` ASC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_pages_9ccd9184_id on pages   migrations/0002_indexes.yaml:9
-- lock on pages: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '96feabf412b2e2d7e522659ce8a0bf8191fe34b8ef06dc9d845913f64828bfdc',
  @sqlc_mig_index = 'ix_pages_9ccd9184_id', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ix_pages_9ccd9184_id|(expression), id|', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_pages_9ccd9184_id` ((lower(path)), `id`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. create_index ix_prefix on pages   migrations/0002_indexes.yaml:12
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 12, @sqlc_mig_mark = '458dcb3efdb969444af20a00e552ddf6c18d63fda6133e8bea1326b4bb5d2f79',
  @sqlc_mig_index = 'ix_prefix', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_prefix` (`body`(20), `path`(10) DESC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. create_index ft_pages on pages   migrations/0002_indexes.yaml:13
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 13, @sqlc_mig_mark = '1344df096d032c6642096b3bdfdb0499c85e44ad552ae5d6648ed1b1e3f8d685',
  @sqlc_mig_index = 'ft_pages', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD FULLTEXT INDEX `ft_pages` (`body`, `path`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. rename_index ix_pages_path to ix_path on pages   migrations/0002_indexes.yaml:16
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'pages', 'index ix_pages_path', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_pages_path'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'pages', 'index ix_path', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_path')) THEN
    '  superseded index ix_pages_path to ix_path, dropped later'
  END;
SET @sqlc_mig_step = 7, @sqlc_mig_line = 16, @sqlc_mig_mark = '1c3a0050bc2fb14f92f927b30df788337b016a6d7c6c6833882fe6f6b096cec2',
  @sqlc_mig_index = 'ix_pages_path', @sqlc_mig_to = 'ix_path', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index ix_pages_path to ix_path', @sqlc_mig_sql = "
ALTER TABLE `pages` RENAME INDEX `ix_pages_path` TO `ix_path`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_gone.yaml', @sqlc_mig_steps = 6, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'And gone',
  @sqlc_mig_checksum = 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_index ix_path on pages   migrations/0003_gone.yaml:6
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '7fbc7ecd76b9047bb0e1c733cafb0be8113ba9df6115d4cd2ed2f82e306e5af7', @sqlc_mig_index = 'ix_path',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_path`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_index ux_pages on pages   migrations/0003_gone.yaml:7
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '9986f883cb60f0821e54bb9ea5461b35f8ad30f7ea7162d59db2523f4fe3e62b', @sqlc_mig_index = 'ux_pages',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ux_pages`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_index ix_late on pages   migrations/0003_gone.yaml:8
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '0cd0bdf416553ea06d4857fd9860457d113b4622d2fcd8c37022e2959e4c2c63', @sqlc_mig_index = 'ix_late',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_late`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. drop_index ix_prefix on pages   migrations/0003_gone.yaml:11
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 11, @sqlc_mig_mark = 'b8a69b61d8bf303137268c4619faba3105604fa54eec441de9818f899c839ed6',
  @sqlc_mig_index = 'ix_prefix', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_prefix`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. drop_index ft_pages on pages   migrations/0003_gone.yaml:12
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 12, @sqlc_mig_mark = 'dab8e3e80a6da06ad015daac9265dcfe94d9d38ab09409fbf167cb3be219ba1f',
  @sqlc_mig_index = 'ft_pages', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ft_pages`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_inline on pages   migrations/0003_gone.yaml:14
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 14, @sqlc_mig_mark = 'a626b3365ab66a32e529f4e38a2c052a5109f868246a8c825fd61a0a1d98a1bc',
  @sqlc_mig_index = 'ix_inline', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_inline`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
