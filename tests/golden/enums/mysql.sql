-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 1 of 3; migrations/0001_an_enum_and_a.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_an_enum_and_a.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'An enum and a table that uses it', @sqlc_mig_checksum = '1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_enum mood   migrations/0001_an_enum_and_a.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;

-- 2. create_table cats   migrations/0001_an_enum_and_a.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '128da7e77fd0cb0b39496edd246ceae1e5de6b1599f958f9d10686809746f8f0', @sqlc_mig_table = 'cats',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.mood|?|not null||?|;.size|enum(''small'',''large'')|||''small''|;index PRIMARY|id|unique', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `cats` (
  `id` bigint NOT NULL,
  `mood` enum('calm','it''s fine','wild') NOT NULL DEFAULT 'calm',
  `size` enum('small','large') NULL DEFAULT 'small',
  CONSTRAINT `pk_cats` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_a_new_value_that.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'A new value that nothing uses here', @sqlc_mig_checksum = 'a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_enum_value mood 'sleepy'   migrations/0002_a_new_value_that.yaml:6
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a6d053250044695e4a6f50f98fbc79d3e0ab0e90b6996a72b87aa8a0a85d13ce', @sqlc_mig_table = 'cats',
  @sqlc_mig_column = 'mood', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('calm','sleepy','it''s fine','wild') NOT NULL DEFAULT 'calm'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'')',
  @sqlc_mig_type = 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 3 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_a_new_value_that.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'A new value that is used at once', @sqlc_mig_checksum = '8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_enum_value mood 'hungry'   migrations/0003_a_new_value_that.yaml:6
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'fdfa757ad98f9d9693d152ca48004eeae5e95747cf67f798ae95f578900e0307', @sqlc_mig_table = 'cats',
  @sqlc_mig_column = 'mood', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('calm','sleepy','it''s fine','hungry','wild') NOT NULL DEFAULT 'calm'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''calm'',''sleepy'',''it''''s fine'',''wild'')',
  @sqlc_mig_type = 'enum(''calm'',''sleepy'',''it''''s fine'',''hungry'',''wild'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column cats.mood   migrations/0003_a_new_value_that.yaml:7
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'b518d55db8f00b574bc7b6a33bfdd0246e3d128f5761c3a90432d6ffc050b005', @sqlc_mig_table = 'cats',
  @sqlc_mig_column = 'mood', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of cats.mood',
  @sqlc_mig_sql = "
ALTER TABLE `cats` ALTER COLUMN `mood` SET DEFAULT 'hungry', LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
