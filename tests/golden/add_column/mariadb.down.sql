-- ===================================================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'revert 0003 Columns with keys' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_keys.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0003');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0003' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f'),
      CONCAT(2, ' ', 'f724680f13840455bb9977ec3bb9c06d0bc8f81723f23abd1b6c939d182604c0'),
      CONCAT(3, ' ', '764d2c9f99c15c3e00ae083c3f67996c7a462bd19331928ac3c4b9ac6979eb0f'),
      CONCAT(4, ' ', 'cf44d20b787d7d9a5942d048c3dd2673d1527d93ba4ee912d635f9d73682cdee'),
      CONCAT(5, ' ', '9711addf39c8c57595acbbec745d364efb71352b2c91d8a6142416d6fa373892'),
      CONCAT(6, ' ', '70f2a091d9fe38dfadc0315b764803e5c035f142475a16d844ee684cafb65567'),
      CONCAT(7, ' ', '18d0e2cbedbb1fed06a868ced23f7a99f4ecbad84f61118e00be7aba8258512d'),
      CONCAT(8, ' ', '2c2d683006f0fb1100a9fdd57e5af64de9eff2c0ec1efbeca1f9367ef143f7f1'),
      CONCAT(9, ' ', '506a6d852f8e4e0ab9cfa0c5ea9584ac86e4910cab72a7f16554f177baabd8e0'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_column notes.id      ! destroys the values of notes.id
--    migrations/0003_keys.yaml:14
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:14';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `id`;
    SELECT '  ! drop column notes.id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 1, 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f');
    ELSE
    SELECT '  done before: drop_column notes.id' AS `sqlc-mig`;
    END IF;

-- 2. drop_column people.t      ! destroys the values of people.t
--    migrations/0003_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:13';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 't') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP CONSTRAINT `ck_t`, DROP COLUMN `t`;
    SELECT '  ! drop column people.t' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.t' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 2, 'f724680f13840455bb9977ec3bb9c06d0bc8f81723f23abd1b6c939d182604c0');
    ELSE
    SELECT '  done before: drop_column people.t' AS `sqlc-mig`;
    END IF;

-- 3. drop_column people.s      ! destroys the values of people.s
--    migrations/0003_keys.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:12';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 's') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP CONSTRAINT `ck_people_s`, DROP COLUMN `s`;
    SELECT '  ! drop column people.s' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.s' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 3, '764d2c9f99c15c3e00ae083c3f67996c7a462bd19331928ac3c4b9ac6979eb0f');
    ELSE
    SELECT '  done before: drop_column people.s' AS `sqlc-mig`;
    END IF;

-- 4. drop_column people.r      ! destroys the values of people.r
--    migrations/0003_keys.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:11';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'r') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP FOREIGN KEY `fk_r`, DROP COLUMN `r`;
    SELECT '  ! drop column people.r' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.r' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 4, 'cf44d20b787d7d9a5942d048c3dd2673d1527d93ba4ee912d635f9d73682cdee');
    ELSE
    SELECT '  done before: drop_column people.r' AS `sqlc-mig`;
    END IF;

-- 5. drop_column people.q      ! destroys the values of people.q
--    migrations/0003_keys.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'q') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP FOREIGN KEY `fk_people_q_people`, DROP COLUMN `q`;
    SELECT '  ! drop column people.q' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.q' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 5, '9711addf39c8c57595acbbec745d364efb71352b2c91d8a6142416d6fa373892');
    ELSE
    SELECT '  done before: drop_column people.q' AS `sqlc-mig`;
    END IF;

-- 6. drop_column people.p      ! destroys the values of people.p
--    migrations/0003_keys.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:9';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'p') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `p`;
    SELECT '  ! drop column people.p' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.p' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 6, '70f2a091d9fe38dfadc0315b764803e5c035f142475a16d844ee684cafb65567');
    ELSE
    SELECT '  done before: drop_column people.p' AS `sqlc-mig`;
    END IF;

-- 7. drop_column people.o      ! destroys the values of people.o
--    migrations/0003_keys.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:8';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'o') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `o`;
    SELECT '  ! drop column people.o' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.o' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 7, '18d0e2cbedbb1fed06a868ced23f7a99f4ecbad84f61118e00be7aba8258512d');
    ELSE
    SELECT '  done before: drop_column people.o' AS `sqlc-mig`;
    END IF;

-- 8. drop_column people.n      ! destroys the values of people.n
--    migrations/0003_keys.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:7';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'n') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `n`;
    SELECT '  ! drop column people.n' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.n' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 8, '2c2d683006f0fb1100a9fdd57e5af64de9eff2c0ec1efbeca1f9367ef143f7f1');
    ELSE
    SELECT '  done before: drop_column people.n' AS `sqlc-mig`;
    END IF;

