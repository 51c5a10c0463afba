-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_reference_rows.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Reference rows',
  @sqlc_mig_checksum = 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table countries   migrations/0001_reference_rows.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '1e5869d5294d30315576910148244dca1410d5ea14891a8c8d1e100e34b24d1d',
  @sqlc_mig_table = 'countries', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.name|text|not null|||;.area|decimal(12,2)||||;.joined|date||||;.active|tinyint(1)|||1|;.data|json||||;'
  'index PRIMARY|code|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` text NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NULL DEFAULT true,
  `data` json NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table notes   migrations/0001_reference_rows.yaml:15
SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '7b0986ec4e851a3fc3adab11b4aa1cab1caafa5b02c988429f205ddd60f48f51', @sqlc_mig_table = 'notes',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|auto_increment||;.at|timestamp(6)||||;.body|text||||;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `notes` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `at` timestamp(6) NULL,
  `body` text NULL,
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. bulk_insert countries (1 row)   migrations/0001_reference_rows.yaml:22
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 22, @sqlc_mig_mark = '339a139ddefd3fcc3274dc89d94d8c136d862359f3886b0be74b737577d4fad3',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true)
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_with_a_key_with.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'With a key, with an update, without a key', @sqlc_mig_checksum = '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. bulk_insert countries (3 rows)   migrations/0002_with_a_key_with.yaml:6
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c38fcd636c347a7f7042cd15f8ff25bdf1fef22192b03de8db72ea34d4616a81',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`, `area`, `active`, `data`, `joined`) VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''""Hexagone""
\\\\e', DEFAULT, false, '{""a"": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_with_a_key_with.yaml:13
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = '4ed8b128d1b44f17acc342e1cbb2a55f5c5946ce0427fc98f9dafd3b8db5d5f8',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of countries with these keys hold', @sqlc_mig_does = '! insert',
  @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`) VALUES
  ('de', 'Deutschland')
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `name` = sqlc_mig_new.`name`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. bulk_insert notes (2 rows)   migrations/0002_with_a_key_with.yaml:20
-- lock on notes: rows, blocks writers of the same rows
SET SESSION sql_mode = CONCAT(@sqlc_mig_live, ',NO_AUTO_VALUE_ON_ZERO'); -- a 0 is a 0, and not the next number
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 20, @sqlc_mig_mark = '94c8ef7fe13888ea94ac6201089b660818eccad0154be6c9809d8bd5ab5636a8',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into notes', @sqlc_mig_sql = "
INSERT INTO `notes` (`id`, `at`, `body`) VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
SET SESSION sql_mode = @sqlc_mig_live;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
