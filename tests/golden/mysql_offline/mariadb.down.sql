-- ===================================================================================================================
-- 0002  Changes without LOCK=NONE but where it is asked for
-- 1 of 2; migrations/0002_changes.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Changes without LOCK=NONE but where it is asked for' AS `sqlc-mig`;
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
--    migrations/0002_changes.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:13',
      @sqlc_mig_title = 'add_column jobs.c';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '25b829c0e2e2bda47e1bc055d01eea489493d63fbeca494fc1921673b18462c9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'c', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column jobs.c', @sqlc_mig_shape = '.c|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD COLUMN `c` int NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. drop_constraint uq_jobs_a_b on jobs
--    migrations/0002_changes.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:12',
      @sqlc_mig_title = 'drop_constraint uq_jobs_a_b on jobs';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '4f6fb38b87a80d9970e14b952a6f90eca56dac86a6dacf1385b4ed5e5108034a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_constraint = 'uq_jobs_a_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_jobs_a_b on jobs';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` DROP INDEX `uq_jobs_a_b`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:11',
      @sqlc_mig_title = 'create_index ix_jobs_b on jobs';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '38e1a0b1558acafd2add4ca948fcc560a1c8d5c7318c635d195586d054718652'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_jobs_b', @sqlc_mig_shape =
  'index ix_jobs_b|b|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` ADD INDEX `ix_jobs_b` (`b`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. drop_index ix_jobs_b on jobs
--    migrations/0002_changes.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:10',
      @sqlc_mig_title = 'drop_index ix_jobs_b on jobs';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'f821eff4222a3c020ed328c991782e6c66207735f6822ea591d72d1b7f19a8b9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- concurrently: the server refuses if writers could not go on
    SET @sqlc_mig_index = 'ix_jobs_b', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_jobs_b';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` DROP INDEX `ix_jobs_b`, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. drop_index ix_jobs_a on jobs
--    migrations/0002_changes.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:9',
      @sqlc_mig_title = 'drop_index ix_jobs_a on jobs';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '371f0bf10c12986dff79b689a6e2a15a819cbb79e11a0ff2b19a6de60f57a0a1'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_index = 'ix_jobs_a', @sqlc_mig_table = 'jobs', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_jobs_a';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` DROP INDEX `ix_jobs_a`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. alter_column jobs.a
--    migrations/0002_changes.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:8',
      @sqlc_mig_title = 'alter_column jobs.a';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = '5f232626e516be0950cdadf0f54b38d6357136977cea0d02c56c50b368f8c068'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; rebuilds the table; writes go on
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column jobs.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = NULL, @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)',
  @sqlc_mig_type = 'varchar(40)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(40) NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. alter_column jobs.a
--    migrations/0002_changes.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:7',
      @sqlc_mig_title = 'alter_column jobs.a';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '73d076b73bd067f6663395d6af3ab952ef644c282bcc88414beb143955ffe7ad'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column jobs.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'varchar(40)',
  @sqlc_mig_type = 'varchar(20)', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `jobs` MODIFY COLUMN `a` varchar(20) NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. drop_column jobs.c      ! destroys the values of jobs.c
--    migrations/0002_changes.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_changes.yaml:6',
      @sqlc_mig_title = 'drop_column jobs.c      ! destroys the values of jobs.c';
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
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0002';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0002', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    END IF;
    EXECUTE sqlc_mig_moved;
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

-- 1. drop_table jobs      ! destroys the rows of jobs
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'drop_table jobs      ! destroys the rows of jobs';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '20fd28f79d2f95cdddd05970c86836773c28b462e1e952885371a994b4e2f315'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on jobs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'jobs', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table jobs';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `jobs`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

