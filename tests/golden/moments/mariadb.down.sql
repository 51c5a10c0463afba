-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_zones.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Moments with a zone',
  @sqlc_mig_checksum = 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93'; EXECUTE sqlc_mig_begin;

-- 1. drop_table moments      ! destroys the rows of moments   migrations/0001_zones.yaml:6
-- lock on moments: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '77b425999b28c63387a71cc92682ae3f160786ceb97fdca305675dcbf2272604', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'moments', @sqlc_mig_notes = ': destroys the rows of moments', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `moments`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
