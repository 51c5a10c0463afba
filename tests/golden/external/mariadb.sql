-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_others.yaml', @sqlc_mig_steps = 10, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table that others made', @sqlc_mig_checksum = '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef';
  EXECUTE sqlc_mig_begin;

-- 1. create_index ix_legacy on legacy_users   migrations/0001_others.yaml:6
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '01b0bca4ce6f4f08d16279ebb7f66c10e9af8f7ddff85f1061671ac72bbcaf89', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_legacy', @sqlc_mig_table = 'legacy_users', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` ADD INDEX `ix_legacy` (`name`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column legacy_users.extra   migrations/0001_others.yaml:7
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '0ed708aad3814d2b8b5ab8affea426ce404965f17f2418e4751ccbbc96974416', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'extra', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` ADD COLUMN `extra` int NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_foreign_key fk_legacy on legacy_users   migrations/0001_others.yaml:8
-- lock on legacy_users: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on legacy_other: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '040290491858ef72679231a4a4147ac052733dbdd5ca0837b4f98ca5bfc96b52', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'legacy_users', @sqlc_mig_constraint = 'fk_legacy', @sqlc_mig_kind = 'foreign key',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` ADD CONSTRAINT `fk_legacy` FOREIGN KEY (`extra`) REFERENCES `legacy_other` (`id`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. alter_column legacy_users.name   migrations/0001_others.yaml:9
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '9462ab86e733ece5585912835354b67abc03835b239d04450c71120385973efc',
  @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'name', @sqlc_mig_kind = 'column', @sqlc_mig_when = 'changed',
  @sqlc_mig_notes = 'legacy_users: SHARED, may copy the table', @sqlc_mig_does = 'alter', @sqlc_mig_what = 'default of legacy_users.name', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` ALTER COLUMN `name` SET DEFAULT 'x'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. rename_column legacy_users.name to full_name   migrations/0001_others.yaml:10
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '7ef470dcbcc45fd555fcac9358b7f3cb3120418288f7163be1d7cc09d9e8877e', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'name', @sqlc_mig_to = 'full_name',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'column legacy_users.name to full_name', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` RENAME COLUMN `name` TO `full_name`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_index ix_old on legacy_users   migrations/0001_others.yaml:11
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'e7ce45b9bdf0ecd90d5707815785ab1084ec7f9931dea79f9c0122513731d9f3', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_old', @sqlc_mig_table = 'legacy_users', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` DROP INDEX `ix_old`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_constraint uq_old on legacy_users   migrations/0001_others.yaml:12
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '622dac7fac21c256e1fac606e6e8432c789b1aa35cd7b6bf1ed345536f8c85a8', @sqlc_mig_when = 'present',
  @sqlc_mig_table = 'legacy_users', @sqlc_mig_constraint = 'uq_old', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_notes = ': SHARED, may copy the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_what = 'constraint uq_old on legacy_users', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` DROP INDEX `uq_old`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_column legacy_users.gone      ! destroys the values of legacy_users.gone   migrations/0001_others.yaml:13
-- lock on legacy_users: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '41700c1d8fc79b1edb27f549e94894afe6d05000eceae0f27b207ed8abf45afa', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'legacy_users', @sqlc_mig_column = 'gone',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of legacy_users.gone', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `legacy_users` DROP COLUMN `gone`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. rename_table legacy_users to legacy_people   migrations/0001_others.yaml:14
-- lock on legacy_users: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '209ceefdb1f8bf25095a7af2e51f293156e3e63a66617fe950736bcfd6cc696e', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'legacy_users', @sqlc_mig_to = 'legacy_people', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'table legacy_users to legacy_people', @sqlc_mig_sql = "
RENAME TABLE `legacy_users` TO `legacy_people`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. drop_table legacy_things      ! destroys the rows of legacy_things   migrations/0001_others.yaml:15
-- lock on legacy_things: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = '60e77fec5a4366ce08f0d540b5fdb4a628af4c547ac229a7c8e5e1c0064fca52', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'legacy_things', @sqlc_mig_notes = ': destroys the rows of legacy_things', @sqlc_mig_does = '! drop',
  @sqlc_mig_sql = "
DROP TABLE `legacy_things`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
