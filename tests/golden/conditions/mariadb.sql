-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397'; EXECUTE sqlc_mig_begin;

-- 1. create_table users   migrations/0001_a_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4930b0ec6ea72311dda98926e5a1212e52835d295bdf2ca0ec222c61c3fa9348', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.role|varchar(20)||||;index PRIMARY|id|unique;? ix_users_role', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `role` varchar(20) NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_only_where_it_is.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Only where it is asked for', @sqlc_mig_checksum = '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9';
  EXECUTE sqlc_mig_begin;

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
SET @sqlc_mig_if = "
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

";
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '866d2b94d470271e5a59f9754e972af1dfdbab3f28c98e46256d15564ad19866', @sqlc_mig_rows = 1,
  @sqlc_mig_words = '  give every row the default role: ''user'' \\ 100%', @sqlc_mig_counts = 1,
  @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE users SET role = ''user'' WHERE role IS NULL', @sqlc_mig_sql = "
UPDATE users SET role = 'user' WHERE role IS NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
SET @sqlc_mig_if = "
SELECT current_setting('server_version_num')::int >= 130000
";
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = 'c8e44f8db32db6560372788ddde7784225a7629ac8a28bf640431bdaa5f3e2dc',
  @sqlc_mig_words = '  only on servers that can', @sqlc_mig_when = 'missing', @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_users_role',
  @sqlc_mig_table = 'users', @sqlc_mig_shape = 'index ix_users_role|role|',
  @sqlc_mig_notes = ': reads the whole table; writes go on; if its condition says so', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `users` ADD INDEX `ix_users_role` (`role`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
