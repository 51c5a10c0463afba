-- ===================================================================================================================
-- 0001  Keys that bring indexes
-- 1 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Keys that bring indexes' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '723a4cc743a36589628b6044489df680c1856f5ac965c238e87e8c04b2c3e167'),
      CONCAT(2, ' ', '65fea228ef2d1fbde9040334160663247bdf54826bd749c72307b47a76c5ca84'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `parents` (
  `id` bigint NOT NULL,
  `other` bigint NOT NULL,
  CONSTRAINT `pk_parents` PRIMARY KEY (`id`),
  CONSTRAINT `uq_parents_other` UNIQUE (`other`)
) ENGINE=InnoDB;
    SELECT '  create table parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, '723a4cc743a36589628b6044489df680c1856f5ac965c238e87e8c04b2c3e167');
    ELSE
    SELECT '  done before: create_table parents' AS `sqlc-mig`;
    END IF;

-- 2. create_table children
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `children` (
  `id` bigint NOT NULL,
  `parent_id` bigint NULL,
  `second_id` bigint NULL,
  `third_id` bigint NULL,
  `fourth_id` bigint NULL,
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`parent_id`) REFERENCES `parents` (`id`),
  CONSTRAINT `children_ibfk_1` FOREIGN KEY (`second_id`) REFERENCES `parents` (`id`),
  INDEX `second_id` (`second_id`)
) ENGINE=InnoDB;
    SELECT '  create table children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '65fea228ef2d1fbde9040334160663247bdf54826bd749c72307b47a76c5ca84');
    ELSE
    SELECT '  done before: create_table children' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Keys that bring indexes', 'a75212fffd1545b8aad538d0ee7cb1800825076184da466120f48314e0d0d1a6', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  They give way, come back, stay behind and are taken over
-- 2 of 3; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 They give way, come back, stay behind and are taken over' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '81ac8cc7b9fbe3b8a672326441130e796c0dfe7b6bb4f987909ca0d6ce7527fa'),
      CONCAT(2, ' ', '367ff40ca6d56d9208f757c611ae19a673f0e3ef60492522d568a5b43a6364a4'),
      CONCAT(3, ' ', '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6'),
      CONCAT(4, ' ', '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029'),
      CONCAT(5, ' ', '1f7a71dbd1486a051853482de04b646d89ed8442093806948796963959099ae7'),
      CONCAT(6, ' ', 'cafcad2c15560071e4d95ace20dd5110de86354db8c87ddefc65e74594f09fdd'),
      CONCAT(7, ' ', 'd6fe680cd73cc943ed32475eb0feb48bfc2f8d81eadc89bc928d0847c0e231af'),
      CONCAT(8, ' ', '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02'),
      CONCAT(9, ' ', '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec'),
      CONCAT(10, ' ', '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_index ix_takes_over on children
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_takes_over') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD INDEX `ix_takes_over` (`parent_id`, `third_id`), LOCK=NONE;
    SELECT '  create index ix_takes_over' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_takes_over' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_children_parent_id_parents') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `fk_children_parent_id_parents`, LOCK=NONE;
    SELECT '  drop index fk_children_parent_id_parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index fk_children_parent_id_parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, '81ac8cc7b9fbe3b8a672326441130e796c0dfe7b6bb4f987909ca0d6ce7527fa');
    ELSE
    SELECT '  done before: create_index ix_takes_over on children' AS `sqlc-mig`;
    END IF;

-- 2. create_index ix_parent on children
--    migrations/0002_more.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_parent') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD INDEX `ix_parent` (`parent_id`), LOCK=NONE;
    SELECT '  create index ix_parent' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_parent' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '367ff40ca6d56d9208f757c611ae19a673f0e3ef60492522d568a5b43a6364a4');
    ELSE
    SELECT '  done before: create_index ix_parent on children' AS `sqlc-mig`;
    END IF;

-- 3. create_foreign_key fk_third on children
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_third', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `fk_third` FOREIGN KEY (`third_id`) REFERENCES `parents` (`other`) ON DELETE SET NULL ON UPDATE CASCADE;
    SELECT '  add foreign key fk_third on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_third on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6');
    ELSE
    SELECT '  done before: create_foreign_key fk_third on children' AS `sqlc-mig`;
    END IF;

