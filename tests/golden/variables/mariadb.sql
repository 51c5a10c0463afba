-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Variables, aliases and maps by dialect' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_variables_aliases_and_maps.yaml',
      @sqlc_mig_steps = 2, @sqlc_mig_message = 'Variables, aliases and maps by dialect',
      @sqlc_mig_checksum = '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7';
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

-- 1. create_table shop_users
--    migrations/0001_variables_aliases_and_maps.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_variables_aliases_and_maps.yaml:6',
      @sqlc_mig_title = 'create_table shop_users';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '6909b27042cbd7af77b787ad310ff300a33cff5ab0e33938f28329c28e7c7722'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'shop_users', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table shop_users', @sqlc_mig_shape =
  'table|InnoDB|;.id|char(36)|not null|||;.owner|text||||;.price|decimal(12,2)|not null||0|;.at|timestamp(6)|||*|;.place|?||||;.braces|text|||*|;'
  'index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `shop_users` (
  `id` char(36) NOT NULL,
  `owner` text NULL,
  `price` decimal(12,2) NOT NULL DEFAULT 0,
  `at` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6),
  `place` bit varying(3) NULL,
  `braces` text NULL DEFAULT '{{ x }} {{vars.prefix}} {% if %}',
  CONSTRAINT `pk_shop_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute UPDATE x SET y = 1      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_variables_aliases_and_maps.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_variables_aliases_and_maps.yaml:15',
      @sqlc_mig_title = 'execute UPDATE x SET y = 1      ? SQL of the project; undo: nothing is undone, as the spec says';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '0834739fbe9955b82ad9d8fa086772f3b517f1519e702d4f33878f00d9856526'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE x SET y = 1' AS `sqlc-mig`;
UPDATE x SET y = 1;
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

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

