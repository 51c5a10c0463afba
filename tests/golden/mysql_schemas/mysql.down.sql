-- ===================================================================================================================
-- 0002  In the other database
-- 1 of 2; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0002 In the other database' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 9, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_schema golden_billing
--    migrations/0002_more.yaml:12
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'b436e41022033ef7d92b01ca8e612cb4e69657520c40cf81a7be285a109b09d0';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_schema golden_billing' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, IF(EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'golden_billing'), '0', '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE SCHEMA `golden_billing`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create schema golden_billing', '  exists schema golden_billing') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. create_table golden_billing.users
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table golden_billing.users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'users'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `golden_billing`.`users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table golden_billing.users', '  exists table golden_billing.users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table golden_billing.bills
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'bf9c61a080f347da37b3f0f4760dfc1ffb3741bff6a90658ea32a7d360ed69b8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table golden_billing.bills' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'bills', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'bills'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `golden_billing`.`bills` (
  `id` bigint NOT NULL,
  `user_id` bigint NULL,
  `total` decimal(10,2) NOT NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`),
  CONSTRAINT `fk_invoices_user_id_users` FOREIGN KEY (`user_id`) REFERENCES `golden_billing`.`users` (`id`),
  INDEX `ix_invoices_total` (`total`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table golden_billing.bills', '  exists table golden_billing.bills') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. rename_table golden_billing.bills to invoices
--    migrations/0002_more.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = 'ea261c4c8dbdfa665b2bebd6316ef8c97b0cd34617d6191061d729a6dafd2cd2';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table golden_billing.bills to invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.bills: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'bills' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'invoices' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'bills', ', to be renamed to ', 'invoices', '; found neither name') ELSE CONCAT('expected the table ', 'bills', ', to be renamed to ', 'invoices', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME IN ('bills', 'invoices')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `golden_billing`.`bills` TO `golden_billing`.`invoices`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table golden_billing.bills to invoices', '  already renamed table golden_billing.bills to invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. alter_column golden_billing.invoices.total
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '912ed2f96b38582d13206056d4137cf776fbe1fe62abee5e6a297d39ce6e9569';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column golden_billing.invoices.total' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(10,2)', 'decimal(10,2)') THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' with the type ', 'decimal(10,2)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total'), CONCAT('expected the column ', 'total', ' of ', 'invoices', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` MODIFY COLUMN `total` decimal(10,2) NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column golden_billing.invoices.total', '  unchanged column golden_billing.invoices.total') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_column golden_billing.invoices.total      ! destroys the values of golden_billing.invoices.total
--    migrations/0002_more.yaml:7
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '552715ea7cf8af428340a21c522d47ce563c34df36906c6d54c093b872f361a8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column golden_billing.invoices.total' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table if the column is in an index; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` DROP COLUMN `total`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column golden_billing.invoices.total', '  absent column golden_billing.invoices.total') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. drop_constraint fk_invoices_user_id_users on golden_billing.invoices
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = 'ccdd4909f66e465f1d8761f68db9cca944d4c0b4ce05245e729cbd02a8eab3db';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_constraint fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_invoices_user_id_users', ' on ', 'invoices', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND CONSTRAINT_NAME = 'fk_invoices_user_id_users') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` DROP FOREIGN KEY `fk_invoices_user_id_users`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop constraint fk_invoices_user_id_users on golden_billing.invoices', '  absent constraint fk_invoices_user_id_users on golden_billing.invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. drop_index fk_invoices_user_id_users on golden_billing.invoices
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = 'd79c3bc7a552a722a323defb63787e181412a69d89ddd29472e0722c7eda90b2';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND INDEX_NAME = 'fk_invoices_user_id_users') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` DROP INDEX `fk_invoices_user_id_users`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index golden_billing.fk_invoices_user_id_users', '  absent index golden_billing.fk_invoices_user_id_users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', '0002', ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ',')), @sqlc_mig_applied);
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'') ON DUPLICATE KEY UPDATE `version_num` = `version_num`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''downgrade'', ''In the other database'', ''2f0dc951d17bebfec13b35a546c4245d94a3b293d1c4000f2e7d94c84a0f4114'', ''0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//
-- ===================================================================================================================
-- 0001  Databases as schemas
-- 2 of 2; migrations/0001_schemas.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'revert 0001 Databases as schemas' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 5, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. drop_table golden_billing.users      ! destroys the rows of golden_billing.users
--    migrations/0001_schemas.yaml:14
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table golden_billing.users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'users'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `golden_billing`.`users`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table golden_billing.users', '  absent table golden_billing.users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. drop_table golden_billing.invoices      ! destroys the rows of golden_billing.invoices
--    migrations/0001_schemas.yaml:8
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '8ed2b8d59a7b5e2b0c1a4b6d4474cf1696763dea5becfa7830dd6e3a17c82bae';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table golden_billing.invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'invoices', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `golden_billing`.`invoices`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table golden_billing.invoices', '  absent table golden_billing.invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. drop_table users      ! destroys the rows of users
--    migrations/0001_schemas.yaml:7
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `users`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table users', '  absent table users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. drop_schema golden_billing      ! destroys whatever is in the schema golden_billing
--    migrations/0001_schemas.yaml:6
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_schema golden_billing' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'golden_billing') THEN '0' WHEN EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing') OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = 'golden_billing') THEN CONCAT('the database ', 'golden_billing', ' is not empty, and is not dropped') ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP SCHEMA `golden_billing`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop schema golden_billing', '  absent schema golden_billing') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND @sqlc_mig_rows <> 1, CONCAT('the ledger has changed: ', '0001', ' is no head any more'), NULL);
    EXECUTE sqlc_mig_stop;
    SET @sqlc_mig_applied = IF(@sqlc_mig_run, TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ',')), @sqlc_mig_applied);
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''downgrade'', ''Databases as schemas'', ''85e3c9d937b3e527b12b19eecdfc4254795c290828f956e94ba6ff69bc735ad3'', ''0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

