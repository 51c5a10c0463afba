-- ===================================================================================================================
-- 0001  Tables that know each other
-- 1 of 2; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Tables that know each other', @sqlc_mig_checksum = '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table parents   migrations/0001_tables.yaml:6
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded table parents, now elders'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '142dfae18c5f6a17de5f439d3941c31e2418d5d209e7599af6ca60cae40e4602', @sqlc_mig_table = 'parents',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB;? PRIMARY;? uq_parents_name;?.id;?.name;?.number;?.title', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `name` varchar(40) NOT NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_name` UNIQUE (`name`)
) ENGINE=InnoDB COMMENT='They have children'
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. create_table children   migrations/0001_tables.yaml:12
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'youngsters', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters')) THEN
    '  superseded table children, now youngsters'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '0b91174d68b552fb9ce7b5545bd24d53adb0a1765ef26ce8293345c24e7b2aaf',
  @sqlc_mig_table = 'children', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB;.id|bigint|not null|auto_increment||;index PRIMARY|id|unique;? ck_children_name;? fk_children_parent_id_parents;? ix_children_name;'
  '? ix_nickname;?.age;?.name;?.nickname;?.parent_id;?.parent_number', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `children` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `parent_id` bigint NOT NULL,
  `name` varchar(40) NULL DEFAULT 'nobody' COMMENT 'how they are called',
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `ck_children_name` CHECK (name <> ''),
  INDEX `ix_children_name` (`name`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Everything has another name
-- 2 of 2; migrations/0002_renamed.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_renamed.yaml', @sqlc_mig_steps = 12, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Everything has another name', @sqlc_mig_checksum = '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. rename_column parents.id to number   migrations/0002_renamed.yaml:6
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', 'column id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME = 'id'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', 'column number', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME = 'number'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', 'column number', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders' AND COLUMN_NAME = 'number')) THEN
    '  superseded column parents.id to number, now elders.number'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '5ad98a0e8fdde29c1002af8bd32eef6368c6cc69c0dc03da51d7ac951fe2619a', @sqlc_mig_table = 'parents',
  @sqlc_mig_column = 'id', @sqlc_mig_to = 'number', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'column parents.id to number',
  @sqlc_mig_sql = "
ALTER TABLE `parents` RENAME COLUMN `id` TO `number`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. rename_column parents.name to title   migrations/0002_renamed.yaml:7
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', 'column name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME = 'name'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', 'column title', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents' AND COLUMN_NAME = 'title'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', 'column title', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders' AND COLUMN_NAME = 'title')) THEN
    '  superseded column parents.name to title, now elders.title'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '2f39a9fa2345111d293afa7c6f16c9b1e820f415cda560484bcf180b499dc471', @sqlc_mig_table = 'parents',
  @sqlc_mig_column = 'name', @sqlc_mig_to = 'title', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'column parents.name to title',
  @sqlc_mig_sql = "
ALTER TABLE `parents` RENAME COLUMN `name` TO `title`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 3. rename_column children.name to nickname   migrations/0002_renamed.yaml:8
-- lock on children: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'name'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column nickname', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'nickname')) THEN
    '  superseded column children.name to nickname, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '7e728a1bbf9fcbac844dd358f7b1301d666d86228048ffdc91156e059d92307b', @sqlc_mig_table = 'children',
  @sqlc_mig_column = 'name', @sqlc_mig_to = 'nickname', @sqlc_mig_when = 'rename', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.name to nickname', @sqlc_mig_sql = "
ALTER TABLE `children` DROP CHECK `ck_children_name`, RENAME COLUMN `name` TO `nickname`, ADD CONSTRAINT `ck_children_name` CHECK (`nickname` <> '')
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 4. rename_column children.parent_id to parent_number   migrations/0002_renamed.yaml:9
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column parent_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'parent_id'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column parent_number', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'parent_number'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'youngsters', 'column parent_number', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'youngsters' AND COLUMN_NAME = 'parent_number')) THEN
    '  superseded column children.parent_id to parent_number, now youngsters.parent_number'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '0ac510f8a73ef72cf047acb90bb480cba1edbbd69afc454ceaefaf5b872ed2a4', @sqlc_mig_table = 'children',
  @sqlc_mig_column = 'parent_id', @sqlc_mig_to = 'parent_number', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.parent_id to parent_number', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME COLUMN `parent_id` TO `parent_number`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 5. rename_index ix_children_name to ix_nickname on children   migrations/0002_renamed.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_children_name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_children_name'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_nickname', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_nickname')) THEN
    '  superseded index ix_children_name to ix_nickname, dropped later'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'd5a50a1837b40c3b4e93ce8cb97945f3eb9515d5fa098bd52d779eadb5e888f9',
  @sqlc_mig_index = 'ix_children_name', @sqlc_mig_to = 'ix_nickname', @sqlc_mig_table = 'children', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index ix_children_name to ix_nickname', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME INDEX `ix_children_name` TO `ix_nickname`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 6. rename_table parents to elders   migrations/0002_renamed.yaml:11
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0', @sqlc_mig_table = 'parents',
  @sqlc_mig_to = 'elders', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table parents to elders', @sqlc_mig_sql = "
RENAME TABLE `parents` TO `elders`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. rename_table children to youngsters   migrations/0002_renamed.yaml:12
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = 'bc8473a58aec79c2f026f930bb29298f1314a5bbf67e3cfb4c10014b90574114',
  @sqlc_mig_table = 'children', @sqlc_mig_to = 'youngsters', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'table children to youngsters', @sqlc_mig_sql = "
RENAME TABLE `children` TO `youngsters`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. create_table_comment elders   migrations/0002_renamed.yaml:13
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table elders', @sqlc_mig_sql = "
ALTER TABLE `elders` COMMENT = 'They''re old'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 9. drop_table_comment elders   migrations/0002_renamed.yaml:14
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '4afbdf2741bd0cdc630c19d5766afb4fe0b57c6df0514ebedf80aac7f2d0819c', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table elders', @sqlc_mig_sql = "
ALTER TABLE `elders` COMMENT = ''
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 10. create_table_comment youngsters   migrations/0002_renamed.yaml:15
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = 'd3043ba76012bfccfd0a6d5b1e846ed88d4144381bc927d8a2302c64abcc1739', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table youngsters', @sqlc_mig_sql = "
ALTER TABLE `youngsters` COMMENT = 'Young'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 11. add_column youngsters.age   migrations/0002_renamed.yaml:16
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 16, @sqlc_mig_mark = '688e56f3d342081b0a070968f101239476834fb4fb521a18a17ed899d4f9c6d7',
  @sqlc_mig_table = 'youngsters', @sqlc_mig_column = 'age', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.age|smallint||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `youngsters` ADD COLUMN `age` smallint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 12. drop_column youngsters.nickname      ! destroys the values of youngsters.nickname; undo: the column comes back empty
--    migrations/0002_renamed.yaml:17
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 12, @sqlc_mig_line = 17, @sqlc_mig_mark = 'eba2c98451ca8c745f46f3756ea656d2a0f6263cd5dc6e15d60d95467429ad13',
  @sqlc_mig_table = 'youngsters', @sqlc_mig_column = 'nickname', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of youngsters.nickname', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `youngsters` DROP CHECK `ck_children_name`, DROP COLUMN `nickname`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
