-- ===================================================================================================================
-- 0001  Databases as schemas
-- 1 of 2; migrations/0001_schemas.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 Databases as schemas' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 5, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_schema golden_billing
--    migrations/0001_schemas.yaml:6
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

-- 2. create_table users
--    migrations/0001_schemas.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '85d3e5f4e7730c0238567235fae3011b41647bc5aeef6fd0fba0732186bf8a64';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table users', '  exists table users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_table golden_billing.invoices
--    migrations/0001_schemas.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'a88ac28369b88a6248374312b13ffd9df54bc1d05d996a034ca1e3d45f319f27';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table golden_billing.invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'invoices', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `golden_billing`.`invoices` (
  `id` bigint NOT NULL,
  `user_id` bigint NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table golden_billing.invoices', '  exists table golden_billing.invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. create_table golden_billing.users
--    migrations/0001_schemas.yaml:14
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42';
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

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''Databases as schemas'', ''85e3c9d937b3e527b12b19eecdfc4254795c290828f956e94ba6ff69bc735ad3'', ''0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  In the other database
-- 2 of 2; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 In the other database' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 8, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_foreign_key fk_invoices_user_id_users on golden_billing.invoices
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '89b5aeafaf7d31d486db6b10c7a41c59419da9c3f08f85faabeb7103adfaeb77';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_foreign_key fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_invoices_user_id_users', ' on ', 'invoices', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND CONSTRAINT_NAME = 'fk_invoices_user_id_users') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` ADD CONSTRAINT `fk_invoices_user_id_users` FOREIGN KEY (`user_id`) REFERENCES `golden_billing`.`users` (`id`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_invoices_user_id_users on golden_billing.invoices', '  exists foreign key fk_invoices_user_id_users on golden_billing.invoices') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column golden_billing.invoices.total
--    migrations/0002_more.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '8a93acbe4d6281afa2eb85736c9749636b86447f020a4a553e0c854272d6faba';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column golden_billing.invoices.total' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` ADD COLUMN `total` decimal(10,2) NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column golden_billing.invoices.total', '  exists column golden_billing.invoices.total') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND INDEX_NAME = 'ix_invoices_total') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `golden_billing`.`invoices` ADD INDEX `ix_invoices_total` (`total`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index golden_billing.ix_invoices_total', '  exists index golden_billing.ix_invoices_total') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. alter_column golden_billing.invoices.total
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'f4caaeedb4245dceeae02a1eef394e81c65e89bf81d680c92d15f8edad3e1361';
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
ALTER TABLE `golden_billing`.`invoices` MODIFY COLUMN `total` decimal(10,2) NOT NULL, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column golden_billing.invoices.total', '  unchanged column golden_billing.invoices.total') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. rename_table golden_billing.invoices to bills
--    migrations/0002_more.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '5066b57bd5f858d8d21ae26d3718d8b953dd2aae89b3ec437ce1c2784cfffd2b';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table golden_billing.invoices to bills' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'invoices' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'bills' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'invoices', ', to be renamed to ', 'bills', '; found neither name') ELSE CONCAT('expected the table ', 'invoices', ', to be renamed to ', 'bills', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME IN ('invoices', 'bills')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `golden_billing`.`invoices` TO `golden_billing`.`bills`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table golden_billing.invoices to bills', '  already renamed table golden_billing.invoices to bills') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. drop_table golden_billing.bills      ! destroys the rows of golden_billing.bills; undo: the table comes back empty
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '969b9d97f9aec2fdd65a187bc97eaa567d675d7619af37a6b2a36d876bb6002f';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table golden_billing.bills' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on golden_billing.bills: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'bills', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'bills'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `golden_billing`.`bills`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table golden_billing.bills', '  absent table golden_billing.bills') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_table golden_billing.users      ! destroys the rows of golden_billing.users; undo: the table comes back empty
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a';
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

-- 7. drop_schema golden_billing      ! destroys whatever is in the schema golden_billing; undo: what was lost does not come back
--    migrations/0002_more.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687';
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
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `alembic_version` WHERE `version_num` IN (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0002'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0002'', ''upgrade'', ''In the other database'', ''2f0dc951d17bebfec13b35a546c4245d94a3b293d1c4000f2e7d94c84a0f4114'', ''0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

