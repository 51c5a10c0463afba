-- ===================================================================================================================
-- 0002  What it does is said, and what transactions do not take
-- 1 of 2; migrations/0002_effect.yaml; needs 0001
-- cannot be reverted: its `undo` is DDL, which commits by itself in MySQL: `downgrade:` as a list has room for an `if`
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_effect.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What it does is said, and what transactions do not take',
  @sqlc_mig_checksum = '0d15dfbcddfb9f82ae0133af78378a78b606513b039d22cd1b65ed37f3a81d81'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  DDL in SQL of our own
-- 2 of 2; migrations/0001_raw.yaml
-- cannot be reverted: its `undo` is DDL, which commits by itself in MySQL: `downgrade:` as a list has room for an `if`
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_raw.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'DDL in SQL of our own',
  @sqlc_mig_checksum = '3db91824fd99853103e3ad760b017c3dcea27ff88ebd0c1534f74aa65170c30d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
