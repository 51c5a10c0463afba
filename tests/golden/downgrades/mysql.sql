-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table t   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '92b5b40325d17889b5663d12c4b59961ada73feeecfc54b363cf151cda644aba', @sqlc_mig_table = 't',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;.a|int||||;index PRIMARY|id|unique', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
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
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_list.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'A downgrade by hand', @sqlc_mig_checksum = 'c0e1bc18a6c139ec0a862f233db806e66788dd092b4c53614c81bb714f2d79f8';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute UPDATE t SET a = 1      ? SQL of the project   migrations/0002_list.yaml:6
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c49d604dd4e4fea74ad4136424b8414a059991e1eb3fd0859197217983d523ab',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE t SET a = 1',
  @sqlc_mig_sql = "
UPDATE t SET a = 1
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_nothing.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Nothing to do on the way down', @sqlc_mig_checksum = 'bbf65988778af0ae681ee52a46c04abcd1c9619bab59c4f0079d1b44bc618571';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute UPDATE t SET a = 3      ? SQL of the project   migrations/0003_nothing.yaml:6
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '282d92333eb6ab1074b15202d07df5dcc2fc2e830432f10989db1b3375f0034d',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE t SET a = 3',
  @sqlc_mig_sql = "
UPDATE t SET a = 3
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
SET sql_mode = IF(@sqlc_mig_next = '0004', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0004_empty.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0003'), @sqlc_mig_message = 'Nothing at all',
  @sqlc_mig_checksum = 'cbad39598c063b41301d16511840761744b92a9b1c38509fbcb28d4197d01006'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
SET sql_mode = IF(@sqlc_mig_next = '0005', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0005_no_way.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0004'), @sqlc_mig_message = 'No way back',
  @sqlc_mig_checksum = '5bd9c8e23f339a041fc56bc64e60d137ff7c1e243d0311a531ce85769af29dfe'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project   migrations/0005_no_way.yaml:6
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'aff798c5e2d3fd9af5e711616e7338599dd42ca6afd4c36bdbc997c00f854b62',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM t', @sqlc_mig_sql = "
DELETE FROM t
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
