-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 1 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Tables with columns that others hang on' AS `sqlc-mig`;
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
      CONCAT(3, ' ', 'fe5272482a23ec2274e83b60475f3f1c46e7e28152a2770aae3394a5e00a7222'),
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
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = COALESCE((SELECT CASE WHEN TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN '0' ELSE CONCAT('expected the table ', 'notes', '; found a ', LOWER(TABLE_TYPE)) END FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes'), '1');
    IF @sqlc_mig_guard = '1' THEN
CREATE TABLE `notes` (
  `id` bigint NOT NULL,
  `keep` text NULL,
  `plain` varchar(20) NOT NULL DEFAULT 'x' COMMENT 'has a comment',
  `indexed` int NULL,
  `both_a` int NULL,
  `both_b` int NULL,
  `one_of_a_kind` int NULL,
  `checked` int NULL,
  `person_id` bigint NULL,
  `mood` enum('calm','wild') NULL DEFAULT 'calm',
  `size` enum('small','large') NULL,
  `half` int GENERATED ALWAYS AS (both_a / 2) STORED,
  `made_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  CONSTRAINT `pk_notes` PRIMARY KEY (`id`),
  CONSTRAINT `uq_notes_one_of_a_kind` UNIQUE (`one_of_a_kind`),
  CONSTRAINT `uq_notes_both_a_both_b` UNIQUE (`both_a`, `both_b`),
  CONSTRAINT `fk_notes_person_id_people` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`),
  CONSTRAINT `ck_notes_checked` CHECK (checked > 0),
  CONSTRAINT `ck_both` CHECK (both_a < both_b),
  INDEX `ix_notes_indexed` (`indexed`),
  INDEX `ix_both` (`both_b`, `both_a`)
) ENGINE=InnoDB COMMENT='What is left';
    SELECT '  create table notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists table notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0001', 'upgrade', 3, 'fe5272482a23ec2274e83b60475f3f1c46e7e28152a2770aae3394a5e00a7222');
    ELSE
    SELECT '  done before: create_table notes' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0001', 'upgrade', 'Tables with columns that others hang on', 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097', 'b31e55137534f60066bbbc80f3ee4e42e8648adbf234d9e24e4c8a5a26b59fb6', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0002  All of them go
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'apply 0002 All of them go' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_gone.yaml';
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
      CONCAT(1, ' ', 'a16418a61bdfe27bc8a662cb10d37835a68edda98d96966ba0ffd84a17d9ea20'),
      CONCAT(2, ' ', '2879e2f9a71c89a2163649e977e96402cd74a210558318e84638d9c1c4958cdb'),
      CONCAT(3, ' ', '4dbfc4e52045f343376b81741ea3e3447c1fbc8baf427e92f0406eef75d48a0a'),
      CONCAT(4, ' ', 'e0f8c63adff0d10ff0faee98d845ffa06aeba0acdfa2fa2e80bb9374d9be1180'),
      CONCAT(5, ' ', 'd0b09991cbac39ff73e2a6df3643c40f82bb405106d85aa75a57a9b4ac1747c4'),
      CONCAT(6, ' ', '5f09a3a9ef0dc21dbe73ea65e4258756c41ed654aa109c69c9024ac323c201ad'),
      CONCAT(7, ' ', '5b35f63bb3a2660985e92f49fc96757b06cd9cd9f61a3cae613d20f49091560d'),
      CONCAT(8, ' ', 'f3c8a0f44f8ee7b52fd94d85ba4a4c22057b1ec0546fa6d7b370a988bafc902c'),
      CONCAT(9, ' ', '11ac99332d2cb749ba543fbf9d5d05c91c2934d7c8767d85d3b0733bd75b17d2'),
      CONCAT(10, ' ', 'bf4f516a204ecd4451e8c081073f7b726fffbc986430f7535b932fcdccbb190a'),
      CONCAT(11, ' ', 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. drop_column notes.plain      ! destroys the values of notes.plain; undo: the column comes back empty
--    migrations/0002_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:6';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'plain') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `plain`, LOCK=NONE;
    SELECT '  ! drop column notes.plain' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.plain' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 1, 'a16418a61bdfe27bc8a662cb10d37835a68edda98d96966ba0ffd84a17d9ea20');
    ELSE
    SELECT '  done before: drop_column notes.plain' AS `sqlc-mig`;
    END IF;

-- 2. drop_column notes.indexed      ! destroys the values of notes.indexed; undo: the column comes back empty
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'indexed') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `indexed`, LOCK=NONE;
    SELECT '  ! drop column notes.indexed' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.indexed' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 2, '2879e2f9a71c89a2163649e977e96402cd74a210558318e84638d9c1c4958cdb');
    ELSE
    SELECT '  done before: drop_column notes.indexed' AS `sqlc-mig`;
    END IF;

