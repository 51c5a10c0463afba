-- ===================================================================================================================
-- 0001  What only MySQL and MariaDB have
-- 1 of 1; migrations/0001_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 What only MySQL and MariaDB have' AS `sqlc-mig`;
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

-- 1. create_table t
--    migrations/0001_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:6',
      @sqlc_mig_title = 'create_table t';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '9d94216f2ca6bde42be1f85f0b7cd9fc8b8e8c52ece1856e81bdde063fb25373'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 't', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table t', @sqlc_mig_shape =
  'table|InnoDB||?|utf8mb4;.id|bigint(20)|not null|||;.at|datetime(6)||on update||;.a|text||||;index PRIMARY|id|unique;index ix_t_a|a(20)|;? ft_t_a;?.b';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `t` (
  `id` bigint NOT NULL,
  `at` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6),
  `a` text NULL,
  CONSTRAINT `pk_t` PRIMARY KEY (`id`),
  INDEX `ix_t_a` (`a`(20))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_index ft_t_a on t
--    migrations/0001_table.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:14',
      @sqlc_mig_title = 'create_index ft_t_a on t';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '4d801139186ee41baefb0f756462ccd14017a7233ab19024cfddd074ef73b0fe'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_index = 'ft_t_a', @sqlc_mig_table = 't', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ft_t_a', @sqlc_mig_shape =
  'index ft_t_a|a|fulltext';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` ADD FULLTEXT INDEX `ft_t_a` (`a`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column t.b
--    migrations/0001_table.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:15',
      @sqlc_mig_title = 'add_column t.b';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'ab9ac226f7f42a4238f76d33816701c9e2e519fe08866890cfa6586d38d71d18'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'b', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column t.b', @sqlc_mig_shape = '.b|datetime(6)||on update||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` ADD COLUMN `b` datetime(6) NULL ON UPDATE CURRENT_TIMESTAMP(6);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. alter_column t.a
--    migrations/0001_table.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:16',
      @sqlc_mig_title = 'alter_column t.a';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'affe798d566a754fa5f244d2b8b1ab70572b85c7555fd0c2943b255857865e5e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column t.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text',
  @sqlc_mig_type = 'text', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL FIRST;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. alter_column t.a
--    migrations/0001_table.yaml:17
    SET @sqlc_mig_at = 'migrations/0001_table.yaml:17',
      @sqlc_mig_title = 'alter_column t.a';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '3a78e6392cdbae590a1a8a6dfa259906c375bd006b7d2ca70e083a5f883bc046'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on t: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 't', @sqlc_mig_column = 'a', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'column t.a';
    SET @sqlc_mig_when = 'known', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'text',
  @sqlc_mig_type = 'text', @sqlc_mig_has_default = 'no', @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `t` MODIFY COLUMN `a` text NULL AFTER `id`;
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

