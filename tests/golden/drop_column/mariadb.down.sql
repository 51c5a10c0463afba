-- ===================================================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 All of them go' AS `sqlc-mig`;
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
      CONCAT(1, ' ', '34d132d9133b8c0045eb1a2812474f07c48362c72734c46b4a51bc379d307780'),
      CONCAT(2, ' ', 'b0b7674a1c0fbd357550c956234da5e1717ccfacdeea3dd0cdafd719a567c98c'),
      CONCAT(3, ' ', 'e6342bc435402535be7a7905d5b42c6e33cceb9f78b1a075b6ab29cc8e3b6ea9'),
      CONCAT(4, ' ', 'ddbc59f46e4f4498c0cff342d31e3a6f1e6b0a498d16e72e0fab4726557062e8'),
      CONCAT(5, ' ', '04734d59e4699ccbcf9704b61b4c4267d08a5c5e88ea388b8722c6db28629d0a'),
      CONCAT(6, ' ', 'b151d6f91a51c71084c713151b7ba3985ca2859ff6fc1e8885f23d3a28537f0c'),
      CONCAT(7, ' ', 'ea8539b3fc45fa13882e8ca0ba25b9a4cb3c9206c833b216e13eb3cf88160d52'),
      CONCAT(8, ' ', '1b24b7bf79f61bca9a041e14d2e0558ad41ed487ae6742888d7cdb029d40ac2e'),
      CONCAT(9, ' ', '8e37de541c0c5f02968176fcd7d9c83cef91633a39c17be08ae2283cd21b8d90'),
      CONCAT(10, ' ', '298ffc54f56ec56b6243d7147e2c78bf52788dec8ad192ea3b0348c4a96fadba'),
      CONCAT(11, ' ', '485c14c6de72addee3fd65b535ee9825497b5a2baaf6e915a66f9a21a44c4a6e'),
      CONCAT(12, ' ', 'c3e54e1ddeb72c8826cb6265970ef0ac13ed407d31e09837afa7a8a7c8d46168'),
      CONCAT(13, ' ', 'f31e456fc5f49490abf71d1afa23a2851082f765d42e6efe0006d8754911e2c5'),
      CONCAT(14, ' ', '400f5b072af790dca31da311ec97f262ddd4237aae21ff50ac0f93b8739e2884'),
      CONCAT(15, ' ', 'a3eb7cc847ef53e470982be0dfbef1ef9d3c4d81aefdc8cfe7a780478e1eb9f5'),
      CONCAT(16, ' ', '48f9e8b64478b58f3605c99e37182e946d749acd4dcfbbc045cb9dd993179af7'),
      CONCAT(17, ' ', 'e4cdf20806a7f909bbe9d5b2fd1017dc9f4a8457d21358d1b11ca9ff8b69e7ce'),
      CONCAT(18, ' ', 'cef84a8c28d41a07cef3a30cf055632b8978b865306169bc182b9c51bca150f9'),
      CONCAT(19, ' ', '44db38a7c42d744d5525789bf5acd1e8ae1c73eaec4563306beac8926d02fc3a'),
      '')) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: this revision is half done, and its steps have changed since. Finish it with the script that began it, or undo the edit of its spec';
    END IF;

