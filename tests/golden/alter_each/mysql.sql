-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
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
  'table|InnoDB|;.id|bigint|not null|auto_increment||;.a|?|?|;.b|?|?||?|;.c|?|?|;.d|?|?||?|;.e|?|||?|;.f|tinyint(1)|?|;.g|?|||?|;' '.h|enum(''small'',''large'')|?|;.i|enum(''calm'',''wild'')|||?|;.j|int|?|||;index PRIMARY|id|unique;index uq_items_j|j|unique;index ix_items_g|g|;? ck_items_d',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_each.yaml', @sqlc_mig_steps = 21, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One attribute at a time', @sqlc_mig_checksum = '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column items.a   migrations/0002_each.yaml:6
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'e74067bd27e79df3c01c547dfc844199c081adabe9153f0f17f7dec98eab73ea', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL DEFAULT 1
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. alter_column items.a   migrations/0002_each.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int') THEN
    '  superseded alter default of items.a, changed later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.a',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 3. alter_column items.a   migrations/0002_each.yaml:8
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int') THEN
    '  superseded alter default of items.a, changed later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.a',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT (1 + 1), LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 4. alter_column items.a   migrations/0002_each.yaml:9
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'it''s a' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 5. alter_column items.a   migrations/0002_each.yaml:10
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'it''s a' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 6. alter_column items.a   migrations/0002_each.yaml:11
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'it''s a' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 7. alter_column items.a   migrations/0002_each.yaml:12
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL COMMENT 'it''s a', LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 8. alter_column items.a   migrations/0002_each.yaml:13
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 9. alter_column items.b   migrations/0002_each.yaml:14
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'varchar(30)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'varchar(30)' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND BINARY COLUMN_DEFAULT = BINARY 'b') THEN
    '  superseded column items.b, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'text'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'text' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NOT NULL) THEN
    '  superseded column items.b, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'varchar(10)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'varchar(10)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND BINARY COLUMN_DEFAULT = BINARY 'b') THEN
    '  superseded column items.b, changed later'
  END;
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(80) NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)', @sqlc_mig_type = 'varchar(80)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 10. alter_column items.b   migrations/0002_each.yaml:15
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'varchar(30)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'varchar(30)' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND BINARY COLUMN_DEFAULT = BINARY 'b') THEN
    '  superseded column items.b, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'text'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'text' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NOT NULL) THEN
    '  superseded column items.b, changed later'
  END;
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(10) NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(80)', @sqlc_mig_type = 'varchar(10)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 11. alter_column items.b   migrations/0002_each.yaml:16
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column b', CONCAT('is ', 'varchar(30)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'b'
      AND COLUMN_TYPE = 'varchar(30)' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND BINARY COLUMN_DEFAULT = BINARY 'b') THEN
    '  superseded column items.b, changed later'
  END;
SET @sqlc_mig_step = 11, @sqlc_mig_line = 16, @sqlc_mig_mark = '3cbeaed94abfbd0c2b54262af6ceaf162162b13ffef67569ecfb836371f27f7c', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` text NOT NULL DEFAULT ('b')
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(10)', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 12. alter_column items.c   migrations/0002_each.yaml:17
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column c', CONCAT('is ', 'varchar(50)'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'c'
      AND COLUMN_TYPE = 'varchar(50)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND BINARY COLUMN_DEFAULT = BINARY '0') THEN
    '  superseded column items.c, changed later'
  END;
SET @sqlc_mig_step = 12, @sqlc_mig_line = 17, @sqlc_mig_mark = '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` varchar(40) NULL COMMENT 'c'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'c', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 13. alter_column items.d   migrations/0002_each.yaml:18
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column d', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 1) THEN
    '  superseded column items.d, changed later'
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column d', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 0) THEN
    '  superseded column items.d, changed later'
  END;
SET @sqlc_mig_step = 13, @sqlc_mig_line = 18, @sqlc_mig_mark = '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` decimal(12,4) NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'decimal(10,2)', @sqlc_mig_type = 'decimal(12,4)',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 14. alter_column items.d      ! destroys what does not fit the new type of items.d; undo: what was lost does not come back
--    migrations/0002_each.yaml:19
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column d', CONCAT('is ', 'bigint'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'd'
      AND COLUMN_TYPE = 'bigint' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT + 0 = 1) THEN
    '  superseded column items.d, changed later'
  END;
