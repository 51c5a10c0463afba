-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table',
      @sqlc_mig_checksum = '0f39452cd42c88921fa21c02a53ffb3d0094787a6b2069056efa3e738510603b';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. create_table jobs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'create_table jobs';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'a92f8a160036e7049a7e7f2bee004ebe778abf5ba4a816d6d69c7ab80d4c3f65'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table jobs', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.a|?|?||?|;.b|int(11)|not null||0|;index PRIMARY|id|unique;? ix_jobs_a;? ix_jobs_b;? uq_jobs_a_b;?.c';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `jobs` (
  `id` bigint NOT NULL,
  `a` varchar(20) NULL,
  `b` int NOT NULL DEFAULT 0,
  CONSTRAINT `pk_jobs` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 2 of 2; migrations/0002_changes.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Changes without LOCK=NONE but where it is asked for' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_changes.yaml',
      @sqlc_mig_steps = 8, @sqlc_mig_message = 'Changes without LOCK=NONE but where it is asked for',
      @sqlc_mig_checksum = 'd0beec33bcd2d3812aa76508e4454ee4bdb2a1abc40ce9c9025179432e634244';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_column jobs.c
--    migrations/0002_changes.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:6',
      @sqlc_mig_title = 'add_column jobs.c';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'c', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column jobs.c';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD COLUMN `c` int NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. alter_column jobs.a
--    migrations/0002_changes.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:7',
      @sqlc_mig_title = 'alter_column jobs.a';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_past = CASE
  WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'jobs' AND COLUMN_NAME = 'a'
      AND COLUMN_TYPE = 'varchar(40)' AND IS_NULLABLE = 'NO' AND (EXTRA LIKE '%auto_increment%') = 0
      AND BINARY COLUMN_COMMENT = BINARY '' AND COALESCE(COLUMN_DEFAULT, 'NULL') = 'NULL') THEN
    '  superseded column jobs.a, changed later'
  END;
    IF @sqlc_mig_past IS NULL THEN
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column jobs.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(20)',
  @sqlc_mig_type = 'varchar(40)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL;
    END IF;
    ELSE SELECT @sqlc_mig_past AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. alter_column jobs.a
--    migrations/0002_changes.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:8',
      @sqlc_mig_title = 'alter_column jobs.a';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '8669acd850179fc54f98b406e5e8bf97a657aec19bcb64f8d1d19022b4ef383a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column jobs.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)',
  @sqlc_mig_type = 'varchar(40)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NOT NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. create_index ix_jobs_a on jobs
--    migrations/0002_changes.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:9',
      @sqlc_mig_title = 'create_index ix_jobs_a on jobs';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '698c50b0afefb926717157a24d53d96b9b84161dd4f526960232b3a39ab87d2d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_jobs_a', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_jobs_a', @sqlc_mig_shape =
  'index ix_jobs_a|a|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD INDEX `ix_jobs_a` (`a`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. create_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:10',
      @sqlc_mig_title = 'create_index ix_jobs_b on jobs';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_jobs_b';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. drop_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:11',
      @sqlc_mig_title = 'drop_index ix_jobs_b on jobs';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_jobs_b';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. create_unique_constraint uq_jobs_a_b on jobs
--    migrations/0002_changes.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:12',
      @sqlc_mig_title = 'create_unique_constraint uq_jobs_a_b on jobs';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '1d7715f43ed06f06480dcc58f80826155ca9f882f036da0f89a608355acd9fec'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_constraint = 'uq_jobs_a_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_jobs_a_b on jobs', @sqlc_mig_shape = 'index uq_jobs_a_b|a, b|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD CONSTRAINT `uq_jobs_a_b` UNIQUE (`a`, `b`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c; undo: the column comes back empty
--    migrations/0002_changes.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:13',
      @sqlc_mig_title = 'drop_column jobs.c      ! destroys the values of jobs.c; undo: the column comes back empty';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '74dbc7eae5da1dad7124366f50aece5584ebeea5aee7774957bdf008375b7e92'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'c', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column jobs.c';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` DROP COLUMN `c`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

