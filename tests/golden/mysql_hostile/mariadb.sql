-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 quotes '' " ; ` and \\q and a line; // $$ :x -- /*' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_hostile.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'quotes '' " ; ` and \\q
and a line; // $$ :x -- /*',
      @sqlc_mig_checksum = 'cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b';
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

-- 1. create_table it's; "quoted" `ticks` -- #x //
--    migrations/0001_hostile.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:6',
      @sqlc_mig_title = 'create_table it''s; "quoted" `ticks` -- #x //';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'ebb7c9189c049ccf21335d34b3820fa40254b79a3780f429e779629e10bc7380'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'it''s; "quoted" `ticks` -- #x //', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table it''s; "quoted" `ticks` -- #x //',
  @sqlc_mig_shape =
  'table|InnoDB|''%3B DROP TABLE users%3B --%0A\\q //;.id|bigint(20)|not null|||;.select|text|||*|;.`tick`|varchar(20)||||\\! rm -rf / ` '''' " //;'
  '.ünï|varchar(20)|||*|;.choice|?||||;index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `it's; "quoted" ``ticks`` -- #x //` (
  `id` bigint NOT NULL,
  `select` text NULL DEFAULT 'a''b\\c
d',
  ```tick``` varchar(20) NULL COMMENT '\\! rm -rf / ` '''' " //',
  `ünï` varchar(20) NULL DEFAULT '🦀 ''; -- // \\',
  `choice` enum('''','"','\\','//','no') NULL,
  CONSTRAINT `pk_it's; "quoted" ``ticks`` -- #x //` PRIMARY KEY (`id`)
) ENGINE=InnoDB COMMENT='''; DROP TABLE users; --
\\q //';
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. execute UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'i ...      ? SQL of the project
--    migrations/0001_hostile.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:15',
      @sqlc_mig_title = 'execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...      ? SQL of the project';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '737375b77597fe8eaab63c76bc7e3633293463e569371f0f4ea30acd997f1678'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
    SELECT '  \\q \\! ls :x '' " `id` //' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
    SELECT '  ? execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...' AS `sqlc-mig`;
UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'it''s \\ //' WHERE `select` = ";";
    SELECT CONCAT('    ', ROW_COUNT(), IF(ROW_COUNT() = 1, ' row', ' rows')) AS `sqlc-mig`;
    EXECUTE sqlc_mig_mark; COMMIT; END IF;

-- 3. bulk_insert it's; "quoted" `ticks` -- #x // (1 row)
--    migrations/0001_hostile.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:16',
      @sqlc_mig_title = 'bulk_insert it''s; "quoted" `ticks` -- #x // (1 row)';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'f0ebcdbfe768e6af23c685d608e8db890a1936aa9a52ae699f34764c8fcb2376'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN START TRANSACTION;
-- lock on it's; "quoted" `ticks` -- #x //: rows, blocks writers of the same rows
    SELECT '  insert into it''s; "quoted" `ticks` -- #x //' AS `sqlc-mig`;
INSERT INTO `it's; "quoted" ``ticks`` -- #x //` (`id`, `select`, ```tick```) VALUES
  (1, '''); DROP TABLE users; --', '\\''');
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

