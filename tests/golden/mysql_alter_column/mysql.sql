-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_enum mood   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;

-- 2. create_table items   migrations/0001_table.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '0792b7a3f0004f86884167d6fc81dc33aab24000eb54e3c89c5b1e4e85d2c3d2', @sqlc_mig_table = 'items',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|?|?|;.a|?|?|;.b|?|not null||?|;.c|?|||?|c;.d|decimal(10,2)|not null||?|;.e|timestamp(6)|||*|;'
  '.f|tinyint(1)|not null||0|f;.g|date||||;.h|?|||?|;.i|?|||?|;.j|int||||;index PRIMARY|id|unique;index uq_items_j|j|unique;check ck_items_d;'
  'index ix_items_g|g|', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `items` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `a` int NULL DEFAULT 1,
  `b` varchar(20) NOT NULL DEFAULT 'b',
  `c` text NULL COMMENT 'c',
  `d` decimal(10,2) NOT NULL DEFAULT 0,
  `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6),
  `f` tinyint(1) NOT NULL DEFAULT false COMMENT 'f',
  `g` date NULL,
  `h` enum('small','large') NULL DEFAULT 'small',
  `i` enum('calm','wild') NULL DEFAULT 'calm',
  `j` int NULL,
  CONSTRAINT `pk_items` PRIMARY KEY (`id`),
  CONSTRAINT `uq_items_j` UNIQUE (`j`),
  CONSTRAINT `ck_items_d` CHECK (d >= 0),
  INDEX `ix_items_g` (`g`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  What MySQL and MariaDB have
-- 2 of 2; migrations/0002_own.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_own.yaml', @sqlc_mig_steps = 12, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'What MySQL and MariaDB have', @sqlc_mig_checksum = '11af033edf2122b138a08b7f453e752651c4e643134ba4374cec6f823db60b24';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column items.j   migrations/0002_own.yaml:6
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '83ceb9ffeb20f56e2dfa629d23bedf18034ece9700cbc625eea40b9cbe1ae0eb', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'j', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NULL FIRST, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column items.j   migrations/0002_own.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'acc45f2061308d81e92e813f559410ea3882daf029c5361aab5b361a4a9fc6ed', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'j', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NULL AFTER `a`, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. alter_column items.a   migrations/0002_own.yaml:8
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '5eb5c3b509592b591aabe4a8aab2428bc76a1a8bcb0a68949771dc120bed89bd', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL DEFAULT 1 COMMENT 'moved' AFTER `b`
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. alter_column items.b   migrations/0002_own.yaml:9
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'varchar(200)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'varchar(200)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.b, changed later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '11e0296ccf13eae8393ba34f20efc31c403f59288fa2a3c5a928cfe65c6eced6', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) COLLATE `utf8mb4_bin` NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)', @sqlc_mig_type = 'varchar(20)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 5. alter_column items.b   migrations/0002_own.yaml:10
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '8c950f43a1614d9772671b2df886e994a6b7770e9e928b9cb4328d640361541f', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(200) COLLATE `utf8mb4_general_ci` NOT NULL
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)', @sqlc_mig_type = 'varchar(200)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. alter_column items.id   migrations/0002_own.yaml:11
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '527e4a6ea35b822bf181a8a8b0aca8ab13750cd9c47a0d20bf7ce70bae8a0265', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'id', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = NULL, @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. alter_column items.id   migrations/0002_own.yaml:12
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET SESSION sql_mode = CONCAT(@sqlc_mig_live, ',NO_AUTO_VALUE_ON_ZERO'); -- a 0 is a 0, and not the next number
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '0b0bb5dff1b284b552f080c8d0fce277d58e4bd0b341acba032a7b80cc64ab0e', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'id', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = NULL, @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET SESSION sql_mode = @sqlc_mig_live;

-- 8. alter_column items.c   migrations/0002_own.yaml:13
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = 'b5ca3ab1f92d0b82ff7704b538d24be18145781583189c89853d1cf25725df47', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` longtext NULL COMMENT 'c'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'c', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'longtext',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 9. alter_column items.h   migrations/0002_own.yaml:14
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '5aef09f32cabde5dd2acc272f1c021b81df67c6768db08dbb95c022fa9b92487', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','medium','large') NULL DEFAULT 'small'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''small'',''large'')',
  @sqlc_mig_type = 'enum(''small'',''medium'',''large'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 10. alter_column items.h   migrations/0002_own.yaml:15
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NULL DEFAULT 'large'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''small'',''medium'',''large'')',
  @sqlc_mig_type = 'enum(''small'',''large'')', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 11. alter_column items.i   migrations/0002_own.yaml:16
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 11, @sqlc_mig_line = 16, @sqlc_mig_mark = '1be6102a0495d78086fdc2b696fd777eff77c7fc457b312fea733cc93935df72', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'i', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `i` varchar(20) NULL DEFAULT 'calm'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'enum(''calm'',''wild'')',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 12. alter_column items.d   migrations/0002_own.yaml:17
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 17, @sqlc_mig_mark = 'dfca1a53ed82a415b7b1388ed1617eaacccf314c0ea7a0742100dd852de78cf4', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.d',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `d` SET DEFAULT (1 + 1), LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
