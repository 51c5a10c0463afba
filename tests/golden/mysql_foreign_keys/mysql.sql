-- ===================================================================================================================
-- 0001  Keys that bring indexes
-- 1 of 3; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Keys that bring indexes', @sqlc_mig_checksum = 'a75212fffd1545b8aad538d0ee7cb1800825076184da466120f48314e0d0d1a6';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table parents   migrations/0001_tables.yaml:6
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'parents', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded table parents, now elders'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '723a4cc743a36589628b6044489df680c1856f5ac965c238e87e8c04b2c3e167', @sqlc_mig_table = 'parents',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.other|bigint|not null|||;index PRIMARY|id|unique;index uq_parents_other|other|unique', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `other` bigint NOT NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_other` UNIQUE (`other`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. create_table children   migrations/0001_tables.yaml:11
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded table children, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded table children, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '65fea228ef2d1fbde9040334160663247bdf54826bd749c72307b47a76c5ca84',
  @sqlc_mig_table = 'children', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;.third_id|bigint|||;.fourth_id|bigint||||;index PRIMARY|id|unique;? children_ibfk_1;'
  '? fk_children_fifth_id_parents;? fk_children_fourth_id_parents;? fk_children_parent_id_parents;? fk_third;? fk_third_again;? ix_parent;'
  '? ix_takes_over;? second_id;? uq_children_fifth_id;? uq_second;?.fifth_id;?.mother_id;?.parent_id;?.second_id', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `children` (
  `id` bigint NOT NULL,
  `parent_id` bigint NULL,
  `second_id` bigint NULL,
  `third_id` bigint NULL,
  `fourth_id` bigint NULL,
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `children_ibfk_1` FOREIGN KEY (`second_id`) REFERENCES `parents` (`id`),
  INDEX `second_id` (`second_id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  They give way, come back, stay behind and are taken over
