-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_with_its_own_time.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'With its own time limits', @sqlc_mig_checksum = '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
SET SESSION lock_wait_timeout = 5;

-- 1. create_table slow   migrations/0001_with_its_own_time.yaml:7
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = 'f03bf38bd03ff45f92279b26f2eca4be981a4bd7c8e58ad75a192c9990ad58b8', @sqlc_mig_table = 'slow',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint||||;? ix_slow_id', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `slow` (
  `id` bigint NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
-- what the revision has set in the session ends with it
EXECUTE sqlc_mig_ours; EXECUTE sqlc_mig_changed; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
EXECUTE sqlc_mig_roles; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_outside_a_transaction_too.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Outside a transaction too', @sqlc_mig_checksum = '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_index ix_slow_id on slow   migrations/0002_outside_a_transaction_too.yaml:7
-- lock on slow: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = 'c421c320cdb1469c62aca70ba18e1bb89d7f35ddcc98aebbf762eccea587333b',
  @sqlc_mig_index = 'ix_slow_id', @sqlc_mig_table = 'slow', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_slow_id|id|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `slow` ADD INDEX `ix_slow_id` (`id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
