-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_hostile.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'quotes '' " ; ` and \\q
and a line; // $$ :x -- /*', @sqlc_mig_checksum = 'cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table it's; "quoted" `ticks` -- #x //      ! destroys the rows of it's; "quoted" `ticks` -- #x //   migrations/0001_hostile.yaml:6
-- lock on it's; "quoted" `ticks` -- #x //: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '8b4b34c11ba425d3b59cd8f90538a9ad0f90766685e89b410353863ec6d34b45',
  @sqlc_mig_table = 'it''s; "quoted" `ticks` -- #x //', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': destroys the rows of it''s; "quoted" `ticks` -- #x //', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `it's; ""quoted"" ``ticks`` -- #x //`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