-- 9. drop_column people.m      ! destroys the values of people.m
--    migrations/0003_keys.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:6';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; may copy the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'm') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `m`;
    SELECT '  ! drop column people.m' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.m' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'downgrade', 9, '506a6d852f8e4e0ab9cfa0c5ea9584ac86e4910cab72a7f16554f177baabd8e0');
    ELSE
    SELECT '  done before: drop_column people.m' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0003') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0003';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0003', ','), ','));
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0002') THEN
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    END IF;
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'downgrade', 'Columns with keys', '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 Columns without a key' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_plain.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = '0002');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = '0002' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'ffce5fb00de039f0d4ba3a8b3b687bb4ae3c4d6a5826a0d1217ae7aa5a221b0d'),
      CONCAT(2, ' ', 'f4871e85adcefb011c1dc55dd02fead63022d368bbcd915b447a5822027d4004'),
      CONCAT(3, ' ', '65eff9e8815fa1bcf65eeed2685c85f7ff105081fd210386c6f2ea3fb359ba32'),
      CONCAT(4, ' ', 'de90935220449080a997f4fdd3f507f7301107795d89178b7564b810b75583cc'),
      CONCAT(5, ' ', '28d44c6eb3df780c1085ad942f58b3079cc4428c80aea960b488d11795dfda22'),
      CONCAT(6, ' ', '9660440cc2f30a4cd69d1d9f93a4b6a075f08a5ad21c0614c15b0ab18ca701b0'),
      CONCAT(7, ' ', '7b2140f879f13462519a23e62cc1b13070d5a91a49c848276eb01fa26f09da8c'),
      CONCAT(8, ' ', 'c660e956da3ae9972dd1c4e410b6b9045d25fe972f996b8b97aea2c52a3475dd'),
      CONCAT(9, ' ', 'd99004e391fb283240ea5e4aa216f9e339b7dab49cd35c306d9466c9a59ad8d8'),
      CONCAT(10, ' ', 'ea858a06a1901d10758962f19034d412a845ffc5ef1da161d50f68bbcb8db5d8'),
      CONCAT(11, ' ', '117d5779a3b2d37f062669a463c708cc58ca1a45698782b934db3ee02fbc991d'),
      CONCAT(12, ' ', '917b041da69d5309d8c2e17cdbdd3d693d4968303d100cf3420cd5b08568a1dd'),
      CONCAT(13, ' ', '41392265a13e9ff41f72b12612104b50b1f08400eb96faa67b7c824cfc334119'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_column people.u      ! destroys the values of people.u
--    migrations/0002_plain.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:19';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'u') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `u`, LOCK=NONE;
    SELECT '  ! drop column people.u' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.u' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, 'ffce5fb00de039f0d4ba3a8b3b687bb4ae3c4d6a5826a0d1217ae7aa5a221b0d');
    ELSE
    SELECT '  done before: drop_column people.u' AS `sqlc-mig`;
    END IF;

-- 2. drop_column people.l      ! destroys the values of people.l
--    migrations/0002_plain.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:18';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'l') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `l`, LOCK=NONE;
    SELECT '  ! drop column people.l' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.l' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, 'f4871e85adcefb011c1dc55dd02fead63022d368bbcd915b447a5822027d4004');
    ELSE
    SELECT '  done before: drop_column people.l' AS `sqlc-mig`;
    END IF;

-- 3. drop_column people.k      ! destroys the values of people.k
--    migrations/0002_plain.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:16';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'k') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `k`, LOCK=NONE;
    SELECT '  ! drop column people.k' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.k' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, '65eff9e8815fa1bcf65eeed2685c85f7ff105081fd210386c6f2ea3fb359ba32');
    ELSE
    SELECT '  done before: drop_column people.k' AS `sqlc-mig`;
    END IF;

-- 4. drop_column people.j      ! destroys the values of people.j
--    migrations/0002_plain.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:15';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'j') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `j`, LOCK=NONE;
    SELECT '  ! drop column people.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, 'de90935220449080a997f4fdd3f507f7301107795d89178b7564b810b75583cc');
    ELSE
    SELECT '  done before: drop_column people.j' AS `sqlc-mig`;
    END IF;

-- 5. drop_column people.i
--    migrations/0002_plain.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:14';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'i') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `i`, LOCK=NONE;
    SELECT '  drop column people.i' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.i' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '28d44c6eb3df780c1085ad942f58b3079cc4428c80aea960b488d11795dfda22');
    ELSE
    SELECT '  done before: drop_column people.i' AS `sqlc-mig`;
    END IF;

-- 6. drop_column people.h
--    migrations/0002_plain.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:13';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'h') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `h`, LOCK=NONE;
    SELECT '  drop column people.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, '9660440cc2f30a4cd69d1d9f93a4b6a075f08a5ad21c0614c15b0ab18ca701b0');
    ELSE
    SELECT '  done before: drop_column people.h' AS `sqlc-mig`;
    END IF;

-- 7. drop_column people.g      ! destroys the values of people.g
--    migrations/0002_plain.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'g') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `g`, LOCK=NONE;
    SELECT '  ! drop column people.g' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.g' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, '7b2140f879f13462519a23e62cc1b13070d5a91a49c848276eb01fa26f09da8c');
    ELSE
    SELECT '  done before: drop_column people.g' AS `sqlc-mig`;
    END IF;

