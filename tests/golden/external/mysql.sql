-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- ===================================================================================================================
    ROLLBACK; -- what a packet that failed has left open
    SET @sqlc_mig_run = (@sqlc_mig_ok = 1 AND @sqlc_mig_passed = 0 AND FIND_IN_SET('0001', @sqlc_mig_pending) > 0),
        @sqlc_mig_revision = '0001', @sqlc_mig_started = UTC_TIMESTAMP(6);
    SELECT 'apply 0001 A table that others made' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_stop = IF(@sqlc_mig_run AND LOCATE(CONCAT(',', '0001', ':', 11, '='), CONCAT(',', @sqlc_mig_marks)), CONCAT('the revision ', '0001', ' is half done, and its steps have changed since; finish it with the script that began it'), NULL);
    EXECUTE sqlc_mig_stop;

-- 1. create_index ix_legacy on legacy_users
--    migrations/0001_others.yaml:6
    SET @sqlc_mig_number = 1, @sqlc_mig_checksum = '01b0bca4ce6f4f08d16279ebb7f66c10e9af8f7ddff85f1061671ac72bbcaf89';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_index ix_legacy on legacy_users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND INDEX_NAME = 'ix_legacy') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` ADD INDEX `ix_legacy` (`name`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  create index ix_legacy', '  exists index ix_legacy') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 2. add_column legacy_users.extra
--    migrations/0001_others.yaml:7
    SET @sqlc_mig_number = 2, @sqlc_mig_checksum = '0ed708aad3814d2b8b5ab8affea426ce404965f17f2418e4751ccbbc96974416';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: add_column legacy_users.extra' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME = 'extra') THEN '0' ELSE '1' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` ADD COLUMN `extra` int NULL', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add column legacy_users.extra', '  exists column legacy_users.extra') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 3. create_foreign_key fk_legacy on legacy_users