-- 4. drop_constraint fk_third on children
--    migrations/0002_more.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_third', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `fk_third`, LOCK=NONE;
    SELECT '  drop constraint fk_third on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_third on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029');
    ELSE
    SELECT '  done before: drop_constraint fk_third on children' AS `sqlc-mig`;
    END IF;

-- 5. create_foreign_key fk_third_again on children
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_third_again', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third_again') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `fk_third_again` FOREIGN KEY (`third_id`) REFERENCES `parents` (`id`);
    SELECT '  add foreign key fk_third_again on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_third_again on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'fk_third' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'fk_third_again' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'fk_third', ' of ', 'children', ', to be renamed to ', 'fk_third_again', '; found neither name') ELSE CONCAT('expected the index ', 'fk_third', ' of ', 'children', ', to be renamed to ', 'fk_third_again', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('fk_third', 'fk_third_again')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME INDEX `fk_third` TO `fk_third_again`, LOCK=NONE;
    SELECT '  rename index fk_third to fk_third_again' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed index fk_third to fk_third_again' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, '1f7a71dbd1486a051853482de04b646d89ed8442093806948796963959099ae7');
    ELSE
    SELECT '  done before: create_foreign_key fk_third_again on children' AS `sqlc-mig`;
    END IF;

-- 6. create_unique_constraint uq_second on children
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_second', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_second') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `uq_second` UNIQUE (`second_id`, `third_id`), LOCK=NONE;
    SELECT '  add unique constraint uq_second on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_second on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'second_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `second_id`, LOCK=NONE;
    SELECT '  drop index second_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index second_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, 'cafcad2c15560071e4d95ace20dd5110de86354db8c87ddefc65e74594f09fdd');
    ELSE
    SELECT '  done before: create_unique_constraint uq_second on children' AS `sqlc-mig`;
    END IF;

-- 7. add_column children.fifth_id
--    migrations/0002_more.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD COLUMN `fifth_id` bigint NULL, LOCK=NONE;
    SELECT '  add column children.fifth_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column children.fifth_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_children_fifth_id', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_children_fifth_id') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `uq_children_fifth_id` UNIQUE (`fifth_id`), LOCK=NONE;
    SELECT '  add unique constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_children_fifth_id_parents', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fifth_id_parents') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fifth_id_parents` FOREIGN KEY (`fifth_id`) REFERENCES `parents` (`id`);
    SELECT '  add foreign key fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, 'd6fe680cd73cc943ed32475eb0feb48bfc2f8d81eadc89bc928d0847c0e231af');
    ELSE
    SELECT '  done before: add_column children.fifth_id' AS `sqlc-mig`;
    END IF;

-- 8. create_foreign_key fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_children_fourth_id_parents', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fourth_id_parents') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `fk_children_fourth_id_parents` FOREIGN KEY (`fourth_id`) REFERENCES `parents` (`id`);
    SELECT '  add foreign key fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02');
    ELSE
    SELECT '  done before: create_foreign_key fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 9. drop_constraint fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_children_fourth_id_parents', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fourth_id_parents') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fourth_id_parents`, LOCK=NONE;
    SELECT '  drop constraint fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec');
    ELSE
    SELECT '  done before: drop_constraint fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 10. drop_index fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_children_fourth_id_parents') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `fk_children_fourth_id_parents`, LOCK=NONE;
    SELECT '  drop index fk_children_fourth_id_parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index fk_children_fourth_id_parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862');
    ELSE
    SELECT '  done before: drop_index fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'They give way, come back, stay behind and are taken over', 'd5a21068011ef919e4065bf56d97812659edb162921f700f9c27c6e46612e92c', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0003  Columns of keys
