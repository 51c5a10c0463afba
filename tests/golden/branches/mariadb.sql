-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Where it begins' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_where_it_begins.yaml';
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
      CONCAT(1, ' ', 'fe30998bd63e37aaf600b487d57106d8c06c2de8f01611429ffe0c234bcd5c6a'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table base
--    migrations/0001_where_it_begins.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_where_it_begins.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'base', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `base` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_base` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table base' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table base' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 1, 'fe30998bd63e37aaf600b487d57106d8c06c2de8f01611429ffe0c234bcd5c6a');
    ELSE
    SELECT '  done before: create_table base' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Where it begins', '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'a2' THEN
    SELECT 'apply a2 Left' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/a2_left.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'a2');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'a2' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'bc818418c8459a27159bb4e3ae2eb78bc88255ad82cded95cf472a7fcb4fe21b'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table left_side
--    migrations/a2_left.yaml:7
    SET @sqlc_mig_at = 'migrations/a2_left.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'left_side', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'left_side'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `left_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_left_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table left_side' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table left_side' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('a2', 'upgrade', 1, 'bc818418c8459a27159bb4e3ae2eb78bc88255ad82cded95cf472a7fcb4fe21b');
    ELSE
    SELECT '  done before: create_table left_side' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('a2');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('a2', 'upgrade', 'Left', 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'a2';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('a2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'a2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'd1' THEN
    SELECT 'apply d1 A second base that needs the left side' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/d1_a_second_base_that.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'd1');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'd1' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '53c648fb58355b88e897dacdda5ddfc7a0044225a914cdad66b20ee7a9508581'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table other
--    migrations/d1_a_second_base_that.yaml:8
    SET @sqlc_mig_at = 'migrations/d1_a_second_base_that.yaml:8';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on left_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'other', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'other'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `other` (
  `left_id` bigint NULL,
  CONSTRAINT `fk_other_left_id_left_side` FOREIGN KEY (`left_id`) REFERENCES `left_side` (`id`)
) ENGINE=InnoDB;
    SELECT '  create table other' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table other' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('d1', 'upgrade', 1, '53c648fb58355b88e897dacdda5ddfc7a0044225a914cdad66b20ee7a9508581');
    ELSE
    SELECT '  done before: create_table other' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('a2');
    INSERT INTO `alembic_version` (version_num) VALUES ('d1');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('d1', 'upgrade', 'A second base that needs the left side', '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'd1';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('d1') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'd1' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b2' THEN
    SELECT 'apply b2 Right' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b2_right.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'b2');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'b2' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '561b214f5eb2dc70402f1a63031323b1f04fc70f6d96a04eecee1a88fcdadf85'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. create_table right_side
--    migrations/b2_right.yaml:7
    SET @sqlc_mig_at = 'migrations/b2_right.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'right_side', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `right_side` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_right_side` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    SELECT '  create table right_side' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table right_side' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('b2', 'upgrade', 1, '561b214f5eb2dc70402f1a63031323b1f04fc70f6d96a04eecee1a88fcdadf85');
    ELSE
    SELECT '  done before: create_table right_side' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('b2');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('b2', 'upgrade', 'Right', '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'b2';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b2') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b2' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
-- ===================================================================================================================
    IF @sqlc_mig_next = 'b3' THEN
    SELECT 'apply b3 Right again' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/b3_right_again.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'b3');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'b3' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', 'a21a4aedf27bed148991b2c45a1eccc9a4b8228b29878d1466f0a1a5bc19cbd9'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column right_side.note
--    migrations/b3_right_again.yaml:6
    SET @sqlc_mig_at = 'migrations/b3_right_again.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on right_side: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side') THEN CONCAT('expected the table ', 'right_side', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'right_side' AND COLUMN_NAME = 'note') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `right_side` ADD COLUMN `note` text NULL, LOCK=NONE;
    SELECT '  add column right_side.note' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column right_side.note' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('b3', 'upgrade', 1, 'a21a4aedf27bed148991b2c45a1eccc9a4b8228b29878d1466f0a1a5bc19cbd9');
    ELSE
    SELECT '  done before: add_column right_side.note' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('b2');
    INSERT INTO `alembic_version` (version_num) VALUES ('b3');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('b3', 'upgrade', 'Right again', '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'b3';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('b3') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'b3' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- ===================================================================================================================
    IF @sqlc_mig_next = 'c4' THEN
    SELECT 'apply c4 Both together' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/c4_both_together.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'c4');

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('a2', 'b3');
    INSERT INTO `alembic_version` (version_num) VALUES ('c4');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('c4', 'upgrade', 'Both together', 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'c4';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('c4') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'c4' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- ===================================================================================================================
    IF @sqlc_mig_next = 'e5' THEN
    SELECT 'apply e5 After the merge' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/e5_after_the_merge.yaml';
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
    SET @sqlc_mig_marked = (SELECT COALESCE(GROUP_CONCAT(p.step), '') FROM `sqlc_mig_progress` p WHERE p.revision = 'e5');
    IF EXISTS (SELECT * FROM `sqlc_mig_progress` p WHERE p.revision = 'e5' AND CONCAT(p.step, ' ', p.checksum) NOT IN (
      CONCAT(1, ' ', '2e4b861bdc9af8e3c08a9760d19f6e3243afeebb5a6a4b9e8fd9e13691befd3d'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column base.note
--    migrations/e5_after_the_merge.yaml:7
    SET @sqlc_mig_at = 'migrations/e5_after_the_merge.yaml:7';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on base: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base') THEN CONCAT('expected the table ', 'base', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'base' AND COLUMN_NAME = 'note') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `base` ADD COLUMN `note` text NULL, LOCK=NONE;
    SELECT '  add column base.note' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column base.note' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('e5', 'upgrade', 1, '2e4b861bdc9af8e3c08a9760d19f6e3243afeebb5a6a4b9e8fd9e13691befd3d');
    ELSE
    SELECT '  done before: add_column base.note' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('c4', 'd1');
    INSERT INTO `alembic_version` (version_num) VALUES ('e5');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('e5', 'upgrade', 'After the merge', '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf', '6b1b11bcdb3d995d7c70366359c98c60443f711d47a0427db6e856ee06127d18', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = 'e5';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('e5') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> 'e5' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

