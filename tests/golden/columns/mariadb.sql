-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070'; EXECUTE sqlc_mig_begin;

-- 1. create_table users   migrations/0001_a_table.yaml:6
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people')) THEN
    '  superseded table users, now people'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'efaa9edcf9231854e3af7dd2cddddeaab47d3b27f2afd72d1f287f49433480b7', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'table|InnoDB;.id|bigint(20)|not null|auto_increment||;index PRIMARY|id|unique;? ck_users_name;? fk_users_boss_id_users;? ix_users_boss;'
  '? uq_users_code;?.age;?.boss_id;?.code;?.fax;?.full_name;?.joined_at;?.name', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `users` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `name` varchar(80) NOT NULL,
  `fax` text NULL DEFAULT 'none' COMMENT 'going away',
  CONSTRAINT `pk_users` PRIMARY KEY (`id`),
  CONSTRAINT `ck_users_name` CHECK (name <> '')
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 2 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_columns_come_change_their.yaml', @sqlc_mig_steps = 10, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Columns come, change their names and go', @sqlc_mig_checksum = '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23';
  EXECUTE sqlc_mig_begin;

-- 1. add_column users.age   migrations/0002_columns_come_change_their.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column age', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'age'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'column age', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'age')) THEN
    '  superseded column users.age, now people.age'
  END;
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '4a121eb66b48e8b58c114928ee5e6e8f9df710d159008a36fe3224066cd171cc', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'age', @sqlc_mig_shape = '.age|smallint(6)||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `users` ADD COLUMN `age` smallint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column users.joined_at   migrations/0002_columns_come_change_their.yaml:7
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column joined_at', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'joined_at'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'column joined_at', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'joined_at')) THEN
    '  superseded column users.joined_at, now people.joined_at'
  END;
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '218a6efa5e1b5dcf4219f0bd571b38d0e83266015e07e79ed7796fa41e91e699', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'joined_at', @sqlc_mig_shape = '.joined_at|timestamp(6)|not null||*|when',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `users` ADD COLUMN `joined_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'when', LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. add_column users.boss_id   migrations/0002_columns_come_change_their.yaml:8
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column boss_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'boss_id'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'column boss_id', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'boss_id')) THEN
    '  superseded column users.boss_id, now people.boss_id'
  END;
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '2da7db21539deea42a050e342ef337087588424ef5a23aa8be79e1f503664e24', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'boss_id', @sqlc_mig_shape = '.boss_id|bigint(20)||||', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `users` ADD COLUMN `boss_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'key fk_users_boss_id_users', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND CONSTRAINT_NAME = 'fk_users_boss_id_users'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'key fk_users_boss_id_users', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'fk_users_boss_id_users')) THEN
    '  superseded foreign key fk_users_boss_id_users on users, now fk_users_boss_id_users on people'
  END;
SET @sqlc_mig_when = 'missing', @sqlc_mig_table = 'users', @sqlc_mig_constraint = 'fk_users_boss_id_users', @sqlc_mig_kind = 'foreign key',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `users` ADD CONSTRAINT `fk_users_boss_id_users` FOREIGN KEY (`boss_id`) REFERENCES `users` (`id`)
"; EXECUTE sqlc_mig_do;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'index ix_users_boss', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND INDEX_NAME = 'ix_users_boss'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'index ix_users_boss', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND INDEX_NAME = 'ix_users_boss')) THEN
    '  superseded index ix_users_boss, now ix_users_boss on people'
  END;
SET @sqlc_mig_when = 'missing', @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_users_boss', @sqlc_mig_table = 'users', @sqlc_mig_shape =
  'index ix_users_boss|boss_id|', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `users` ADD INDEX `ix_users_boss` (`boss_id`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. add_column users.code   migrations/0002_columns_come_change_their.yaml:9
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column code', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'code'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'column code', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'code')) THEN
    '  superseded column users.code, now people.code'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '55928c66c03bba5e438b96fe3e02430f8379db50a06c0719034ae7f0ebc5701c', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'code', @sqlc_mig_shape = '.code|?|||*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `users` ADD COLUMN `code` char(36) character set ascii NULL DEFAULT (gen_random_uuid()), LOCK=NONE
"; EXECUTE sqlc_mig_do;
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'key uq_users_code', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND CONSTRAINT_NAME = 'uq_users_code'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'key uq_users_code', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLE_CONSTRAINTS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND CONSTRAINT_NAME = 'uq_users_code')) THEN
    '  superseded unique constraint uq_users_code on users, now uq_users_code on people'
  END;
SET @sqlc_mig_when = 'missing', @sqlc_mig_table = 'users', @sqlc_mig_constraint = 'uq_users_code', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_shape =
  'index uq_users_code|code|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `users` ADD CONSTRAINT `uq_users_code` UNIQUE (`code`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. rename_column users.name to full_name   migrations/0002_columns_come_change_their.yaml:10
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'name'))
    AND NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', 'column full_name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'full_name'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', 'column full_name', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people' AND COLUMN_NAME = 'full_name')) THEN
    '  superseded column users.name to full_name, now people.full_name'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '83d13338bee43040bbec129009124567321a694a7624a041a9a65f756e5ee22c', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'name', @sqlc_mig_to = 'full_name', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column users.name to full_name', @sqlc_mig_sql = "
ALTER TABLE `users` RENAME COLUMN `name` TO `full_name`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column users.fax      ! destroys the values of users.fax; undo: the column comes back empty
--    migrations/0002_columns_come_change_their.yaml:11
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'users', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users'))
    AND COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'people', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'people')) THEN
    '  superseded column users.fax, now people'
  END;
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '2200f8797cdfa32cb0d5727e28a1aa2a11196e4b2a4a1ea28e27151dc16ad1dd', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'users', @sqlc_mig_column = 'fax', @sqlc_mig_notes = ': destroys the values of users.fax',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `users` DROP COLUMN `fax`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. rename_table users to people   migrations/0002_columns_come_change_their.yaml:12
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = 'cd3075083a36a4e78b15981750e5fc77432a84a774692014f9d19551316703b0', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'users', @sqlc_mig_to = 'people', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table users to people',
  @sqlc_mig_sql = "
RENAME TABLE `users` TO `people`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. create_table_comment people   migrations/0002_columns_come_change_their.yaml:13
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = 'Everybody'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. create_table_comment people   migrations/0002_columns_come_change_their.yaml:14
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = 'Nobody'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. drop_table_comment people   migrations/0002_columns_come_change_their.yaml:15
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = ''
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
