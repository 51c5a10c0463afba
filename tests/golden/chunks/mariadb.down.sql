-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_many.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'More rows than one statement takes', @sqlc_mig_checksum = 'b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69';
  EXECUTE sqlc_mig_begin;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project   migrations/0001_many.yaml:7
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '6daf2bbc0c2b9e4421aad46834278a825a7d7a2bfe81c8d73a0f65ed31192c32', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM numbers', @sqlc_mig_sql = "
DELETE FROM numbers
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table numbers      ! destroys the rows of numbers   migrations/0001_many.yaml:6
-- lock on numbers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '6b38b2a0b24384aab263ce654f36860b62853fb598e9aec7b410a37061ee17d8', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'numbers', @sqlc_mig_notes = ': destroys the rows of numbers', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `numbers`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
