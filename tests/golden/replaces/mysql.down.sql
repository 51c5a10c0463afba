-- ===================================================================================================================
-- 0004  Past it
-- 1 of 4; migrations/0004_past_it.yaml; needs 0003
SET sql_mode = IF(@sqlc_mig_next = '0004', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0004_past_it.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0003'), @sqlc_mig_message = 'Past it',
  @sqlc_mig_checksum = 'd30e1f258716ba68420df649aef38de6116b2ff7010f2617827f34d9f0b39948'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_index ix_users_email on users   migrations/0004_past_it.yaml:5
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'ad488cac39040a7ba13ecc08d3a405f9fee916763e291f5fca4c6e60508cd8d5',
  @sqlc_mig_index = 'ix_users_email', @sqlc_mig_table = 'users', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `users` DROP INDEX `ix_users_email`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  Who orders
-- 2 of 4; migrations/0003_who_orders.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_who_orders.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'Who orders',
  @sqlc_mig_checksum = '1259fc5bb7df9de35484dbe40f1c377f5492d1def1a76fa710036597bec6119c'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_column orders.buyer      ! destroys the values of orders.buyer   migrations/0003_who_orders.yaml:5
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'a128e823f313a275253f8dbd7eee9afad07f85a1796df4422dbbda052abec5ec', @sqlc_mig_table = 'orders',
  @sqlc_mig_column = 'buyer', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of orders.buyer', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `orders` DROP FOREIGN KEY `fk_orders_buyer_users`, DROP COLUMN `buyer`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Orders
-- 3 of 4; migrations/0002_orders.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_orders.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Orders',
  @sqlc_mig_checksum = 'eca060f53b46f14ceeda75fbdddd82f56296ed5c69ea51eff762ef0ecc883236'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. rename_column users.email to mail   migrations/0002_orders.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b5bf4467239fb351dd24c530f0a453a13dd1e8bea2458c8678f70845f58ca352', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'email', @sqlc_mig_to = 'mail', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'column users.email to mail',
  @sqlc_mig_sql = "
ALTER TABLE `users` RENAME COLUMN `email` TO `mail`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_table orders      ! destroys the rows of orders   migrations/0002_orders.yaml:5
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 5, @sqlc_mig_mark = '4fd72db46fa4e7b02b2443914e37c7e3bf3b49dc22a17260be79d3f3fcf81e00', @sqlc_mig_table = 'orders',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of orders', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `orders`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  Users
-- 4 of 4; migrations/0001_users.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_users.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Users',
  @sqlc_mig_checksum = 'b41c041ac3520994bcb84512c8d29204fde5b9fe106b89442eb44f0256a081e9'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_users.yaml:5
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186', @sqlc_mig_table = 'users',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `users`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
