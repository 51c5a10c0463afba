-- ===================================================================================================================
-- 0001  Databases as schemas
-- 1 of 2; migrations/0001_schemas.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_schemas.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Databases as schemas',
  @sqlc_mig_checksum = '85e3c9d937b3e527b12b19eecdfc4254795c290828f956e94ba6ff69bc735ad3'; EXECUTE sqlc_mig_begin;

-- 1. create_schema golden_billing   migrations/0001_schemas.yaml:6
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'golden_billing')
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users')) THEN
    '  superseded schema golden_billing, dropped later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'b436e41022033ef7d92b01ca8e612cb4e69657520c40cf81a7be285a109b09d0', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'database', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_does = 'create', @sqlc_mig_what = 'schema golden_billing', @sqlc_mig_sql = "
CREATE SCHEMA `golden_billing`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_table users   migrations/0001_schemas.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '85d3e5f4e7730c0238567235fae3011b41647bc5aeef6fd0fba0732186bf8a64', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table golden_billing.invoices   migrations/0001_schemas.yaml:8
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices')
    AND EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'users' AND COLUMN_NAME = 'id') THEN
    '  superseded table golden_billing.invoices, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = 'a88ac28369b88a6248374312b13ffd9df54bc1d05d996a034ca1e3d45f319f27', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.user_id|bigint(20)||||;index PRIMARY|id|unique;? fk_invoices_user_id_users;? ix_invoices_total;?.total',
  @sqlc_mig_does = 'create', @sqlc_mig_what = 'table golden_billing.invoices', @sqlc_mig_sql = "
CREATE TABLE `golden_billing`.`invoices` (
  `id` bigint NOT NULL,
  `user_id` bigint NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. create_table golden_billing.users   migrations/0001_schemas.yaml:14
SET @sqlc_mig_step = 4, @sqlc_mig_line = 14, @sqlc_mig_mark = '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table golden_billing.users',
  @sqlc_mig_sql = "
CREATE TABLE `golden_billing`.`users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  In the other database
-- 2 of 2; migrations/0002_more.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 7, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'In the other database', @sqlc_mig_checksum = '2f0dc951d17bebfec13b35a546c4245d94a3b293d1c4000f2e7d94c84a0f4114';
  EXECUTE sqlc_mig_begin;

-- 1. create_foreign_key fk_invoices_user_id_users on golden_billing.invoices   migrations/0002_more.yaml:6
-- lock on golden_billing.invoices: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND CONSTRAINT_NAME = 'fk_invoices_user_id_users')
    AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN
    '  superseded foreign key fk_invoices_user_id_users on golden_billing.invoices, dropped later'
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND CONSTRAINT_NAME = 'fk_invoices_user_id_users')
    AND NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'user_id') THEN
    '  superseded foreign key fk_invoices_user_id_users on golden_billing.invoices, dropped later'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '89b5aeafaf7d31d486db6b10c7a41c59419da9c3f08f85faabeb7103adfaeb77', @sqlc_mig_when = 'missing',
  @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_constraint = 'fk_invoices_user_id_users', @sqlc_mig_kind = 'foreign key',
  @sqlc_mig_shape = 'key fk_invoices_user_id_users|user_id|golden_billing.users|id|no action|no action',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_invoices_user_id_users on golden_billing.invoices', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` ADD CONSTRAINT `fk_invoices_user_id_users` FOREIGN KEY (`user_id`) REFERENCES `golden_billing`.`users` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column golden_billing.invoices.total   migrations/0002_more.yaml:7
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total')
    AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN
    '  superseded column golden_billing.invoices.total, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '8a93acbe4d6281afa2eb85736c9749636b86447f020a4a553e0c854272d6faba', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_column = 'total', @sqlc_mig_shape =
  '.total|decimal(10,2)|?|||', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column golden_billing.invoices.total', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` ADD COLUMN `total` decimal(10,2) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND INDEX_NAME = 'ix_invoices_total')
    AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN
    '  superseded index golden_billing.ix_invoices_total, dropped later'
  END;
SET @sqlc_mig_when = 'missing', @sqlc_mig_kind = 'index', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_index = 'ix_invoices_total',
  @sqlc_mig_table = 'invoices', @sqlc_mig_shape = 'index ix_invoices_total|total|', @sqlc_mig_notes = ': reads the whole table; writes go on',
  @sqlc_mig_does = 'create', @sqlc_mig_what = 'index golden_billing.ix_invoices_total', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` ADD INDEX `ix_invoices_total` (`total`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. alter_column golden_billing.invoices.total   migrations/0002_more.yaml:8
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total') THEN
    '  superseded column golden_billing.invoices.total, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = 'f4caaeedb4245dceeae02a1eef394e81c65e89bf81d680c92d15f8edad3e1361', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'decimal(10,2)',
  @sqlc_mig_type = 'decimal(10,2)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices',
  @sqlc_mig_column = 'total', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter',
  @sqlc_mig_what = 'column golden_billing.invoices.total', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` MODIFY COLUMN `total` decimal(10,2) NOT NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. rename_table golden_billing.invoices to bills   migrations/0002_more.yaml:9
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices')
    AND NOT EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'bills') THEN
    '  superseded table golden_billing.invoices to bills, dropped later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '5066b57bd5f858d8d21ae26d3718d8b953dd2aae89b3ec437ce1c2784cfffd2b', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_to = 'bills', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'table golden_billing.invoices to bills', @sqlc_mig_sql = "
RENAME TABLE `golden_billing`.`invoices` TO `golden_billing`.`bills`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_table golden_billing.bills      ! destroys the rows of golden_billing.bills; undo: the table comes back empty
--    migrations/0002_more.yaml:10
-- lock on golden_billing.bills: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '969b9d97f9aec2fdd65a187bc97eaa567d675d7619af37a6b2a36d876bb6002f', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'bills', @sqlc_mig_notes = ': destroys the rows of golden_billing.bills',
  @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table golden_billing.bills', @sqlc_mig_sql = "
DROP TABLE `golden_billing`.`bills`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_table golden_billing.users      ! destroys the rows of golden_billing.users; undo: the table comes back empty
--    migrations/0002_more.yaml:11
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'users', @sqlc_mig_notes = ': destroys the rows of golden_billing.users',
  @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table golden_billing.users', @sqlc_mig_sql = "
DROP TABLE `golden_billing`.`users`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_schema golden_billing      ! destroys whatever is in the schema golden_billing; undo: what was lost does not come back
--    migrations/0002_more.yaml:12
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'database', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_notes = 'destroys whatever is in the schema golden_billing',
  @sqlc_mig_does = '! drop', @sqlc_mig_what = 'schema golden_billing', @sqlc_mig_sql = "
DROP SCHEMA `golden_billing`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
