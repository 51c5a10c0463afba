-- ===================================================================================================================
-- 0002  What MySQL and MariaDB have
-- 1 of 2; migrations/0002_own.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_own.yaml', @sqlc_mig_steps = 12, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What MySQL and MariaDB have', @sqlc_mig_checksum = '11af033edf2122b138a08b7f453e752651c4e643134ba4374cec6f823db60b24';
  EXECUTE sqlc_mig_begin;

-- 1. alter_column items.d   migrations/0002_own.yaml:17
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 17, @sqlc_mig_mark = '1a4a17a3be5f0ceaef501a00c206d5981cecf196d5b49606d538c0fa5015d039', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.d',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `d` SET DEFAULT 0, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. alter_column items.i   migrations/0002_own.yaml:16
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 16, @sqlc_mig_mark = 'bef783f0690863eb997cda7688e41c3c15a14c2d71fb9619ac6eb5b62de99d6e', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'enum(''calm'',''wild'')', @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'calm', @sqlc_mig_table = 'items', @sqlc_mig_column = 'i',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `i` enum('calm','wild') NULL DEFAULT 'calm'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. alter_column items.h   migrations/0002_own.yaml:15
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 15, @sqlc_mig_mark = '5aef09f32cabde5dd2acc272f1c021b81df67c6768db08dbb95c022fa9b92487', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''small'',''large'')',
  @sqlc_mig_type = 'enum(''small'',''medium'',''large'')', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL, @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','medium','large') NULL DEFAULT 'small'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. alter_column items.h   migrations/0002_own.yaml:14
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = '84a25c70f47aa48c7cb1af5e7f58e4843192c181b3a92a0a462e6bcaa855152d', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '',
  @sqlc_mig_type_was = 'enum(''small'',''medium'',''large'')', @sqlc_mig_type = 'enum(''small'',''large'')', @sqlc_mig_has_default = 'some',
  @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'h', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter',
  @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NULL DEFAULT 'small'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. alter_column items.c   migrations/0002_own.yaml:13
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 13, @sqlc_mig_mark = 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'c', @sqlc_mig_type_was = 'longtext',
  @sqlc_mig_type = 'text', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'c',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` text NULL COMMENT 'c'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. alter_column items.id   migrations/0002_own.yaml:12
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 12, @sqlc_mig_mark = '527e4a6ea35b822bf181a8a8b0aca8ab13750cd9c47a0d20bf7ce70bae8a0265', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = NULL, @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint(20)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'id',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. alter_column items.id   migrations/0002_own.yaml:11
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 11, @sqlc_mig_mark = '0b0bb5dff1b284b552f080c8d0fce277d58e4bd0b341acba032a7b80cc64ab0e', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = NULL, @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint(20)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'id',
  @sqlc_mig_zero = 1, @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. alter_column items.b   migrations/0002_own.yaml:10
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 10, @sqlc_mig_mark = '11e0296ccf13eae8393ba34f20efc31c403f59288fa2a3c5a928cfe65c6eced6', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(200)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'b',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) COLLATE `utf8mb4_bin` NOT NULL DEFAULT 'b'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. alter_column items.b   migrations/0002_own.yaml:9
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 9, @sqlc_mig_mark = '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b', @sqlc_mig_table = 'items', @sqlc_mig_column = 'b',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) NOT NULL DEFAULT 'b'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. alter_column items.a   migrations/0002_own.yaml:8
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 10, @sqlc_mig_line = 8, @sqlc_mig_mark = 'ebc1d393fe3a8b120ba856ca153229a3f9f5af4b0e3a6ac24e44022c2fd0d057', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint(20)',
  @sqlc_mig_type = 'int(11)', @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1, @sqlc_mig_table = 'items', @sqlc_mig_column = 'a',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 1 AFTER `id`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. alter_column items.j   migrations/0002_own.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 7, @sqlc_mig_mark = '83ceb9ffeb20f56e2dfa629d23bedf18034ece9700cbc625eea40b9cbe1ae0eb', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(11)',
  @sqlc_mig_type = 'int(11)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'j',
  @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NULL FIRST, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 12. alter_column items.j   migrations/0002_own.yaml:6
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b4004ffc40e0c35694b863ce8730daa33b254a938ee1d4f5393b7aaafbef9643', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(11)',
  @sqlc_mig_type = 'int(11)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'items', @sqlc_mig_column = 'j',
  @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NULL AFTER `i`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d'; EXECUTE sqlc_mig_begin;

-- 1. drop_table items      ! destroys the rows of items   migrations/0001_table.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '1c1ec57879bdfe5e87fdaab090462869a0460742f0126c951ae38b8a2692ef3f', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'items', @sqlc_mig_notes = ': destroys the rows of items', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `items`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_enum mood   migrations/0001_table.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
