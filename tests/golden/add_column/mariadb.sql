-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Two tables' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
      CONCAT(2, ' ', 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc'),
      CONCAT(3, ' ', 'b7e546078c105a8ad2dd47fc5d4d951517177ad8aaca1f70d73802f40a5029ea'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_enum mood
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    START TRANSACTION;
-- no statement is needed here
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262');
    COMMIT;
    ELSE
    SELECT '  done before: create_enum mood' AS `sqlc-mig`;
    END IF;

-- 2. create_table people
--    migrations/0001_tables.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'people', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 2, 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc');
    ELSE
    SELECT '  done before: create_table people' AS `sqlc-mig`;
    END IF;

-- 3. create_table notes
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'notes', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `notes` (
  `body` text NULL
) ENGINE=InnoDB;
    SELECT '  create table notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'b7e546078c105a8ad2dd47fc5d4d951517177ad8aaca1f70d73802f40a5029ea');
    ELSE
    SELECT '  done before: create_table notes' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Two tables', '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 Columns without a key' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'babd715d6e48ed30f2dd83a2e7d270c1f7c71ce728b75d2435221db6a3cc79a6'),
      CONCAT(2, ' ', '04e284544ad8885523e1d0ae7275a90ccb31e05cc43930928b435a6544fdd4c5'),
      CONCAT(3, ' ', '23d90a46613e3300b2e866c73bd61359300304fd014eddf2f3e23f53be42eaad'),
      CONCAT(4, ' ', '582ac1900f5437f20710c62cf300ce7412e335e5541fedcb716d59de22b48f14'),
      CONCAT(5, ' ', 'e5f1c2174bd7ef203f5101a44c98cee58d8972bb07444ebe1599e061318ab4e8'),
      CONCAT(6, ' ', 'cf1f3effc8c0a116080134d18a007abeadaf75b0e0d737e725090ac9a8843a59'),
      CONCAT(7, ' ', '7e9b275dc0f6f173f1b120987c3552a72947fdcb17224e57762c3ba2dabe0e91'),
      CONCAT(8, ' ', '3a91363f252e9f387e24eb915e125afb2466c0aebd7fc394886254bfd00abc83'),
      CONCAT(9, ' ', 'a26f70a19b53e6bb13c4d1e3b74d723956b7760486b18f558cf4b4d7ab43214a'),
      CONCAT(10, ' ', '8f09d2d9b3f3f6f4056beb47a9c0dd99a82369c7702020d8101b1102ddf528fa'),
      CONCAT(11, ' ', '7826faced7e8708358fa93cf9f67c44bff4151acd470a06399b8da23863848bf'),
      CONCAT(12, ' ', '69b9dfa063227222f67d60724c690c83362efd57534cf37cab0f1ce02d13ea44'),
      CONCAT(13, ' ', '31b8d83081c6955808a941f3575d8f2ecff55f4a636efea6ca7620622463903d'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column people.a
--    migrations/0002_plain.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'a') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `a` smallint NULL, LOCK=NONE;
    SELECT '  add column people.a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, 'babd715d6e48ed30f2dd83a2e7d270c1f7c71ce728b75d2435221db6a3cc79a6');
    ELSE
    SELECT '  done before: add_column people.a' AS `sqlc-mig`;
    END IF;

-- 2. add_column people.b
--    migrations/0002_plain.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'b') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'it''s', LOCK=NONE;
    SELECT '  add column people.b' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.b' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '04e284544ad8885523e1d0ae7275a90ccb31e05cc43930928b435a6544fdd4c5');
    ELSE
    SELECT '  done before: add_column people.b' AS `sqlc-mig`;
    END IF;

-- 3. add_column people.c
--    migrations/0002_plain.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'c') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `c` int NULL DEFAULT 7 COMMENT 'a number', LOCK=NONE;
    SELECT '  add column people.c' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.c' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '23d90a46613e3300b2e866c73bd61359300304fd014eddf2f3e23f53be42eaad');
    ELSE
    SELECT '  done before: add_column people.c' AS `sqlc-mig`;
    END IF;

-- 4. add_column people.d
--    migrations/0002_plain.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'd') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `d` date NOT NULL DEFAULT '2026-01-01', LOCK=NONE;
    SELECT '  add column people.d' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.d' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, '582ac1900f5437f20710c62cf300ce7412e335e5541fedcb716d59de22b48f14');
    ELSE
    SELECT '  done before: add_column people.d' AS `sqlc-mig`;
    END IF;

-- 5. add_column people.e
--    migrations/0002_plain.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'e') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `e` tinyint(1) NOT NULL DEFAULT true, LOCK=NONE;
    SELECT '  add column people.e' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.e' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, 'e5f1c2174bd7ef203f5101a44c98cee58d8972bb07444ebe1599e061318ab4e8');
    ELSE
    SELECT '  done before: add_column people.e' AS `sqlc-mig`;
    END IF;

-- 6. add_column people.f
--    migrations/0002_plain.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'f') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `f` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE;
    SELECT '  add column people.f' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.f' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, 'cf1f3effc8c0a116080134d18a007abeadaf75b0e0d737e725090ac9a8843a59');
    ELSE
    SELECT '  done before: add_column people.f' AS `sqlc-mig`;
    END IF;

