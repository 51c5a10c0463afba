-- ===================================================================================================================
-- aaaa00000001  Rows that come, change and go
-- 1 of 3; migrations/1.yaml
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/1.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Rows that come, change and go',
  @sqlc_mig_checksum = '6b7b8656e43cd5eddec025f0f74ebce97b87fa07bdfef2f8ecf5960c4c64e0f4'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table roles   migrations/1.yaml:5
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = '30fb4528a1a13d06d507df48078446175ce1ea5607254c66b75d378cd6258599', @sqlc_mig_table = 'roles',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;.name|varchar(40)|not null|||;.grade|int|||5|;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `roles` (
  `id` bigint NOT NULL,
  `name` varchar(40) NOT NULL,
  `grade` int NULL DEFAULT 5,
  CONSTRAINT `pk_roles` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table grants   migrations/1.yaml:12
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '206377de89fd7104aee34906c8269b02932d7d80c94bc96eb1e1c1266d8f6495', @sqlc_mig_table = 'grants',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.role|bigint|not null|||;.what|varchar(20)|not null|||;.note|text||||;index PRIMARY|role, what|unique', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `grants` (
  `role` bigint NOT NULL,
  `what` varchar(20) NOT NULL,
  `note` text NULL,
  CONSTRAINT `pk_grants` PRIMARY KEY (`role`, `what`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. bulk_insert roles (3 rows)   migrations/1.yaml:16
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 16, @sqlc_mig_mark = 'c1d19e32a26b328a26b2e59215e12e90e97bc9173848d09741928771044e2f93',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into roles', @sqlc_mig_sql = "
INSERT INTO `roles` (`id`, `name`) VALUES
  (1, 'root'),
  (2, 'guest'),
  (3, 'old')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 4. bulk_insert grants (3 rows)   migrations/1.yaml:19
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 4, @sqlc_mig_line = 19, @sqlc_mig_mark = '26e200ff63c6388f12fa3395056fddaea8d1b2b591b1c24071accb27d5db40b9',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into grants', @sqlc_mig_sql = "
INSERT INTO `grants` (`role`, `what`, `note`) VALUES
  (1, 'all', 'everything'),
  (2, 'read', DEFAULT),
  (2, 'list', DEFAULT)
ON DUPLICATE KEY UPDATE `grants`.`role` = `grants`.`role`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/2.yaml', @sqlc_mig_steps = 6, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'aaaa00000001'),
  @sqlc_mig_message = 'Known by their keys, they come back', @sqlc_mig_checksum = '37edf7fd7d7e99a8d2574e051244a47396512e1db02b757c29461b445c97df1c';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. update_rows roles (3 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:5
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'b1aea635db1e1a9f5c4a755802ec378771f8d2ae07e384af9071c7c4c71e88c6',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `name` = 'it''s \\\\ root', `grade` = 1
WHERE `id` = 1
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- lock on roles: rows, blocks writers of the same rows
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `grade` = 9
WHERE `id` IN (2, 3)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. bulk_insert roles (1 row)   migrations/2.yaml:9
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 9, @sqlc_mig_mark = 'f40b800264536470fc64eb88835a1953e7ce52738af48bb457f55806ce4ade05',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into roles', @sqlc_mig_sql = "
INSERT INTO `roles` (`id`, `name`) VALUES
  (4, 'new')
ON DUPLICATE KEY UPDATE `roles`.`id` = `roles`.`id`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. bulk_insert roles (2 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:10
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = '899a66ba195f84f16b1cea447bfbef55f40d03d64bbf273005b747e85ec2bc8f',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles with these keys hold', @sqlc_mig_does = '! insert', @sqlc_mig_what = 'into roles',
  @sqlc_mig_sql = "
INSERT INTO `roles` (`id`, `name`) VALUES
  (4, 'newer'),
  (5, 'newest')
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `name` = sqlc_mig_new.`name`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 4. update_rows grants (1 row)      ! destroys what rows of grants with these keys hold   migrations/2.yaml:11
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 4, @sqlc_mig_line = 11, @sqlc_mig_mark = '72ea7ad1896bf20db236edc91a35a633f7ff61ed266f3232227e9b8f3c91c716',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of grants with these keys hold', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of grants',
  @sqlc_mig_sql = "
UPDATE `grants`
SET `note` = NULL
WHERE `role` = 1 AND `what` = 'all'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 5. delete_rows grants (2 rows)      ! destroys rows of grants   migrations/2.yaml:12
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 5, @sqlc_mig_line = 12, @sqlc_mig_mark = '5a58a61d245150213d35db7f2354be32309795f6d7e52a09e5a743b832e47044',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of grants', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of grants', @sqlc_mig_sql = "
DELETE FROM `grants`
WHERE (`role` = 2 AND `what` = 'read') OR (`role` = 2 AND `what` = 'list')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 6. delete_rows roles (2 rows)      ! destroys rows of roles   migrations/2.yaml:13
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 6, @sqlc_mig_line = 13, @sqlc_mig_mark = '86dade7cc98205e67ee96682cb243c5b8d593bc9d7d94a71f3aa6ca19646fd4d',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of roles', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of roles', @sqlc_mig_sql = "
DELETE FROM `roles`
WHERE `id` IN (2, 3)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- aaaa00000003  Found by a condition
-- 3 of 3; migrations/3.yaml; needs aaaa00000002
SET sql_mode = IF(@sqlc_mig_next = 'aaaa00000003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/3.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'aaaa00000002'),
  @sqlc_mig_message = 'Found by a condition', @sqlc_mig_checksum = '4278c84bd6dcb49b94f0c89128beda6ac50d210aaa63ec899c3fd3218ed319b7';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. update_rows roles      ! destroys what rows of roles hold in grade, name; undo: nothing is undone, as the spec says   migrations/3.yaml:5
-- lock on roles: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = '9530674312486f40bb2e463b5e74001a4a1313f514fc82aa906859f9d3bf83e7',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of roles hold in grade, name', @sqlc_mig_does = '! update', @sqlc_mig_what = 'rows of roles',
  @sqlc_mig_sql = "
UPDATE `roles`
SET `grade` = grade + 1, `name` = 'boss'
WHERE grade < 5 OR id IN (SELECT role FROM grants)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. delete_rows grants      ! destroys rows of grants   migrations/3.yaml:11
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '9f065caab9fc819a604c293d4baa6d556c3e6dec2a517b5f902a9127cc5c13fb',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of grants', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of grants', @sqlc_mig_sql = "
DELETE FROM `grants`
WHERE note IS NULL
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. delete_rows grants (1 row)      ! destroys data   migrations/3.yaml:12
-- lock on grants: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = '91e26c84e16ddcaad9514b78f98fb234b946356008e9e9ca2e9d9991d3affbda',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys rows of grants', @sqlc_mig_does = '! delete', @sqlc_mig_what = 'rows of grants', @sqlc_mig_sql = "
DELETE FROM `grants`
WHERE `role` = 7 AND `what` = 'read'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
