-- ===================================================================================================================
-- 0003  Columns of keys
-- 1 of 3; migrations/0003_columns.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 Columns of keys' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '7aab34423eaaa2393aa3d1d73542c086df9599c9248f3e675b226ffc44accaea'),
      CONCAT(2, ' ', 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2'),
      CONCAT(3, ' ', '894f5100a2daff6af28da1fbc7370633b12773db23ac8f0fd8ed6b2fbf8b6e3f'),
      CONCAT(4, ' ', '2b9c84ca07e1cd2927bea10a0e9c1849dd173a8399349bcb705a1b4bfd0a276c'),
      CONCAT(5, ' ', '53957f7ce2a49378a2fcf52e1657e4b37e1eaeec585811663fdc0e932b86ef91'),
      CONCAT(6, ' ', '7aa49cdcf93b0f91e7e6e653e95757fc028b01683195899e54a41f7535f270a9'),
      CONCAT(7, ' ', '26cd355007b6db55984766909dda0b773c5306f6414dacb8b8687b38a0ac6dd5'),
      CONCAT(8, ' ', '231762182a0e1b01626965fba4d856238b21b4dc50bd6e92130e42b4c73fb086'),
      CONCAT(9, ' ', '7a5e292553c881cff5796f4388b12f116cc54b3e0d3ab1ddb03b3417384aea38'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table children
--    migrations/0003_columns.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:12';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'children', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `children` (
  `id` bigint NOT NULL,
  `mother_id` bigint NULL,
  `third_id` bigint NULL COMMENT 'the third',
  `fourth_id` bigint NULL,
  `fifth_id` bigint NULL,
  CONSTRAINT `pk_children` PRIMARY KEY (`id`),
  CONSTRAINT `fk_children_parent_id_parents` FOREIGN KEY (`mother_id`) REFERENCES `elders` (`id`),
  CONSTRAINT `fk_third_again` FOREIGN KEY (`third_id`) REFERENCES `elders` (`id`),
  INDEX `ix_takes_over` (`mother_id`, `third_id`),
  INDEX `ix_parent` (`mother_id`)
) ENGINE=InnoDB;
    SELECT '  create table children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 1, '7aab34423eaaa2393aa3d1d73542c086df9599c9248f3e675b226ffc44accaea');
    ELSE
    SELECT '  done before: create_table children' AS `sqlc-mig`;
    END IF;

-- 2. rename_table elders to parents
--    migrations/0003_columns.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:11';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'elders' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'parents' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found neither name') ELSE CONCAT('expected the table ', 'elders', ', to be renamed to ', 'parents', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('elders', 'parents'));
    IF @sqlc_mig_guard = '1' THEN
RENAME TABLE `elders` TO `parents`;
    SELECT '  rename table elders to parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed table elders to parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 2, 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2');
    ELSE
    SELECT '  done before: rename_table elders to parents' AS `sqlc-mig`;
    END IF;

-- 3. create_unique_constraint uq_children_fifth_id on children
--    migrations/0003_columns.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:10';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 3, '894f5100a2daff6af28da1fbc7370633b12773db23ac8f0fd8ed6b2fbf8b6e3f');
    ELSE
    SELECT '  done before: create_unique_constraint uq_children_fifth_id on children' AS `sqlc-mig`;
    END IF;

-- 4. create_foreign_key fk_children_fifth_id_parents on children
--    migrations/0003_columns.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 4, '2b9c84ca07e1cd2927bea10a0e9c1849dd173a8399349bcb705a1b4bfd0a276c');
    ELSE
    SELECT '  done before: create_foreign_key fk_children_fifth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 5. add_column children.second_id
--    migrations/0003_columns.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:8';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'second_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD COLUMN `second_id` bigint NULL, LOCK=NONE;
    SELECT '  add column children.second_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column children.second_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 5, '53957f7ce2a49378a2fcf52e1657e4b37e1eaeec585811663fdc0e932b86ef91');
    ELSE
    SELECT '  done before: add_column children.second_id' AS `sqlc-mig`;
    END IF;

