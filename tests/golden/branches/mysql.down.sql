-- ===================================================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
SET sql_mode = IF(@sqlc_mig_next = 'e5', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/e5_after_the_merge.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'c4', 'd1'),
  @sqlc_mig_message = 'After the merge', @sqlc_mig_checksum = '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_column base.note      ! destroys the values of base.note   migrations/e5_after_the_merge.yaml:7
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '23feb2933e30ec82253a8263fe7d17c5d62eb00c37e3fa33e06fb80f12fa8a5f', @sqlc_mig_table = 'base',
  @sqlc_mig_column = 'note', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of base.note', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `base` DROP COLUMN `note`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
SET sql_mode = IF(@sqlc_mig_next = 'c4', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/c4_both_together.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a2', 'b3'),
  @sqlc_mig_message = 'Both together', @sqlc_mig_checksum = 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses), CHAR_LENGTH('a2') + 1, '');
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
SET sql_mode = IF(@sqlc_mig_next = 'b3', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/b3_right_again.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'b2'), @sqlc_mig_message = 'Right again',
  @sqlc_mig_checksum = '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_column right_side.note      ! destroys the values of right_side.note   migrations/b3_right_again.yaml:6
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'aae700ad4cd39a0345da7bb368b925350cdedda57ffdc0dca0f87683fd85959f',
  @sqlc_mig_table = 'right_side', @sqlc_mig_column = 'note', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of right_side.note', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `right_side` DROP COLUMN `note`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'b2', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/b2_right.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Right',
  @sqlc_mig_checksum = '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table right_side      ! destroys the rows of right_side   migrations/b2_right.yaml:7
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = 'db18af4b9549ae61d78222c05705724201e67e3c786d459377c7f824098f591a',
  @sqlc_mig_table = 'right_side', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of right_side', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
DROP TABLE `right_side`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
SET sql_mode = IF(@sqlc_mig_next = 'd1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/d1_a_second_base_that.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a2'),
  @sqlc_mig_message = 'A second base that needs the left side', @sqlc_mig_checksum = '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table other      ! destroys the rows of other   migrations/d1_a_second_base_that.yaml:8
-- lock on other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 8, @sqlc_mig_mark = '8e6ffb992308df89ae352b44ba1d3787736e75145e01080b68b4d48af28afe80', @sqlc_mig_table = 'other',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of other', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `other`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', 'a2', ','), @sqlc_mig_uses), CHAR_LENGTH('a2') + 1, '');
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'a2', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/a2_left.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Left',
  @sqlc_mig_checksum = 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table left_side      ! destroys the rows of left_side   migrations/a2_left.yaml:7
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '211ab4c89b7c3a87fcdc47268749467d139a2d12902e9d57b12fd05fbcd464cd',
  @sqlc_mig_table = 'left_side', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of left_side', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `left_side`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_where_it_begins.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Where it begins', @sqlc_mig_checksum = '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table base      ! destroys the rows of base   migrations/0001_where_it_begins.yaml:6
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '772747a3edb9aaf87e258c1e977d6d1601f342c0b72272af252690910b7d2747', @sqlc_mig_table = 'base',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of base', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `base`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
