-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table users   migrations/0001_a_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4930b0ec6ea72311dda98926e5a1212e52835d295bdf2ca0ec222c61c3fa9348', @sqlc_mig_table = 'users',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint|not null|||;.role|varchar(20)||||;index PRIMARY|id|unique;? ix_users_role',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `role` varchar(20) NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_only_where_it_is.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Only where it is asked for', @sqlc_mig_checksum = '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '866d2b94d470271e5a59f9754e972af1dfdbab3f28c98e46256d15564ad19866';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_said = '  give every row the default role: ''user'' \\ 100%'; EXECUTE sqlc_mig_tell;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE users SET role = ''user'' WHERE role IS NULL', @sqlc_mig_sql = "
UPDATE users SET role = 'user' WHERE role IS NULL
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 2. create_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = 'c8e44f8db32db6560372788ddde7784225a7629ac8a28bf640431bdaa5f3e2dc';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT current_setting('server_version_num')::int >= 130000
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_said = '  only on servers that can'; EXECUTE sqlc_mig_tell;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_users_role', @sqlc_mig_table = 'users', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_users_role|role|',
  @sqlc_mig_notes = ': reads the whole table; writes go on; if its condition says so', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `users` ADD INDEX `ix_users_role` (`role`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 3. create_table elsewhere   migrations/0002_only_where_it_is.yaml:17
SET @sqlc_mig_step = 3, @sqlc_mig_line = 17, @sqlc_mig_mark = '5a80c64eef03784d3785bdf31f4ebbfef8221786618eee829a49029853a7a177',
  @sqlc_mig_table = 'elsewhere', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint||||', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `elsewhere` (
  `id` bigint NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
