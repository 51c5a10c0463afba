-- ===================================================================================================================
-- 0001  A table and its programs
-- 1 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table and its programs', @sqlc_mig_checksum = '91ce9a8672a1acd4c069b130336621a59be95a01ea44055325316f053a5652be';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table users   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '23145245e15861bdc89093012f1759cfd890b49fe0d445668bc7f1270ed42399', @sqlc_mig_table = 'users',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;.changes|int|not null||0|;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `changes` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. execute CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH R ...      ? SQL of the project   migrations/0001_table.yaml:7
--    the trigger users_touch is brought about at the end of the script
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
SET @sqlc_mig_said = '  counts changes'; EXECUTE sqlc_mig_tell;
EXECUTE sqlc_mig_mark;

-- 3. execute CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETUR ...      ? SQL of the project   migrations/0001_table.yaml:16
--    the function twice is brought about at the end of the script
SET @sqlc_mig_step = 3, @sqlc_mig_line = 16, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
EXECUTE sqlc_mig_mark;

-- 4. execute CREATE PROCEDURE forget() DELETE FROM users      ? SQL of the project   migrations/0001_table.yaml:20
--    the procedure forget is brought about at the end of the script
SET @sqlc_mig_step = 4, @sqlc_mig_line = 20, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  One is made again, one goes
-- 2 of 2; migrations/0002_more.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One is made again, one goes', @sqlc_mig_checksum = 'ec22d9422b910e3d2062a7dae54c5971f060689b5cd751a3a2834c9559d1e68f';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute DROP FUNCTION twice   migrations/0002_more.yaml:6
--    the function twice is brought about at the end of the script
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
EXECUTE sqlc_mig_mark;

-- 2. execute CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETUR ...      ? SQL of the project   migrations/0002_more.yaml:7
--    the function twice is brought about at the end of the script
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
EXECUTE sqlc_mig_mark;

-- 3. execute DROP PROCEDURE forget   migrations/0002_more.yaml:10
--    the procedure forget is brought about at the end of the script
SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
