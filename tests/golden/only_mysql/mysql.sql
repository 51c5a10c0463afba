-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'What only MySQL and MariaDB have', @sqlc_mig_checksum = '784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table t   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '9d94216f2ca6bde42be1f85f0b7cd9fc8b8e8c52ece1856e81bdde063fb25373', @sqlc_mig_table = 't',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB||?|utf8mb4;.id|bigint|not null|||;.at|datetime(6)||on update||;.a|text||||;index PRIMARY|id|unique;index ix_t_a|a(20)|;? ft_t_a;?.b',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `at` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6),
  `a` text NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`),
  INDEX `ix_t_a` (`a`(20))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_index ft_t_a on t   migrations/0001_table.yaml:14
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 14, @sqlc_mig_mark = '4d801139186ee41baefb0f756462ccd14017a7233ab19024cfddd074ef73b0fe', @sqlc_mig_index = 'ft_t_a',
  @sqlc_mig_table = 't', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ft_t_a|a|fulltext', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `t` ADD FULLTEXT INDEX `ft_t_a` (`a`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. add_column t.b   migrations/0001_table.yaml:15
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 15, @sqlc_mig_mark = 'ab9ac226f7f42a4238f76d33816701c9e2e519fe08866890cfa6586d38d71d18', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.b|datetime(6)||on update||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `t` ADD COLUMN `b` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6)
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. alter_column t.a   migrations/0001_table.yaml:16
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 16, @sqlc_mig_mark = 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. alter_column t.a   migrations/0001_table.yaml:17
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 17, @sqlc_mig_mark = '3a78e6392cdbae590a1a8a6dfa259906c375bd006b7d2ca70e083a5f883bc046', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `id`
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
