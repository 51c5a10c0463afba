-- ===================================================================================================================
-- 0002  One is made again, one goes
-- 1 of 2; migrations/0002_more.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One is made again, one goes', @sqlc_mig_checksum = 'ec22d9422b910e3d2062a7dae54c5971f060689b5cd751a3a2834c9559d1e68f';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table and its programs
-- 2 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table and its programs', @sqlc_mig_checksum = '91ce9a8672a1acd4c069b130336621a59be95a01ea44055325316f053a5652be';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_table.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186', @sqlc_mig_table = 'users',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `users`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
