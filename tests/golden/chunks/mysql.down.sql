-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_many.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'More rows than one statement takes', @sqlc_mig_checksum = 'b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project   migrations/0001_many.yaml:7
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '6daf2bbc0c2b9e4421aad46834278a825a7d7a2bfe81c8d73a0f65ed31192c32',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM numbers', @sqlc_mig_sql = "
DELETE FROM numbers
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. drop_table numbers      ! destroys the rows of numbers   migrations/0001_many.yaml:6
-- lock on numbers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '6b38b2a0b24384aab263ce654f36860b62853fb598e9aec7b410a37061ee17d8', @sqlc_mig_table = 'numbers',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of numbers', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `numbers`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
