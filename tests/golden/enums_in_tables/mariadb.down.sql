-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
IF @sqlc_mig_next = '0003' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_gone.yaml', @sqlc_mig_steps = 5, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'And gone',
  @sqlc_mig_checksum = '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076'; EXECUTE sqlc_mig_begin;

-- 1. create_enum mood   migrations/0003_gone.yaml:9
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 9, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table dogs   migrations/0003_gone.yaml:8
SET @sqlc_mig_step = 2, @sqlc_mig_line = 8, @sqlc_mig_mark = 'fe78a3e90c420094f550b4a1c40edf9818fb3dd1a43de810b2dbec5c7252eb3b', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'dogs', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.mood|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')||||;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `dogs` (
  `id` bigint NOT NULL,
  `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL,
  CONSTRAINT `pk_dogs` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. add_column cats.before   migrations/0003_gone.yaml:7
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 7, @sqlc_mig_mark = '477b5cb112366930a90ae3442a318bafb8497fad06644d042f6298355823652a', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'cats', @sqlc_mig_column = 'before', @sqlc_mig_shape =
  '.before|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `cats` ADD COLUMN `before` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_index ix_cats_before on cats   migrations/0003_gone.yaml:7
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 7, @sqlc_mig_mark = 'ba7d9d3bda51707a3ad724f7eb23ef50473594899fd5c1503f26a3e3f64800b4', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_cats_before', @sqlc_mig_table = 'cats', @sqlc_mig_shape = 'index ix_cats_before|before|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `cats` ADD INDEX `ix_cats_before` (`before`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. add_column cats.mood   migrations/0003_gone.yaml:6
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 6, @sqlc_mig_mark = '36ed3a0536a80fe11021e4a8ca0c6145d9d4a0c98c7ab5201583563621fd2a25', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'cats', @sqlc_mig_column = 'mood', @sqlc_mig_shape =
  '.mood|enum(''o''''clock'',''calm'',''hungry'',''it''''s fine'',''wild'',''asleep'')|not null||''calm''|how it is', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `cats` ADD COLUMN `mood` enum('o''clock','calm','hungry','it''s fine','wild','asleep') NOT NULL DEFAULT 'calm' COMMENT 'how it is', LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_values.yaml', @sqlc_mig_steps = 0, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'More values',
  @sqlc_mig_checksum = '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63'; EXECUTE sqlc_mig_begin;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_enum.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'An enum and tables that use it', @sqlc_mig_checksum = 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table dogs      ! destroys the rows of dogs   migrations/0001_enum.yaml:13
-- lock on dogs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 13, @sqlc_mig_mark = '997db66d827eb1de19406fb73ba1a4a2a7fdcb836b962a9c584d445b435f4d4d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'dogs', @sqlc_mig_notes = ': destroys the rows of dogs', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `dogs`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table cats      ! destroys the rows of cats   migrations/0001_enum.yaml:7
-- lock on cats: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'fce02e06e7518f99cdd4e6d472b1f95b2d357606ec88a1a5988e1b307eddc498', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'cats', @sqlc_mig_notes = ': destroys the rows of cats', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `cats`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_enum mood   migrations/0001_enum.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 3, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
