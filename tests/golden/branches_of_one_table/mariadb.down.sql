-- ===================================================================================================================
-- d1  Merged
-- 1 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'revert d1 Merged' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/d1_merge.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'd1');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'd1' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '673242da165b6125a8a75a6056607db07957cfc394a2c9ba29fb4b1788d2c9fa'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column shared.c
--    migrations/d1_merge.yaml:6
    SET @sqlc_mig_at = 'migrations/d1_merge.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared') THEN CONCAT('expected the table ', 'shared', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(20)') THEN CONCAT('expected the column ', 'c', ' of ', 'shared', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'c', ' of ', 'shared', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'c', ' of ', 'shared', ' with another comment; found ', COLUMN_COMMENT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared' AND COLUMN_NAME = 'c'), CONCAT('expected the column ', 'c', ' of ', 'shared', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `shared` MODIFY COLUMN `c` varchar(20) NULL, LOCK=NONE;
    SELECT '  alter column shared.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column shared.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('d1', 'downgrade', 1, '673242da165b6125a8a75a6056607db07957cfc394a2c9ba29fb4b1788d2c9fa');
    ELSE
    SELECT '  done before: alter_column shared.c' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'd1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'd1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'd1', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('a1');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('b1');
    END IF;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c1') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('c1');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('d1', 'downgrade', 'Merged', '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813', 'fe27ad11b25db713a8fddfb4b38d8635cb76602be2bd24daedf366f793431535', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'd1';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c1  A third one
-- 2 of 5; migrations/c1_third.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c1' THEN
    SELECT 'revert c1 A third one' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/c1_third.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'c1');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'c1' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'c2a0df4c033faaa1d5c30d231cf5bf05355364ab3dedd17163a26d470ee3fc0b'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_column shared.third      ! destroys the values of shared.third
--    migrations/c1_third.yaml:6
    SET @sqlc_mig_at = 'migrations/c1_third.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared') THEN CONCAT('expected the table ', 'shared', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared' AND COLUMN_NAME = 'third') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `shared` DROP CONSTRAINT `ck_shared_third`, DROP COLUMN `third`, LOCK=NONE;
    SELECT '  ! drop column shared.third' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column shared.third' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('c1', 'downgrade', 1, 'c2a0df4c033faaa1d5c30d231cf5bf05355364ab3dedd17163a26d470ee3fc0b');
    ELSE
    SELECT '  done before: drop_column shared.third' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'c1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'c1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'c1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('c1', 'downgrade', 'A third one', '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0', 'fe27ad11b25db713a8fddfb4b38d8635cb76602be2bd24daedf366f793431535', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'c1';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b1' THEN
    SELECT 'revert b1 Right' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b1_right.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'b1');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'b1' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '5ba2d69e93d02c522b2a1e2d043931fe3e6ed1d26241112ef747be95d84807c9'),
      CONCAT(2, ' ', '0a187e7993ef9e4f5a67aa0b9512969d1b547b57c7c724b5c3432ebb5c87dbe1'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_constraint ck_c on shared
--    migrations/b1_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on shared: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared') THEN CONCAT('expected the table ', 'shared', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '1' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_c', ' on ', 'shared', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared' AND CONSTRAINT_NAME = 'ck_c') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `shared` DROP CONSTRAINT `ck_c`;
    SELECT '  drop constraint ck_c on shared' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint ck_c on shared' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('b1', 'downgrade', 1, '5ba2d69e93d02c522b2a1e2d043931fe3e6ed1d26241112ef747be95d84807c9');
    ELSE
    SELECT '  done before: drop_constraint ck_c on shared' AS `sqlc-mig`;
    END IF;

-- 2. add_column shared.b
--    migrations/b1_right.yaml:6
    SET @sqlc_mig_at = 'migrations/b1_right.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared') THEN CONCAT('expected the table ', 'shared', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared' AND COLUMN_NAME = 'b') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `shared` ADD COLUMN `b` varchar(20) NULL, LOCK=NONE;
    SELECT '  add column shared.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column shared.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('b1', 'downgrade', 2, '0a187e7993ef9e4f5a67aa0b9512969d1b547b57c7c724b5c3432ebb5c87dbe1');
    ELSE
    SELECT '  done before: add_column shared.b' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'b1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'b1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'b1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('b1', 'downgrade', 'Right', '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb', 'fe27ad11b25db713a8fddfb4b38d8635cb76602be2bd24daedf366f793431535', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'b1';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- a1  Left
-- 4 of 5; migrations/a1_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a1' THEN
    SELECT 'revert a1 Left' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/a1_left.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'a1');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'a1' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '034750bfa1cf5619d36c2c5fe2f10c0688ce1c1939bceb6bf7905d14bbb9ad20'),
      CONCAT(2, ' ', 'b9f888121b5d8f96345210a7a7c244d83ecdde8707f04582e2ce7e01facadf0b'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. alter_column shared.a
--    migrations/a1_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
ALTER TABLE `shared` ALTER COLUMN `a` SET DEFAULT 1, LOCK=NONE;
    SELECT '  alter default of shared.a' AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('a1', 'downgrade', 1, '034750bfa1cf5619d36c2c5fe2f10c0688ce1c1939bceb6bf7905d14bbb9ad20');
    ELSE
    SELECT '  done before: alter_column shared.a' AS `sqlc-mig`;
    END IF;

-- 2. drop_column shared.left_one      ! destroys the values of shared.left_one
--    migrations/a1_left.yaml:6
    SET @sqlc_mig_at = 'migrations/a1_left.yaml:6';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared') THEN CONCAT('expected the table ', 'shared', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared' AND COLUMN_NAME = 'left_one') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `shared` DROP COLUMN `left_one`, LOCK=NONE;
    SELECT '  ! drop column shared.left_one' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column shared.left_one' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('a1', 'downgrade', 2, 'b9f888121b5d8f96345210a7a7c244d83ecdde8707f04582e2ce7e01facadf0b');
    ELSE
    SELECT '  done before: drop_column shared.left_one' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = 'a1') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = 'a1';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', 'a1', ','), ','));
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses), CHAR_LENGTH('0001') + 1, '');
    IF LOCATE(CONCAT(',', '0001', ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('a1', 'downgrade', 'Left', '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9', 'fe27ad11b25db713a8fddfb4b38d8635cb76602be2bd24daedf366f793431535', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'a1';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml';
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
      CONCAT(1, ' ', 'de9dcbb65b46b5785fdc0ceba508bf6ce34243222431d654b3700ed9f937bf93'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table shared      ! destroys the rows of shared
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on shared: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'shared', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'shared'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `shared`;
    SELECT '  ! drop table shared' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table shared' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'de9dcbb65b46b5785fdc0ceba508bf6ce34243222431d654b3700ed9f937bf93');
    ELSE
    SELECT '  done before: drop_table shared' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'A table', '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a', 'fe27ad11b25db713a8fddfb4b38d8635cb76602be2bd24daedf366f793431535', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

