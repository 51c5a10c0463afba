-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_defaults.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A default of every kind', @sqlc_mig_checksum = 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table things      ! destroys the rows of things   migrations/0001_defaults.yaml:6
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365', @sqlc_mig_table = 'things',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of things', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `things`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