--    migrations/0001_others.yaml:8
    SET @sqlc_mig_number = 3, @sqlc_mig_checksum = '040290491858ef72679231a4a4147ac052733dbdd5ca0837b4f98ca5bfc96b52';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: create_foreign_key fk_legacy on legacy_users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on legacy_other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_legacy', ' on ', 'legacy_users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND CONSTRAINT_NAME = 'fk_legacy') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` ADD CONSTRAINT `fk_legacy` FOREIGN KEY (`extra`) REFERENCES `legacy_other` (`id`)', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  add foreign key fk_legacy on legacy_users', '  exists foreign key fk_legacy on legacy_users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 4. alter_column legacy_users.name
--    migrations/0001_others.yaml:9
    SET @sqlc_mig_number = 4, @sqlc_mig_checksum = '6d1cb32c85818bae14c35b547d216eb92ef1a84f344375911cbabe69ff016887';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: alter_column legacy_users.name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = @sqlc_mig_do;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` ALTER COLUMN `name` SET DEFAULT (''x'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT '  alter default of legacy_users.name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 5. rename_column legacy_users.name to full_name
--    migrations/0001_others.yaml:10
    SET @sqlc_mig_number = 5, @sqlc_mig_checksum = '7ef470dcbcc45fd555fcac9358b7f3cb3120418288f7163be1d7cc09d9e8877e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_column legacy_users.name to full_name' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE (SELECT CASE CONCAT(COUNT(CASE WHEN COLUMN_NAME = 'name' THEN 1 END), COUNT(CASE WHEN COLUMN_NAME = 'full_name' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the column ', 'name', ' of ', 'legacy_users', ', to be renamed to ', 'full_name', '; found neither name') ELSE CONCAT('expected the column ', 'name', ' of ', 'legacy_users', ', to be renamed to ', 'full_name', '; found both names') END FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME IN ('name', 'full_name')) END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` RENAME COLUMN `name` TO `full_name`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename column legacy_users.name to full_name', '  already renamed column legacy_users.name to full_name') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_old on legacy_users
--    migrations/0001_others.yaml:11
    SET @sqlc_mig_number = 6, @sqlc_mig_checksum = 'e7ce45b9bdf0ecd90d5707815785ab1084ec7f9931dea79f9c0122513731d9f3';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_index ix_old on legacy_users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND INDEX_NAME = 'ix_old') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` DROP INDEX `ix_old`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop index ix_old', '  absent index ix_old') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 7. drop_constraint uq_old on legacy_users
--    migrations/0001_others.yaml:12
    SET @sqlc_mig_number = 7, @sqlc_mig_checksum = '622dac7fac21c256e1fac606e6e8432c789b1aa35cd7b6bf1ed345536f8c85a8';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_constraint uq_old on legacy_users' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '1' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_old', ' on ', 'legacy_users', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND CONSTRAINT_NAME = 'uq_old') AS kind) AS found WHERE found.kind IS NOT NULL), '0') END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` DROP INDEX `uq_old`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  drop constraint uq_old on legacy_users', '  absent constraint uq_old on legacy_users') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 8. drop_column legacy_users.gone      ! destroys the values of legacy_users.gone
--    migrations/0001_others.yaml:13
    SET @sqlc_mig_number = 8, @sqlc_mig_checksum = '41700c1d8fc79b1edb27f549e94894afe6d05000eceae0f27b207ed8abf45afa';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_column legacy_users.gone' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users') THEN CONCAT('expected the table ', 'legacy_users', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_users' AND COLUMN_NAME = 'gone') THEN '1' ELSE '0' END, '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
ALTER TABLE `legacy_users` DROP COLUMN `gone`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop column legacy_users.gone', '  absent column legacy_users.gone') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 9. rename_table legacy_users to legacy_people
--    migrations/0001_others.yaml:14
    SET @sqlc_mig_number = 9, @sqlc_mig_checksum = '209ceefdb1f8bf25095a7af2e51f293156e3e63a66617fe950736bcfd6cc696e';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: rename_table legacy_users to legacy_people' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, (SELECT CASE CONCAT(COUNT(CASE WHEN TABLE_NAME = 'legacy_users' THEN 1 END), COUNT(CASE WHEN TABLE_NAME = 'legacy_people' THEN 1 END)) WHEN '10' THEN '1' WHEN '01' THEN '0' WHEN '00' THEN CONCAT('expected the table ', 'legacy_users', ', to be renamed to ', 'legacy_people', '; found neither name') ELSE CONCAT('expected the table ', 'legacy_users', ', to be renamed to ', 'legacy_people', '; found both names') END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ('legacy_users', 'legacy_people')), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
RENAME TABLE `legacy_users` TO `legacy_people`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  rename table legacy_users to legacy_people', '  already renamed table legacy_users to legacy_people') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- 10. drop_table legacy_things      ! destroys the rows of legacy_things
--    migrations/0001_others.yaml:15
    SET @sqlc_mig_number = 10, @sqlc_mig_checksum = '60e77fec5a4366ce08f0d540b5fdb4a628af4c547ac229a7c8e5e1c0064fca52';
    EXECUTE sqlc_mig_find;
    SELECT '  done before: drop_table legacy_things' AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run AND NOT @sqlc_mig_step;
    SET @sqlc_mig_do = @sqlc_mig_step;
-- lock on legacy_things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_todo = IF(@sqlc_mig_do, COALESCE((SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN '1' ELSE CONCAT('expected the table ', 'legacy_things', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'legacy_things'), '0'), '0');
    EXECUTE sqlc_mig_judge;
    SET @sqlc_mig_text = IF(@sqlc_mig_todo = 1, '
DROP TABLE `legacy_things`', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SELECT IF(@sqlc_mig_todo = '1', '  ! drop table legacy_things', '  absent table legacy_things') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_do;
    EXECUTE sqlc_mig_mark;

-- the ledger moves, and the markers go
    START TRANSACTION;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'INSERT INTO `alembic_version` (`version_num`) VALUES (''0001'')', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run AND @sqlc_mig_entry, '
INSERT INTO `sqlc_mig_history` (`revision`, `direction`, `message`, `checksum`, `script_digest`, `tool_version`, `applied_by`, `started_at`, `finished_at`)
VALUES (''0001'', ''upgrade'', ''A table that others made'', ''551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef'', ''c8932ce2e71c91d8b295bd8c98900cbe572f3bea4878136872ee06b26c62b3ca'', ''VERSION'', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6))', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    SET @sqlc_mig_text = IF(@sqlc_mig_run, 'DELETE FROM `sqlc_mig_progress` WHERE `revision` = ''0001''', 'DO 0');
    PREPARE sqlc_mig FROM @sqlc_mig_text;
    EXECUTE sqlc_mig;
    COMMIT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_run;
    SET @sqlc_mig_passed = IF(@sqlc_mig_passed = 0, 1, -1)
//

