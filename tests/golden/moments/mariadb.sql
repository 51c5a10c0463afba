-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_zones.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Moments with a zone',
  @sqlc_mig_checksum = 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93'; EXECUTE sqlc_mig_begin;

-- 1. create_table moments   migrations/0001_zones.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'e4f5b9ad383dfe2d63b2c24bfa17d5cbd464384ba61e7e587cba77924584bea0', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'moments', @sqlc_mig_shape = 'table|InnoDB|;.at|timestamp(6)|||*|;.utc|timestamp(6)|||*|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `moments` (
  `at` timestamp(6) NULL DEFAULT '2026-11-20 12:45:00',
  `utc` timestamp(6) NULL DEFAULT '2026-11-20 13:45:00'
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert moments (1 row)   migrations/0001_zones.yaml:11
-- lock on moments: rows, blocks writers of the same rows
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '1a79ad317f95228b7c7fda72e5689391f153834353031caf94864ab8cb2b95ee', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into moments', @sqlc_mig_sql = "
INSERT INTO `moments` (`at`, `utc`) VALUES
  ('2026-11-20 12:45:00.123456', '2026-11-20 00:00:00')
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
