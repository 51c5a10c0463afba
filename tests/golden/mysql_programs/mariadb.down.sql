-- ===================================================================================================================
-- 0002  One is made again, one goes
-- 1 of 2; migrations/0002_more.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One is made again, one goes', @sqlc_mig_checksum = 'ec22d9422b910e3d2062a7dae54c5971f060689b5cd751a3a2834c9559d1e68f';
  EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  A table and its programs
-- 2 of 2; migrations/0001_table.yaml
-- cannot be reverted: its `undo` is DDL, which commits by itself in MariaDB: `downgrade:` as a list has room for an `if`
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table and its programs', @sqlc_mig_checksum = '91ce9a8672a1acd4c069b130336621a59be95a01ea44055325316f053a5652be';
  EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
