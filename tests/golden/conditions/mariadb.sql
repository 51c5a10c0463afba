-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_a_table.yaml',
      @sqlc_mig_steps = 1, @sqlc_mig_message = 'A table',
      @sqlc_mig_checksum = 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397';
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

-- 1. create_table users
--    migrations/0001_a_table.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_a_table.yaml:6',
      @sqlc_mig_title = 'create_table users';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '4930b0ec6ea72311dda98926e5a1212e52835d295bdf2ca0ec222c61c3fa9348'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'users', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table users', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;.role|varchar(20)||||;index PRIMARY|id|unique;? ix_users_role';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `users` (
  `id` bigint NOT NULL,
  `role` varchar(20) NULL,
  CONSTRAINT `pk_users` PRIMARY KEY (`id`)
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
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Only where it is asked for' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_only_where_it_is.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Only where it is asked for',
      @sqlc_mig_checksum = '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9';
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

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_only_where_it_is.yaml:6',
      @sqlc_mig_title = 'execute UPDATE users SET role = ''user'' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '866d2b94d470271e5a59f9754e972af1dfdbab3f28c98e46256d15564ad19866'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    IF (
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

    ) THEN
    SELECT '  give every row the default role: ''user'' \\ 100%' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE users SET role = ''user'' WHERE role IS NULL' AS `sqlc-mig`;
UPDATE users SET role = 'user' WHERE role IS NULL;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    ELSE
    SELECT '  skipped, its condition says no: execute UPDATE users SET role = ''user'' WHERE role IS NULL' AS `sqlc-mig`;
    END IF;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 2. create_index ix_users_role on users
--    migrations/0002_only_where_it_is.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_only_where_it_is.yaml:11',
      @sqlc_mig_title = 'create_index ix_users_role on users';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'c8e44f8db32db6560372788ddde7784225a7629ac8a28bf640431bdaa5f3e2dc'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    IF (
SELECT current_setting('server_version_num')::int >= 130000
    ) THEN
    SELECT '  only on servers that can' AS `sqlc-mig`;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_users_role', @sqlc_mig_table = 'users', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_users_role', @sqlc_mig_shape =
  'index ix_users_role|role|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `users` ADD INDEX `ix_users_role` (`role`), LOCK=NONE;
    END IF;
    ELSE
    SELECT '  skipped, its condition says no: create_index ix_users_role on users' AS `sqlc-mig`;
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

