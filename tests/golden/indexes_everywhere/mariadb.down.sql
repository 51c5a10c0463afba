-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 And gone' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_gone.yaml';
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
      CONCAT(1, ' ', '8a6befaf9945f7eb05e50697ba9f0b432e25439bd07648ca03a4dea461d3e4b7'),
      CONCAT(2, ' ', '1344df096d032c6642096b3bdfdb0499c85e44ad552ae5d6648ed1b1e3f8d685'),
      CONCAT(3, ' ', '458dcb3efdb969444af20a00e552ddf6c18d63fda6133e8bea1326b4bb5d2f79'),
      CONCAT(4, ' ', '9ce33d063333ba069f332d6a6e4c683c2b3767d274c0120e1b66f791f9cbd2f7'),
      CONCAT(5, ' ', '571a60bb8e2c86b3460163cecd2af4cd468604fdde1518cd25eac2fa4229a398'),
      CONCAT(6, ' ', 'c38908a0d1d683fb2782f51d98d39cbadad7d4fcce36081ab276c31df068c401'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_index ix_inline on pages
--    migrations/0003_gone.yaml:14
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:14';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_inline') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD INDEX `ix_inline` (`seen`, `path`), LOCK=NONE;
    SELECT '  create index ix_inline' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_inline' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 1, '8a6befaf9945f7eb05e50697ba9f0b432e25439bd07648ca03a4dea461d3e4b7');
    ELSE
    SELECT '  done before: create_index ix_inline on pages' AS `sqlc-mig`;
    END IF;

-- 2. create_index ft_pages on pages
--    migrations/0003_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:12';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ft_pages') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD FULLTEXT INDEX `ft_pages` (`body`, `path`);
    SELECT '  create index ft_pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ft_pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 2, '1344df096d032c6642096b3bdfdb0499c85e44ad552ae5d6648ed1b1e3f8d685');
    ELSE
    SELECT '  done before: create_index ft_pages on pages' AS `sqlc-mig`;
    END IF;

-- 3. create_index ix_prefix on pages
--    migrations/0003_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:11';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_prefix') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD INDEX `ix_prefix` (`body`(20), `path`(10) DESC), LOCK=NONE;
    SELECT '  create index ix_prefix' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_prefix' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 3, '458dcb3efdb969444af20a00e552ddf6c18d63fda6133e8bea1326b4bb5d2f79');
    ELSE
    SELECT '  done before: create_index ix_prefix on pages' AS `sqlc-mig`;
    END IF;

-- 4. create_index ix_late on pages
--    migrations/0003_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:8';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_late') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD INDEX `ix_late` (`seen` ASC), LOCK=NONE;
    SELECT '  create index ix_late' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_late' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 4, '9ce33d063333ba069f332d6a6e4c683c2b3767d274c0120e1b66f791f9cbd2f7');
    ELSE
    SELECT '  done before: create_index ix_late on pages' AS `sqlc-mig`;
    END IF;

-- 5. create_index ux_pages on pages
--    migrations/0003_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:7';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ux_pages') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD UNIQUE INDEX `ux_pages` (`path`, `seen` DESC), LOCK=NONE;
    SELECT '  create index ux_pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ux_pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 5, '571a60bb8e2c86b3460163cecd2af4cd468604fdde1518cd25eac2fa4229a398');
    ELSE
    SELECT '  done before: create_index ux_pages on pages' AS `sqlc-mig`;
    END IF;