-- 6. create_unique_constraint uq_second on children
--    migrations/0003_columns.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:8';
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 6, '7aa49cdcf93b0f91e7e6e653e95757fc028b01683195899e54a41f7535f270a9');
    ELSE
    SELECT '  done before: create_unique_constraint uq_second on children' AS `sqlc-mig`;
    END IF;

-- 7. create_foreign_key children_ibfk_1 on children
--    migrations/0003_columns.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:8';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on children: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'children_ibfk_1', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'children_ibfk_1') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD CONSTRAINT `children_ibfk_1` FOREIGN KEY (`second_id`) REFERENCES `parents` (`id`);
    SELECT '  add foreign key children_ibfk_1 on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key children_ibfk_1 on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 7, '26cd355007b6db55984766909dda0b773c5306f6414dacb8b8687b38a0ac6dd5');
    ELSE
    SELECT '  done before: create_foreign_key children_ibfk_1 on children' AS `sqlc-mig`;
    END IF;

-- 8. alter_column children.third_id
--    migrations/0003_columns.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:7';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('bigint(20)', 'bigint(20)') THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', ' with the type ', 'bigint(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'third_id', ' of ', 'children', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'third_id'), CONCAT('expected the column ', 'third_id', ' of ', 'children', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` MODIFY COLUMN `third_id` bigint NULL, LOCK=NONE;
    SELECT '  alter column children.third_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column children.third_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 8, '231762182a0e1b01626965fba4d856238b21b4dc50bd6e92130e42b4c73fb086');
    ELSE
    SELECT '  done before: alter_column children.third_id' AS `sqlc-mig`;
    END IF;

-- 9. rename_column children.mother_id to parent_id
--    migrations/0003_columns.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_columns.yaml:6';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'mother_id' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'parent_id' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'mother_id', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found neither name') ELSE CONCAT('expected the column ', 'mother_id', ' of ', 'children', ', to be renamed to ', 'parent_id', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME IN ('mother_id', 'parent_id')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME COLUMN `mother_id` TO `parent_id`, LOCK=NONE;
    SELECT '  rename column children.mother_id to parent_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed column children.mother_id to parent_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 9, '7a5e292553c881cff5796f4388b12f116cc54b3e0d3ab1ddb03b3417384aea38');
    ELSE
    SELECT '  done before: rename_column children.mother_id to parent_id' AS `sqlc-mig`;
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
    VALUES ('0003', 'downgrade', 'Columns of keys', 'e71371a114ed99e22f1381af33d0c68e8e6f5228cbabe708e881a992f4d3b922', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  They give way, come back, stay behind and are taken over
-- 2 of 3; migrations/0002_more.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 They give way, come back, stay behind and are taken over' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '11dbd0046e9af9243a396fb0a40f2ba0a55cf7c03a019c8810969c28e6a31c59'),
      CONCAT(2, ' ', '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02'),
      CONCAT(3, ' ', '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec'),
      CONCAT(4, ' ', '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862'),
      CONCAT(5, ' ', 'a7f645c40105925f390d57c67645c7cda88d1f080d91c3ddd877fa9c251b8711'),
      CONCAT(6, ' ', '0cc08f2e94fc420f5617faf3f011d658c174eb88be120ba18f0d8241a3b54622'),
      CONCAT(7, ' ', '2f80f0c52d7d3823b1961ebd0ec39e14e65212d63a2acffafe528d2bee57f031'),
      CONCAT(8, ' ', '7fad09b113d35f0f7cf44224ecba50f7ff87b060438ef736a9553ad3b3eacd2f'),
      CONCAT(9, ' ', 'a5f5205063c232e4fbc90ec51557419f4be0401c2b4d3f9008941a319668e059'),
      CONCAT(10, ' ', '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6'),
      CONCAT(11, ' ', '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029'),
      CONCAT(12, ' ', '6d8297927367e43b66a217444ec9c379aeb1ca0a1d4b18692e6cfa28b35d8e73'),
      CONCAT(13, ' ', '9f954b4eee91891240d2418de885dbd4579f8f674c4e440cfb9b3645bf8d941b'),
      CONCAT(14, ' ', '65ab9e21594dc2075f67ff33f40a0bf46e85c1d6865c03170ccb051b35ac6bfa'),
      CONCAT(15, ' ', '97c4348c0e00bd951c5e19141d160d5cbbe15614f9b207279afa22b9f60cdffe'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_index fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:15';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_children_fourth_id_parents') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD INDEX `fk_children_fourth_id_parents` (`fourth_id`), LOCK=NONE;
    SELECT '  create index fk_children_fourth_id_parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index fk_children_fourth_id_parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '11dbd0046e9af9243a396fb0a40f2ba0a55cf7c03a019c8810969c28e6a31c59');
    ELSE
    SELECT '  done before: create_index fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 2. create_foreign_key fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:14';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '0171a2d6bb0716d7968cbb0423cea3137d3a771f891ea772f5d034c976635e02');
    ELSE
    SELECT '  done before: create_foreign_key fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 3. drop_constraint fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:13';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '2b8adbcb139654131eb1cfd33bf5c696aae9cecebd76f9bb9854bc40338cc9ec');
    ELSE
    SELECT '  done before: drop_constraint fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 4. drop_index fk_children_fourth_id_parents on children
