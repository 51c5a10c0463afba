-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_variables_aliases_and_maps.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Variables, aliases and maps by dialect', @sqlc_mig_checksum = '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table shop_users      ! destroys the rows of shop_users   migrations/0001_variables_aliases_and_maps.yaml:6
-- lock on shop_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'fd65d6348d24160ac4ff314286882eeab83778c964162b72fab3152766f600e3',
  @sqlc_mig_table = 'shop_users', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of shop_users', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
DROP TABLE `shop_users`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
