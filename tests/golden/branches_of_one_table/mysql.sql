-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table shared   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '34ea6e3a3d22dd1233b55c5ed360e9b6a2db782bcbf6b42e8e87ae166892c7f9', @sqlc_mig_table = 'shared',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.a|int|not null||?|;.c|varchar(20)|?||?|;index PRIMARY|id|unique;? ck_c;? ck_shared_third;? ix_shared_left_one;'
  '?.b;?.left_one;?.third', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `shared` (
  `id` bigint NOT NULL,
  `a` int NOT NULL DEFAULT 1,
  `b` varchar(20) NULL,
  `c` varchar(20) NULL,
  CONSTRAINT `pk_shared` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- a1  Left
-- 2 of 5; migrations/a1_left.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'a1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/a1_left.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Left',
  @sqlc_mig_checksum = '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column shared.left_one   migrations/a1_left.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '6720ebdaed484a541a7a2f1d1bfc8c03983d25da44e699ba007f6683ef390ca0', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'left_one', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.left_one|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `shared` ADD COLUMN `left_one` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_shared_left_one', @sqlc_mig_table = 'shared', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_shared_left_one|left_one|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `shared` ADD INDEX `ix_shared_left_one` (`left_one`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. alter_column shared.a   migrations/a1_left.yaml:7
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '40fc6613335debf9c66e7a762bb89fba5f0228b03434c0bc1dcbcddec4576abf', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of shared.a',
  @sqlc_mig_sql = "
ALTER TABLE `shared` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'b1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/b1_right.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Right',
  @sqlc_mig_checksum = '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_column shared.b      ! destroys the values of shared.b; undo: the column comes back empty   migrations/b1_right.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '05dc2b37915ae316bf33cb28c2b10672a3ce0c74d7df0c65a81257467555248e', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of shared.b', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `shared` DROP COLUMN `b`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. create_check_constraint ck_c on shared   migrations/b1_right.yaml:7
-- lock on shared: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'f300ef39ffd3c55217a300557b66d0c86a0fa86a8d4fb32aa1b732a628403b27', @sqlc_mig_table = 'shared',
  @sqlc_mig_constraint = 'ck_c', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'check ck_c',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `shared` ADD CONSTRAINT `ck_c` CHECK (c <> '')
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = 'c1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/c1_third.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'A third one',
  @sqlc_mig_checksum = '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column shared.third   migrations/c1_third.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '00084dd0dbca6846017989e07c505c6d3dda1927a6f1110ee468c64f1d70fd94', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'third', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.third|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `shared` ADD COLUMN `third` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on shared: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_table = 'shared', @sqlc_mig_constraint = 'ck_shared_third', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'check ck_shared_third', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `shared` ADD CONSTRAINT `ck_shared_third` CHECK (third > 0)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
SET sql_mode = IF(@sqlc_mig_next = 'd1', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/d1_merge.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a1', 'b1', 'c1'), @sqlc_mig_message = 'Merged',
  @sqlc_mig_checksum = '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column shared.c   migrations/d1_merge.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a242fa8e8190f905a827198c479fef2a4165fb7d76279a0035f86a564657e27b', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `shared` MODIFY COLUMN `c` varchar(20) NOT NULL DEFAULT 'c', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)', @sqlc_mig_type = 'varchar(20)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