--    migrations/0002_more.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:13';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '2ba11cd50f671781691b8151c759d37778bd59c5b76e90675e993fe04f189862');
    ELSE
    SELECT '  done before: drop_index fk_children_fourth_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 5. drop_column children.fifth_id      ! destroys the values of children.fifth_id
--    migrations/0002_more.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:12';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND COLUMN_NAME = 'fifth_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_fifth_id_parents`, DROP COLUMN `fifth_id`, LOCK=NONE;
    SELECT '  ! drop column children.fifth_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column children.fifth_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, 'a7f645c40105925f390d57c67645c7cda88d1f080d91c3ddd877fa9c251b8711');
    ELSE
    SELECT '  done before: drop_column children.fifth_id' AS `sqlc-mig`;
    END IF;

-- 6. create_index second_id on children
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'second_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD INDEX `second_id` (`second_id`), LOCK=NONE;
    SELECT '  create index second_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index second_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '0cc08f2e94fc420f5617faf3f011d658c174eb88be120ba18f0d8241a3b54622');
    ELSE
    SELECT '  done before: create_index second_id on children' AS `sqlc-mig`;
    END IF;

-- 7. drop_constraint uq_second on children
--    migrations/0002_more.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:11';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_second', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'uq_second') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `uq_second`, LOCK=NONE;
    SELECT '  drop constraint uq_second on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_second on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '2f80f0c52d7d3823b1961ebd0ec39e14e65212d63a2acffafe528d2bee57f031');
    ELSE
    SELECT '  done before: drop_constraint uq_second on children' AS `sqlc-mig`;
    END IF;

-- 8. drop_constraint fk_third_again on children
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:10';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '1' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_third_again', ' on ', 'children', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND CONSTRAINT_NAME = 'fk_third_again') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP FOREIGN KEY `fk_third_again`, LOCK=NONE;
    SELECT '  drop constraint fk_third_again on children' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint fk_third_again on children' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '7fad09b113d35f0f7cf44224ecba50f7ff87b060438ef736a9553ad3b3eacd2f');
    ELSE
    SELECT '  done before: drop_constraint fk_third_again on children' AS `sqlc-mig`;
    END IF;

-- 9. rename_index fk_third_again to fk_third on children
--    migrations/0002_more.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:10';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'fk_third_again' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'fk_third' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'fk_third_again', ' of ', 'children', ', to be renamed to ', 'fk_third', '; found neither name') ELSE CONCAT('expected the index ', 'fk_third_again', ' of ', 'children', ', to be renamed to ', 'fk_third', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME IN ('fk_third_again', 'fk_third')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` RENAME INDEX `fk_third_again` TO `fk_third`, LOCK=NONE;
    SELECT '  rename index fk_third_again to fk_third' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed index fk_third_again to fk_third' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, 'a5f5205063c232e4fbc90ec51557419f4be0401c2b4d3f9008941a319668e059');
    ELSE
    SELECT '  done before: rename_index fk_third_again to fk_third on children' AS `sqlc-mig`;
    END IF;

