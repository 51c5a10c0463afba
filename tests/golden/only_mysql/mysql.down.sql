-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'What only MySQL and MariaDB have', @sqlc_mig_checksum = '784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column t.a   migrations/0001_table.yaml:17
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 17, @sqlc_mig_mark = 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column t.a   migrations/0001_table.yaml:16
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 16, @sqlc_mig_mark = 'c970a765bd249f121013e325f90781202a4203e3ab1c567dc271f6b19d1b5e75', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `at`
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_column t.b      ! destroys the values of t.b   migrations/0001_table.yaml:15
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 15, @sqlc_mig_mark = 'c4bf625bff2c0f408e2651ad0bc8518da3b6c0eef1759a834fb44e3fa9de30c4', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of t.b', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `t` DROP COLUMN `b`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. drop_index ft_t_a on t   migrations/0001_table.yaml:14
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = '11651cfed5ef064ffeb6fbbd069b146edab4d48ee07103cfe2dc40fc1f592492', @sqlc_mig_index = 'ft_t_a',
  @sqlc_mig_table = 't', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `t` DROP INDEX `ft_t_a`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. drop_table t      ! destroys the rows of t   migrations/0001_table.yaml:6
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 6, @sqlc_mig_mark = 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb', @sqlc_mig_table = 't',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of t', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `t`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