-- 7. add_column people.g
--    migrations/0002_plain.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'g') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `g` int NULL DEFAULT (1 + 1), LOCK=NONE;
    SELECT '  add column people.g' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.g' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, '7e9b275dc0f6f173f1b120987c3552a72947fdcb17224e57762c3ba2dabe0e91');
    ELSE
    SELECT '  done before: add_column people.g' AS `sqlc-mig`;
    END IF;

-- 8. add_column people.h
--    migrations/0002_plain.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'h') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `h` int GENERATED ALWAYS AS (a + 1) STORED;
    SELECT '  add column people.h' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.h' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, '3a91363f252e9f387e24eb915e125afb2466c0aebd7fc394886254bfd00abc83');
    ELSE
    SELECT '  done before: add_column people.h' AS `sqlc-mig`;
    END IF;

-- 9. add_column people.i
--    migrations/0002_plain.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'i') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `i` int GENERATED ALWAYS AS (a + 2) VIRTUAL, LOCK=NONE;
    SELECT '  add column people.i' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.i' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, 'a26f70a19b53e6bb13c4d1e3b74d723956b7760486b18f558cf4b4d7ab43214a');
    ELSE
    SELECT '  done before: add_column people.i' AS `sqlc-mig`;
    END IF;

-- 10. add_column people.j
--    migrations/0002_plain.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'j') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `j` enum('calm','wild') NOT NULL DEFAULT 'calm', LOCK=NONE;
    SELECT '  add column people.j' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.j' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, '8f09d2d9b3f3f6f4056beb47a9c0dd99a82369c7702020d8101b1102ddf528fa');
    ELSE
    SELECT '  done before: add_column people.j' AS `sqlc-mig`;
    END IF;

-- 11. add_column people.k
--    migrations/0002_plain.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:16';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'k') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `k` enum('small','large') NULL DEFAULT 'small', LOCK=NONE;
    SELECT '  add column people.k' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.k' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 11, '7826faced7e8708358fa93cf9f67c44bff4151acd470a06399b8da23863848bf');
    ELSE
    SELECT '  done before: add_column people.k' AS `sqlc-mig`;
    END IF;

-- 12. add_column people.l
--    migrations/0002_plain.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:18';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'l') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `l` varchar(20) COLLATE `utf8mb4_bin` NULL, LOCK=NONE;
    SELECT '  add column people.l' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.l' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 12, '69b9dfa063227222f67d60724c690c83362efd57534cf37cab0f1ce02d13ea44');
    ELSE
    SELECT '  done before: add_column people.l' AS `sqlc-mig`;
    END IF;

-- 13. add_column people.u
--    migrations/0002_plain.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:19';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'u') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `u` datetime(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), LOCK=NONE;
    SELECT '  add column people.u' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.u' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 13, '31b8d83081c6955808a941f3575d8f2ecff55f4a636efea6ca7620622463903d');
    ELSE
    SELECT '  done before: add_column people.u' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'Columns without a key', 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
-- ===================================================================================================================
    IF @sqlc_mig_next = '0003' THEN
    SELECT 'apply 0003 Columns with keys' AS `sqlc-mig`;
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
      CONCAT(1, ' ', 'e109dee3dba31694cbb990f70c8b901d40c29d8d26c3f285bd3dc06541279f7d'),
      CONCAT(2, ' ', '0ecefdc864c63d41f1bb8c8b2862f230b781a8f6d05b0404236ccd1efd67f6b5'),
      CONCAT(3, ' ', '946793d909122cffb9bfc4fe422db444c92a24a80ce20c5a26439d7a7c822bde'),
      CONCAT(4, ' ', '55b6c876b91587fb8e53863b74d0647106a4fc5f8a74537ceea7f60830565aac'),
      CONCAT(5, ' ', '425198ca64cbd044126734f97b75974c814e81d115748a55b5b86ac056db3135'),
      CONCAT(6, ' ', 'c6e880b6453c6513fdb175653ad61ed02a853d5e0140afcc53fbbc5cbf8376dd'),
      CONCAT(7, ' ', '1d7ed0694734dda2b7a13ff42308625d7717b77d156c0cbab75847509064b3d8'),
      CONCAT(8, ' ', '4ec120c61039c36e03c278a9a7740233b0a3b906ed10e85335787d5bd9b1ed02'),
      CONCAT(9, ' ', '74a2649386e77f7af299c36886d3c818b78b168af92cb940fda6b9c28f543483'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column people.m
--    migrations/0003_keys.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'm') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `m` varchar(20) NULL, LOCK=NONE;
    SELECT '  add column people.m' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.m' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_people_m', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_people_m') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_people_m` UNIQUE (`m`), LOCK=NONE;
    SELECT '  add unique constraint uq_people_m on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_people_m on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 1, 'e109dee3dba31694cbb990f70c8b901d40c29d8d26c3f285bd3dc06541279f7d');
    ELSE
    SELECT '  done before: add_column people.m' AS `sqlc-mig`;
    END IF;

