-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 A table that others made' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_others.yaml',
      @sqlc_mig_steps = 10, @sqlc_mig_message = 'A table that others made',
      @sqlc_mig_checksum = '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef';
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

-- 1. create_index ix_legacy on legacy_users
--    migrations/0001_others.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:6',
      @sqlc_mig_title = 'create_index ix_legacy on legacy_users';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '01b0bca4ce6f4f08d16279ebb7f66c10e9af8f7ddff85f1061671ac72bbcaf89'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_index = 'ix_legacy', @sqlc_mig_table = 'legacy_users', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_legacy';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` ADD INDEX `ix_legacy` (`name`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column legacy_users.extra
--    migrations/0001_others.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:7',
      @sqlc_mig_title = 'add_column legacy_users.extra';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '0ed708aad3814d2b8b5ab8affea426ce404965f17f2418e4751ccbbc96974416'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'extra', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column legacy_users.extra';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` ADD COLUMN `extra` int NULL;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_foreign_key fk_legacy on legacy_users
--    migrations/0001_others.yaml:8
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:8',
      @sqlc_mig_title = 'create_foreign_key fk_legacy on legacy_users';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '040290491858ef72679231a4a4147ac052733dbdd5ca0837b4f98ca5bfc96b52'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on legacy_other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_constraint = 'fk_legacy', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_legacy on legacy_users';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` ADD CONSTRAINT `fk_legacy` FOREIGN KEY (`extra`) REFERENCES `legacy_other` (`id`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. alter_column legacy_users.name
--    migrations/0001_others.yaml:9
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:9',
      @sqlc_mig_title = 'alter_column legacy_users.name';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '9462ab86e733ece5585912835354b67abc03835b239d04450c71120385973efc'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SELECT '  alter default of legacy_users.name' AS `sqlc-mig`;
ALTER TABLE `legacy_users` ALTER COLUMN `name` SET DEFAULT 'x';
    EXECUTE sqlc_mig_mark; END IF;

-- 5. rename_column legacy_users.name to full_name
--    migrations/0001_others.yaml:10
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:10',
      @sqlc_mig_title = 'rename_column legacy_users.name to full_name';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '7ef470dcbcc45fd555fcac9358b7f3cb3120418288f7163be1d7cc09d9e8877e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'name', @sqlc_mig_to = 'full_name', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column legacy_users.name to full_name';
    SET @sqlc_mig_when = 'rename'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` RENAME COLUMN `name` TO `full_name`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. drop_index ix_old on legacy_users
--    migrations/0001_others.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:11',
      @sqlc_mig_title = 'drop_index ix_old on legacy_users';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'e7ce45b9bdf0ecd90d5707815785ab1084ec7f9931dea79f9c0122513731d9f3'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_index = 'ix_old', @sqlc_mig_table = 'legacy_users', @sqlc_mig_does = 'drop', @sqlc_mig_what = 'index ix_old';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` DROP INDEX `ix_old`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. drop_constraint uq_old on legacy_users
--    migrations/0001_others.yaml:12
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:12',
      @sqlc_mig_title = 'drop_constraint uq_old on legacy_users';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '622dac7fac21c256e1fac606e6e8432c789b1aa35cd7b6bf1ed345536f8c85a8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_constraint = 'uq_old', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'drop',
  @sqlc_mig_what = 'constraint uq_old on legacy_users';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` DROP INDEX `uq_old`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. drop_column legacy_users.gone      ! destroys the values of legacy_users.gone
--    migrations/0001_others.yaml:13
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:13',
      @sqlc_mig_title = 'drop_column legacy_users.gone      ! destroys the values of legacy_users.gone';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '41700c1d8fc79b1edb27f549e94894afe6d05000eceae0f27b207ed8abf45afa'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'gone', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'column legacy_users.gone';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `legacy_users` DROP COLUMN `gone`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. rename_table legacy_users to legacy_people
--    migrations/0001_others.yaml:14
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:14',
      @sqlc_mig_title = 'rename_table legacy_users to legacy_people';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = '209ceefdb1f8bf25095a7af2e51f293156e3e63a66617fe950736bcfd6cc696e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'legacy_users', @sqlc_mig_to = 'legacy_people', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table legacy_users to legacy_people';
    SET @sqlc_mig_when = 'rename'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
RENAME TABLE `legacy_users` TO `legacy_people`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 10. drop_table legacy_things      ! destroys the rows of legacy_things
--    migrations/0001_others.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_others.yaml:15',
      @sqlc_mig_title = 'drop_table legacy_things      ! destroys the rows of legacy_things';
    SET @sqlc_mig_step = 10, @sqlc_mig_mark = '60e77fec5a4366ce08f0d540b5fdb4a628af4c547ac229a7c8e5e1c0064fca52'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on legacy_things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'legacy_things', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table legacy_things';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `legacy_things`;
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

