-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`, and rows with its keys may have been there before
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_with_a_key_with.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'With a key, with an update, without a key', @sqlc_mig_checksum = '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_reference_rows.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Reference rows',
  @sqlc_mig_checksum = 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_reference_rows.yaml:15
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 15, @sqlc_mig_mark = '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034', @sqlc_mig_table = 'notes',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of notes', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `notes`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_table countries      ! destroys the rows of countries   migrations/0001_reference_rows.yaml:6
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '0f1611d06207f0cbd8f97c6b8c3c6a907cca45effc4f481a9fd488c3b71fef57',
  @sqlc_mig_table = 'countries', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of countries', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `countries`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
