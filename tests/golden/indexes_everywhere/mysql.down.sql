-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_gone.yaml', @sqlc_mig_steps = 6, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'And gone',
  @sqlc_mig_checksum = 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_index ix_inline on pages   migrations/0003_gone.yaml:14
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 14, @sqlc_mig_mark = '8a6befaf9945f7eb05e50697ba9f0b432e25439bd07648ca03a4dea461d3e4b7',
  @sqlc_mig_index = 'ix_inline', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_inline|seen, path|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_inline` (`seen`, `path`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_index ft_pages on pages   migrations/0003_gone.yaml:12
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '1344df096d032c6642096b3bdfdb0499c85e44ad552ae5d6648ed1b1e3f8d685',
  @sqlc_mig_index = 'ft_pages', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ft_pages|body, path|fulltext',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD FULLTEXT INDEX `ft_pages` (`body`, `path`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_prefix on pages   migrations/0003_gone.yaml:11
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = '458dcb3efdb969444af20a00e552ddf6c18d63fda6133e8bea1326b4bb5d2f79',
  @sqlc_mig_index = 'ix_prefix', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_prefix|body(20), path(10) desc|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_prefix` (`body`(20), `path`(10) DESC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_late on pages   migrations/0003_gone.yaml:8
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 8, @sqlc_mig_mark = '9ce33d063333ba069f332d6a6e4c683c2b3767d274c0120e1b66f791f9cbd2f7', @sqlc_mig_index = 'ix_late',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_late|seen|', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_late` (`seen` ASC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. create_index ux_pages on pages   migrations/0003_gone.yaml:7
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 7, @sqlc_mig_mark = '571a60bb8e2c86b3460163cecd2af4cd468604fdde1518cd25eac2fa4229a398', @sqlc_mig_index = 'ux_pages',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ux_pages|path, seen desc|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD UNIQUE INDEX `ux_pages` (`path`, `seen` DESC), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 6. create_index ix_path on pages   migrations/0003_gone.yaml:6
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c38908a0d1d683fb2782f51d98d39cbadad7d4fcce36081ab276c31df068c401', @sqlc_mig_index = 'ix_path',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_path|path|', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `pages` ADD INDEX `ix_path` (`path`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_indexes.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Indexes of every kind', @sqlc_mig_checksum = '7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. rename_index ix_path to ix_pages_path on pages   migrations/0002_indexes.yaml:16
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 16, @sqlc_mig_mark = '10f78cd63fba41e45814fb789ab2933b8650e02b9862e9d998449810306a658e', @sqlc_mig_index = 'ix_path',
  @sqlc_mig_to = 'ix_pages_path', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index ix_path to ix_pages_path', @sqlc_mig_sql = "
ALTER TABLE `pages` RENAME INDEX `ix_path` TO `ix_pages_path`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_index ft_pages on pages   migrations/0002_indexes.yaml:13
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = 'dab8e3e80a6da06ad015daac9265dcfe94d9d38ab09409fbf167cb3be219ba1f',
  @sqlc_mig_index = 'ft_pages', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ft_pages`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_index ix_prefix on pages   migrations/0002_indexes.yaml:12
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = 'b8a69b61d8bf303137268c4619faba3105604fa54eec441de9818f899c839ed6',
  @sqlc_mig_index = 'ix_prefix', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_prefix`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. drop_index ix_pages_9ccd9184_id on pages   migrations/0002_indexes.yaml:9
-- lock on pages: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '1b86c7958943282f38968fc62ce5c2936c3ea7619a238f8b7e5a227e36cf42e9',
  @sqlc_mig_index = 'ix_pages_9ccd9184_id', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_pages_9ccd9184_id`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. drop_index ix_late on pages   migrations/0002_indexes.yaml:8
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 8, @sqlc_mig_mark = '0cd0bdf416553ea06d4857fd9860457d113b4622d2fcd8c37022e2959e4c2c63', @sqlc_mig_index = 'ix_late',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_late`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. drop_index ux_pages on pages   migrations/0002_indexes.yaml:7
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 7, @sqlc_mig_mark = '9986f883cb60f0821e54bb9ea5461b35f8ad30f7ea7162d59db2523f4fe3e62b', @sqlc_mig_index = 'ux_pages',
  @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ux_pages`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. drop_index ix_pages_path on pages   migrations/0002_indexes.yaml:6
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 6, @sqlc_mig_mark = 'eeffeb2c4d597c6c48d4a2d3e5814ee8f600d13cc6994cf0be3a106a83aba398',
  @sqlc_mig_index = 'ix_pages_path', @sqlc_mig_table = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `pages` DROP INDEX `ix_pages_path`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table pages      ! destroys the rows of pages   migrations/0001_table.yaml:6
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd8579c56b39771816567cabab3806712ed3a52d9b84b94d4b7740ae43cdb9592', @sqlc_mig_table = 'pages',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of pages', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `pages`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
