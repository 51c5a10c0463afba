-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_step.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'Step 3',
  @sqlc_mig_checksum = '09f6ed92f57c99049a070d684711be03efb03d3b3da36087e4b710491cbaa97d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table step_3   migrations/0003_step.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'e0006ad7b4ec88572909082552126145ee1150fb1db5e16fa396fafdcf24ea18', @sqlc_mig_table = 'step_3',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint||||', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `step_3` (
  `id` bigint NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
SET sql_mode = IF(@sqlc_mig_next = '0004', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0004_step.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0003'), @sqlc_mig_message = 'Step 4',
  @sqlc_mig_checksum = 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table step_4   migrations/0004_step.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '0688ac542bcd6e9fe85ad3932690ad25c9c2863ecc2325ff6e66bd1a0183ed19', @sqlc_mig_table = 'step_4',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint||||', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `step_4` (
  `id` bigint NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