-- 1. add_column notes.id
--    migrations/0002_gone.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:16';
    IF NOT FIND_IN_SET(1, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
    IF EXISTS (SELECT 1 FROM `notes`) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the table notes has rows, for which its new column id would have no value; give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards';
    END IF;
ALTER TABLE `notes` ADD COLUMN `id` bigint NOT NULL, LOCK=NONE;
    SELECT '  add column notes.id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 1, '34d132d9133b8c0045eb1a2812474f07c48362c72734c46b4a51bc379d307780');
    ELSE
    SELECT '  done before: add_column notes.id' AS `sqlc-mig`;
    END IF;

-- 2. create_primary_key pk_notes on notes
--    migrations/0002_gone.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:16';
    IF NOT FIND_IN_SET(2, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'primary key' THEN '0' ELSE CONCAT('expected the ', 'primary key', ' ', 'pk_notes', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_TYPE = 'PRIMARY KEY') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `pk_notes` PRIMARY KEY (`id`), LOCK=NONE;
    SELECT '  add primary key pk_notes on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists primary key pk_notes on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 2, 'b0b7674a1c0fbd357550c956234da5e1717ccfacdeea3dd0cdafd719a567c98c');
    ELSE
    SELECT '  done before: create_primary_key pk_notes on notes' AS `sqlc-mig`;
    END IF;

-- 3. add_column notes.made_at
--    migrations/0002_gone.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:15';
    IF NOT FIND_IN_SET(3, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'made_at') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `made_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE;
    SELECT '  add column notes.made_at' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.made_at' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 3, 'e6342bc435402535be7a7905d5b42c6e33cceb9f78b1a075b6ab29cc8e3b6ea9');
    ELSE
    SELECT '  done before: add_column notes.made_at' AS `sqlc-mig`;
    END IF;

-- 4. add_column notes.size
--    migrations/0002_gone.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:14';
    IF NOT FIND_IN_SET(4, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'size') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `size` enum('small','large') NULL, LOCK=NONE;
    SELECT '  add column notes.size' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.size' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 4, 'ddbc59f46e4f4498c0cff342d31e3a6f1e6b0a498d16e72e0fab4726557062e8');
    ELSE
    SELECT '  done before: add_column notes.size' AS `sqlc-mig`;
    END IF;

-- 5. add_column notes.mood
--    migrations/0002_gone.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:13';
    IF NOT FIND_IN_SET(5, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'mood') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `mood` enum('calm','wild') NULL DEFAULT 'calm', LOCK=NONE;
    SELECT '  add column notes.mood' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.mood' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 5, '04734d59e4699ccbcf9704b61b4c4267d08a5c5e88ea388b8722c6db28629d0a');
    ELSE
    SELECT '  done before: add_column notes.mood' AS `sqlc-mig`;
    END IF;

-- 6. add_column notes.person_id
--    migrations/0002_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:12';
    IF NOT FIND_IN_SET(6, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'person_id') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `person_id` bigint NULL, LOCK=NONE;
    SELECT '  add column notes.person_id' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.person_id' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 6, 'b151d6f91a51c71084c713151b7ba3985ca2859ff6fc1e8885f23d3a28537f0c');
    ELSE
    SELECT '  done before: add_column notes.person_id' AS `sqlc-mig`;
    END IF;

-- 7. create_foreign_key fk_notes_person_id_people on notes
--    migrations/0002_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:12';
    IF NOT FIND_IN_SET(7, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'foreign key' THEN '0' ELSE CONCAT('expected the ', 'foreign key', ' ', 'fk_notes_person_id_people', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_NAME = 'fk_notes_person_id_people') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `fk_notes_person_id_people` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`);
    SELECT '  add foreign key fk_notes_person_id_people on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists foreign key fk_notes_person_id_people on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 7, 'ea8539b3fc45fa13882e8ca0ba25b9a4cb3c9206c833b216e13eb3cf88160d52');
    ELSE
    SELECT '  done before: create_foreign_key fk_notes_person_id_people on notes' AS `sqlc-mig`;
    END IF;

-- 8. add_column notes.checked
--    migrations/0002_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:11';
    IF NOT FIND_IN_SET(8, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'checked') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `checked` int NULL, LOCK=NONE;
    SELECT '  add column notes.checked' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.checked' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 8, '1b24b7bf79f61bca9a041e14d2e0558ad41ed487ae6742888d7cdb029d40ac2e');
    ELSE
    SELECT '  done before: add_column notes.checked' AS `sqlc-mig`;
    END IF;

-- 9. create_check_constraint ck_notes_checked on notes
--    migrations/0002_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:11';
    IF NOT FIND_IN_SET(9, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_notes_checked', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_NAME = 'ck_notes_checked') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `ck_notes_checked` CHECK (checked > 0);
    SELECT '  add check constraint ck_notes_checked on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_notes_checked on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 9, '8e37de541c0c5f02968176fcd7d9c83cef91633a39c17be08ae2283cd21b8d90');
    ELSE
    SELECT '  done before: create_check_constraint ck_notes_checked on notes' AS `sqlc-mig`;
    END IF;

-- 10. add_column notes.one_of_a_kind
--    migrations/0002_gone.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:10';
    IF NOT FIND_IN_SET(10, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'one_of_a_kind') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `one_of_a_kind` int NULL, LOCK=NONE;
    SELECT '  add column notes.one_of_a_kind' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.one_of_a_kind' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 10, '298ffc54f56ec56b6243d7147e2c78bf52788dec8ad192ea3b0348c4a96fadba');
    ELSE
    SELECT '  done before: add_column notes.one_of_a_kind' AS `sqlc-mig`;
    END IF;

-- 11. create_unique_constraint uq_notes_one_of_a_kind on notes
--    migrations/0002_gone.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:10';
    IF NOT FIND_IN_SET(11, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_notes_one_of_a_kind', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_NAME = 'uq_notes_one_of_a_kind') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_one_of_a_kind` UNIQUE (`one_of_a_kind`), LOCK=NONE;
    SELECT '  add unique constraint uq_notes_one_of_a_kind on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_notes_one_of_a_kind on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 11, '485c14c6de72addee3fd65b535ee9825497b5a2baaf6e915a66f9a21a44c4a6e');
    ELSE
    SELECT '  done before: create_unique_constraint uq_notes_one_of_a_kind on notes' AS `sqlc-mig`;
    END IF;

-- 12. add_column notes.both_a
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9';
    IF NOT FIND_IN_SET(12, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'both_a') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `both_a` int NULL, LOCK=NONE;
    SELECT '  add column notes.both_a' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.both_a' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 12, 'c3e54e1ddeb72c8826cb6265970ef0ac13ed407d31e09837afa7a8a7c8d46168');
    ELSE
    SELECT '  done before: add_column notes.both_a' AS `sqlc-mig`;
    END IF;

-- 13. create_unique_constraint uq_notes_both_a_both_b on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9';
    IF NOT FIND_IN_SET(13, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'unique constraint' THEN '0' ELSE CONCAT('expected the ', 'unique constraint', ' ', 'uq_notes_both_a_both_b', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_NAME = 'uq_notes_both_a_both_b') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_both_a_both_b` UNIQUE (`both_a`, `both_b`), LOCK=NONE;
    SELECT '  add unique constraint uq_notes_both_a_both_b on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists unique constraint uq_notes_both_a_both_b on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 13, 'f31e456fc5f49490abf71d1afa23a2851082f765d42e6efe0006d8754911e2c5');
    ELSE
    SELECT '  done before: create_unique_constraint uq_notes_both_a_both_b on notes' AS `sqlc-mig`;
    END IF;

-- 14. create_check_constraint ck_both on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9';
    IF NOT FIND_IN_SET(14, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') ELSE COALESCE((SELECT CASE found.kind WHEN 'check constraint' THEN '0' ELSE CONCAT('expected the ', 'check constraint', ' ', 'ck_both', ' on ', 'notes', '; found a ', found.kind) END FROM (SELECT (SELECT CASE MIN(CONSTRAINT_TYPE) WHEN 'UNIQUE' THEN 'unique constraint' ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', '')) END FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND CONSTRAINT_NAME = 'ck_both') AS kind) AS found WHERE found.kind IS NOT NULL), '1') END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD CONSTRAINT `ck_both` CHECK (both_a < both_b);
    SELECT '  add check constraint ck_both on notes' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists check constraint ck_both on notes' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 14, '400f5b072af790dca31da311ec97f262ddd4237aae21ff50ac0f93b8739e2884');
    ELSE
    SELECT '  done before: create_check_constraint ck_both on notes' AS `sqlc-mig`;
    END IF;

-- 15. create_index ix_both on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9';
    IF NOT FIND_IN_SET(15, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND INDEX_NAME = 'ix_both') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD INDEX `ix_both` (`both_b`, `both_a`), LOCK=NONE;
    SELECT '  create index ix_both' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_both' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 15, 'a3eb7cc847ef53e470982be0dfbef1ef9d3c4d81aefdc8cfe7a780478e1eb9f5');
    ELSE
    SELECT '  done before: create_index ix_both on notes' AS `sqlc-mig`;
    END IF;

-- 16. add_column notes.half
--    migrations/0002_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:8';
    IF NOT FIND_IN_SET(16, @sqlc_mig_marked) THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'half') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `half` int GENERATED ALWAYS AS (both_a / 2) STORED;
    SELECT '  add column notes.half' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.half' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 16, '48f9e8b64478b58f3605c99e37182e946d749acd4dcfbbc045cb9dd993179af7');
    ELSE
    SELECT '  done before: add_column notes.half' AS `sqlc-mig`;
    END IF;

-- 17. add_column notes.indexed
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7';
    IF NOT FIND_IN_SET(17, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'indexed') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `indexed` int NULL, LOCK=NONE;
    SELECT '  add column notes.indexed' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.indexed' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 17, 'e4cdf20806a7f909bbe9d5b2fd1017dc9f4a8457d21358d1b11ca9ff8b69e7ce');
    ELSE
    SELECT '  done before: add_column notes.indexed' AS `sqlc-mig`;
    END IF;

-- 18. create_index ix_notes_indexed on notes
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7';
    IF NOT FIND_IN_SET(18, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND INDEX_NAME = 'ix_notes_indexed') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD INDEX `ix_notes_indexed` (`indexed`), LOCK=NONE;
    SELECT '  create index ix_notes_indexed' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists index ix_notes_indexed' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 18, 'cef84a8c28d41a07cef3a30cf055632b8978b865306169bc182b9c51bca150f9');
    ELSE
    SELECT '  done before: create_index ix_notes_indexed on notes' AS `sqlc-mig`;
    END IF;

-- 19. add_column notes.plain
--    migrations/0002_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:6';
    IF NOT FIND_IN_SET(19, @sqlc_mig_marked) THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_guard = CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes') THEN CONCAT('expected the table ', 'notes', '; there is none') WHEN EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'notes' AND COLUMN_NAME = 'plain') THEN '0' ELSE '1' END;
    IF @sqlc_mig_guard = '1' THEN
ALTER TABLE `notes` ADD COLUMN `plain` varchar(20) NOT NULL DEFAULT 'x' COMMENT 'has a comment', LOCK=NONE;
    SELECT '  add column notes.plain' AS `sqlc-mig`;
    ELSEIF @sqlc_mig_guard = '0' THEN
    SELECT '  exists column notes.plain' AS `sqlc-mig`;
    ELSE
    SET @sqlc_mig_said = CONCAT(LEFT(@sqlc_mig_guard, 300), '. Mend it by hand, then run the script again');
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
    END IF;
    INSERT INTO `sqlc_mig_progress` (revision, direction, step, checksum) VALUES ('0002', 'downgrade', 19, '44db38a7c42d744d5525789bf5acd1e8ae1c73eaec4563306beac8926d02fc3a');
    ELSE
    SELECT '  done before: add_column notes.plain' AS `sqlc-mig`;
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
    VALUES ('0002', 'downgrade', 'All of them go', '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297', 'b31e55137534f60066bbbc80f3ee4e42e8648adbf234d9e24e4c8a5a26b59fb6', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
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
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'revert 0001 Tables with columns that others hang on' AS `sqlc-mig`;
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
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
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
    VALUES ('0001', 'downgrade', 'Tables with columns that others hang on', 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097', 'b31e55137534f60066bbbc80f3ee4e42e8648adbf234d9e24e4c8a5a26b59fb6', 'VERSION', USER(), @sqlc_mig_started, UTC_TIMESTAMP(6));
    END IF;
    DELETE FROM `sqlc_mig_progress` WHERE revision = '0001';
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

