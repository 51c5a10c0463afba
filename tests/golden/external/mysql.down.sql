-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_others.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table that others made', @sqlc_mig_checksum = '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
