-- ===================================================================================================================
-- 0003  And away with them
-- 1 of 3; migrations/0003_dropped.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 And away with them' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_dropped.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0003');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0003' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'f250d8a7fdaa3103679c5064aee8c37e11021f187ca3af29593579f779d39d3a'),
      CONCAT(2, ' ', '8ae346953260ff9f69238b3f80cdbc001f89cb85ecc35b8a0e474512a2461bba'),
      CONCAT(3, ' ', 'c51b1f38043a199b09c62a200e6e3e981158b8cf2b33582ab078344cfde0da3f'),
      CONCAT(4, ' ', 'db864622f5222d8c97423061cfca40648e51f54a82373c7c38f38e39abf74633'),
      CONCAT(5, ' ', '5b5fac382b62b0d555fdcedd1e19abad9d218bb69c691d8862d1b24b21a42c83'),
      CONCAT(6, ' ', '7a156e8e66c9f6e1387627dd51f7e5d79b76618dbf85adea65cf723e7d6de022'),
      CONCAT(7, ' ', 'dfdda61fad8e06ba79bcd5938a149921b3fb57b793cb6440f075dc666fbe9ccb'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_primary_key pk_orders on orders
--    migrations/0003_dropped.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:12';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'primary key' THEN '0' ELSE CONCAT('expected the ', 'primary key', ' ', 'pk_orders', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_TYPE = 'PRIMARY KEY') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` ADD CONSTRAINT `pk_orders` PRIMARY KEY (`id`), LOCK=NONE;
    SELECT '  add primary key pk_orders on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists primary key pk_orders on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 1, 'f250d8a7fdaa3103679c5064aee8c37e11021f187ca3af29593579f779d39d3a');
    ELSE
    SELECT '  done before: create_primary_key pk_orders on orders' AS `sqlc-mig`;
    END IF;

-- 2. create_unique_constraint uq_orders_number on orders
--    migrations/0003_dropped.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:11';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_orders_number', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'uq_orders_number') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` ADD CONSTRAINT `uq_orders_number` UNIQUE (`number`), LOCK=NONE;
    SELECT '  add unique constraint uq_orders_number on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_orders_number on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 2, '8ae346953260ff9f69238b3f80cdbc001f89cb85ecc35b8a0e474512a2461bba');
    ELSE
    SELECT '  done before: create_unique_constraint uq_orders_number on orders' AS `sqlc-mig`;
    END IF;

-- 3. create_unique_constraint uq_both on orders
--    migrations/0003_dropped.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:10';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_both', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'uq_both') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` ADD CONSTRAINT `uq_both` UNIQUE (`number`, `id`), LOCK=NONE;
    SELECT '  add unique constraint uq_both on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_both on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 3, 'c51b1f38043a199b09c62a200e6e3e981158b8cf2b33582ab078344cfde0da3f');
    ELSE
    SELECT '  done before: create_unique_constraint uq_both on orders' AS `sqlc-mig`;
    END IF;

-- 4. create_primary_key lines_key on lines
--    migrations/0003_dropped.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'primary key' THEN '0' ELSE CONCAT('expected the ', 'primary key', ' ', 'lines_key', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_TYPE = 'PRIMARY KEY') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` ADD CONSTRAINT `lines_key` PRIMARY KEY (`order_id`, `position`), LOCK=NONE;
    SELECT '  add primary key lines_key on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists primary key lines_key on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 4, 'db864622f5222d8c97423061cfca40648e51f54a82373c7c38f38e39abf74633');
    ELSE
    SELECT '  done before: create_primary_key lines_key on lines' AS `sqlc-mig`;
    END IF;

-- 5. create_check_constraint ck_lines_amount on lines
--    migrations/0003_dropped.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:8';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on lines: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_lines_amount', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'ck_lines_amount') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` ADD CONSTRAINT `ck_lines_amount` CHECK (amount IN (1, 2) OR amount IS NULL);
    SELECT '  add check constraint ck_lines_amount on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_lines_amount on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 5, '5b5fac382b62b0d555fdcedd1e19abad9d218bb69c691d8862d1b24b21a42c83');
    ELSE
    SELECT '  done before: create_check_constraint ck_lines_amount on lines' AS `sqlc-mig`;
    END IF;