-- 6. create_index ix_path on pages
--    migrations/0003_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_gone.yaml:6';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_path') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` ADD INDEX `ix_path` (`path`), LOCK=NONE;
    SELECT '  create index ix_path' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_path' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 6, 'c38908a0d1d683fb2782f51d98d39cbadad7d4fcce36081ab276c31df068c401');
    ELSE
    SELECT '  done before: create_index ix_path on pages' AS `sqlc-mig`;
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
    VALUES ('0003', 'downgrade', 'And gone', 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405', '8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Indexes of every kind' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_indexes.yaml';
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
      CONCAT(1, ' ', '10f78cd63fba41e45814fb789ab2933b8650e02b9862e9d998449810306a658e'),
      CONCAT(2, ' ', 'dab8e3e80a6da06ad015daac9265dcfe94d9d38ab09409fbf167cb3be219ba1f'),
      CONCAT(3, ' ', 'b8a69b61d8bf303137268c4619faba3105604fa54eec441de9818f899c839ed6'),
      CONCAT(4, ' ', '0cd0bdf416553ea06d4857fd9860457d113b4622d2fcd8c37022e2959e4c2c63'),
      CONCAT(5, ' ', '9986f883cb60f0821e54bb9ea5461b35f8ad30f7ea7162d59db2523f4fe3e62b'),
      CONCAT(6, ' ', 'eeffeb2c4d597c6c48d4a2d3e5814ee8f600d13cc6994cf0be3a106a83aba398'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. rename_index ix_path to ix_pages_path on pages
--    migrations/0002_indexes.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:16';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_path' THEN 1 END), COUNT(DISTINCT CASE WHEN INDEX_NAME = 'ix_pages_path' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the index ', 'ix_path', ' of ', 'pages', ', to be renamed to ', 'ix_pages_path', '; found neither name') ELSE CONCAT('expected the index ', 'ix_path', ' of ', 'pages', ', to be renamed to ', 'ix_pages_path', '; found both names') END FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME IN ('ix_path', 'ix_pages_path')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` RENAME INDEX `ix_path` TO `ix_pages_path`, LOCK=NONE;
    SELECT '  rename index ix_path to ix_pages_path' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  already renamed index ix_path to ix_pages_path' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '10f78cd63fba41e45814fb789ab2933b8650e02b9862e9d998449810306a658e');
    ELSE
    SELECT '  done before: rename_index ix_path to ix_pages_path on pages' AS `sqlc-mig`;
    END IF;

-- 2. drop_index ft_pages on pages
--    migrations/0002_indexes.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:13';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on pages: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ft_pages') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` DROP INDEX `ft_pages`;
    SELECT '  drop index ft_pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ft_pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, 'dab8e3e80a6da06ad015daac9265dcfe94d9d38ab09409fbf167cb3be219ba1f');
    ELSE
    SELECT '  done before: drop_index ft_pages on pages' AS `sqlc-mig`;
    END IF;

-- 3. drop_index ix_prefix on pages
--    migrations/0002_indexes.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:12';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_prefix') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` DROP INDEX `ix_prefix`, LOCK=NONE;
    SELECT '  drop index ix_prefix' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_prefix' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, 'b8a69b61d8bf303137268c4619faba3105604fa54eec441de9818f899c839ed6');
    ELSE
    SELECT '  done before: drop_index ix_prefix on pages' AS `sqlc-mig`;
    END IF;

-- 4. drop_index ix_late on pages
--    migrations/0002_indexes.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:8';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_late') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` DROP INDEX `ix_late`, LOCK=NONE;
    SELECT '  drop index ix_late' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_late' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, '0cd0bdf416553ea06d4857fd9860457d113b4622d2fcd8c37022e2959e4c2c63');
    ELSE
    SELECT '  done before: drop_index ix_late on pages' AS `sqlc-mig`;
    END IF;

-- 5. drop_index ux_pages on pages
--    migrations/0002_indexes.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:7';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ux_pages') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` DROP INDEX `ux_pages`, LOCK=NONE;
    SELECT '  drop index ux_pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ux_pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '9986f883cb60f0821e54bb9ea5461b35f8ad30f7ea7162d59db2523f4fe3e62b');
    ELSE
    SELECT '  done before: drop_index ux_pages on pages' AS `sqlc-mig`;
    END IF;

-- 6. drop_index ix_pages_path on pages
--    migrations/0002_indexes.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_indexes.yaml:6';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages') THEN CONCAT('expected the table ', 'pages', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages' AND INDEX_NAME = 'ix_pages_path') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `pages` DROP INDEX `ix_pages_path`, LOCK=NONE;
    SELECT '  drop index ix_pages_path' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_pages_path' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, 'eeffeb2c4d597c6c48d4a2d3e5814ee8f600d13cc6994cf0be3a106a83aba398');
    ELSE
    SELECT '  done before: drop_index ix_pages_path on pages' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'Indexes of every kind', '7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5', '8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
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
      CONCAT(1, ' ', 'd8579c56b39771816567cabab3806712ed3a52d9b84b94d4b7740ae43cdb9592'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table pages      ! destroys the rows of pages
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on pages: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'pages', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'pages'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `pages`;
    SELECT '  ! drop table pages' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table pages' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, 'd8579c56b39771816567cabab3806712ed3a52d9b84b94d4b7740ae43cdb9592');
    ELSE
    SELECT '  done before: drop_table pages' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'A table', 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea', '8a1a3f9100da71bf75df2edcdfcdb9794dd07c9c6c951c1c352bda3e5fd3a6d9', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