SET @sqlc_mig_step = 14, @sqlc_mig_line = 19, @sqlc_mig_mark = 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table; destroys what does not fit the new type of items.d',
  @sqlc_mig_does = '! alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` bigint NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'decimal(12,4)', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 15. alter_column items.e   migrations/0002_each.yaml:20
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column e', CONCAT('is ', 'date'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'e'
      AND COLUMN_TYPE = 'date' AND IS_NULLABLE = 'YES' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COLUMN_DEFAULT IS NULL) THEN
    '  superseded column items.e, changed later'
  END;
SET @sqlc_mig_step = 15, @sqlc_mig_line = 20, @sqlc_mig_mark = '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'e', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'timestamp(6)', @sqlc_mig_type = 'timestamp(6)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 16. alter_column items.e      ! destroys what does not fit the new type of items.e; undo: what was lost does not come back
--    migrations/0002_each.yaml:21
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 16, @sqlc_mig_line = 21, @sqlc_mig_mark = '5415a554cdfde83654f86be04241f484f4355a3409dff178bea68e1a8668f1e2', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'e', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table; destroys what does not fit the new type of items.e',
  @sqlc_mig_does = '! alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `e` date NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'timestamp(6)', @sqlc_mig_type = 'date',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 17. alter_column items.f   migrations/0002_each.yaml:22
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 17, @sqlc_mig_line = 22, @sqlc_mig_mark = '8c1b3cc3ce983df671f1f09710cd063ddeed789ea3a2627719cedb7deb013e50', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'f', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.f',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `f` SET DEFAULT true, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 18. alter_column items.g   migrations/0002_each.yaml:23
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 18, @sqlc_mig_line = 23, @sqlc_mig_mark = '472136ed020654e91950271e2a19491d2f86767ec1557ba2cb85e4e76297846c', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'g', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `g` datetime(6) NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'date', @sqlc_mig_type = 'datetime(6)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 19. alter_column items.h   migrations/0002_each.yaml:24
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 19, @sqlc_mig_line = 24, @sqlc_mig_mark = '57ba7cf8c42612992c5c85864c4e8803385529f86c97bde1e1485738a8b44cb4', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.h',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `h` SET DEFAULT 'large', LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 20. alter_column items.i   migrations/0002_each.yaml:25
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 20, @sqlc_mig_line = 25, @sqlc_mig_mark = '30f392bfd16a2f6a41091e6748b5604ff6390c4199a46c4250a596eab97ca42b', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'i', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.i',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `i` SET DEFAULT 'wild', LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 21. alter_column items.j   migrations/0002_each.yaml:26
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 21, @sqlc_mig_line = 26, @sqlc_mig_mark = '4d0d5ad5f51e1a0704a98487ba246a81bd21d7d3757b59bff0661e61b3a46f1d', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'j', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NOT NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  Several attributes at once
-- 3 of 3; migrations/0003_pairs.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_pairs.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Several attributes at once', @sqlc_mig_checksum = 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column items.a   migrations/0003_pairs.yaml:6
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'items', 'column a', CONCAT('is ', 'int'), '')), @sqlc_mig_there) > 0, 1)
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'items' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'int' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY 'a' AND COLUMN_DEFAULT + 0 = 3) THEN
    '  superseded column items.a, changed later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 3
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. alter_column items.a   migrations/0003_pairs.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '2124541189e172a0b3a8c15a6cd0169d4a5ce93fee49c370a2b88ebdd204c55b', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` int NOT NULL DEFAULT 3 COMMENT 'a', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 3; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. alter_column items.b   migrations/0003_pairs.yaml:8
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '5cf57eef83eb7878380717a23fcd5ec5eb40fc53871028b8b3b7ac04f68d8400', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(30) NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'varchar(30)',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. alter_column items.c   migrations/0003_pairs.yaml:9
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'cead68d7ef17ffe03b8e1d6aeb79c8ed3336e3eb8db351117e5a6f93d0375cc6', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` varchar(50) NOT NULL DEFAULT '0', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'varchar(50)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. alter_column items.d   migrations/0003_pairs.yaml:10
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'dc9d3bbbfeff3aee09eef5234f205361a529d2c3860cd9eeb16667d65326a08a', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` bigint NULL DEFAULT 1, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. alter_column items.f   migrations/0003_pairs.yaml:11
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'b4c67a85cbf3d0d29bb7be9c05a88d2ceec294539f6f1b7a95486b6744fbe516', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'f', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `f` tinyint(1) NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'tinyint(1)', @sqlc_mig_type = 'tinyint(1)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. alter_column items.h   migrations/0003_pairs.yaml:12
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = 'd1b1153e2746bae580f5e22c800ff5e872d48e81953e1a536776527da708c770', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NOT NULL DEFAULT 'large' COMMENT 'the size', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'enum(''small'',''large'')',
  @sqlc_mig_type = 'enum(''small'',''large'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
