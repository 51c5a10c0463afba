-- ===================================================================================================================
-- 0003  And away with them
-- 1 of 3; migrations/0003_dropped.yaml; needs 0002
IF @sqlc_mig_next = '0003' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_dropped.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'And away with them', @sqlc_mig_checksum = '92b1ac1952c6e507418b25ae3868a7d11f0afc2c181ac7cdd7b87b1e8a5ec271'; EXECUTE sqlc_mig_begin;

-- 1. create_primary_key pk_orders on orders   migrations/0003_dropped.yaml:12
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = 'f250d8a7fdaa3103679c5064aee8c37e11021f187ca3af29593579f779d39d3a', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'pk_orders', @sqlc_mig_kind = 'primary key', @sqlc_mig_shape = 'index PRIMARY|id|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `pk_orders` PRIMARY KEY (`id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_unique_constraint uq_orders_number on orders   migrations/0003_dropped.yaml:11
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '8ae346953260ff9f69238b3f80cdbc001f89cb85ecc35b8a0e474512a2461bba', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'uq_orders_number', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_shape =
  'index uq_orders_number|number|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `uq_orders_number` UNIQUE (`number`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_unique_constraint uq_both on orders   migrations/0003_dropped.yaml:10
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = 'c51b1f38043a199b09c62a200e6e3e981158b8cf2b33582ab078344cfde0da3f', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'uq_both', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_shape = 'index uq_both|number, id|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `uq_both` UNIQUE (`number`, `id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_primary_key lines_key on lines   migrations/0003_dropped.yaml:9
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'db864622f5222d8c97423061cfca40648e51f54a82373c7c38f38e39abf74633', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'lines_key', @sqlc_mig_kind = 'primary key', @sqlc_mig_shape = 'index PRIMARY|order_id, position|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `lines` ADD CONSTRAINT `lines_key` PRIMARY KEY (`order_id`, `position`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. create_check_constraint ck_lines_amount on lines   migrations/0003_dropped.yaml:8
-- lock on lines: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 8, @sqlc_mig_mark = '5b5fac382b62b0d555fdcedd1e19abad9d218bb69c691d8862d1b24b21a42c83', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'ck_lines_amount', @sqlc_mig_kind = 'check constraint', @sqlc_mig_shape = 'check ck_lines_amount',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `lines` ADD CONSTRAINT `ck_lines_amount` CHECK (amount IN (1, 2) OR amount IS NULL)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. create_foreign_key fk_lines_order_id_orders on lines   migrations/0003_dropped.yaml:7
-- lock on lines: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 7, @sqlc_mig_mark = '7a156e8e66c9f6e1387627dd51f7e5d79b76618dbf85adea65cf723e7d6de022', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'fk_lines_order_id_orders', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_lines_order_id_orders|order_id|orders|id|cascade|no action', @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `lines` ADD CONSTRAINT `fk_lines_order_id_orders` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE ON UPDATE RESTRICT
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. create_foreign_key fk_odd on lines   migrations/0003_dropped.yaml:6
-- lock on lines: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 6, @sqlc_mig_mark = 'dfdda61fad8e06ba79bcd5938a149921b3fb57b793cb6440f075dc666fbe9ccb', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'fk_odd', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_odd|position|orders|id|no action|no action', @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `lines` ADD CONSTRAINT `fk_odd` FOREIGN KEY (`position`) REFERENCES `orders` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_added.yaml', @sqlc_mig_steps = 9, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Constraints of every kind', @sqlc_mig_checksum = 'e8613ed33b176172edac4569522a097d06e81da9291b51bbc83923de77db38c0';
  EXECUTE sqlc_mig_begin;

