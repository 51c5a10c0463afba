-- ===================================================================================================================
-- 0001  Databases as schemas
-- 1 of 2; migrations/0001_schemas.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Databases as schemas' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_schemas.yaml';
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
      CONCAT(1, ' ', 'b436e41022033ef7d92b01ca8e612cb4e69657520c40cf81a7be285a109b09d0'),
      CONCAT(2, ' ', '85d3e5f4e7730c0238567235fae3011b41647bc5aeef6fd0fba0732186bf8a64'),
      CONCAT(3, ' ', 'a88ac28369b88a6248374312b13ffd9df54bc1d05d996a034ca1e3d45f319f27'),
      CONCAT(4, ' ', '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_schema golden_billing
--    migrations/0001_schemas.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_schemas.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = IF(EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'golden_billing'), '0', '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE SCHEMA `golden_billing`;
    SELECT '  create schema golden_billing' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists schema golden_billing' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'b436e41022033ef7d92b01ca8e612cb4e69657520c40cf81a7be285a109b09d0');
    ELSE
    SELECT '  done before: create_schema golden_billing' AS `sqlc-mig`;
    END IF;

-- 2. create_table users
--    migrations/0001_schemas.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_schemas.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '85d3e5f4e7730c0238567235fae3011b41647bc5aeef6fd0fba0732186bf8a64');
    ELSE
    SELECT '  done before: create_table users' AS `sqlc-mig`;
    END IF;

-- 3. create_table golden_billing.invoices
--    migrations/0001_schemas.yaml:8
    SET @sqlc_mig_at = 'migrations/0001_schemas.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'invoices', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `golden_billing`.`invoices` (
  `id` bigint NOT NULL,
  `user_id` bigint NULL,
  CONSTRAINT `pk_invoices` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table golden_billing.invoices' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table golden_billing.invoices' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'a88ac28369b88a6248374312b13ffd9df54bc1d05d996a034ca1e3d45f319f27');
    ELSE
    SELECT '  done before: create_table golden_billing.invoices' AS `sqlc-mig`;
    END IF;

-- 4. create_table golden_billing.users
--    migrations/0001_schemas.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_schemas.yaml:14';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'users'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `golden_billing`.`users` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table golden_billing.users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table golden_billing.users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 4, '4530c913649236d48421c1aed398820e2b0e6f87c7f89a6a6114dabea2ea1e42');
    ELSE
    SELECT '  done before: create_table golden_billing.users' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Databases as schemas', '85e3c9d937b3e527b12b19eecdfc4254795c290828f956e94ba6ff69bc735ad3', '0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  In the other database