-- 3 of 3; migrations/0003_columns.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'apply 0003 Columns of keys' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_columns.yaml';
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
      CONCAT(1, ' ', '947dd9a9a0cc7eff32e89d5cd2fa82e21d815ef51984b10776e00c7560a0b6e1'),
      CONCAT(2, ' ', '498e3244bafbfab8ecdf1fb35a743d59e47d66976d25a40416fe7ab46cf018a7'),
      CONCAT(3, ' ', '3ed0189f7a6579baf90d8fd0a4f68a0a23051a7322690d1966e5e2b926636619'),
      CONCAT(4, ' ', 'c5b618d880cf070bd5b5e92f238f6919365714bfce2910b4be2c432c4ace32e2'),
      CONCAT(5, ' ', 'f639f8e8fe5fcafdb8bc544f65a8da177177025f9929f53545e293d7c33a775a'),
      CONCAT(6, ' ', '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0'),
      CONCAT(7, ' ', 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. rename_column children.parent_id to mother_id
--    migrations/0003_columns.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'mother_id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'mother_id', '; found neither name') ELSE CONCAT('expected the column ', 'parent_id', ' of ', 'children', ', to be renamed to ', 'mother_id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('parent_id', 'mother_id')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `parent_id` TO `mother_id`, LOCK=NONE;
    SELECT '  rename column children.parent_id to mother_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.parent_id to mother_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 1, '947dd9a9a0cc7eff32e89d5cd2fa82e21d815ef51984b10776e00c7560a0b6e1');
    ELSE
    SELECT '  done before: rename_column children.parent_id to mother_id' AS `sqlc-mig`;
    END IF;

-- 2. alter_column children.third_id
--    migrations/0003_columns.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'third_id'), CONCAT('expected the column ', 'third_id', ' of ', 'children', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` MODIFY COLUMN `third_id` bigint NULL COMMENT 'the third', LOCK=NONE;
    SELECT '  alter column children.third_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column children.third_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 2, '498e3244bafbfab8ecdf1fb35a743d59e47d66976d25a40416fe7ab46cf018a7');
    ELSE
    SELECT '  done before: alter_column children.third_id' AS `sqlc-mig`;
    END IF;

-- 3. drop_column children.second_id      ! destroys the values of children.second_id; undo: the column comes back empty
--    migrations/0003_columns.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'second_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `children_ibfk_1`, DROP INDEX `uq_second`, DROP COLUMN `second_id`, LOCK=NONE;
    SELECT '  ! drop column children.second_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column children.second_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 3, '3ed0189f7a6579baf90d8fd0a4f68a0a23051a7322690d1966e5e2b926636619');
    ELSE
    SELECT '  done before: drop_column children.second_id' AS `sqlc-mig`;
    END IF;

-- 4. drop_constraint fk_children_fifth_id_parents on children
--    migrations/0003_columns.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_children_fifth_id_parents', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_children_fifth_id_parents') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fifth_id_parents`, LOCK=NONE;
    SELECT '  drop constraint fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 4, 'c5b618d880cf070bd5b5e92f238f6919365714bfce2910b4be2c432c4ace32e2');
    ELSE
    SELECT '  done before: drop_constraint fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 5. drop_constraint uq_children_fifth_id on children
--    migrations/0003_columns.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_children_fifth_id', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_children_fifth_id') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `uq_children_fifth_id`, LOCK=NONE;
    SELECT '  drop constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 5, 'f639f8e8fe5fcafdb8bc544f65a8da177177025f9929f53545e293d7c33a775a');
    ELSE
    SELECT '  done before: drop_constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    END IF;

-- 6. rename_table parents to elders
--    migrations/0003_columns.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found neither name') ELSE CONCAT('expected the table ', 'parents', ', to be renamed to ', 'elders', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('parents', 'elders'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `parents` TO `elders`;
    SELECT '  rename table parents to elders' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table parents to elders' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 6, '092f85ca403785f19af7fcd9eb77cf731b55c25ec584e34895a526421f0848b0');
    ELSE
    SELECT '  done before: rename_table parents to elders' AS `sqlc-mig`;
    END IF;

-- 7. drop_table children      ! destroys the rows of children; undo: the table comes back empty
--    migrations/0003_columns.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `children`;
    SELECT '  ! drop table children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 7, 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818');
    ELSE
    SELECT '  done before: drop_table children' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'upgrade', 'Columns of keys', 'e71371a114ed99e22f1381af33d0c68e8e6f5228cbabe708e881a992f4d3b922', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