-- 1. drop_constraint ck_lines_amount on lines   migrations/0002_added.yaml:13
-- lock on lines: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 13, @sqlc_mig_mark = 'b4035f16bd010f48c86a6b5aaf5ec2edc49c6253cb3e17e4a1c6ffda34b00904', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'ck_lines_amount', @sqlc_mig_kind = 'check constraint', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint ck_lines_amount on lines', @sqlc_mig_sql = "
ALTER TABLE `lines` DROP CONSTRAINT `ck_lines_amount`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_constraint ck_orders_a7f75114 on orders   migrations/0002_added.yaml:12
-- lock on orders: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = '26ddfe2dcee2fe7f7dd3a11cc99bd20817a52fc7ff83fc5593bcf9efd85204ba', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'ck_orders_a7f75114', @sqlc_mig_kind = 'check constraint',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint ck_orders_a7f75114 on orders', @sqlc_mig_sql = "
ALTER TABLE `orders` DROP CONSTRAINT `ck_orders_a7f75114`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_constraint fk_odd on lines   migrations/0002_added.yaml:11
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = '5c5504ecd1cb030a7f014f0f4ac30b3b69a0aeb8000dd9fe5e63443f693ec0c3', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'fk_odd', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_odd on lines', @sqlc_mig_sql = "
ALTER TABLE `lines` DROP FOREIGN KEY `fk_odd`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_index fk_odd on lines   migrations/0002_added.yaml:11
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 11, @sqlc_mig_mark = '3e4dd95a87f00e6a245d5ff9a4612255f46c105f2463eea69f643981d18a125c', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'fk_odd', @sqlc_mig_table = 'lines', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `lines` DROP INDEX `fk_odd`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_constraint fk_lines_order_id_orders on lines   migrations/0002_added.yaml:10
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '83bdfc3e4a62662223edd7234446c55f141b7b34e4fead499487cf7b61c1a124', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'fk_lines_order_id_orders', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint fk_lines_order_id_orders on lines', @sqlc_mig_sql = "
ALTER TABLE `lines` DROP FOREIGN KEY `fk_lines_order_id_orders`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_constraint uq_both on orders   migrations/0002_added.yaml:9
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 9, @sqlc_mig_mark = '3e0ded707baf18a3868a58d122f051da632f04608baef5232934861f7a63ef03', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'uq_both', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_both on orders', @sqlc_mig_sql = "
ALTER TABLE `orders` DROP INDEX `uq_both`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_constraint uq_orders_number on orders   migrations/0002_added.yaml:8
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 8, @sqlc_mig_mark = 'd879a2dfc830b3194324aa85eeeb68aa2985c4888c4f036898715956516f1682', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'uq_orders_number', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_orders_number on orders', @sqlc_mig_sql = "
ALTER TABLE `orders` DROP INDEX `uq_orders_number`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_constraint lines_key on lines   migrations/0002_added.yaml:7
-- lock on lines: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 7, @sqlc_mig_mark = 'dad30bb65b26bd0d5af069919e0a0ca51e25e252fc5c9bb65dedb264ef54b43f', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'lines', @sqlc_mig_constraint = 'lines_key', @sqlc_mig_kind = 'primary key', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint lines_key on lines', @sqlc_mig_sql = "
ALTER TABLE `lines` DROP PRIMARY KEY
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. drop_constraint pk_orders on orders   migrations/0002_added.yaml:6
-- lock on orders: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 6, @sqlc_mig_mark = '38ab5e9bd78d6e70d10db5958406e2fb7c08426653d02655bb7613e81b686222', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'pk_orders', @sqlc_mig_kind = 'primary key', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint pk_orders on orders', @sqlc_mig_sql = "
ALTER TABLE `orders` DROP PRIMARY KEY
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  Tables without a constraint
-- 3 of 3; migrations/0001_tables.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Tables without a constraint', @sqlc_mig_checksum = 'aa0fc1dc090b8fc586f715a85235cf247551ac79880effba38d96c9540357798';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table lines      ! destroys the rows of lines   migrations/0001_tables.yaml:12
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = 'e88aa43ee01e888f49ac55bffe4e940d95563a25d6f836a0571f884dcac0c25b', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'lines', @sqlc_mig_notes = ': destroys the rows of lines', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `lines`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table orders      ! destroys the rows of orders   migrations/0001_tables.yaml:6
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '4fd72db46fa4e7b02b2443914e37c7e3bf3b49dc22a17260be79d3f3fcf81e00', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'orders', @sqlc_mig_notes = ': destroys the rows of orders', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `orders`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