-- 2 of 2; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 In the other database' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_more.yaml';
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
      CONCAT(1, ' ', '89b5aeafaf7d31d486db6b10c7a41c59419da9c3f08f85faabeb7103adfaeb77'),
      CONCAT(2, ' ', '8a93acbe4d6281afa2eb85736c9749636b86447f020a4a553e0c854272d6faba'),
      CONCAT(3, ' ', 'f4caaeedb4245dceeae02a1eef394e81c65e89bf81d680c92d15f8edad3e1361'),
      CONCAT(4, ' ', '5066b57bd5f858d8d21ae26d3718d8b953dd2aae89b3ec437ce1c2784cfffd2b'),
      CONCAT(5, ' ', '969b9d97f9aec2fdd65a187bc97eaa567d675d7619af37a6b2a36d876bb6002f'),
      CONCAT(6, ' ', '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a'),
      CONCAT(7, ' ', '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_foreign_key fk_invoices_user_id_users on golden_billing.invoices
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on golden_billing.invoices: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_invoices_user_id_users', ' on ', 'invoices', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND CONSTRAINT_NAME = 'fk_invoices_user_id_users') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `golden_billing`.`invoices` ADD CONSTRAINT `fk_invoices_user_id_users` FOREIGN KEY (`user_id`) REFERENCES `golden_billing`.`users` (`id`);
    SELECT '  add foreign key fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '89b5aeafaf7d31d486db6b10c7a41c59419da9c3f08f85faabeb7103adfaeb77');
    ELSE
    SELECT '  done before: create_foreign_key fk_invoices_user_id_users on golden_billing.invoices' AS `sqlc-mig`;
    END IF;

-- 2. add_column golden_billing.invoices.total
--    migrations/0002_more.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `golden_billing`.`invoices` ADD COLUMN `total` decimal(10,2) NULL, LOCK=NONE;
    SELECT '  add column golden_billing.invoices.total' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column golden_billing.invoices.total' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND INDEX_NAME = 'ix_invoices_total') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `golden_billing`.`invoices` ADD INDEX `ix_invoices_total` (`total`), LOCK=NONE;
    SELECT '  create index golden_billing.ix_invoices_total' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index golden_billing.ix_invoices_total' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '8a93acbe4d6281afa2eb85736c9749636b86447f020a4a553e0c854272d6faba');
    ELSE
    SELECT '  done before: add_column golden_billing.invoices.total' AS `sqlc-mig`;
    END IF;

-- 3. alter_column golden_billing.invoices.total
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices') THEN CONCAT('expected the table ', 'invoices', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('decimal(10,2)', 'decimal(10,2)') THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' with the type ', 'decimal(10,2)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'total', ' of ', 'invoices', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'invoices' AND COLUMN_NAME = 'total'), CONCAT('expected the column ', 'total', ' of ', 'invoices', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `golden_billing`.`invoices` MODIFY COLUMN `total` decimal(10,2) NOT NULL, LOCK=NONE;
    SELECT '  alter column golden_billing.invoices.total' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column golden_billing.invoices.total' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, 'f4caaeedb4245dceeae02a1eef394e81c65e89bf81d680c92d15f8edad3e1361');
    ELSE
    SELECT '  done before: alter_column golden_billing.invoices.total' AS `sqlc-mig`;
    END IF;

-- 4. rename_table golden_billing.invoices to bills
--    migrations/0002_more.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on golden_billing.invoices: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'invoices' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'bills' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'invoices', ', to be renamed to ', 'bills', '; found neither name') ELSE CONCAT('expected the table ', 'invoices', ', to be renamed to ', 'bills', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME IN ('invoices', 'bills'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `golden_billing`.`invoices` TO `golden_billing`.`bills`;
    SELECT '  rename table golden_billing.invoices to bills' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table golden_billing.invoices to bills' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '5066b57bd5f858d8d21ae26d3718d8b953dd2aae89b3ec437ce1c2784cfffd2b');
    ELSE
    SELECT '  done before: rename_table golden_billing.invoices to bills' AS `sqlc-mig`;
    END IF;

-- 5. drop_table golden_billing.bills      ! destroys the rows of golden_billing.bills; undo: the table comes back empty
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on golden_billing.bills: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'bills', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'bills'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `golden_billing`.`bills`;
    SELECT '  ! drop table golden_billing.bills' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table golden_billing.bills' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, '969b9d97f9aec2fdd65a187bc97eaa567d675d7619af37a6b2a36d876bb6002f');
    ELSE
    SELECT '  done before: drop_table golden_billing.bills' AS `sqlc-mig`;
    END IF;

-- 6. drop_table golden_billing.users      ! destroys the rows of golden_billing.users; undo: the table comes back empty
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on golden_billing.users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'users', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing' AND TABLE_NAME = 'users'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `golden_billing`.`users`;
    SELECT '  ! drop table golden_billing.users' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table golden_billing.users' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, '1075d29a0e08d56033f18cfc1e12148953808890974afbeed8454bede9c6db2a');
    ELSE
    SELECT '  done before: drop_table golden_billing.users' AS `sqlc-mig`;
    END IF;

-- 7. drop_schema golden_billing      ! destroys whatever is in the schema golden_billing; undo: what was lost does not come back
--    migrations/0002_more.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'golden_billing') THEN '0' WHEN EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = 'golden_billing') OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = 'golden_billing') THEN CONCAT('the database ', 'golden_billing', ' is not empty, and is not dropped') ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
DROP SCHEMA `golden_billing`;
    SELECT '  ! drop schema golden_billing' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent schema golden_billing' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, '913ae7040f1cdd5e3e89d2ab63472fca7360751f5b84f95774174e6665c8e687');
    ELSE
    SELECT '  done before: drop_schema golden_billing' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'In the other database', '2f0dc951d17bebfec13b35a546c4245d94a3b293d1c4000f2e7d94c84a0f4114', '0971902c496ea5d5c1a2c0bf97c1f6564c9fa2cc24da9ed4cc536a54fd82edef', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

