-- ===================================================================================================================
-- d1  Merged
-- 1 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
IF @sqlc_mig_next = 'd1' THEN REPEAT
SET @sqlc_mig_file = 'migrations/d1_merge.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, 'a1', 'b1', 'c1'), @sqlc_mig_message = 'Merged',
  @sqlc_mig_checksum = '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813'; EXECUTE sqlc_mig_begin;

-- 1. alter_column shared.c   migrations/d1_merge.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '673242da165b6125a8a75a6056607db07957cfc394a2c9ba29fb4b1788d2c9fa', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL, @sqlc_mig_table = 'shared', @sqlc_mig_column = 'c',
  @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `shared` MODIFY COLUMN `c` varchar(20) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- c1  A third one
-- 2 of 5; migrations/c1_third.yaml; needs 0001
IF @sqlc_mig_next = 'c1' THEN REPEAT
SET @sqlc_mig_file = 'migrations/c1_third.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'A third one',
  @sqlc_mig_checksum = '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0'; EXECUTE sqlc_mig_begin;

-- 1. drop_column shared.third      ! destroys the values of shared.third   migrations/c1_third.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c2a0df4c033faaa1d5c30d231cf5bf05355364ab3dedd17163a26d470ee3fc0b', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'shared', @sqlc_mig_column = 'third', @sqlc_mig_notes = ': destroys the values of shared.third',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `shared` DROP CONSTRAINT `ck_shared_third`, DROP COLUMN `third`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
IF @sqlc_mig_next = 'b1' THEN REPEAT
SET @sqlc_mig_file = 'migrations/b1_right.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Right',
  @sqlc_mig_checksum = '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb'; EXECUTE sqlc_mig_begin;

-- 1. drop_constraint ck_c on shared   migrations/b1_right.yaml:7
-- lock on shared: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '5ba2d69e93d02c522b2a1e2d043931fe3e6ed1d26241112ef747be95d84807c9', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'shared', @sqlc_mig_constraint = 'ck_c', @sqlc_mig_kind = 'check constraint', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint ck_c on shared', @sqlc_mig_sql = "
ALTER TABLE `shared` DROP CONSTRAINT `ck_c`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column shared.b   migrations/b1_right.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '0a187e7993ef9e4f5a67aa0b9512969d1b547b57c7c724b5c3432ebb5c87dbe1', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'shared', @sqlc_mig_column = 'b', @sqlc_mig_shape = '.b|varchar(20)||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `shared` ADD COLUMN `b` varchar(20) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- a1  Left
-- 4 of 5; migrations/a1_left.yaml; needs 0001
IF @sqlc_mig_next = 'a1' THEN REPEAT
SET @sqlc_mig_file = 'migrations/a1_left.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Left',
  @sqlc_mig_checksum = '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9'; EXECUTE sqlc_mig_begin;

-- 1. alter_column shared.a   migrations/a1_left.yaml:7
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '034750bfa1cf5619d36c2c5fe2f10c0688ce1c1939bceb6bf7905d14bbb9ad20', @sqlc_mig_table = 'shared',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of shared.a',
  @sqlc_mig_sql = "
ALTER TABLE `shared` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_column shared.left_one      ! destroys the values of shared.left_one   migrations/a1_left.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b9f888121b5d8f96345210a7a7c244d83ecdde8707f04582e2ce7e01facadf0b', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'shared', @sqlc_mig_column = 'left_one', @sqlc_mig_notes = ': destroys the values of shared.left_one',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `shared` DROP COLUMN `left_one`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a'; EXECUTE sqlc_mig_begin;

-- 1. drop_table shared      ! destroys the rows of shared   migrations/0001_table.yaml:6
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'de9dcbb65b46b5785fdc0ceba508bf6ce34243222431d654b3700ed9f937bf93', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'shared', @sqlc_mig_notes = ': destroys the rows of shared', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `shared`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
