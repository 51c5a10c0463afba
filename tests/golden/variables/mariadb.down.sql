-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_variables_aliases_and_maps.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Variables, aliases and maps by dialect', @sqlc_mig_checksum = '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table shop_users      ! destroys the rows of shop_users   migrations/0001_variables_aliases_and_maps.yaml:6
-- lock on shop_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'fd65d6348d24160ac4ff314286882eeab83778c964162b72fab3152766f600e3', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'shop_users', @sqlc_mig_notes = ': destroys the rows of shop_users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `shop_users`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