-- 2 of 3; migrations/0002_more.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 10, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'They give way, come back, stay behind and are taken over',
  @sqlc_mig_checksum = 'd5a21068011ef919e4065bf56d97812659edb162921f700f9c27c6e46612e92c'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_index ix_takes_over on children   migrations/0002_more.yaml:6
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_takes_over', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_takes_over'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded index ix_takes_over, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_takes_over', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_takes_over'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded index ix_takes_over, dropped later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '81ac8cc7b9fbe3b8a672326441130e796c0dfe7b6bb4f987909ca0d6ce7527fa',
  @sqlc_mig_index = 'ix_takes_over', @sqlc_mig_table = 'children', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `children` ADD INDEX `ix_takes_over` (`parent_id`, `third_id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_past = NULL;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded index fk_children_parent_id_parents, dropped later'
  END;
SET @sqlc_mig_index = 'fk_children_parent_id_parents', @sqlc_mig_table = 'children', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `fk_children_parent_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. create_index ix_parent on children   migrations/0002_more.yaml:7
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_parent', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_parent'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded index ix_parent, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index ix_parent', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_parent'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded index ix_parent, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '367ff40ca6d56d9208f757c611ae19a673f0e3ef60492522d568a5b43a6364a4',
  @sqlc_mig_index = 'ix_parent', @sqlc_mig_table = 'children', @sqlc_mig_when = 'missing', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `children` ADD INDEX `ix_parent` (`parent_id`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 3. create_foreign_key fk_third on children   migrations/0002_more.yaml:8
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_third', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded foreign key fk_third on children, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_third', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded foreign key fk_third on children, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6', @sqlc_mig_table = 'children',
  @sqlc_mig_constraint = 'fk_third', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_third` FOREIGN KEY (`third_id`) REFERENCES `parents` (`other`) ON DELETE SET NULL ON UPDATE CASCADE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 4. drop_constraint fk_third on children   migrations/0002_more.yaml:9
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded constraint fk_third on children, dropped later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029', @sqlc_mig_table = 'children',
  @sqlc_mig_constraint = 'fk_third', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_third on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_third`, LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 5. create_foreign_key fk_third_again on children   migrations/0002_more.yaml:10
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_third_again', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third_again'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded foreign key fk_third_again on children, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_third_again', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third_again'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded foreign key fk_third_again on children, dropped later'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '1f7a71dbd1486a051853482de04b646d89ed8442093806948796963959099ae7',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_third_again', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_third_again` FOREIGN KEY (`third_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_past = NULL;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index fk_third', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_third'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'index fk_third_again', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_third_again')) THEN
    '  superseded index fk_third to fk_third_again, dropped later'
  END;
SET @sqlc_mig_index = 'fk_third', @sqlc_mig_to = 'fk_third_again', @sqlc_mig_table = 'children', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index fk_third to fk_third_again', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME INDEX `fk_third` TO `fk_third_again`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 6. create_unique_constraint uq_second on children   migrations/0002_more.yaml:11
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key uq_second', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_second'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id')) THEN
    '  superseded unique constraint uq_second on children, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key uq_second', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_second'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded unique constraint uq_second on children, dropped later'
  END;
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'cafcad2c15560071e4d95ace20dd5110de86354db8c87ddefc65e74594f09fdd',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_second', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `uq_second` UNIQUE (`second_id`, `third_id`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_past = NULL;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded index second_id, dropped later'
  END;
SET @sqlc_mig_index = 'second_id', @sqlc_mig_table = 'children', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `second_id`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 7. add_column children.fifth_id   migrations/0002_more.yaml:12
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded column children.fifth_id, dropped later'
  END;
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = 'd6fe680cd73cc943ed32475eb0feb48bfc2f8d81eadc89bc928d0847c0e231af',
  @sqlc_mig_table = 'children', @sqlc_mig_column = 'fifth_id', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.fifth_id|bigint||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `children` ADD COLUMN `fifth_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
SET @sqlc_mig_past = NULL;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key uq_children_fifth_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_children_fifth_id'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded unique constraint uq_children_fifth_id on children, dropped later'
  END;
SET @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_children_fifth_id', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `uq_children_fifth_id` UNIQUE (`fifth_id`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_past = NULL;
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_children_fifth_id_parents', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fifth_id_parents'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded foreign key fk_children_fifth_id_parents on children, dropped later'
  END;
SET @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fifth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fifth_id_parents` FOREIGN KEY (`fifth_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 8. create_foreign_key fk_children_fourth_id_parents on children   migrations/0002_more.yaml:13
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'key fk_children_fourth_id_parents', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fourth_id_parents'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'elders', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'elders')) THEN
    '  superseded foreign key fk_children_fourth_id_parents on children, dropped later'
  END;
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fourth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fourth_id_parents` FOREIGN KEY (`fourth_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 9. drop_constraint fk_children_fourth_id_parents on children   migrations/0002_more.yaml:14
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded constraint fk_children_fourth_id_parents on children, dropped later'
  END;
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fourth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'present',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint fk_children_fourth_id_parents on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fourth_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 10. drop_index fk_children_fourth_id_parents on children   migrations/0002_more.yaml:15
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded index fk_children_fourth_id_parents, dropped later'
  END;
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862',
  @sqlc_mig_index = 'fk_children_fourth_id_parents', @sqlc_mig_table = 'children', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `fk_children_fourth_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  Columns of keys
-- 3 of 3; migrations/0003_columns.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_columns.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Columns of keys', @sqlc_mig_checksum = 'e71371a114ed99e22f1381af33d0c68e8e6f5228cbabe708e881a992f4d3b922';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. rename_column children.parent_id to mother_id   migrations/0003_columns.yaml:6
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column parent_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'parent_id'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column mother_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'mother_id')) THEN
    '  superseded column children.parent_id to mother_id, dropped later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '947dd9a9a0cc7eff32e89d5cd2fa82e21d815ef51984b10776e00c7560a0b6e1', @sqlc_mig_table = 'children',
  @sqlc_mig_column = 'parent_id', @sqlc_mig_to = 'mother_id', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.parent_id to mother_id', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME COLUMN `parent_id` TO `mother_id`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 2. alter_column children.third_id   migrations/0003_columns.yaml:7
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', 'column third_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'third_id')) THEN
    '  superseded column children.third_id, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '498e3244bafbfab8ecdf1fb35a743d59e47d66976d25a40416fe7ab46cf018a7', @sqlc_mig_table = 'children',
  @sqlc_mig_column = 'third_id', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `children` MODIFY COLUMN `third_id` bigint NULL COMMENT 'the third', LOCK=NONE
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint', @sqlc_mig_type = 'bigint',
  @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 3. drop_column children.second_id      ! destroys the values of children.second_id; undo: the column comes back empty
--    migrations/0003_columns.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded column children.second_id, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '3ed0189f7a6579baf90d8fd0a4f68a0a23051a7322690d1966e5e2b926636619', @sqlc_mig_table = 'children',
  @sqlc_mig_column = 'second_id', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of children.second_id', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `children_ibfk_1`, DROP INDEX `uq_second`, DROP COLUMN `second_id`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 4. drop_constraint fk_children_fifth_id_parents on children   migrations/0003_columns.yaml:9
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded constraint fk_children_fifth_id_parents on children, dropped later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'c5b618d880cf070bd5b5e92f238f6919365714bfce2910b4be2c432c4ace32e2', @sqlc_mig_table = 'children',
  @sqlc_mig_constraint = 'fk_children_fifth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'present', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_children_fifth_id_parents on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fifth_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 5. drop_constraint uq_children_fifth_id on children   migrations/0003_columns.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'children', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children')) THEN
    '  superseded constraint uq_children_fifth_id on children, dropped later'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'f639f8e8fe5fcafdb8bc544f65a8da177177025f9929f53545e293d7c33a775a',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_children_fifth_id', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'present',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint uq_children_fifth_id on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `uq_children_fifth_id`, LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
SET @sqlc_mig_past = NULL;

-- 6. rename_table parents to elders   migrations/0003_columns.yaml:11
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0', @sqlc_mig_table = 'parents',
  @sqlc_mig_to = 'elders', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table parents to elders', @sqlc_mig_sql = "
RENAME TABLE `parents` TO `elders`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. drop_table children      ! destroys the rows of children; undo: the table comes back empty   migrations/0003_columns.yaml:12
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818',
  @sqlc_mig_table = 'children', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of children', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `children`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