-- 6. create_foreign_key fk_lines_order_id_orders on lines
--    migrations/0003_dropped.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:7';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on lines: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_lines_order_id_orders', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'fk_lines_order_id_orders') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` ADD CONSTRAINT `fk_lines_order_id_orders` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE ON UPDATE RESTRICT;
    SELECT '  add foreign key fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 6, '7a156e8e66c9f6e1387627dd51f7e5d79b76618dbf85adea65cf723e7d6de022');
    ELSE
    SELECT '  done before: create_foreign_key fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    END IF;

-- 7. create_foreign_key fk_odd on lines
--    migrations/0003_dropped.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_dropped.yaml:6';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on lines: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_odd', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'fk_odd') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` ADD CONSTRAINT `fk_odd` FOREIGN KEY (`position`) REFERENCES `orders` (`id`);
    SELECT '  add foreign key fk_odd on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_odd on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 7, 'dfdda61fad8e06ba79bcd5938a149921b3fb57b793cb6440f075dc666fbe9ccb');
    ELSE
    SELECT '  done before: create_foreign_key fk_odd on lines' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0003') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0003';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0003', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'downgrade', 'And away with them', '92b1ac1952c6e507418b25ae3868a7d11f0afc2c181ac7cdd7b87b1e8a5ec271', 'e58dd8d9442f1377aaade1a0d99284b94e694868dc398a64cfca406c73b7b3f3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Constraints of every kind' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_added.yaml';
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
      CONCAT(1, ' ', 'b4035f16bd010f48c86a6b5aaf5ec2edc49c6253cb3e17e4a1c6ffda34b00904'),
      CONCAT(2, ' ', '26ddfe2dcee2fe7f7dd3a11cc99bd20817a52fc7ff83fc5593bcf9efd85204ba'),
      CONCAT(3, ' ', '5c5504ecd1cb030a7f014f0f4ac30b3b69a0aeb8000dd9fe5e63443f693ec0c3'),
      CONCAT(4, ' ', '3e4dd95a87f00e6a245d5ff9a4612255f46c105f2463eea69f643981d18a125c'),
      CONCAT(5, ' ', '83bdfc3e4a62662223edd7234446c55f141b7b34e4fead499487cf7b61c1a124'),
      CONCAT(6, ' ', '3e0ded707baf18a3868a58d122f051da632f04608baef5232934861f7a63ef03'),
      CONCAT(7, ' ', 'd879a2dfc830b3194324aa85eeeb68aa2985c4888c4f036898715956516f1682'),
      CONCAT(8, ' ', 'dad30bb65b26bd0d5af069919e0a0ca51e25e252fc5c9bb65dedb264ef54b43f'),
      CONCAT(9, ' ', '38ab5e9bd78d6e70d10db5958406e2fb7c08426653d02655bb7613e81b686222'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_constraint ck_lines_amount on lines
--    migrations/0002_added.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:13';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on lines: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '1' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_lines_amount', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'ck_lines_amount') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` DROP CONSTRAINT `ck_lines_amount`;
    SELECT '  drop constraint ck_lines_amount on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint ck_lines_amount on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, 'b4035f16bd010f48c86a6b5aaf5ec2edc49c6253cb3e17e4a1c6ffda34b00904');
    ELSE
    SELECT '  done before: drop_constraint ck_lines_amount on lines' AS `sqlc-mig`;
    END IF;

-- 2. drop_constraint ck_orders_a7f75114 on orders
--    migrations/0002_added.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:12';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on orders: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '1' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_orders_a7f75114', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'ck_orders_a7f75114') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` DROP CONSTRAINT `ck_orders_a7f75114`;
    SELECT '  drop constraint ck_orders_a7f75114 on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint ck_orders_a7f75114 on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '26ddfe2dcee2fe7f7dd3a11cc99bd20817a52fc7ff83fc5593bcf9efd85204ba');
    ELSE
    SELECT '  done before: drop_constraint ck_orders_a7f75114 on orders' AS `sqlc-mig`;
    END IF;

-- 3. drop_constraint fk_odd on lines
--    migrations/0002_added.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:11';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_odd', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'fk_odd') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` DROP FOREIGN KEY `fk_odd`, LOCK=NONE;
    SELECT '  drop constraint fk_odd on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_odd on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '5c5504ecd1cb030a7f014f0f4ac30b3b69a0aeb8000dd9fe5e63443f693ec0c3');
    ELSE
    SELECT '  done before: drop_constraint fk_odd on lines' AS `sqlc-mig`;
    END IF;

-- 4. drop_index fk_odd on lines
--    migrations/0002_added.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:11';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND INDEX_NAME = 'fk_odd') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` DROP INDEX `fk_odd`, LOCK=NONE;
    SELECT '  drop index fk_odd' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index fk_odd' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '3e4dd95a87f00e6a245d5ff9a4612255f46c105f2463eea69f643981d18a125c');
    ELSE
    SELECT '  done before: drop_index fk_odd on lines' AS `sqlc-mig`;
    END IF;