-- 8. drop_column people.f      ! destroys the values of people.f
--    migrations/0002_plain.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:11';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'f') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `f`, LOCK=NONE;
    SELECT '  ! drop column people.f' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.f' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, 'c660e956da3ae9972dd1c4e410b6b9045d25fe972f996b8b97aea2c52a3475dd');
    ELSE
    SELECT '  done before: drop_column people.f' AS `sqlc-mig`;
    END IF;

-- 9. drop_column people.e      ! destroys the values of people.e
--    migrations/0002_plain.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:10';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'e') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `e`, LOCK=NONE;
    SELECT '  ! drop column people.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, 'd99004e391fb283240ea5e4aa216f9e339b7dab49cd35c306d9466c9a59ad8d8');
    ELSE
    SELECT '  done before: drop_column people.e' AS `sqlc-mig`;
    END IF;

-- 10. drop_column people.d      ! destroys the values of people.d
--    migrations/0002_plain.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:9';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'd') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `d`, LOCK=NONE;
    SELECT '  ! drop column people.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, 'ea858a06a1901d10758962f19034d412a845ffc5ef1da161d50f68bbcb8db5d8');
    ELSE
    SELECT '  done before: drop_column people.d' AS `sqlc-mig`;
    END IF;

-- 11. drop_column people.c      ! destroys the values of people.c
--    migrations/0002_plain.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:8';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'c') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `c`, LOCK=NONE;
    SELECT '  ! drop column people.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '117d5779a3b2d37f062669a463c708cc58ca1a45698782b934db3ee02fbc991d');
    ELSE
    SELECT '  done before: drop_column people.c' AS `sqlc-mig`;
    END IF;

-- 12. drop_column people.b      ! destroys the values of people.b
--    migrations/0002_plain.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:7';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'b') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `b`, LOCK=NONE;
    SELECT '  ! drop column people.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, '917b041da69d5309d8c2e17cdbdd3d693d4968303d100cf3420cd5b08568a1dd');
    ELSE
    SELECT '  done before: drop_column people.b' AS `sqlc-mig`;
    END IF;

-- 13. drop_column people.a      ! destroys the values of people.a
--    migrations/0002_plain.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:6';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'a') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` DROP COLUMN `a`, LOCK=NONE;
    SELECT '  ! drop column people.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column people.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 13, '41392265a13e9ff41f72b12612104b50b1f08400eb96faa67b7c824cfc334119');
    ELSE
    SELECT '  done before: drop_column people.a' AS `sqlc-mig`;
    END IF;

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
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'downgrade', 'Columns without a key', 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Two tables' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml';
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
      CONCAT(1, ' ', '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034'),
      CONCAT(2, ' ', '3bfadd934a325b697a5b2bd69ba65f0fa968ba57dc2a3b245ac2f89748b94d37'),
      CONCAT(3, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_table notes      ! destroys the rows of notes
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'notes', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `notes`;
    SELECT '  ! drop table notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 1, '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034');
    ELSE
    SELECT '  done before: drop_table notes' AS `sqlc-mig`;
    END IF;

-- 2. drop_table people      ! destroys the rows of people
--    migrations/0001_tables.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '1' ELSE CONCAT('expected the table ', 'people', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people'), '0');
    IF @sqlc_mig_guard = '1' THEN
DROP TABLE `people`;
    SELECT '  ! drop table people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent table people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 2, '3bfadd934a325b697a5b2bd69ba65f0fa968ba57dc2a3b245ac2f89748b94d37');
    ELSE
    SELECT '  done before: drop_table people' AS `sqlc-mig`;
    END IF;

-- 3. drop_enum mood
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'downgrade', 3, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: drop_enum mood' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'downgrade', 'Two tables', '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

