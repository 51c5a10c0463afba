-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '0f39452cd42c88921fa21c02a53ffb3d0094787a6b2069056efa3e738510603b'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table jobs   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a92f8a160036e7049a7e7f2bee004ebe778abf5ba4a816d6d69c7ab80d4c3f65', @sqlc_mig_table = 'jobs',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.a|?|?||?|;.b|int|not null||0|;index PRIMARY|id|unique;? ix_jobs_a;? ix_jobs_b;? uq_jobs_a_b;?.c',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `jobs` (
  `id` bigint NOT NULL,
  `a` varchar(20) NULL,
  `b` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_jobs` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 2 of 2; migrations/0002_changes.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_changes.yaml', @sqlc_mig_steps = 8, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Changes without LOCK=NONE but where it is asked for',
  @sqlc_mig_checksum = 'd0beec33bcd2d3812aa76508e4454ee4bdb2a1abc40ce9c9025179432e634244'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column jobs.c   migrations/0002_changes.yaml:6
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'missing', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD COLUMN `c` int NULL
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column jobs.a   migrations/0002_changes.yaml:7
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'jobs', 'column a', CONCAT('is ', 'varchar(40)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'varchar(40)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column jobs.a, changed later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 3. alter_column jobs.a   migrations/0002_changes.yaml:8
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '8669acd850179fc54f98b406e5e8bf97a657aec19bcb64f8d1d19022b4ef383a', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NOT NULL
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_jobs_a on jobs   migrations/0002_changes.yaml:9
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '698c50b0afefb926717157a24d53d96b9b84161dd4f526960232b3a39ab87d2d',
  @sqlc_mig_index = 'ix_jobs_a', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_jobs_a|a|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD INDEX `ix_jobs_a` (`a`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. create_index ix_jobs_b on jobs   migrations/0002_changes.yaml:10
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652',
  @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_jobs_b on jobs   migrations/0002_changes.yaml:11
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9',
  @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. create_unique_constraint uq_jobs_a_b on jobs   migrations/0002_changes.yaml:12
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '1d7715f43ed06f06480dcc58f80826155ca9f882f036da0f89a608355acd9fec', @sqlc_mig_table = 'jobs',
  @sqlc_mig_constraint = 'uq_jobs_a_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index uq_jobs_a_b|a, b|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `jobs` ADD CONSTRAINT `uq_jobs_a_b` UNIQUE (`a`, `b`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c; undo: the column comes back empty   migrations/0002_changes.yaml:13
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92', @sqlc_mig_table = 'jobs',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of jobs.c', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `jobs` DROP COLUMN `c`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
