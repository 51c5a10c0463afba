-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 What only MySQL and MariaDB have' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_table.yaml',
      @sqlc_mig_steps = 5, @sqlc_mig_message = 'What only MySQL and MariaDB have',
      @sqlc_mig_checksum = '784462c5e44e6c373e617d199cadb284fadf5f225a13ab2bdb71ec57008bcec5';
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

-- 1. alter_column t.a
--    migrations/0001_table.yaml:17
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:17',
      @sqlc_mig_title = 'alter_column t.a';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column t.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text',
  @sqlc_mig_type = 'text', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. alter_column t.a
--    migrations/0001_table.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:16',
      @sqlc_mig_title = 'alter_column t.a';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'c970a765bd249f121013e325f90781202a4203e3ab1c567dc271f6b19d1b5e75'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column t.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text',
  @sqlc_mig_type = 'text', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `at`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. drop_column t.b      ! destroys the values of t.b
--    migrations/0001_table.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:15',
      @sqlc_mig_title = 'drop_column t.b      ! destroys the values of t.b';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'c4bf625bff2c0f408e2651ad0bc8518da3b6c0eef1759a834fb44e3fa9de30c4'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'b', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column t.b';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` DROP COLUMN `b`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. drop_index ft_t_a on t
--    migrations/0001_table.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:14',
      @sqlc_mig_title = 'drop_index ft_t_a on t';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '11651cfed5ef064ffeb6fbbd069b146edab4d48ee07103cfe2dc40fc1f592492'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_index = 'ft_t_a', @sqlc_mig_table = 't', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ft_t_a';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` DROP INDEX `ft_t_a`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. drop_table t      ! destroys the rows of t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'drop_table t      ! destroys the rows of t';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = 'df5f1f00ce59d54e5ebadfcfd800d3f8dbcf72b4e4e761577c15ed0041ff8aeb'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 't', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table t';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `t`;
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

