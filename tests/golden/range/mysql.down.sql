-- ===================================================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
SET sql_mode = IF(@sqlc_mig_next = '0005', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0005_step.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0004'), @sqlc_mig_message = 'Step 5',
  @sqlc_mig_checksum = '3d9da6e3e4198464523f8051e2f3c37c9199c6ebd654831e232dc5d6ffc30f84'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table step_5      ! destroys the rows of step_5   migrations/0005_step.yaml:6
-- lock on step_5: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '58ec68e85df12ea30c61cf6e945707b2e8d72812efb5f938b93e11f6022a1b3a', @sqlc_mig_table = 'step_5',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of step_5', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `step_5`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
SET sql_mode = IF(@sqlc_mig_next = '0004', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0004_step.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0003'), @sqlc_mig_message = 'Step 4',
  @sqlc_mig_checksum = 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table step_4      ! destroys the rows of step_4   migrations/0004_step.yaml:6
-- lock on step_4: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '2aef85f65cdfb7519b10faf019819a265012401c6968127c3b9825d950da632e', @sqlc_mig_table = 'step_4',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of step_4', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `step_4`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
