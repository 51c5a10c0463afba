-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_enum.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'An enum and tables that use it', @sqlc_mig_checksum = 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1';
  EXECUTE sqlc_mig_begin;

-- 1. create_enum mood   migrations/0001_enum.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table cats   migrations/0001_enum.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '65b0a14aec3ae5cb8c1a2a70c8f9c98c77302ccc6fa94ccc0e9201ecf04de4da', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'cats', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;? ix_cats_before;?.before;?.mood', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `cats` (
  `id` bigint NOT NULL,
  `mood` enum('calm','it''s fine','wild') NOT NULL DEFAULT 'calm' COMMENT 'how it is',
  `before` enum('calm','it''s fine','wild') NULL,
  CONSTRAINT `pk_cats` PRIMARY KEY (`id`),
  INDEX `ix_cats_before` (`before`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table dogs   migrations/0001_enum.yaml:13
SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = 'a24fec71a08e72cb19210a8a48fab590d28397c783ed4a4fb1637d504f56667e', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'dogs', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint(20)|not null|||;.mood|?|||?|;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `dogs` (
  `id` bigint NOT NULL,
  `mood` enum('calm','it''s fine','wild') NULL,
  CONSTRAINT `pk_dogs` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_values.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'More values',
  @sqlc_mig_checksum = '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63'; EXECUTE sqlc_mig_begin;

-- 1. add_enum_value mood 'asleep'   migrations/0002_values.yaml:6
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column cats.mood, dropped later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '0c1a7cc7364d03c2effbe8f508daf1c55e1eaa83bcc2ca4b7acfce7a1b3cb84f', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'how it is',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'')', @sqlc_mig_type = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL, @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('calm','it''s fine','wild','asleep') NOT NULL DEFAULT 'calm' COMMENT 'how it is', LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column before', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'before')) THEN
    '  superseded column cats.before, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'')', @sqlc_mig_type = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `before` enum('calm','it''s fine','wild','asleep') NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on dogs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'dogs', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'dogs' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column dogs.mood, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'')', @sqlc_mig_type = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'dogs', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `dogs` MODIFY COLUMN `mood` enum('calm','it''s fine','wild','asleep') NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_enum_value mood 'o'clock'   migrations/0002_values.yaml:7
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column cats.mood, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'f5c64ab7fcd97602ef067f1c1d8ed17cded03c34d4091633891036b193879408', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'how it is',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('o''clock','calm','it''s fine','wild','asleep') NOT NULL DEFAULT 'calm' COMMENT 'how it is'
"; EXECUTE sqlc_mig_do;
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column before', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'before')) THEN
    '  superseded column cats.before, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `before` enum('o''clock','calm','it''s fine','wild','asleep') NULL
"; EXECUTE sqlc_mig_do;
-- lock on dogs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'dogs', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'dogs' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column dogs.mood, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'dogs', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `dogs` MODIFY COLUMN `mood` enum('o''clock','calm','it''s fine','wild','asleep') NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. add_enum_value mood 'hungry'   migrations/0002_values.yaml:8
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column cats.mood, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '61d1c4dfcd8c9a9924afc2c0c47635e43fb102a12386dccac89f14f92be269ef', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'how it is',
  @sqlc_mig_type_was = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NOT NULL DEFAULT 'calm' COMMENT 'how it is'
"; EXECUTE sqlc_mig_do;
-- lock on cats: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'cats', 'column before', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'cats' AND COLUMN_NAME = 'before')) THEN
    '  superseded column cats.before, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `cats` MODIFY COLUMN `before` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL
"; EXECUTE sqlc_mig_do;
-- lock on dogs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'dogs', 'column mood', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'dogs' AND COLUMN_NAME = 'mood')) THEN
    '  superseded column dogs.mood, dropped later'
  END;
SET @sqlc_mig_when = 'known', @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''o''''clock'',''calm'',''it''''s fine'',''wild'',''asleep'')',
  @sqlc_mig_type = 'enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL,
  @sqlc_mig_table = 'dogs', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `dogs` MODIFY COLUMN `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
IF @sqlc_mig_next = '0003' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_gone.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'And gone',
  @sqlc_mig_checksum = '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076'; EXECUTE sqlc_mig_begin;

-- 1. drop_column cats.mood      ! destroys the values of cats.mood; undo: the column comes back empty   migrations/0003_gone.yaml:6
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd03bea3b0f43f2ea07f6185ede72505b22326ed6411e32c940614c604361cbe4', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': destroys the values of cats.mood',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `cats` DROP COLUMN `mood`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_column cats.before      ! destroys the values of cats.before; undo: the column comes back empty   migrations/0003_gone.yaml:7
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'bbf8f954f1b275b58e6fe1b074f99583e81647b58ac611fe2c830f271a007ddb', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_notes = ': destroys the values of cats.before',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `cats` DROP COLUMN `before`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_table dogs      ! destroys the rows of dogs; undo: the table comes back empty   migrations/0003_gone.yaml:8
-- lock on dogs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '997db66d827eb1de19406fb73ba1a4a2a7fdcb836b962a9c584d445b435f4d4d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'dogs', @sqlc_mig_notes = ': destroys the rows of dogs', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `dogs`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_enum mood   migrations/0003_gone.yaml:9
-- no statement is needed here
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
