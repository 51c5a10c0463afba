-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_names_when_nobody_says.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Names when nobody says anything', @sqlc_mig_checksum = 'ecbe8ab4411c126a885250f3515313385acda21ce5a63e89d683c0d846e28765';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table parents   migrations/0001_names_when_nobody_says.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '40683cdf6dc4feff83b35e68ecc3e8fdeba785f6fbd9bcc0aea4b3e7f74b2b37', @sqlc_mig_table = 'parents',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.mail|varchar(200)||||;.parent_id|bigint||||;index PRIMARY|id|unique;index uq_parents_mail|mail|unique;'
  'check ck_parents_mail;check ck_parents_dda4fd05;index ix_parents_mail|mail|;key fk_parents_parent_id_parents|parent_id|parents|id|no action|no action;'
  '? fk_parents_parent_id_parents;? ix_parents_id_95980ba3', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `mail` varchar(200) NULL,
  `parent_id` bigint NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_mail` UNIQUE (`mail`),
  CONSTRAINT `fk_parents_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_parents_mail` CHECK (mail <> ''),
  CONSTRAINT `ck_parents_dda4fd05` CHECK (id > 0),
  INDEX `ix_parents_mail` (`mail`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_index ix_parents_id_95980ba3 on parents   migrations/0001_names_when_nobody_says.yaml:13
-- lock on parents: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = '756faaa8206c163a46cba5e68b22cd5de7e7baeeefbfd4ce7c353b23f5fc2b87',
  @sqlc_mig_index = 'ix_parents_id_95980ba3', @sqlc_mig_table = 'parents', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index ix_parents_id_95980ba3|id, (expression)|', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `parents` ADD INDEX `ix_parents_id_95980ba3` (`id`, (lower(mail)))
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_table a_table_with_a_name_that_takes_most_of_the_room   migrations/0001_names_when_nobody_says.yaml:14
SET @sqlc_mig_step = 3, @sqlc_mig_line = 14, @sqlc_mig_mark = 'd60ad5fa8c18c381ed3cd2361aa7b86deec30f41468f96af57399aa99227ee80',
  @sqlc_mig_table = 'a_table_with_a_name_that_takes_most_of_the_room', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.a_column_with_a_long_name|bigint||||;.ein_schlüssel_mit_ümläuten_überall|bigint||||;'
  'index uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d|a_column_with_a_long_name|unique;'
  'index ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32|a_column_with_a_long_name|;'
  'index ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712|ein_schlüssel_mit_ümläuten_überall|', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `a_table_with_a_name_that_takes_most_of_the_room` (
  `a_column_with_a_long_name` bigint NULL,
  `ein_schlüssel_mit_ümläuten_überall` bigint NULL,
  CONSTRAINT `uq_a_table_with_a_name_that_takes_most_of_the_room_a_c_50f9b97d` UNIQUE (`a_column_with_a_long_name`),
  INDEX `ix_a_table_with_a_name_that_takes_most_of_the_room_a_c_ba2e0f32` (`a_column_with_a_long_name`),
  INDEX `ix_a_table_with_a_name_that_takes_most_of_the_room_ein_999c8712` (`ein_schlüssel_mit_ümläuten_überall`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
