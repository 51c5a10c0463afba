-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_defaults.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A default of every kind', @sqlc_mig_checksum = 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table things      ! destroys the rows of things   migrations/0001_defaults.yaml:6
-- lock on things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '3c3bb97a856d07191aa31a33c61cb1bc06e002bd6263c151429686d60de38365', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'things', @sqlc_mig_notes = ': destroys the rows of things', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `things`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
