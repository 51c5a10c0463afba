-- ===================================================================================================================
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 1 of 2; migrations/0002_changes.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Changes without LOCK=NONE but where it is asked for' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_changes.yaml';
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
      CONCAT(1, ' ', '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9'),
      CONCAT(2, ' ', '4f6fb38b87a80d9970e14b952a6f90eca56dac86a6dacf1385b4ed5e5108034a'),
      CONCAT(3, ' ', '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652'),
      CONCAT(4, ' ', 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9'),
      CONCAT(5, ' ', '371f0bf10c12986dff79b689a6e2a15a819cbb79e11a0ff2b19a6de60f57a0a1'),
      CONCAT(6, ' ', '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068'),
      CONCAT(7, ' ', '73d076b73bd067f6663395d6af3ab952ef644c282bcc88414beb143955ffe7ad'),
      CONCAT(8, ' ', '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column jobs.c
--    migrations/0002_changes.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:13';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'c') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` ADD COLUMN `c` int NULL;
    SELECT '  add column jobs.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column jobs.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9');
    ELSE
    SELECT '  done before: add_column jobs.c' AS `sqlc-mig`;
    END IF;

-- 2. drop_constraint uq_jobs_a_b on jobs
--    migrations/0002_changes.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:12';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_jobs_a_b', ' on ', 'jobs', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND CONSTRAINT_NAME = 'uq_jobs_a_b') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` DROP INDEX `uq_jobs_a_b`;
    SELECT '  drop constraint uq_jobs_a_b on jobs' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent constraint uq_jobs_a_b on jobs' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, '4f6fb38b87a80d9970e14b952a6f90eca56dac86a6dacf1385b4ed5e5108034a');
    ELSE
    SELECT '  done before: drop_constraint uq_jobs_a_b on jobs' AS `sqlc-mig`;
    END IF;

-- 3. create_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:11';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_b') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE;
    SELECT '  create index ix_jobs_b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_jobs_b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652');
    ELSE
    SELECT '  done before: create_index ix_jobs_b on jobs' AS `sqlc-mig`;
    END IF;

-- 4. drop_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:10';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_b') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE;
    SELECT '  drop index ix_jobs_b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_jobs_b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9');
    ELSE
    SELECT '  done before: drop_index ix_jobs_b on jobs' AS `sqlc-mig`;
    END IF;

-- 5. drop_index ix_jobs_a on jobs
--    migrations/0002_changes.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:9';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_a') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` DROP INDEX `ix_jobs_a`;
    SELECT '  drop index ix_jobs_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent index ix_jobs_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '371f0bf10c12986dff79b689a6e2a15a819cbb79e11a0ff2b19a6de60f57a0a1');
    ELSE
    SELECT '  done before: drop_index ix_jobs_a on jobs' AS `sqlc-mig`;
    END IF;

-- 6. alter_column jobs.a
--    migrations/0002_changes.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:8';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(40)') THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'jobs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL;
    SELECT '  alter column jobs.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column jobs.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068');
    ELSE
    SELECT '  done before: alter_column jobs.a' AS `sqlc-mig`;
    END IF;

-- 7. alter_column jobs.a
--    migrations/0002_changes.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:7';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on jobs: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(20)') THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COALESCE(COLUMN_DEFAULT, 'NULL') <> 'NULL' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'jobs', '; the table has no such column')) END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(20) NULL;
    SELECT '  alter column jobs.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  unchanged column jobs.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '73d076b73bd067f6663395d6af3ab952ef644c282bcc88414beb143955ffe7ad');
    ELSE
    SELECT '  done before: alter_column jobs.a' AS `sqlc-mig`;
    END IF;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c
--    migrations/0002_changes.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:6';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'c') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `jobs` DROP COLUMN `c`;
    SELECT '  ! drop column jobs.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column jobs.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92');
    ELSE
    SELECT '  done before: drop_column jobs.c' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'Changes without LOCK=NONE but where it is asked for', 'd0beec33bcd2d3812aa76508e4454ee4bdb2a1abc40ce9c9025179432e634244', 'd90a1fb1bf9e8d9c7726b85b274714d116ebf3258243605a097b112f0957d9ca', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 2 of 2; migrations/0001_table.yaml
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
      CONCAT(1, ' ', '20fd28f79d2f95cdddd05970c86836773c28b462e1e952885371a994b4e2f315'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table jobs      ! destroys the rows of jobs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'jobs', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `jobs`;
    SELECT '  ! drop table jobs' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table jobs' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, '20fd28f79d2f95cdddd05970c86836773c28b462e1e952885371a994b4e2f315');
    ELSE
    SELECT '  done before: drop_table jobs' AS `sqlc-mig`;
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
    VALUES ('0001', 'downgrade', 'A table', '0f39452cd42c88921fa21c02a53ffb3d0094787a6b2069056efa3e738510603b', 'd90a1fb1bf9e8d9c7726b85b274714d116ebf3258243605a097b112f0957d9ca', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

