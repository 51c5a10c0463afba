-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_others.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table that others made', @sqlc_mig_checksum = '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef';
  EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
