-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 quotes '' " ; ` and \\q and a line; // $$ :x -- /*' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_hostile.yaml';
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
      CONCAT(1, ' ', 'ebb7c9189c049ccf21335d34b3820fa40254b79a3780f429e779629e10bc7380'),
      CONCAT(2, ' ', '737375b77597fe8eaab63c76bc7e3633293463e569371f0f4ea30acd997f1678'),
      CONCAT(3, ' ', 'f0ebcdbfe768e6af23c685d608e8db890a1936aa9a52ae699f34764c8fcb2376'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table it's; "quoted" `ticks` -- #x //
--    migrations/0001_hostile.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'it''s; "quoted" `ticks` -- #x //', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'it''s; "quoted" `ticks` -- #x //'), '1');
    IF @sqlc_mig_guard = '1' THEN
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
    SELECT '  create table it''s; "quoted" `ticks` -- #x //' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table it''s; "quoted" `ticks` -- #x //' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'ebb7c9189c049ccf21335d34b3820fa40254b79a3780f429e779629e10bc7380');
    ELSE
    SELECT '  done before: create_table it''s; "quoted" `ticks` -- #x //' AS `sqlc-mig`;
    END IF;

-- 2. execute UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'i ...      ? SQL of the project
--    migrations/0001_hostile.yaml:15
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:15';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    START TRANSACTION;
    SELECT '  \\q \\! ls :x '' " `id` //' AS `sqlc-mig`;
-- the project's own SQL; its locks are not known here
UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'it''s \\ //' WHERE `select` = ";";
    SELECT CONCAT('  ? execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, '737375b77597fe8eaab63c76bc7e3633293463e569371f0f4ea30acd997f1678');
    COMMIT;
    ELSE
    SELECT '  done before: execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...' AS `sqlc-mig`;
    END IF;

-- 3. bulk_insert it's; "quoted" `ticks` -- #x // (1 row)
--    migrations/0001_hostile.yaml:16
    SET @sqlc_mig_at = 'migrations/0001_hostile.yaml:16';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- lock on it's; "quoted" `ticks` -- #x //: rows, blocks writers of the same rows
INSERT INTO `it's; "quoted" ``ticks`` -- #x //` (`id`, `select`, ```tick```) VALUES
  (1, '''); DROP TABLE users; --', '\\''');
    SELECT CONCAT('  insert into it''s; "quoted" `ticks` -- #x //', ', rows: ', ROW_COUNT()) AS `sqlc-mig`;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'f0ebcdbfe768e6af23c685d608e8db890a1936aa9a52ae699f34764c8fcb2376');
    COMMIT;
    ELSE
    SELECT '  done before: bulk_insert it''s; "quoted" `ticks` -- #x // (1 row)' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'quotes '' " ; ` and \\q
and a line; // $$ :x -- /*', 'cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b', 'a7b7b3b8ea56785c2d094f5f9186823dac99d11b2498597007cf43393b8f2472', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

