-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_names_by_the_convention.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Names by the convention', @sqlc_mig_checksum = '795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table parents   migrations/0001_names_by_the_convention.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '35af0738718769c1b5a3e10bcf759bf4417b7655eb1edd7a369e77be3ca1333d', @sqlc_mig_table = 'parents',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.mail|varchar(200)||||;index PRIMARY|id|unique;index uq_parents_mail|mail|unique;check ck_parents_mail;'
  'index parents_mail_idx|mail|', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `mail` varchar(200) NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_mail` UNIQUE (`mail`),
  CONSTRAINT `ck_parents_mail` CHECK (mail <> ''),
  INDEX `parents_mail_idx` (`mail`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table a_table_with_a_name_that_takes_most_of_the_room   migrations/0001_names_by_the_convention.yaml:11
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = 'c39f721db3fc3565c5efd6710b473e74247fc8a58d62ca866fd4c37dbd25ded7',
  @sqlc_mig_table = 'a_table_with_a_name_that_takes_most_of_the_room', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.a_column_with_a_long_name|bigint||||;index PRIMARY|id|unique;'
  'index uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954|id, a_column_with_a_long_name|unique;'
  'check ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05;index a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx|(expression)|;'
  'index a_given_name_is_final|id|;'
  'key fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337|a_column_with_a_long_name|parents|id|no action|no action;'
  '? fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `a_table_with_a_name_that_takes_most_of_the_room` (
  `id` bigint NOT NULL,
  `a_column_with_a_long_name` bigint NULL,
  CONSTRAINT `pk_a_table_with_a_name_that_takes_most_of_the_room` PRIMARY KEY (`id`),
  CONSTRAINT `uq_a_table_with_a_name_that_takes_most_of_the_room_id__5a22b954` UNIQUE (`id`, `a_column_with_a_long_name`),
  CONSTRAINT `fk_a_table_with_a_name_that_takes_most_of_the_room_a_c_b70bf337` FOREIGN KEY (`a_column_with_a_long_name`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_a_table_with_a_name_that_takes_most_of_the_room_dda4fd05` CHECK (id > 0),
  INDEX `a_table_with_a_name_that_takes_most_of_the_room_c7dc427b_idx` ((a_column_with_a_long_name % 10)),
  INDEX `a_given_name_is_final` (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
