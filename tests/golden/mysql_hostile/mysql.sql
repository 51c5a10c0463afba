-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 quotes '' " ; ` and \\q and a line; // $$ :x -- /*' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 4, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_table it's; "quoted" `ticks` -- #x //
--    migrations/0001_hostile.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = 'a048e7d495743ab7f283a7c990b62610d8af5f31e3309ef41cfaefe3bf419e3c';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_table it''s; "quoted" `ticks` -- #x //' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '0' ELSE CONCAT('expected the table ', 'it''s; "quoted" `ticks` -- #x //', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'it''s; "quoted" `ticks` -- #x //'), '1'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
CREATE TABLE `it''s; "quoted" ``ticks`` -- #x //` (
  `id` bigint NOT NULL,
  `select` text NULL DEFAULT (''a''''b\\\\c
d''),
  ```tick``` varchar(20) NULL COMMENT ''\\\\! rm -rf / ` '''''''' " //'',
  `ünï` varchar(20) NULL DEFAULT ''🦀 ''''; -- // \\\\'',
  `choice` enum('''''''',''"'',''\\\\'',''//'',''no'') NULL,
  CONSTRAINT `pk_it''s; "quoted" ``ticks`` -- #x //` PRIMARY KEY (`id`)
) ENGINE=InnoDB COMMENT=''''''; DROP TABLE users; --
\\\\q //''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create table it''s; "quoted" `ticks` -- #x //', '  exists table it''s; "quoted" `ticks` -- #x //') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'i ...      ? SQL of the project
--    migrations/0001_hostile.yaml:15
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '737375b77597fe8eaab63c76bc7e3633293463e569371f0f4ea30acd997f1678';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
    SELECT '  \\q \\! ls :x '' " `id` //' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
-- the project's own SQL; its locks are not known here
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''it''''s \\\\ //'' WHERE `select` = ";"', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  ? execute UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- 3. bulk_insert it's; "quoted" `ticks` -- #x // (1 row)
--    migrations/0001_hostile.yaml:16
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = 'f0ebcdbfe768e6af23c685d608e8db890a1936aa9a52ae699f34764c8fcb2376';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: bulk_insert it''s; "quoted" `ticks` -- #x // (1 row)' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    START TRANSACTION;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on it's; "quoted" `ticks` -- #x //: rows, blocks writers of the same rows
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
INSERT INTO `it''s; "quoted" ``ticks`` -- #x //` (`id`, `select`, ```tick```) VALUES
  (1, ''''''); DROP TABLE users; --'', ''\\\\'''''')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_rows = ROW_COUNT();
    SELECT CONCAT('  insert into it''s; "quoted" `ticks` -- #x //', ', rows: ', @sqlc_mig_rows) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;
    COMMIT;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''quotes '''' " ; ` and \\\\q
and a line; // $$ :x -- /*'', ''cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b'', ''a7b7b3b8ea56785c2d094f5f9186823dac99d11b2498597007cf43393b8f2472'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