-- 5. drop_constraint fk_lines_order_id_orders on lines
--    migrations/0002_added.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_lines_order_id_orders', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_NAME = 'fk_lines_order_id_orders') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` DROP FOREIGN KEY `fk_lines_order_id_orders`, LOCK=NONE;
    SELECT '  drop constraint fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '83bdfc3e4a62662223edd7234446c55f141b7b34e4fead499487cf7b61c1a124');
    ELSE
    SELECT '  done before: drop_constraint fk_lines_order_id_orders on lines' AS `sqlc-mig`;
    END IF;

-- 6. drop_constraint uq_both on orders
--    migrations/0002_added.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:9';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_both', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'uq_both') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` DROP INDEX `uq_both`, LOCK=NONE;
    SELECT '  drop constraint uq_both on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_both on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '3e0ded707baf18a3868a58d122f051da632f04608baef5232934861f7a63ef03');
    ELSE
    SELECT '  done before: drop_constraint uq_both on orders' AS `sqlc-mig`;
    END IF;

-- 7. drop_constraint uq_orders_number on orders
--    migrations/0002_added.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:8';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_orders_number', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_NAME = 'uq_orders_number') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` DROP INDEX `uq_orders_number`, LOCK=NONE;
    SELECT '  drop constraint uq_orders_number on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_orders_number on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, 'd879a2dfc830b3194324aa85eeeb68aa2985c4888c4f036898715956516f1682');
    ELSE
    SELECT '  done before: drop_constraint uq_orders_number on orders' AS `sqlc-mig`;
    END IF;

-- 8. drop_constraint lines_key on lines
--    migrations/0002_added.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:7';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on lines: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines') THEN CONCAT('expected the table ', 'lines', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'primary key' THEN '1' ELSE CONCAT('expected the ', 'primary key', ' ', 'lines_key', ' on ', 'lines', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines' AND CONSTRAINT_TYPE = 'PRIMARY KEY') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `lines` DROP PRIMARY KEY;
    SELECT '  drop constraint lines_key on lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint lines_key on lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, 'dad30bb65b26bd0d5af069919e0a0ca51e25e252fc5c9bb65dedb264ef54b43f');
    ELSE
    SELECT '  done before: drop_constraint lines_key on lines' AS `sqlc-mig`;
    END IF;

-- 9. drop_constraint pk_orders on orders
--    migrations/0002_added.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_added.yaml:6';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on orders: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders') THEN CONCAT('expected the table ', 'orders', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'primary key' THEN '1' ELSE CONCAT('expected the ', 'primary key', ' ', 'pk_orders', ' on ', 'orders', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND CONSTRAINT_TYPE = 'PRIMARY KEY') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `orders` DROP PRIMARY KEY;
    SELECT '  drop constraint pk_orders on orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint pk_orders on orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '38ab5e9bd78d6e70d10db5958406e2fb7c08426653d02655bb7613e81b686222');
    ELSE
    SELECT '  done before: drop_constraint pk_orders on orders' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'downgrade', 'Constraints of every kind', 'e8613ed33b176172edac4569522a097d06e81da9291b51bbc83923de77db38c0', 'e58dd8d9442f1377aaade1a0d99284b94e694868dc398a64cfca406c73b7b3f3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  Tables without a constraint
-- 3 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Tables without a constraint' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml';
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
      CONCAT(1, ' ', 'e88aa43ee01e888f49ac55bffe4e940d95563a25d6f836a0571f884dcac0c25b'),
      CONCAT(2, ' ', '4fd72db46fa4e7b02b2443914e37c7e3bf3b49dc22a17260be79d3f3fcf81e00'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table lines      ! destroys the rows of lines
--    migrations/0001_tables.yaml:12
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:12';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on lines: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'lines', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'lines'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `lines`;
    SELECT '  ! drop table lines' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table lines' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'e88aa43ee01e888f49ac55bffe4e940d95563a25d6f836a0571f884dcac0c25b');
    ELSE
    SELECT '  done before: drop_table lines' AS `sqlc-mig`;
    END IF;

-- 2. drop_table orders      ! destroys the rows of orders
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on orders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'orders', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `orders`;
    SELECT '  ! drop table orders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table orders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, '4fd72db46fa4e7b02b2443914e37c7e3bf3b49dc22a17260be79d3f3fcf81e00');
    ELSE
    SELECT '  done before: drop_table orders' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'downgrade', 'Tables without a constraint', 'aa0fc1dc090b8fc586f715a85235cf247551ac79880effba38d96c9540357798', 'e58dd8d9442f1377aaade1a0d99284b94e694868dc398a64cfca406c73b7b3f3', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