-- 2. add_column people.n
--    migrations/0003_keys.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'n') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `n` varchar(20) NULL, LOCK=NONE;
    SELECT '  add column people.n' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.n' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_n', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_n') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_n` UNIQUE (`n`), LOCK=NONE;
    SELECT '  add unique constraint uq_n on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_n on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 2, '0ecefdc864c63d41f1bb8c8b2862f230b781a8f6d05b0404236ccd1efd67f6b5');
    ELSE
    SELECT '  done before: add_column people.n' AS `sqlc-mig`;
    END IF;

-- 3. add_column people.o
--    migrations/0003_keys.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'o') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `o` int NULL, LOCK=NONE;
    SELECT '  add column people.o' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.o' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_o') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD INDEX `ix_people_o` (`o`), LOCK=NONE;
    SELECT '  create index ix_people_o' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_people_o' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 3, '946793d909122cffb9bfc4fe422db444c92a24a80ce20c5a26439d7a7c822bde');
    ELSE
    SELECT '  done before: add_column people.o' AS `sqlc-mig`;
    END IF;

-- 4. add_column people.p
--    migrations/0003_keys.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'p') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `p` int NULL COMMENT 'the index has a name', LOCK=NONE;
    SELECT '  add column people.p' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.p' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_p') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD INDEX `ix_p` (`p`), LOCK=NONE;
    SELECT '  create index ix_p' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_p' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 4, '55b6c876b91587fb8e53863b74d0647106a4fc5f8a74537ceea7f60830565aac');
    ELSE
    SELECT '  done before: add_column people.p' AS `sqlc-mig`;
    END IF;

-- 5. add_column people.q
--    migrations/0003_keys.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'q') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `q` bigint NULL, LOCK=NONE;
    SELECT '  add column people.q' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.q' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_people_q_people', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'fk_people_q_people') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `fk_people_q_people` FOREIGN KEY (`q`) REFERENCES `people` (`id`);
    SELECT '  add foreign key fk_people_q_people on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_people_q_people on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 5, '425198ca64cbd044126734f97b75974c814e81d115748a55b5b86ac056db3135');
    ELSE
    SELECT '  done before: add_column people.q' AS `sqlc-mig`;
    END IF;

-- 6. add_column people.r
--    migrations/0003_keys.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'r') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `r` bigint NULL, LOCK=NONE;
    SELECT '  add column people.r' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.r' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_r', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'fk_r') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `fk_r` FOREIGN KEY (`r`) REFERENCES `people` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
    SELECT '  add foreign key fk_r on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_r on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_r') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD INDEX `ix_people_r` (`r`), LOCK=NONE;
    SELECT '  create index ix_people_r' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_people_r' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 6, 'c6e880b6453c6513fdb175653ad61ed02a853d5e0140afcc53fbbc5cbf8376dd');
    ELSE
    SELECT '  done before: add_column people.r' AS `sqlc-mig`;
    END IF;

-- 7. add_column people.s
--    migrations/0003_keys.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 's') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `s` int NULL, LOCK=NONE;
    SELECT '  add column people.s' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.s' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_people_s', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'ck_people_s') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `ck_people_s` CHECK (s > 0);
    SELECT '  add check constraint ck_people_s on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_people_s on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 7, '1d7ed0694734dda2b7a13ff42308625d7717b77d156c0cbab75847509064b3d8');
    ELSE
    SELECT '  done before: add_column people.s' AS `sqlc-mig`;
    END IF;

-- 8. add_column people.t
--    migrations/0003_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 't') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD COLUMN `t` int NOT NULL DEFAULT 1, LOCK=NONE;
    SELECT '  add column people.t' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column people.t' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_people_t', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_people_t') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_people_t` UNIQUE (`t`), LOCK=NONE;
    SELECT '  add unique constraint uq_people_t on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_people_t on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_t', ' on ', 'people', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'ck_t') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD CONSTRAINT `ck_t` CHECK (t <> 13);
    SELECT '  add check constraint ck_t on people' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_t on people' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people') THEN CONCAT('expected the table ', 'people', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_people_t') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `people` ADD INDEX `ix_people_t` (`t`), LOCK=NONE;
    SELECT '  create index ix_people_t' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_people_t' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 8, '4ec120c61039c36e03c278a9a7740233b0a3b906ed10e85335787d5bd9b1ed02');
    ELSE
    SELECT '  done before: add_column people.t' AS `sqlc-mig`;
    END IF;

-- 9. add_column notes.id
--    migrations/0003_keys.yaml:14
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ADD CONSTRAINT `pk_notes` PRIMARY KEY (`id`);
    SELECT '  add column notes.id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0003', 'upgrade', 9, '74a2649386e77f7af299c36886d3c818b78b168af92cb940fda6b9c28f543483');
    ELSE
    SELECT '  done before: add_column notes.id' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0003', 'upgrade', 'Columns with keys', '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e', '69b916c9e2c4e6a9cc3a95eddf3b9bac5ee13501e689587c0a59dc63e3fe1776', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0003';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

