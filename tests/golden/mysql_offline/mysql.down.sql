-- ===================================================================================================================
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 1 of 2; migrations/0002_changes.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_changes.yaml', @sqlc_mig_steps = 8, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Changes without LOCK=NONE but where it is asked for',
  @sqlc_mig_checksum = 'd0beec33bcd2d3812aa76508e4454ee4bdb2a1abc40ce9c9025179432e634244'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column jobs.c   migrations/0002_changes.yaml:13
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 13, @sqlc_mig_mark = '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.c|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD COLUMN `c` int NULL
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. drop_constraint uq_jobs_a_b on jobs   migrations/0002_changes.yaml:12
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '4f6fb38b87a80d9970e14b952a6f90eca56dac86a6dacf1385b4ed5e5108034a', @sqlc_mig_table = 'jobs',
  @sqlc_mig_constraint = 'uq_jobs_a_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_jobs_a_b on jobs', @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP INDEX `uq_jobs_a_b`
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_jobs_b on jobs   migrations/0002_changes.yaml:11
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652',
  @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_jobs_b|b|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. drop_index ix_jobs_b on jobs   migrations/0002_changes.yaml:10
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 10, @sqlc_mig_mark = 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9',
  @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. drop_index ix_jobs_a on jobs   migrations/0002_changes.yaml:9
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 9, @sqlc_mig_mark = '371f0bf10c12986dff79b689a6e2a15a819cbb79e11a0ff2b19a6de60f57a0a1',
  @sqlc_mig_index = 'ix_jobs_a', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP INDEX `ix_jobs_a`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. alter_column jobs.a   migrations/0002_changes.yaml:8
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 8, @sqlc_mig_mark = '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. alter_column jobs.a   migrations/0002_changes.yaml:7
-- lock on jobs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 7, @sqlc_mig_mark = '73d076b73bd067f6663395d6af3ab952ef644c282bcc88414beb143955ffe7ad', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(20) NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'varchar(20)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c   migrations/0002_changes.yaml:6
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 8, @sqlc_mig_line = 6, @sqlc_mig_mark = '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of jobs.c', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP COLUMN `c`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '0f39452cd42c88921fa21c02a53ffb3d0094787a6b2069056efa3e738510603b'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table jobs      ! destroys the rows of jobs   migrations/0001_table.yaml:6
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '20fd28f79d2f95cdddd05970c86836773c28b462e1e952885371a994b4e2f315', @sqlc_mig_table = 'jobs',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of jobs', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `jobs`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
