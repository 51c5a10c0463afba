-- ===================================================================================================================
-- 0003  Columns of keys
-- 1 of 3; migrations/0003_columns.yaml; needs 0002
IF @sqlc_mig_next = '0003' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_columns.yaml', @sqlc_mig_steps = 9, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Columns of keys', @sqlc_mig_checksum = 'e71371a114ed99e22f1381af33d0c68e8e6f5228cbabe708e881a992f4d3b922'; EXECUTE sqlc_mig_begin;

-- 1. create_table children   migrations/0003_columns.yaml:12
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = '7aab34423eaaa2393aa3d1d73542c086df9599c9248f3e675b226ffc44accaea', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'children', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.mother_id|bigint(20)||||;.third_id|bigint(20)||||the third;.fourth_id|bigint(20)||||;'
  '.fifth_id|bigint(20)||||;index PRIMARY|id|unique;index ix_takes_over|mother_id, third_id|;index ix_parent|mother_id|;'
  'key fk_children_parent_id_parents|mother_id|elders|id|no action|no action;key fk_third_again|third_id|elders|id|no action|no action;? fk_third_again',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `children` (
  `id` bigint NOT NULL,
  `mother_id` bigint NULL,
  `third_id` bigint NULL COMMENT 'the third',
  `fourth_id` bigint NULL,
  `fifth_id` bigint NULL,
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`mother_id`) REFERENCES `elders` (`id`),
  CONSTRAINT `fk_third_again` FOREIGN KEY (`third_id`) REFERENCES `elders` (`id`),
  INDEX `ix_takes_over` (`mother_id`, `third_id`),
  INDEX `ix_parent` (`mother_id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. rename_table elders to parents   migrations/0003_columns.yaml:11
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'elders', @sqlc_mig_to = 'parents', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table elders to parents',
  @sqlc_mig_sql = "
RENAME TABLE `elders` TO `parents`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_unique_constraint uq_children_fifth_id on children   migrations/0003_columns.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = '894f5100a2daff6af28da1fbc7370633b12773db23ac8f0fd8ed6b2fbf8b6e3f', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_children_fifth_id', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_shape =
  'index uq_children_fifth_id|fifth_id|unique', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `uq_children_fifth_id` UNIQUE (`fifth_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_foreign_key fk_children_fifth_id_parents on children   migrations/0003_columns.yaml:9
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '2b9c84ca07e1cd2927bea10a0e9c1849dd173a8399349bcb705a1b4bfd0a276c', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fifth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_children_fifth_id_parents|fifth_id|parents|id|no action|no action', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fifth_id_parents` FOREIGN KEY (`fifth_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. add_column children.second_id   migrations/0003_columns.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 8, @sqlc_mig_mark = '53957f7ce2a49378a2fcf52e1657e4b37e1eaeec585811663fdc0e932b86ef91', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'children', @sqlc_mig_column = 'second_id', @sqlc_mig_shape = '.second_id|bigint(20)||||',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD COLUMN `second_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. create_unique_constraint uq_second on children   migrations/0003_columns.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 8, @sqlc_mig_mark = '7aa49cdcf93b0f91e7e6e653e95757fc028b01683195899e54a41f7535f270a9', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_second', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_shape =
  'index uq_second|second_id, third_id|unique', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `uq_second` UNIQUE (`second_id`, `third_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. create_foreign_key children_ibfk_1 on children   migrations/0003_columns.yaml:8
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 8, @sqlc_mig_mark = '26cd355007b6db55984766909dda0b773c5306f6414dacb8b8687b38a0ac6dd5', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'children_ibfk_1', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key children_ibfk_1|second_id|parents|id|no action|no action', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `children_ibfk_1` FOREIGN KEY (`second_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. alter_column children.third_id   migrations/0003_columns.yaml:7
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 7, @sqlc_mig_mark = '231762182a0e1b01626965fba4d856238b21b4dc50bd6e92130e42b4c73fb086', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = NULL, @sqlc_mig_type_was = 'bigint(20)',
  @sqlc_mig_type = 'bigint(20)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_table = 'children', @sqlc_mig_column = 'third_id',
  @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `children` MODIFY COLUMN `third_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. rename_column children.mother_id to parent_id   migrations/0003_columns.yaml:6
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 6, @sqlc_mig_mark = '7a5e292553c881cff5796f4388b12f116cc54b3e0d3ab1ddb03b3417384aea38', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'children', @sqlc_mig_column = 'mother_id', @sqlc_mig_to = 'parent_id', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.mother_id to parent_id', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME COLUMN `mother_id` TO `parent_id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  They give way, come back, stay behind and are taken over
-- 2 of 3; migrations/0002_more.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 15, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'They give way, come back, stay behind and are taken over',
  @sqlc_mig_checksum = 'd5a21068011ef919e4065bf56d97812659edb162921f700f9c27c6e46612e92c'; EXECUTE sqlc_mig_begin;

-- 1. create_index fk_children_fourth_id_parents on children   migrations/0002_more.yaml:15
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 15, @sqlc_mig_mark = '11dbd0046e9af9243a396fb0a40f2ba0a55cf7c03a019c8810969c28e6a31c59', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_children_fourth_id_parents', @sqlc_mig_table = 'children',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `children` ADD INDEX `fk_children_fourth_id_parents` (`fourth_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_foreign_key fk_children_fourth_id_parents on children   migrations/0002_more.yaml:14
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 14, @sqlc_mig_mark = '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fourth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_children_fourth_id_parents|fourth_id|parents|id|no action|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fourth_id_parents` FOREIGN KEY (`fourth_id`) REFERENCES `parents` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_constraint fk_children_fourth_id_parents on children   migrations/0002_more.yaml:13
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_children_fourth_id_parents', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_children_fourth_id_parents on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fourth_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_index fk_children_fourth_id_parents on children   migrations/0002_more.yaml:13
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 13, @sqlc_mig_mark = '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_children_fourth_id_parents', @sqlc_mig_table = 'children', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `fk_children_fourth_id_parents`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_column children.fifth_id      ! destroys the values of children.fifth_id   migrations/0002_more.yaml:12
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 12, @sqlc_mig_mark = 'a7f645c40105925f390d57c67645c7cda88d1f080d91c3ddd877fa9c251b8711', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'children', @sqlc_mig_column = 'fifth_id', @sqlc_mig_notes = ': destroys the values of children.fifth_id',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fifth_id_parents`, DROP COLUMN `fifth_id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. create_index second_id on children   migrations/0002_more.yaml:11
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '0cc08f2e94fc420f5617faf3f011d658c174eb88be120ba18f0d8241a3b54622', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'second_id', @sqlc_mig_table = 'children', @sqlc_mig_shape = 'index second_id|second_id|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `children` ADD INDEX `second_id` (`second_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_constraint uq_second on children   migrations/0002_more.yaml:11
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 11, @sqlc_mig_mark = '2f80f0c52d7d3823b1961ebd0ec39e14e65212d63a2acffafe528d2bee57f031', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'uq_second', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_second on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `uq_second`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_constraint fk_third_again on children   migrations/0002_more.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 10, @sqlc_mig_mark = '7fad09b113d35f0f7cf44224ecba50f7ff87b060438ef736a9553ad3b3eacd2f', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_third_again', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_third_again on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_third_again`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. rename_index fk_third_again to fk_third on children   migrations/0002_more.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 10, @sqlc_mig_mark = 'a5f5205063c232e4fbc90ec51557419f4be0401c2b4d3f9008941a319668e059', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_third_again', @sqlc_mig_to = 'fk_third', @sqlc_mig_table = 'children', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index fk_third_again to fk_third', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME INDEX `fk_third_again` TO `fk_third`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. create_foreign_key fk_third on children   migrations/0002_more.yaml:9
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 9, @sqlc_mig_mark = '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_third', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_third|third_id|parents|other|set null|cascade', @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `children` ADD CONSTRAINT `fk_third` FOREIGN KEY (`third_id`) REFERENCES `parents` (`other`) ON DELETE SET NULL ON UPDATE CASCADE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. drop_constraint fk_third on children   migrations/0002_more.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 8, @sqlc_mig_mark = '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'children', @sqlc_mig_constraint = 'fk_third', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_third on children', @sqlc_mig_sql = "
ALTER TABLE `children` DROP FOREIGN KEY `fk_third`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 12. drop_index fk_third on children   migrations/0002_more.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 8, @sqlc_mig_mark = '6d8297927367e43b66a217444ec9c379aeb1ca0a1d4b18692e6cfa28b35d8e73', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_third', @sqlc_mig_table = 'children', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `fk_third`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 13. drop_index ix_parent on children   migrations/0002_more.yaml:7
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 13, @sqlc_mig_line = 7, @sqlc_mig_mark = '9f954b4eee91891240d2418de885dbd4579f8f674c4e440cfb9b3645bf8d941b', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_parent', @sqlc_mig_table = 'children', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `ix_parent`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 14. create_index fk_children_parent_id_parents on children   migrations/0002_more.yaml:6
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 14, @sqlc_mig_line = 6, @sqlc_mig_mark = '65ab9e21594dc2075f67ff33f40a0bf46e85c1d6865c03170ccb051b35ac6bfa', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_children_parent_id_parents', @sqlc_mig_table = 'children', @sqlc_mig_shape =
  'index fk_children_parent_id_parents|parent_id|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `children` ADD INDEX `fk_children_parent_id_parents` (`parent_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 15. drop_index ix_takes_over on children   migrations/0002_more.yaml:6
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 15, @sqlc_mig_line = 6, @sqlc_mig_mark = '97c4348c0e00bd951c5e19141d160d5cbbe15614f9b207279afa22b9f60cdffe', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_takes_over', @sqlc_mig_table = 'children', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `children` DROP INDEX `ix_takes_over`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  Keys that bring indexes
-- 3 of 3; migrations/0001_tables.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Keys that bring indexes', @sqlc_mig_checksum = 'a75212fffd1545b8aad538d0ee7cb1800825076184da466120f48314e0d0d1a6';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table children      ! destroys the rows of children   migrations/0001_tables.yaml:11
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 11, @sqlc_mig_mark = 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'children', @sqlc_mig_notes = ': destroys the rows of children', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `children`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table parents      ! destroys the rows of parents   migrations/0001_tables.yaml:6
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'parents', @sqlc_mig_notes = ': destroys the rows of parents', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `parents`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
