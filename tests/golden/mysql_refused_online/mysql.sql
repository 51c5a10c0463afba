-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table t   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '92b5b40325d17889b5663d12c4b59961ada73feeecfc54b363cf151cda644aba', @sqlc_mig_table = 't',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.a|int||||;? PRIMARY;?.g;?.id', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `a` int NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  What MySQL does not do while writers go on
-- 2 of 2; migrations/0002_refused.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_refused.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What MySQL does not do while writers go on', @sqlc_mig_checksum = '2f631860bc76f66957a8eefd61fd2db6f7e5c3da03ae0b76cfad9f43872a55f2';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column t.g   migrations/0002_refused.yaml:6
-- lock on t: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'fa5c5a1d7b407f3c38ca8b4a26c586ce38a52607f700818412c38d61bd2f16e0', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'g', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.g|int|||*|', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `t` ADD COLUMN `g` int NULL DEFAULT (1 + 1)
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. drop_column t.id      ! destroys the values of t.id; undo: the column comes back empty   migrations/0002_refused.yaml:7
-- lock on t: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '3d68352dd41c5380b435adae538d21a706518f59f8b71d6d7191a65768696487', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'id', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of t.id',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `t` DROP COLUMN `id`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. add_column t.id   migrations/0002_refused.yaml:8
-- lock on t: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '40b83dfb5908a3b55d31cf7fe9aa85237762932858831627662f574f397d6ba8', @sqlc_mig_table = 't',
  @sqlc_mig_column = 'id', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.id|bigint|not null|auto_increment||',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `t` ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ADD CONSTRAINT `pk_t` PRIMARY KEY (`id`)
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
