-- ===================================================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_columns_come_change_their.yaml', @sqlc_mig_steps = 10, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Columns come, change their names and go', @sqlc_mig_checksum = '00161f1bdb51f2b0b2bfcf335941b19e89ccb021fd80652ea583aaa23520da23';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table_comment people   migrations/0002_columns_come_change_their.yaml:15
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 15, @sqlc_mig_mark = '269242beb6cc387dffcfa7616a075be3260845fc6f215371426adf19bb404b86', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = 'Nobody'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. create_table_comment people   migrations/0002_columns_come_change_their.yaml:14
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 14, @sqlc_mig_mark = '5688d8799b261adb243b7485579c3d9d5decce2eaf617bd23835b39d50e0abde', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = 'Everybody'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_table_comment people   migrations/0002_columns_come_change_their.yaml:13
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = '3821deac7aabc1725087744d5cefe02089213248d17294db65480661e8d6206f', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table people', @sqlc_mig_sql = "
ALTER TABLE `people` COMMENT = ''
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 4. rename_table people to users   migrations/0002_columns_come_change_their.yaml:12
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 12, @sqlc_mig_mark = '268d34c52e10b5c2701ee94be0ccd9f3446a5f7ada3b81d22a648cbee52330ee', @sqlc_mig_table = 'people',
  @sqlc_mig_to = 'users', @sqlc_mig_when = 'rename', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table people to users', @sqlc_mig_sql = "
RENAME TABLE `people` TO `users`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. add_column users.fax   migrations/0002_columns_come_change_their.yaml:11
-- lock on users: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 11, @sqlc_mig_mark = '40533721bc8619703febf75ad111fa51866ae6d13bd4328f79cb1ff09f558456', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'fax', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.fax|text|||*|going away', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `users` ADD COLUMN `fax` text NULL DEFAULT ('none') COMMENT 'going away'
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 6. rename_column users.full_name to name   migrations/0002_columns_come_change_their.yaml:10
-- lock on users: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 10, @sqlc_mig_mark = '87845b5fcc030f1fcea9cbd0c383b71916fdea340cc532e1a24d5fe8a7f421da', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'full_name', @sqlc_mig_to = 'name', @sqlc_mig_when = 'rename', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column users.full_name to name', @sqlc_mig_sql = "
ALTER TABLE `users` DROP CHECK `ck_users_name`, RENAME COLUMN `full_name` TO `name`, ADD CONSTRAINT `ck_users_name` CHECK (`name` <> '')
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 7. drop_column users.code      ! destroys the values of users.code   migrations/0002_columns_come_change_their.yaml:9
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 7, @sqlc_mig_line = 9, @sqlc_mig_mark = '718ebbe68b1d5c4e1a3f048b563305d183218ab0dc0b7b3be2202f5c33dba5f6', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'code', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of users.code', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `users` DROP COLUMN `code`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. drop_column users.boss_id      ! destroys the values of users.boss_id   migrations/0002_columns_come_change_their.yaml:8
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 8, @sqlc_mig_line = 8, @sqlc_mig_mark = '345d85b789455f65eb710477a2f16b179d7ccfc3c77c95ecbfaafdca1cd94168', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'boss_id', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of users.boss_id', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `users` DROP FOREIGN KEY `fk_users_boss_id_users`, DROP COLUMN `boss_id`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 9. drop_column users.joined_at      ! destroys the values of users.joined_at   migrations/0002_columns_come_change_their.yaml:7
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 9, @sqlc_mig_line = 7, @sqlc_mig_mark = '9086bedcfb27ba5aecf28cf484341d39a459ffbc9310a10a1cf9e31c955cd1c6', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'joined_at', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of users.joined_at', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `users` DROP COLUMN `joined_at`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 10. drop_column users.age      ! destroys the values of users.age   migrations/0002_columns_come_change_their.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open;
--   rebuilds the table if the column is in an index; writes go on
SET @sqlc_mig_step = 10, @sqlc_mig_line = 6, @sqlc_mig_mark = '67f2fa1e393dfffcc360b554df4160cbba58d9f6ec5e9ed382c6501f95d1560b', @sqlc_mig_table = 'users',
  @sqlc_mig_column = 'age', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': rebuilds the table if the column is in an index; writes go on; destroys the values of users.age', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
ALTER TABLE `users` DROP COLUMN `age`, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_a_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'A table',
  @sqlc_mig_checksum = 'a2e039df5610757be9b5e61b2063d65508e97abee33db151319a77049ff9c070'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_a_table.yaml:6
-- lock on users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'c1b2f5d5918abd763239f565c4101872999f18f73507c672847256a4c6ce0186', @sqlc_mig_table = 'users',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of users', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `users`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
