-- ===================================================================================================================
-- 0001  A table with all that every engine has
-- 1 of 2; migrations/0001_a_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table with all that every engine has' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_a_table.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0001');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0001' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      CONCAT(2, ' ', '9a58ad81d8d60ef4f2d4764697cb97ffbb9042b3378eaecfcc23251d28c404c4'),
      CONCAT(3, ' ', 'c36cb9b36414d2ed754748ccadd65f458f639dbc65555bcb05eebe21fa60c379'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_enum mood
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: create_enum mood' AS `sqlc-mig`;
    END IF;

-- 2. create_table customers
--    migrations/0001_a_table.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'customers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `customers` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `country` char(2) NOT NULL,
  CONSTRAINT `pk_customers` PRIMARY KEY (`id`),
  CONSTRAINT `uq_customers_country_id` UNIQUE (`country`, `id`)
) ENGINE=InnoDB;
    SELECT '  create table customers' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table customers' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '9a58ad81d8d60ef4f2d4764697cb97ffbb9042b3378eaecfcc23251d28c404c4');
    ELSE
    SELECT '  done before: create_table customers' AS `sqlc-mig`;
    END IF;

-- 3. create_table bookings
--    migrations/0001_a_table.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:14';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'bookings', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'), '1');
    IF @sqlc_mig_guard = '1' THEN
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
  CONSTRAINT `fk_bookings_country_customer_id_customers` FOREIGN KEY (`country`, `customer_id`) REFERENCES `customers` (`country`, `id`) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT `ck_bookings_guests` CHECK (guests > 0),
  CONSTRAINT `ck_room` CHECK (room <> 13),
  CONSTRAINT `ck_bookings_price` CHECK (price >= 0 OR code = 'gift;'),
  CONSTRAINT `ck_bookings_517d3d77` CHECK (room < 100),
  INDEX `ix_bookings_customer_id` (`customer_id`),
  INDEX `ix_bookings_created_at` (`created_at`),
  UNIQUE INDEX `ux_bookings` (`room`, `guests` DESC)
) ENGINE=InnoDB COMMENT='What''s booked; a line
and another';
    SELECT '  create table bookings' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table bookings' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'c36cb9b36414d2ed754748ccadd65f458f639dbc65555bcb05eebe21fa60c379');
    ELSE
    SELECT '  done before: create_table bookings' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'A table with all that every engine has', '2e4f5ac85d718b2bfa8d305e4116bdef725ede4518e8b403dd6f1ac46f393fb4', '910d516995f22dc4c8b0870d8e191aed9ba36b4c8f3c41d89ec2d58c77f7184b', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  And gone, so that the way back makes it again
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 And gone, so that the way back makes it again' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_gone.yaml';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN
    RESIGNAL; -- the server has not kept it
    END IF;
    SET @sqlc_mig_said = LEFT(CONCAT(@sqlc_mig_at, ': ', @sqlc_mig_said), 500), @sqlc_mig_tries = @sqlc_mig_tries - 1;
    IF @sqlc_mig_errno NOT IN (1205, 1213) OR @sqlc_mig_tries < 0 THEN
    RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    SELECT CONCAT('  once more, ', @sqlc_mig_said) AS `sqlc-mig`;
    DO SLEEP(1);
    END;
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0002');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0002' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'd81ad223435c523d9e0684defdb1cac2640900f3e631f667fd835d6001a9b2a4'),
      CONCAT(2, ' ', 'c8240d72ce3464d7dd1c8a55165c5150cf995c75fe0d502ab16ab15557361f12'),
      CONCAT(3, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table bookings      ! destroys the rows of bookings; undo: the table comes back empty
--    migrations/0002_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on bookings: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'bookings', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `bookings`;
    SELECT '  ! drop table bookings' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table bookings' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, 'd81ad223435c523d9e0684defdb1cac2640900f3e631f667fd835d6001a9b2a4');
    ELSE
    SELECT '  done before: drop_table bookings' AS `sqlc-mig`;
    END IF;

-- 2. drop_table customers      ! destroys the rows of customers; undo: the table comes back empty
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'customers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `customers`;
    SELECT '  ! drop table customers' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table customers' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, 'c8240d72ce3464d7dd1c8a55165c5150cf995c75fe0d502ab16ab15557361f12');
    ELSE
    SELECT '  done before: drop_table customers' AS `sqlc-mig`;
    END IF;

-- 3. drop_enum mood
--    migrations/0002_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: drop_enum mood' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'And gone, so that the way back makes it again', '15bb807e69b390286c4c3069a006df4bca21abc8b748fa58f6bc63e011fde2f5', '910d516995f22dc4c8b0870d8e191aed9ba36b4c8f3c41d89ec2d58c77f7184b', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

