-- ===================================================================================================================
-- 0001  A table with all that every engine has
-- 1 of 2; migrations/0001_a_table.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 A table with all that every engine has' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_enum mood
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 2. create_table customers
--    migrations/0001_a_table.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '9a58ad81d8d60ef4f2d4764697cb97ffbb9042b3378eaecfcc23251d28c404c4';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'customers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `customers` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `country` char(2) NOT NULL,
  CONSTRAINT `pk_customers` PRIMARY KEY (`id`),
  CONSTRAINT `uq_customers_country_id` UNIQUE (`country`, `id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table customers', '  exists table customers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table bookings
--    migrations/0001_a_table.yaml:14
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'be1afcd3a5acb81e0cd24db9c9f14244005045dbf19a74016512d229d51d979b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table bookings' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'bookings', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `bookings` (
  `id` bigint NOT NULL,
  `part` smallint NOT NULL,
  `customer_id` bigint NOT NULL,
  `country` char(2) NOT NULL DEFAULT ''de'',
  `code` char(8) NOT NULL COMMENT ''the code, ''''printed'''''',
  `guests` smallint NOT NULL DEFAULT 1,
  `room` int NULL,
  `price` decimal(10,2) NULL DEFAULT 1.10,
  `total` decimal(12,2) GENERATED ALWAYS AS (price * guests) STORED NULL,
  `mood` enum(''calm'',''it''''s fine'',''wild'') NOT NULL DEFAULT ''calm'',
  `size` enum(''small'',''large'') NULL DEFAULT ''small'',
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
  CONSTRAINT `ck_bookings_price` CHECK (price >= 0 OR code = ''gift;''),
  CONSTRAINT `ck_bookings_517d3d77` CHECK (room < 100),
  INDEX `ix_bookings_customer_id` (`customer_id`),
  INDEX `ix_bookings_created_at` (`created_at`),
  UNIQUE INDEX `ux_bookings` (`room`, `guests` DESC)
) ENGINE=InnoDB COMMENT=''What''''s booked; a line
and another''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table bookings', '  exists table bookings') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''A table with all that every engine has'', ''2e4f5ac85d718b2bfa8d305e4116bdef725ede4518e8b403dd6f1ac46f393fb4'', ''910d516995f22dc4c8b0870d8e191aed9ba36b4c8f3c41d89ec2d58c77f7184b'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0002  And gone, so that the way back makes it again
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 And gone, so that the way back makes it again' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. drop_table bookings      ! destroys the rows of bookings; undo: the table comes back empty
--    migrations/0002_gone.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'd81ad223435c523d9e0684defdb1cac2640900f3e631f667fd835d6001a9b2a4';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table bookings' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on bookings: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'bookings', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'bookings'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `bookings`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table bookings', '  absent table bookings') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. drop_table customers      ! destroys the rows of customers; undo: the table comes back empty
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = 'c8240d72ce3464d7dd1c8a55165c5150cf995c75fe0d502ab16ab15557361f12';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table customers' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on customers: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'customers', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'customers'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `customers`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table customers', '  absent table customers') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. drop_enum mood
--    migrations/0002_gone.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_enum mood' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- no statement is needed here
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''And gone, so that the way back makes it again'', ''15bb807e69b390286c4c3069a006df4bca21abc8b748fa58f6bc63e011fde2f5'', ''910d516995f22dc4c8b0870d8e191aed9ba36b4c8f3c41d89ec2d58c77f7184b'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

