-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Rows and their keys',
  @sqlc_mig_checksum = '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table countries   migrations/0001_tables.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'dd85cd8ee68893e089ad9db7e74d266f3925c6e7fc45868bdfd8bcbe41996e2d',
  @sqlc_mig_table = 'countries', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.code|char(2)|not null|||;.name|varchar(80)|not null|||;.area|decimal(12,2)||||;.joined|date||||;.active|tinyint(1)|not null||1|;'
  '.bytes|varbinary(20)||||;index PRIMARY|code|unique;index uq_countries_name|name|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `countries` (
  `code` char(2) NOT NULL,
  `name` varchar(80) NOT NULL,
  `area` decimal(12,2) NULL,
  `joined` date NULL,
  `active` tinyint(1) NOT NULL DEFAULT true,
  `bytes` varbinary(20) NULL,
  CONSTRAINT `pk_countries` PRIMARY KEY (`code`),
  CONSTRAINT `uq_countries_name` UNIQUE (`name`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. bulk_insert countries (2 rows)   migrations/0001_tables.yaml:15
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '32928641407c0fed77c3dfa224a1174d932b0777d25eda5210d23ce1f4413a4f';
SET @sqlc_mig_said = '  the first rows'; EXECUTE sqlc_mig_tell;
-- lock on countries: rows, blocks writers of the same rows
SET @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`, `area`, `joined`, `active`, `bytes`) VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', DEFAULT, DEFAULT),
  ('fr', 'L''""Hexagone""
\\\\e', DEFAULT, DEFAULT, false, x'00ff')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_keys.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'With keys and without, and SQL', @sqlc_mig_checksum = '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. bulk_insert countries (2 rows)   migrations/0002_keys.yaml:6
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '257d29d015e6b98e13a49b4d1993f5ef1abc5ff4391e1830c9b01eafd23dde9b',
  @sqlc_mig_when = '', @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`, `joined`) VALUES
  ('at', 'Austria', NULL),
  ('it', upper('italy'), DEFAULT)
ON DUPLICATE KEY UPDATE `countries`.`code` = `countries`.`code`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold   migrations/0002_keys.yaml:13
-- lock on countries: rows, blocks writers of the same rows
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = 'c58f05a71e59fa1c54156d9fc9e36eacacc0edb65777a8f874f7a28d14c023f8',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of countries with these keys hold', @sqlc_mig_does = '! insert',
  @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`, `active`, `area`) VALUES
  ('ch', 'Switzerland', true, DEFAULT),
  ('li', 'Liechtenstein', DEFAULT, 160)
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `code` = sqlc_mig_new.`code`, `active` = sqlc_mig_new.`active`, `area` = sqlc_mig_new.`area`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 21, @sqlc_mig_mark = 'faf31af60ccc89834ca2ef1cdb09bf2e012d626f4602ec570fbbc9f6ccace0af';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) = 0 FROM countries WHERE code = 'es'
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- lock on countries: rows, blocks writers of the same rows
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'destroys what rows of countries with these keys hold; if its condition says so', @sqlc_mig_does = '! insert',
  @sqlc_mig_what = 'into countries', @sqlc_mig_sql = "
INSERT INTO `countries` (`code`, `name`) VALUES
  ('es', 'Spain')
AS sqlc_mig_new ON DUPLICATE KEY UPDATE `name` = sqlc_mig_new.`name`
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:28
START TRANSACTION; SET @sqlc_mig_step = 4, @sqlc_mig_line = 28, @sqlc_mig_mark = 'e3863a2feb09dfd000988e89f22e038a651fc7c15b7008db1517a35a00870566';
SET @sqlc_mig_said = '  two statements, and a list of them'; EXECUTE sqlc_mig_tell;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'UPDATE countries SET area = 0 WHERE area IS NULL', @sqlc_mig_sql = "
UPDATE countries SET area = 0 WHERE area IS NULL
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE name = ''a;b'' -- a note; with a', @sqlc_mig_sql = "
DELETE FROM countries WHERE name = 'a;b' -- a note; with a semicolon

"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project   migrations/0002_keys.yaml:34
START TRANSACTION; SET @sqlc_mig_step = 5, @sqlc_mig_line = 34, @sqlc_mig_mark = 'c6de75a84accae26885fc8afb100374d2a7677ced1aee229c3d389df94be4818';
SET @sqlc_mig_yes = 0, @sqlc_mig_sql = "SELECT (
SELECT count(*) FROM countries WHERE active
) INTO @sqlc_mig_yes"; EXECUTE sqlc_mig_due; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; if its condition says so', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE countries SET active = NOT active', @sqlc_mig_sql = "
UPDATE countries SET active = NOT active
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
SET @sqlc_mig_yes = 1, @sqlc_mig_against = NULL;

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data   migrations/0002_keys.yaml:38
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 6, @sqlc_mig_line = 38, @sqlc_mig_mark = 'b487b22956e4fdd479215cd3797fd24d1286567758b5590d7f68ebeb659b259c',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE code = ''xx''', @sqlc_mig_sql = "
DELETE FROM countries WHERE code = 'xx'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 7. execute UPDATE countries SET area = 2      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_keys.yaml:39
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 7, @sqlc_mig_line = 39, @sqlc_mig_mark = 'e66b48968470872a3ff79e5a6630180e55eb3f669f81576491a39f7cb20d4185',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE countries SET area = 2',
  @sqlc_mig_sql = "
UPDATE countries SET area = 2
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
