-- ===================================================================================================================
-- 0003  Several attributes at once
-- 1 of 3; migrations/0003_pairs.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_pairs.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Several attributes at once', @sqlc_mig_checksum = 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column items.h   migrations/0003_pairs.yaml:12
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = '8af48c1fab6fd6104b9a60722c5266157cfba41eb86c04e1014b1e6d5c90bfac', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `h` enum('small','large') NULL DEFAULT 'large', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'enum(''small'',''large'')',
  @sqlc_mig_type = 'enum(''small'',''large'')', @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL;
  EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column items.f   migrations/0003_pairs.yaml:11
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '44c94211e6fa4ed99a3336965a41ac272e21a6f4d249c1102631a0a8e3eda77e', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'f', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `f` tinyint(1) NOT NULL DEFAULT true COMMENT 'f', LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'tinyint(1)', @sqlc_mig_type = 'tinyint(1)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. alter_column items.d   migrations/0003_pairs.yaml:10
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = 'c24dd8de877d0a5d289019bdadb26bdb72b9ff1092693524d8598003c5226854', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` bigint NOT NULL DEFAULT 0, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. alter_column items.c   migrations/0003_pairs.yaml:9
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '8165c0940a66edff40408672e10d6b3ac905fd7211ba2d536173640bad5be428', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` varchar(40) NULL COMMENT 'c'
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'varchar(50)', @sqlc_mig_type = 'varchar(40)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. alter_column items.b   migrations/0003_pairs.yaml:8
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 8, @sqlc_mig_mark = '3cbeaed94abfbd0c2b54262af6ceaf162162b13ffef67569ecfb836371f27f7c', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` text NOT NULL DEFAULT ('b')
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(30)', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. alter_column items.a   migrations/0003_pairs.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 7, @sqlc_mig_mark = 'b1bf85543c8b868019f4585c9eb14b9d3ddaa9733f9ad429129aba1e3c06d438', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 3, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 3; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. alter_column items.a   migrations/0003_pairs.yaml:6
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_each.yaml', @sqlc_mig_steps = 21, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'One attribute at a time', @sqlc_mig_checksum = '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. alter_column items.j   migrations/0002_each.yaml:26
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 26, @sqlc_mig_mark = '22d09246a529790c7966034970a1048fa97a13fa01bfed3a3d88c555c429d49b', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'j', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `j` int NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. alter_column items.i   migrations/0002_each.yaml:25
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 25, @sqlc_mig_mark = '080ff6d18125404cebc00817cf2f5a81279b51340b52d495cba4b4896b751cb1', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'i', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.i',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `i` SET DEFAULT 'calm', LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. alter_column items.h   migrations/0002_each.yaml:24
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 24, @sqlc_mig_mark = 'bac6db0984c8ce76611478b18bafebc21cc4705d24f8d8c454a5945a70e81113', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'h', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.h',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `h` SET DEFAULT 'small', LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. alter_column items.g      ! destroys what does not fit the new type of items.g   migrations/0002_each.yaml:23
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 23, @sqlc_mig_mark = '69293d8607c42eb7c115959268d1f6662e93f693035ce758c6c2be91162440f9', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'g', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table; destroys what does not fit the new type of items.g',
  @sqlc_mig_does = '! alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `g` date NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'datetime(6)', @sqlc_mig_type = 'date',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. alter_column items.f   migrations/0002_each.yaml:22
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 22, @sqlc_mig_mark = '2532c352ea9c70f869797e2c0d5831189b6312ea52187d4c6d377ccc9746bedf', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'f', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.f',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `f` SET DEFAULT false, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. alter_column items.e   migrations/0002_each.yaml:21
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 21, @sqlc_mig_mark = '7854526bd38c4bb0351730e2322fc75cdeb10cbb82eb9183071dab6cc4ff718d', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'e', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'date', @sqlc_mig_type = 'timestamp(6)',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. alter_column items.e   migrations/0002_each.yaml:20
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 20, @sqlc_mig_mark = '476d2f841baaefdef256a390d868cd2a1410839d8a251f44a03a08aa574f002c', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'e', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `e` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'timestamp(6)', @sqlc_mig_type = 'timestamp(6)',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. alter_column items.d   migrations/0002_each.yaml:19
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 19, @sqlc_mig_mark = '87906b0f6139e45ae411561669309ec99702d24aceb98dd809a96cc35f839543', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` decimal(12,4) NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'decimal(12,4)',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 9. alter_column items.d      ! destroys what does not fit the new type of items.d   migrations/0002_each.yaml:18
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 18, @sqlc_mig_mark = '7a218cffc2df6cbf3ec55e4398bd7880f316d2cf2a2f7a827612f428bd996bfd', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table; destroys what does not fit the new type of items.d',
  @sqlc_mig_does = '! alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `d` decimal(10,2) NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'decimal(12,4)', @sqlc_mig_type = 'decimal(10,2)',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 10. alter_column items.c   migrations/0002_each.yaml:17
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 10, @sqlc_mig_line = 17, @sqlc_mig_mark = 'adc8f4f510cb64c8c612a2853b529b2d7f0069fc54b4efeede92dff02569c6f6', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `c` text NULL COMMENT 'c'
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = 'c', @sqlc_mig_type_was = 'varchar(40)', @sqlc_mig_type = 'text',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 11. alter_column items.b   migrations/0002_each.yaml:16
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 11, @sqlc_mig_line = 16, @sqlc_mig_mark = '51aae8e8afaacdf116fc1cb707b353bd2300578eb3bfd53d0bb87d7f59534def', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(10) NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text', @sqlc_mig_type = 'varchar(10)',
  @sqlc_mig_has_default = 'some', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 12. alter_column items.b   migrations/0002_each.yaml:15
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 12, @sqlc_mig_line = 15, @sqlc_mig_mark = 'ef751ceb9245bdb78aab56d46def4f6e6282f9906d1066ed21e8c6e76cbd25f7', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(80) NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(10)', @sqlc_mig_type = 'varchar(80)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 13. alter_column items.b   migrations/0002_each.yaml:14
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 13, @sqlc_mig_line = 14, @sqlc_mig_mark = '552bc6c30fb7062abb04b3fec09c66eed6fd0a8023bf11190016e031f3134649', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `b` varchar(20) NOT NULL DEFAULT 'b'
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(80)', @sqlc_mig_type = 'varchar(20)',
  @sqlc_mig_has_default = 'text', @sqlc_mig_default = 'b'; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 14. alter_column items.a   migrations/0002_each.yaml:13
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 14, @sqlc_mig_line = 13, @sqlc_mig_mark = '848aa8640f79b10b6142ee57c090201a3b8bc223182a512c4b5672445ee97e48', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL COMMENT 'it''s a', LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 15. alter_column items.a   migrations/0002_each.yaml:12
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 15, @sqlc_mig_line = 12, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 16. alter_column items.a   migrations/0002_each.yaml:11
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 16, @sqlc_mig_line = 11, @sqlc_mig_mark = 'e1efe6875fd6f35db060ce65dd35eba9e61b5a15eef6458653369bf31dcaddba', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NOT NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 17. alter_column items.a   migrations/0002_each.yaml:10
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
SET @sqlc_mig_step = 17, @sqlc_mig_line = 10, @sqlc_mig_mark = 'b9908ad702eb17bbd60a26206be7090321d72b28855c51c2302924f6c842bf20', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` bigint NULL, LOCK=NONE
"; SET @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 18. alter_column items.a   migrations/0002_each.yaml:9
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 18, @sqlc_mig_line = 9, @sqlc_mig_mark = 'f0d6ec1259bdcb2c7c4ca1bbac51f27f1de68ddbf3f38f78e765b5bcf3d1df21', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.a',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT (1 + 1), LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 19. alter_column items.a   migrations/0002_each.yaml:8
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 19, @sqlc_mig_line = 8, @sqlc_mig_mark = 'de3e23aa0be81ce7c7539773c52967ba5584154254a37205348507ce12de08d7', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.a',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 2, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 20. alter_column items.a   migrations/0002_each.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 20, @sqlc_mig_line = 7, @sqlc_mig_mark = 'cd615540d37737ac38605426a9a17edcfe28dbb38f19f9127ab8d9c74084932c', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of items.a',
  @sqlc_mig_sql = "
ALTER TABLE `items` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 21. alter_column items.a   migrations/0002_each.yaml:6
-- lock on items: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 21, @sqlc_mig_line = 6, @sqlc_mig_mark = '40792815378bb78c9662cc2bb10814b63c2e41e1035a8dbf9b3c9de2b190bba0', @sqlc_mig_table = 'items',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'known', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `items` MODIFY COLUMN `a` int NULL DEFAULT 1
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'int',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 1; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table items      ! destroys the rows of items   migrations/0001_table.yaml:7
-- lock on items: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 7, @sqlc_mig_mark = '1c1ec57879bdfe5e87fdaab090462869a0460742f0126c951ae38b8a2692ef3f', @sqlc_mig_table = 'items',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of items', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `items`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_enum mood   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
