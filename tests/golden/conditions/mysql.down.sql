-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_only_where_it_is.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Only where it is asked for', @sqlc_mig_checksum = '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table elsewhere      ! destroys the rows of elsewhere   migrations/0002_only_where_it_is.yaml:17
-- lock on elsewhere: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 17, @sqlc_mig_mark = 'bd6538bee9132195745bfcd58fd34e4c03bf745c32286fd2eb5a51193c01669b',
  @sqlc_mig_table = 'elsewhere', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of elsewhere', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `elsewhere`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '35876d8c0cdc61afb93d96e7333db6c1292cbbdbdfb76947950e004ee341bf33',
  @sqlc_mig_index = 'ix_users_role', @sqlc_mig_table = 'users', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `users` DROP INDEX `ix_users_role`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_a_table.yaml:6
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
