-- ===================================================================================================================
-- aaaa00000003  Found by a condition
-- 1 of 3; migrations/3.yaml; needs aaaa00000002
-- cannot be reverted: its `delete_rows` says no `undo`, and the history does not know what its rows held before
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/3.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'aaaa00000002'),
  @sqlc_mig_message = 'Found by a condition', @sqlc_mig_checksum = '4278c84bd6dcb49b94f0c89128beda6ac50d210aaa63ec899c3fd3218ed319b7';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/2.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'aaaa00000001'),
  @sqlc_mig_message = 'Known by their keys, they come back', @sqlc_mig_checksum = '37edf7fd7d7e99a8d2574e051244a47396512e1db02b757c29461b445c97df1c';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. bulk_insert roles (2 rows)   migrations/2.yaml:13
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 13, @sqlc_mig_mark = '7d41e67cd4bb2d61af109502b412fe58332cce3729665d2b0a3c95c88348f4e4',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into roles', @sqlc_mig_sql = "
INSERT INTO `roles` (`id`, `grade`, `name`) VALUES
  (2, 9, 'guest'),
  (3, 9, 'old')
ON DUPLICATE KEY UPDATE `roles`.`id` = `roles`.`id`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. bulk_insert grants (2 rows)   migrations/2.yaml:12
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '59d1e4eb6285554eef2bb5656e34f18a9aab7bfe8c9419092e8030cd5dacf8d9',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into grants', @sqlc_mig_sql = "
INSERT INTO `grants` (`role`, `what`, `note`) VALUES
  (2, 'read', NULL),
  (2, 'list', NULL)
ON DUPLICATE KEY UPDATE `grants`.`role` = `grants`.`role`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. update_rows grants (1 row)      ! destroys what rows of grants with these keys hold   migrations/2.yaml:11
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = '031fca86d57a9c56e19ff2c383ab1833d6be0f378d01b8dfa28ef856b186c542',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of grants with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of grants',
  @sqlc_mig_sql = "
UPDATE `grants`
SET `note` = 'everything'
WHERE `role` = 1 AND `what` = 'all'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 4. delete_rows roles (1 row)      ! destroys rows of roles   migrations/2.yaml:10
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 4, @sqlc_mig_line = 10, @sqlc_mig_mark = '7fbf07e2d79388762ebe56eb16a45d61f0df6a0eb60c984c6023857e07b1b617',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of roles', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of roles', @sqlc_mig_sql = "
DELETE FROM `roles`
WHERE `id` = 5
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 5. update_rows roles (1 row)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:10
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'af1c4d01105f3ee8d3d52d53cc0e15d042d6844843f5451ada1df96b7d280574',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `name` = 'new'
WHERE `id` = 4
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 6. delete_rows roles (1 row)      ! destroys rows of roles   migrations/2.yaml:9
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 6, @sqlc_mig_line = 9, @sqlc_mig_mark = 'c93bbe5023344560e4dde6cd2484d27016e31d9808fe97c7652cb8e55ed02e03',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of roles', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of roles', @sqlc_mig_sql = "
DELETE FROM `roles`
WHERE `id` = 4
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 7. update_rows roles (3 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:5
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 7, @sqlc_mig_line = 5, @sqlc_mig_mark = 'b27f2f075c72e4f102bc1ee81f5f8d8f584506dab500632c3bfdad95d3962375',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `grade` = 5, `name` = 'root'
WHERE `id` = 1
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- lock on roles: rows, blocks writers of the same rows
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `grade` = 5
WHERE `id` IN (2, 3)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- aaaa00000001  Rows that come, change and go
-- 3 of 3; migrations/1.yaml
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/1.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Rows that come, change and go',
  @sqlc_mig_checksum = '6b7b8656e43cd5eddec025f0f74ebce97b87fa07bdfef2f8ecf5960c4c64e0f4'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table grants      ! destroys the rows of grants   migrations/1.yaml:12
-- lock on grants: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = '32d5abf669285612b329b7c5fd3a8986994d78723c5380c9d36a0fdb7e47c9cd', @sqlc_mig_table = 'grants',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of grants', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `grants`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_table roles      ! destroys the rows of roles   migrations/1.yaml:5
-- lock on roles: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 5, @sqlc_mig_mark = '6c7380b9ae758c83a281a1115ef5a6cc4746b3f6714264e6eabc05a7bac497e8', @sqlc_mig_table = 'roles',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of roles', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `roles`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
