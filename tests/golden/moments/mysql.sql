-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_zones.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Moments with a zone',
  @sqlc_mig_checksum = 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table moments   migrations/0001_zones.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'e4f5b9ad383dfe2d63b2c24bfa17d5cbd464384ba61e7e587cba77924584bea0', @sqlc_mig_table = 'moments',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.at|timestamp(6)|||*|;.utc|timestamp(6)|||*|', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `moments` (
  `at` timestamp(6) NULL DEFAULT '2026-11-20 12:45:00',
  `utc` timestamp(6) NULL DEFAULT '2026-11-20 13:45:00'
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert moments (1 row)   migrations/0001_zones.yaml:11
-- lock on moments: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '1a79ad317f95228b7c7fda72e5689391f153834353031caf94864ab8cb2b95ee',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into moments', @sqlc_mig_sql = "
INSERT INTO `moments` (`at`, `utc`) VALUES
  ('2026-11-20 12:45:00.123456', '2026-11-20 00:00:00')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
