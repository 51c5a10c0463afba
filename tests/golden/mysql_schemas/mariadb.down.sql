-- ===================================================================================================================
-- 0002  In the other database
-- 1 of 2; migrations/0002_more.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_more.yaml', @sqlc_mig_steps = 8, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'In the other database', @sqlc_mig_checksum = '2f0dc951d17bebfec13b35a546c4245d94a3b293d1c4000f2e7d94c84a0f4114';
  EXECUTE sqlc_mig_begin;

-- 1. create_schema golden_billing   migrations/0002_more.yaml:12
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = 'b436e41022033ef7d92b01ca8e612cb4e69657520c40cf81a7be285a109b09d0', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'database', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_does = 'create', @sqlc_mig_what = 'schema golden_billing', @sqlc_mig_sql = "
CREATE SCHEMA `golden_billing`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_table golden_billing.users   migrations/0002_more.yaml:11
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table golden_billing.users',
  @sqlc_mig_sql = "
CREATE TABLE `golden_billing`.`users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table golden_billing.bills   migrations/0002_more.yaml:10
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 10, @sqlc_mig_mark = 'bf9c61a080f347da37b3f0f4760dfc1ffb3741bff6a90658ea32a7d360ed69b8', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'bills', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.user_id|bigint(20)||||;.total|decimal(10,2)|not null|||;index PRIMARY|id|unique;'
  'index ix_invoices_total|total|;key fk_invoices_user_id_users|user_id|golden_billing.users|id|no action|no action;? fk_invoices_user_id_users',
  @sqlc_mig_does = 'create', @sqlc_mig_what = 'table golden_billing.bills', @sqlc_mig_sql = "
CREATE TABLE `golden_billing`.`bills` (
  `id` bigint NOT NULL,
  `user_id` bigint NULL,
  `total` decimal(10,2) NOT NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`),
  CONSTRAINT `fk_invoices_user_id_users` FOREIGN KEY (`user_id`) REFERENCES `golden_billing`.`users` (`id`),
  INDEX `ix_invoices_total` (`total`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. rename_table golden_billing.bills to invoices   migrations/0002_more.yaml:9
-- lock on golden_billing.bills: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'ea261c4c8dbdfa665b2bebd6316ef8c97b0cd34617d6191061d729a6dafd2cd2', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'bills', @sqlc_mig_to = 'invoices', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'table golden_billing.bills to invoices', @sqlc_mig_sql = "
RENAME TABLE `golden_billing`.`bills` TO `golden_billing`.`invoices`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. alter_column golden_billing.invoices.total   migrations/0002_more.yaml:8
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table; writes go on
SET @sqlc_mig_step = 5, @sqlc_mig_line = 8, @sqlc_mig_mark = '912ed2f96b38582d13206056d4137cf776fbe1fe62abee5e6a297d39ce6e9569', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'decimal(10,2)',
  @sqlc_mig_type = 'decimal(10,2)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL, @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices',
  @sqlc_mig_column = 'total', @sqlc_mig_notes = ': rebuilds the table; writes go on', @sqlc_mig_does = 'alter',
  @sqlc_mig_what = 'column golden_billing.invoices.total', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` MODIFY COLUMN `total` decimal(10,2) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column golden_billing.invoices.total      ! destroys the values of golden_billing.invoices.total   migrations/0002_more.yaml:7
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 7, @sqlc_mig_mark = '552715ea7cf8af428340a21c522d47ce563c34df36906c6d54c093b872f361a8', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_column = 'total',
  @sqlc_mig_notes = ': destroys the values of golden_billing.invoices.total', @sqlc_mig_does = '! drop',
  @sqlc_mig_what = 'column golden_billing.invoices.total', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` DROP COLUMN `total`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_constraint fk_invoices_user_id_users on golden_billing.invoices   migrations/0002_more.yaml:6
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 6, @sqlc_mig_mark = 'ccdd4909f66e465f1d8761f68db9cca944d4c0b4ce05245e729cbd02a8eab3db', @sqlc_mig_when = 'present',
  @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices', @sqlc_mig_constraint = 'fk_invoices_user_id_users', @sqlc_mig_kind = 'foreign key',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint fk_invoices_user_id_users on golden_billing.invoices', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` DROP FOREIGN KEY `fk_invoices_user_id_users`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_index fk_invoices_user_id_users on golden_billing.invoices   migrations/0002_more.yaml:6
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd79c3bc7a552a722a323defb63787e181412a69d89ddd29472e0722c7eda90b2', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_index = 'fk_invoices_user_id_users', @sqlc_mig_table = 'invoices',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index golden_billing.fk_invoices_user_id_users', @sqlc_mig_sql = "
ALTER TABLE `golden_billing`.`invoices` DROP INDEX `fk_invoices_user_id_users`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  Databases as schemas
-- 2 of 2; migrations/0001_schemas.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_schemas.yaml', @sqlc_mig_steps = 4, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Databases as schemas',
  @sqlc_mig_checksum = '85e3c9d937b3e527b12b19eecdfc4254795c290828f956e94ba6ff69bc735ad3'; EXECUTE sqlc_mig_begin;

-- 1. drop_table golden_billing.users      ! destroys the rows of golden_billing.users   migrations/0001_schemas.yaml:14
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 14, @sqlc_mig_mark = '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'users', @sqlc_mig_notes = ': destroys the rows of golden_billing.users',
  @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table golden_billing.users', @sqlc_mig_sql = "
DROP TABLE `golden_billing`.`users`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table golden_billing.invoices      ! destroys the rows of golden_billing.invoices   migrations/0001_schemas.yaml:8
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 8, @sqlc_mig_mark = '8ed2b8d59a7b5e2b0c1a4b6d4474cf1696763dea5becfa7830dd6e3a17c82bae', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_table = 'invoices',
  @sqlc_mig_notes = ': destroys the rows of golden_billing.invoices', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table golden_billing.invoices',
  @sqlc_mig_sql = "
DROP TABLE `golden_billing`.`invoices`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_table users      ! destroys the rows of users   migrations/0001_schemas.yaml:7
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 7, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_notes = ': destroys the rows of users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `users`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_schema golden_billing      ! destroys whatever is in the schema golden_billing   migrations/0001_schemas.yaml:6
SET @sqlc_mig_step = 4, @sqlc_mig_line = 6, @sqlc_mig_mark = '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'database', @sqlc_mig_schema = 'golden_billing', @sqlc_mig_notes = 'destroys whatever is in the schema golden_billing',
  @sqlc_mig_does = '! drop', @sqlc_mig_what = 'schema golden_billing', @sqlc_mig_sql = "
DROP SCHEMA `golden_billing`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
