-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 A table' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 2, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table jobs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a92f8a160036e7049a7e7f2bee004ebe778abf5ba4a816d6d69c7ab80d4c3f65';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table jobs' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'jobs', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `jobs` (
  `id` bigint NOT NULL,
  `a` varchar(20) NULL,
  `b` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_jobs` PRIMARY KEY (`id`)
) ENGINE=InnoDB', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table jobs', '  exists table jobs') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''A table'', ''0f39452cd42c88921fa21c02a53ffb3d0094787a6b2069056efa3e738510603b'', ''d90a1fb1bf9e8d9c7726b85b274714d116ebf3258243605a097b112f0957d9ca'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
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
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 2 of 2; migrations/0002_changes.yaml; needs 0001
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 1 AND FIND_IN_SET('0002', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0002', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0002 Changes without LOCK=NONE but where it is asked for' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0002', ':', 9, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0002', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. add_column jobs.c
--    migrations/0002_changes.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column jobs.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'c') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` ADD COLUMN `c` int NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column jobs.c', '  exists column jobs.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. alter_column jobs.a
--    migrations/0002_changes.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column jobs.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(20)', 'varchar(40)') THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with the type ', 'varchar(20)', '; found ', COLUMN_TYPE)
  WHEN IS_NULLABLE <> 'YES' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(IS_NULLABLE = 'YES', ' as NOT NULL; it may hold NULL', ' as one that may hold NULL; it is NOT NULL'))
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'jobs', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column jobs.a', '  unchanged column jobs.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. alter_column jobs.a
--    migrations/0002_changes.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '8669acd850179fc54f98b406e5e8bf97a657aec19bcb64f8d1d19022b4ef383a';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column jobs.a' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE
  WHEN COLUMN_TYPE NOT IN ('varchar(40)', 'varchar(40)') THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with the type ', 'varchar(40)', '; found ', COLUMN_TYPE)
  WHEN (EXTRA LIKE '%auto_increment%') <> '0' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', IF(EXTRA LIKE '%auto_increment%', ' without AUTO_INCREMENT; it has it', ' with AUTO_INCREMENT; it has none'))
  WHEN BINARY COLUMN_COMMENT <> BINARY '' THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' with another comment; found ', COLUMN_COMMENT)
  WHEN COLUMN_DEFAULT IS NOT NULL THEN CONCAT('expected the column ', 'a', ' of ', 'jobs', ' without a default; found ', COLUMN_DEFAULT)
  ELSE '1' END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'), CONCAT('expected the column ', 'a', ' of ', 'jobs', '; the table has no such column')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NOT NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  alter column jobs.a', '  unchanged column jobs.a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. create_index ix_jobs_a on jobs
--    migrations/0002_changes.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '698c50b0afefb926717157a24d53d96b9b84161dd4f526960232b3a39ab87d2d';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_jobs_a on jobs' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_a') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` ADD INDEX `ix_jobs_a` (`a`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_jobs_a', '  exists index ix_jobs_a') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. create_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_jobs_b on jobs' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_b') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_jobs_b', '  exists index ix_jobs_b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_jobs_b on jobs' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND INDEX_NAME = 'ix_jobs_b') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_jobs_b', '  absent index ix_jobs_b') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. create_unique_constraint uq_jobs_a_b on jobs
--    migrations/0002_changes.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '1d7715f43ed06f06480dcc58f80826155ca9f882f036da0f89a608355acd9fec';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_unique_constraint uq_jobs_a_b on jobs' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_jobs_a_b', ' on ', 'jobs', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND CONSTRAINT_NAME = 'uq_jobs_a_b') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` ADD CONSTRAINT `uq_jobs_a_b` UNIQUE (`a`, `b`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add unique constraint uq_jobs_a_b on jobs', '  exists unique constraint uq_jobs_a_b on jobs') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c; undo: the column comes back empty
--    migrations/0002_changes.yaml:13
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column jobs.c' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table if the column is in an index; writes go on
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs') THEN CONCAT('expected the table ', 'jobs', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'c') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `jobs` DROP COLUMN `c`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column jobs.c', '  absent column jobs.c') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
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
VALUES (''0002'', ''upgrade'', ''Changes without LOCK=NONE but where it is asked for'', ''d0beec33bcd2d3812aa76508e4454ee4bdb2a1abc40ce9c9025179432e634244'', ''d90a1fb1bf9e8d9c7726b85b274714d116ebf3258243605a097b112f0957d9ca'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0002''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 1, 2, -1)
//