-- 3. drop_column notes.half
--    migrations/0002_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:8';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'half') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `half`, LOCK=NONE;
    SELECT '  drop column notes.half' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.half' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 3, '4dbfc4e52045f343376b81741ea3e3447c1fbc8baf427e92f0406eef75d48a0a');
    ELSE
    SELECT '  done before: drop_column notes.half' AS `sqlc-mig`;
    END IF;

-- 4. drop_column notes.both_a      ! destroys the values of notes.both_a; undo: the column comes back empty
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'both_a') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP CONSTRAINT `ck_both`, DROP INDEX `uq_notes_both_a_both_b`, DROP INDEX `ix_both`, DROP COLUMN `both_a`, LOCK=NONE;
    SELECT '  ! drop column notes.both_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.both_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 4, 'e0f8c63adff0d10ff0faee98d845ffa06aeba0acdfa2fa2e80bb9374d9be1180');
    ELSE
    SELECT '  done before: drop_column notes.both_a' AS `sqlc-mig`;
    END IF;

-- 5. drop_column notes.one_of_a_kind      ! destroys the values of notes.one_of_a_kind; undo: the column comes back empty
--    migrations/0002_gone.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:10';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'one_of_a_kind') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `one_of_a_kind`, LOCK=NONE;
    SELECT '  ! drop column notes.one_of_a_kind' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.one_of_a_kind' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 5, 'd0b09991cbac39ff73e2a6df3643c40f82bb405106d85aa75a57a9b4ac1747c4');
    ELSE
    SELECT '  done before: drop_column notes.one_of_a_kind' AS `sqlc-mig`;
    END IF;

-- 6. drop_column notes.checked      ! destroys the values of notes.checked; undo: the column comes back empty
--    migrations/0002_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:11';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'checked') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP CONSTRAINT `ck_notes_checked`, DROP COLUMN `checked`, LOCK=NONE;
    SELECT '  ! drop column notes.checked' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.checked' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 6, '5f09a3a9ef0dc21dbe73ea65e4258756c41ed654aa109c69c9024ac323c201ad');
    ELSE
    SELECT '  done before: drop_column notes.checked' AS `sqlc-mig`;
    END IF;

-- 7. drop_column notes.person_id      ! destroys the values of notes.person_id; undo: the column comes back empty
--    migrations/0002_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'person_id') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP FOREIGN KEY `fk_notes_person_id_people`, DROP COLUMN `person_id`, LOCK=NONE;
    SELECT '  ! drop column notes.person_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.person_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 7, '5b35f63bb3a2660985e92f49fc96757b06cd9cd9f61a3cae613d20f49091560d');
    ELSE
    SELECT '  done before: drop_column notes.person_id' AS `sqlc-mig`;
    END IF;

-- 8. drop_column notes.mood      ! destroys the values of notes.mood; undo: the column comes back empty
--    migrations/0002_gone.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:13';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'mood') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `mood`, LOCK=NONE;
    SELECT '  ! drop column notes.mood' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.mood' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 8, 'f3c8a0f44f8ee7b52fd94d85ba4a4c22057b1ec0546fa6d7b370a988bafc902c');
    ELSE
    SELECT '  done before: drop_column notes.mood' AS `sqlc-mig`;
    END IF;

-- 9. drop_column notes.size      ! destroys the values of notes.size; undo: the column comes back empty
--    migrations/0002_gone.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:14';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'size') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `size`, LOCK=NONE;
    SELECT '  ! drop column notes.size' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.size' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 9, '11ac99332d2cb749ba543fbf9d5d05c91c2934d7c8767d85d3b0733bd75b17d2');
    ELSE
    SELECT '  done before: drop_column notes.size' AS `sqlc-mig`;
    END IF;

-- 10. drop_column notes.made_at      ! destroys the values of notes.made_at; undo: the column comes back empty
--    migrations/0002_gone.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:15';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'made_at') THEN '1' ELSE '0' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` DROP COLUMN `made_at`, LOCK=NONE;
    SELECT '  ! drop column notes.made_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  absent column notes.made_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 10, 'bf4f516a204ecd4451e8c081073f7b726fffbc986430f7535b932fcdccbb190a');
    ELSE
    SELECT '  done before: drop_column notes.made_at' AS `sqlc-mig`;
    END IF;

-- 11. drop_column notes.id      ! destroys the values of notes.id; undo: the column comes back empty
--    migrations/0002_gone.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:16';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
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
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'upgrade', 11, 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f');
    ELSE
    SELECT '  done before: drop_column notes.id' AS `sqlc-mig`;
    END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    IF @sqlc_mig_entry THEN
    INSERT INTO `sqlc_mig_history` (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
    VALUES ('0002', 'upgrade', 'All of them go', '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297', 'b31e55137534f60066bbbc80f3ee4e42e8648adbf234d9e24e4c8a5a26b59fb6', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0002';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0002') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0002' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

