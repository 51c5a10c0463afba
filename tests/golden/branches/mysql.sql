-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_where_it_begins.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Where it begins', @sqlc_mig_checksum = '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table base   migrations/0001_where_it_begins.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'fe30998bd63e37aaf600b487d57106d8c06c2de8f01611429ffe0c234bcd5c6a', @sqlc_mig_table = 'base',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;index PRIMARY|id|unique;?.note', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `base` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_base` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'a2', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/a2_left.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Left',
  @sqlc_mig_checksum = 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table left_side   migrations/a2_left.yaml:7
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = 'bc818418c8459a27159bb4e3ae2eb78bc88255ad82cded95cf472a7fcb4fe21b',
  @sqlc_mig_table = 'left_side', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `left_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_left_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
SET sql_mode = IF(@sqlc_mig_next = 'd1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/d1_a_second_base_that.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a2'),
  @sqlc_mig_message = 'A second base that needs the left side', @sqlc_mig_checksum = '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table other   migrations/d1_a_second_base_that.yaml:8
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 8, @sqlc_mig_mark = '53c648fb58355b88e897dacdda5ddfc7a0044225a914cdad66b20ee7a9508581', @sqlc_mig_table = 'other',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.left_id|bigint||||;key fk_other_left_id_left_side|left_id|left_side|id|no action|no action;? fk_other_left_id_left_side',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `other` (
  `left_id` bigint NULL,
  CONSTRAINT `fk_other_left_id_left_side` FOREIGN KEY (`left_id`) REFERENCES `left_side` (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'b2', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/b2_right.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Right',
  @sqlc_mig_checksum = '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table right_side   migrations/b2_right.yaml:7
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '561b214f5eb2dc70402f1a63031323b1f04fc70f6d96a04eecee1a88fcdadf85',
  @sqlc_mig_table = 'right_side', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;index PRIMARY|id|unique;?.note',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `right_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_right_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
SET sql_mode = IF(@sqlc_mig_next = 'b3', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/b3_right_again.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'b2'), @sqlc_mig_message = 'Right again',
  @sqlc_mig_checksum = '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column right_side.note   migrations/b3_right_again.yaml:6
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a21a4aedf27bed148991b2c45a1eccc9a4b8228b29878d1466f0a1a5bc19cbd9',
  @sqlc_mig_table = 'right_side', @sqlc_mig_column = 'note', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.note|text||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `right_side` ADD COLUMN `note` text NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
SET sql_mode = IF(@sqlc_mig_next = 'c4', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/c4_both_together.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a2', 'b3'),
  @sqlc_mig_message = 'Both together', @sqlc_mig_checksum = 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
SET sql_mode = IF(@sqlc_mig_next = 'e5', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/e5_after_the_merge.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'c4', 'd1'),
  @sqlc_mig_message = 'After the merge', @sqlc_mig_checksum = '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column base.note   migrations/e5_after_the_merge.yaml:7
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '2e4b861bdc9af8e3c08a9760d19f6e3243afeebb5a6a4b9e8fd9e13691befd3d', @sqlc_mig_table = 'base',
  @sqlc_mig_column = 'note', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.note|text||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `base` ADD COLUMN `note` text NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
