-- ===================================================================================================================
-- 0001  A table with all that every engine has
-- 1 of 2; migrations/0001_a_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table with all that every engine has', @sqlc_mig_checksum = '2e4f5ac85d718b2bfa8d305e4116bdef725ede4518e8b403dd6f1ac46f393fb4';
  EXECUTE sqlc_mig_begin;

-- 1. create_enum mood   migrations/0001_a_table.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table customers   migrations/0001_a_table.yaml:7
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'customers', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'bookings', 'column total', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings' AND COLUMN_NAME = 'total')) THEN
    '  superseded table customers, dropped later'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '9a58ad81d8d60ef4f2d4764697cb97ffbb9042b3378eaecfcc23251d28c404c4', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'customers', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|auto_increment||;.country|char(2)|not null|||;index PRIMARY|id|unique;'
  'index uq_customers_country_id|country, id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `customers` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `country` char(2) NOT NULL,
  CONSTRAINT `pk_customers` PRIMARY KEY (`id`),
  CONSTRAINT `uq_customers_country_id` UNIQUE (`country`, `id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table bookings   migrations/0001_a_table.yaml:14
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'bookings', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'customers', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers')) THEN
    '  superseded table bookings, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'bookings', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'customers', 'column country', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND COLUMN_NAME = 'country')) THEN
    '  superseded table bookings, dropped later'
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'bookings', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'customers', 'column id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers' AND COLUMN_NAME = 'id')) THEN
    '  superseded table bookings, dropped later'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 14, @sqlc_mig_mark = 'c36cb9b36414d2ed754748ccadd65f458f639dbc65555bcb05eebe21fa60c379', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'bookings', @sqlc_mig_shape =
  'table|InnoDB|What''s booked%3B a line%0Aand another;.id|bigint(20)|not null|||;.part|smallint(6)|not null|||;.customer_id|bigint(20)|not null|||;'
  '.country|char(2)|not null||''de''|;.code|char(8)|not null|||the code, ''printed'';.guests|smallint(6)|not null||1|;.room|int(11)||||;'
  '.price|decimal(10,2)|||1.1|;.total|decimal(12,2)|?|stored|?|;.mood|enum(''calm'',''it''''s fine'',''wild'')|not null||''calm''|;'
  '.size|enum(''small'',''large'')|||''small''|;.created_at|timestamp(6)|not null||*|;.parent_id|bigint(20)||||;index PRIMARY|id|unique;'
  'index uq_code|code|unique;index uq_bookings_customer_id_code|customer_id, code|unique;index uq_room|room, created_at|unique;check ck_bookings_guests;'
  'check ck_room;check ck_bookings_price;check ck_bookings_517d3d77;index ix_bookings_customer_id|customer_id|;index ix_bookings_created_at|created_at|;'
  'index ux_bookings|room, guests|unique;key fk_bookings_customer_id_customers|customer_id|customers|id|cascade|no action;'
  'key fk_parent|parent_id|bookings|id|no action|no action;'
  'key fk_bookings_country_customer_id_customers|country, customer_id|customers|country, id|no action|cascade;'
  '? fk_bookings_country_customer_id_customers;? fk_parent', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `bookings` (
  `id` bigint NOT NULL,
  `part` smallint NOT NULL,
  `customer_id` bigint NOT NULL,
  `country` char(2) NOT NULL DEFAULT 'de',
  `code` char(8) NOT NULL COMMENT 'the code, ''printed''',
  `guests` smallint NOT NULL DEFAULT 1,
  `room` int NULL,
  `price` decimal(10,2) NULL DEFAULT 1.10,
  `total` decimal(12,2) GENERATED ALWAYS AS (price * guests) STORED,
  `mood` enum('calm','it''s fine','wild') NOT NULL DEFAULT 'calm',
  `size` enum('small','large') NULL DEFAULT 'small',
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `parent_id` bigint NULL,
  CONSTRAINT `bookings_key` PRIMARY KEY (`id`),
  CONSTRAINT `uq_code` UNIQUE (`code`),
  CONSTRAINT `uq_bookings_customer_id_code` UNIQUE (`customer_id`, `code`),
  CONSTRAINT `uq_room` UNIQUE (`room`, `created_at`),
  CONSTRAINT `fk_bookings_customer_id_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_parent` FOREIGN KEY (`parent_id`) REFERENCES `bookings` (`id`),
  CONSTRAINT `fk_bookings_country_customer_id_customers` FOREIGN KEY (`country`, `customer_id`) REFERENCES `customers` (`country`, `id`) ON DELETE RESTRICT
  ON UPDATE CASCADE,
  CONSTRAINT `ck_bookings_guests` CHECK (guests > 0),
  CONSTRAINT `ck_room` CHECK (room <> 13),
  CONSTRAINT `ck_bookings_price` CHECK (price >= 0 OR code = 'gift;'),
  CONSTRAINT `ck_bookings_517d3d77` CHECK (room < 100),
  INDEX `ix_bookings_customer_id` (`customer_id`),
  INDEX `ix_bookings_created_at` (`created_at`),
  UNIQUE INDEX `ux_bookings` (`room`, `guests` DESC)
) ENGINE=InnoDB COMMENT='What''s booked; a line
and another'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  And gone, so that the way back makes it again
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_gone.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'And gone, so that the way back makes it again',
  @sqlc_mig_checksum = '15bb807e69b390286c4c3069a006df4bca21abc8b748fa58f6bc63e011fde2f5'; EXECUTE sqlc_mig_begin;

-- 1. drop_table bookings      ! destroys the rows of bookings; undo: the table comes back empty   migrations/0002_gone.yaml:6
-- lock on bookings: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd81ad223435c523d9e0684defdb1cac2640900f3e631f667fd835d6001a9b2a4', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'bookings', @sqlc_mig_notes = ': destroys the rows of bookings', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `bookings`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table customers      ! destroys the rows of customers; undo: the table comes back empty   migrations/0002_gone.yaml:7
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'c8240d72ce3464d7dd1c8a55165c5150cf995c75fe0d502ab16ab15557361f12', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'customers', @sqlc_mig_notes = ': destroys the rows of customers', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `customers`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_enum mood   migrations/0002_gone.yaml:8
-- no statement is needed here
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
