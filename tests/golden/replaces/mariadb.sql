-- ===================================================================================================================
-- 0001  Users
-- 1 of 5; migrations/0001_users.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_users.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Users',
  @sqlc_mig_checksum = 'b41c041ac3520994bcb84512c8d29204fde5b9fe106b89442eb44f0256a081e9'; EXECUTE sqlc_mig_begin;

-- 1. create_table users   migrations/0001_users.yaml:5
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'f085f49912093f6356607cd79c1cd62214bee3edd0ca1e2d20d7069879e306e6', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;? ix_users_email;?.email;?.mail', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `mail` varchar(100) NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Orders
-- 2 of 5; migrations/0002_orders.yaml; needs 0001
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
IF @sqlc_mig_next = '0002' AND @sqlc_mig_way = 'long' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_orders.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'Orders',
  @sqlc_mig_checksum = 'eca060f53b46f14ceeda75fbdddd82f56296ed5c69ea51eff762ef0ecc883236'; EXECUTE sqlc_mig_begin;

-- 1. create_table orders   migrations/0002_orders.yaml:5
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = '51f2dcde49779534813ad1e9feadd7cdd1c50046502dbccc8ab7024834a7944a', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'orders', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;? fk_orders_buyer_users;?.buyer', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `orders` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_orders` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. rename_column users.mail to email   migrations/0002_orders.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '639cc73b501a1101ecdd5049ddc70943340ee8657df1df775d96e5bb9f2ac145', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'mail', @sqlc_mig_to = 'email', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column users.mail to email', @sqlc_mig_sql = "
ALTER TABLE `users` RENAME COLUMN `mail` TO `email`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0003  Who orders
-- 3 of 5; migrations/0003_who_orders.yaml; needs 0002
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
IF @sqlc_mig_next = '0003' AND @sqlc_mig_way = 'long' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_who_orders.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'), @sqlc_mig_message = 'Who orders',
  @sqlc_mig_checksum = '1259fc5bb7df9de35484dbe40f1c377f5492d1def1a76fa710036597bec6119c'; EXECUTE sqlc_mig_begin;

-- 1. add_column orders.buyer   migrations/0003_who_orders.yaml:5
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = '92cc053b39f8e8358bcbc7afbde33a8df0f06560e22a490521f6d230c33756f6', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'orders', @sqlc_mig_column = 'buyer', @sqlc_mig_shape = '.buyer|bigint(20)||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `orders` ADD COLUMN `buyer` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on orders: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_when = 'missing', @sqlc_mig_table = 'orders', @sqlc_mig_constraint = 'fk_orders_buyer_users', @sqlc_mig_kind = 'foreign key', @sqlc_mig_shape =
  'key fk_orders_buyer_users|buyer|users|id|no action|no action', @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `orders` ADD CONSTRAINT `fk_orders_buyer_users` FOREIGN KEY (`buyer`) REFERENCES `users` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0003  Orders as one
-- 4 of 5; migrations/0003_orders_as_one.yaml; needs 0001
-- for every other database: it replaces 0002, and 0003 as it was
IF @sqlc_mig_next = '0003' AND @sqlc_mig_way = 'short' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_orders_as_one.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Orders as one', @sqlc_mig_checksum = '1259fc5bb7df9de35484dbe40f1c377f5492d1def1a76fa710036597bec6119c'; EXECUTE sqlc_mig_begin;

-- 1. rename_column users.mail to email   migrations/0003_orders_as_one.yaml:11
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 11, @sqlc_mig_mark = '639cc73b501a1101ecdd5049ddc70943340ee8657df1df775d96e5bb9f2ac145', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'mail', @sqlc_mig_to = 'email', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column users.mail to email', @sqlc_mig_sql = "
ALTER TABLE `users` RENAME COLUMN `mail` TO `email`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_table orders   migrations/0003_orders_as_one.yaml:12
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 12, @sqlc_mig_mark = 'c86244e0500cadf8da45bdd85f45afc3e7e97c387c618321c0cafdc473025e80', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'orders', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.buyer|bigint(20)||||;index PRIMARY|id|unique;key fk_orders_buyer_users|buyer|users|id|no action|no action;'
  '? fk_orders_buyer_users', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `orders` (
  `id` bigint NOT NULL,
  `buyer` bigint NULL,
  CONSTRAINT `pk_orders` PRIMARY KEY (`id`),
  CONSTRAINT `fk_orders_buyer_users` FOREIGN KEY (`buyer`) REFERENCES `users` (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0004  Past it
-- 5 of 5; migrations/0004_past_it.yaml; needs 0003
IF @sqlc_mig_next = '0004' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0004_past_it.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0003'), @sqlc_mig_message = 'Past it',
  @sqlc_mig_checksum = 'd30e1f258716ba68420df649aef38de6116b2ff7010f2617827f34d9f0b39948'; EXECUTE sqlc_mig_begin;

-- 1. create_index ix_users_email on users   migrations/0004_past_it.yaml:5
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 1, @sqlc_mig_line = 5, @sqlc_mig_mark = 'b78d808e7b34f914f3a509204628513dfa0f1ac632ae789e597a6ceac77c0eb9', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_users_email', @sqlc_mig_table = 'users', @sqlc_mig_shape = 'index ix_users_email|email|unique',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `users` ADD UNIQUE INDEX `ix_users_email` (`email`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