-- 10. create_foreign_key fk_third on children
--    migrations/0002_more.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:9';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, '72776b044823bf8bcbca3ab010fe469fadc0162f0558343da8df8f2fd027f2b6');
    ELSE
    SELECT '  done before: create_foreign_key fk_third on children' AS `sqlc-mig`;
    END IF;

-- 11. drop_constraint fk_third on children
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:8';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '2bb6c6bf5b2f63d7b69c4abfaadbf1fe5107b7be1cabcdd1e749ee429e29c029');
    ELSE
    SELECT '  done before: drop_constraint fk_third on children' AS `sqlc-mig`;
    END IF;

-- 12. drop_index fk_third on children
--    migrations/0002_more.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:8';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_third') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `fk_third`, LOCK=NONE;
    SELECT '  drop index fk_third' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index fk_third' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, '6d8297927367e43b66a217444ec9c379aeb1ca0a1d4b18692e6cfa28b35d8e73');
    ELSE
    SELECT '  done before: drop_index fk_third on children' AS `sqlc-mig`;
    END IF;

-- 13. drop_index ix_parent on children
--    migrations/0002_more.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:7';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_parent') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `ix_parent`, LOCK=NONE;
    SELECT '  drop index ix_parent' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_parent' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 13, '9f954b4eee91891240d2418de885dbd4579f8f674c4e440cfb9b3645bf8d941b');
    ELSE
    SELECT '  done before: drop_index ix_parent on children' AS `sqlc-mig`;
    END IF;

-- 14. create_index fk_children_parent_id_parents on children
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:6';
    IF NOT FIND_IN_SET(14, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'fk_children_parent_id_parents') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` ADD INDEX `fk_children_parent_id_parents` (`parent_id`), LOCK=NONE;
    SELECT '  create index fk_children_parent_id_parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index fk_children_parent_id_parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 14, '65ab9e21594dc2075f67ff33f40a0bf46e85c1d6865c03170ccb051b35ac6bfa');
    ELSE
    SELECT '  done before: create_index fk_children_parent_id_parents on children' AS `sqlc-mig`;
    END IF;

-- 15. drop_index ix_takes_over on children
--    migrations/0002_more.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_more.yaml:6';
    IF NOT FIND_IN_SET(15, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children') THEN CONCAT('expected the table ', 'children', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'children' AND INDEX_NAME = 'ix_takes_over') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `children` DROP INDEX `ix_takes_over`, LOCK=NONE;
    SELECT '  drop index ix_takes_over' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_takes_over' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 15, '97c4348c0e00bd951c5e19141d160d5cbbe15614f9b207279afa22b9f60cdffe');
    ELSE
    SELECT '  done before: drop_index ix_takes_over on children' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'They give way, come back, stay behind and are taken over', 'd5a21068011ef919e4065bf56d97812659edb162921f700f9c27c6e46612e92c', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0001  Keys that bring indexes
-- 3 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Keys that bring indexes' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818'),
      CONCAT(2, ' ', 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table children      ! destroys the rows of children
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818');
    ELSE
    SELECT '  done before: drop_table children' AS `sqlc-mig`;
    END IF;

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'parents', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'parents'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `parents`;
    SELECT '  ! drop table parents' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table parents' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169');
    ELSE
    SELECT '  done before: drop_table parents' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'Keys that bring indexes', 'a75212fffd1545b8aad538d0ee7cb1800825076184da466120f48314e0d0d1a6', '2fc1fdc76676234368ac30fbaba74c9297505f3b4bc51a765830b5a9a11933ab', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

