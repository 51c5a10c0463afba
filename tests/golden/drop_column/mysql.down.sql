-- ===================================================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_gone.yaml', @sqlc_mig_steps = 17, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'All of them go',
  @sqlc_mig_checksum = '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column notes.made_at   migrations/0002_gone.yaml:15
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 15, @sqlc_mig_mark = 'e6342bc435402535be7a7905d5b42c6e33cceb9f78b1a075b6ab29cc8e3b6ea9', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'made_at', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.made_at|timestamp(6)|not null||*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `made_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. add_column notes.size   migrations/0002_gone.yaml:14
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 14, @sqlc_mig_mark = 'ddbc59f46e4f4498c0cff342d31e3a6f1e6b0a498d16e72e0fab4726557062e8', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'size', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.size|enum(''small'',''large'')||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `size` enum('small','large') NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. add_column notes.mood   migrations/0002_gone.yaml:13
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = '04734d59e4699ccbcf9704b61b4c4267d08a5c5e88ea388b8722c6db28629d0a', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'mood', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.mood|enum(''calm'',''wild'')|||''calm''|', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `mood` enum('calm','wild') NULL DEFAULT 'calm', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. add_column notes.person_id   migrations/0002_gone.yaml:12
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 12, @sqlc_mig_mark = 'b151d6f91a51c71084c713151b7ba3985ca2859ff6fc1e8885f23d3a28537f0c', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'person_id', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.person_id|bigint||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `person_id` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. create_foreign_key fk_notes_person_id_people on notes   migrations/0002_gone.yaml:12
-- lock on notes: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 12, @sqlc_mig_mark = 'ea8539b3fc45fa13882e8ca0ba25b9a4cb3c9206c833b216e13eb3cf88160d52', @sqlc_mig_table = 'notes',
  @sqlc_mig_constraint = 'fk_notes_person_id_people', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'key fk_notes_person_id_people|person_id|people|id|no action|no action', @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD CONSTRAINT `fk_notes_person_id_people` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 6. add_column notes.checked   migrations/0002_gone.yaml:11
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '1b24b7bf79f61bca9a041e14d2e0558ad41ed487ae6742888d7cdb029d40ac2e', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'checked', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.checked|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `checked` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 7. create_check_constraint ck_notes_checked on notes   migrations/0002_gone.yaml:11
-- lock on notes: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 11, @sqlc_mig_mark = '8e37de541c0c5f02968176fcd7d9c83cef91633a39c17be08ae2283cd21b8d90', @sqlc_mig_table = 'notes',
  @sqlc_mig_constraint = 'ck_notes_checked', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'check ck_notes_checked',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD CONSTRAINT `ck_notes_checked` CHECK (checked > 0)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 8. add_column notes.one_of_a_kind   migrations/0002_gone.yaml:10
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 10, @sqlc_mig_mark = '298ffc54f56ec56b6243d7147e2c78bf52788dec8ad192ea3b0348c4a96fadba', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'one_of_a_kind', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.one_of_a_kind|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `one_of_a_kind` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 9. create_unique_constraint uq_notes_one_of_a_kind on notes   migrations/0002_gone.yaml:10
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 9, @sqlc_mig_line = 10, @sqlc_mig_mark = '485c14c6de72addee3fd65b535ee9825497b5a2baaf6e915a66f9a21a44c4a6e', @sqlc_mig_table = 'notes',
  @sqlc_mig_constraint = 'uq_notes_one_of_a_kind', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index uq_notes_one_of_a_kind|one_of_a_kind|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_one_of_a_kind` UNIQUE (`one_of_a_kind`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 10. add_column notes.both_a   migrations/0002_gone.yaml:9
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 9, @sqlc_mig_mark = 'c3e54e1ddeb72c8826cb6265970ef0ac13ed407d31e09837afa7a8a7c8d46168', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'both_a', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.both_a|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `both_a` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 11. create_unique_constraint uq_notes_both_a_both_b on notes   migrations/0002_gone.yaml:9
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 11, @sqlc_mig_line = 9, @sqlc_mig_mark = 'f31e456fc5f49490abf71d1afa23a2851082f765d42e6efe0006d8754911e2c5', @sqlc_mig_table = 'notes',
  @sqlc_mig_constraint = 'uq_notes_both_a_both_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index uq_notes_both_a_both_b|both_a, both_b|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_both_a_both_b` UNIQUE (`both_a`, `both_b`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 12. create_check_constraint ck_both on notes   migrations/0002_gone.yaml:9
-- lock on notes: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 12, @sqlc_mig_line = 9, @sqlc_mig_mark = '400f5b072af790dca31da311ec97f262ddd4237aae21ff50ac0f93b8739e2884', @sqlc_mig_table = 'notes',
  @sqlc_mig_constraint = 'ck_both', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'check ck_both',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD CONSTRAINT `ck_both` CHECK (both_a < both_b)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 13. create_index ix_both on notes   migrations/0002_gone.yaml:9
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 13, @sqlc_mig_line = 9, @sqlc_mig_mark = 'a3eb7cc847ef53e470982be0dfbef1ef9d3c4d81aefdc8cfe7a780478e1eb9f5', @sqlc_mig_index = 'ix_both',
  @sqlc_mig_table = 'notes', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_both|both_b, both_a|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD INDEX `ix_both` (`both_b`, `both_a`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 14. add_column notes.half   migrations/0002_gone.yaml:8
-- lock on notes: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 14, @sqlc_mig_line = 8, @sqlc_mig_mark = 'e42d4cebbd8eacaa4dc00e72f68d0c9abc9cf2f82765ace523399fa0ccff9be6', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'half', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.half|int|?|stored|?|', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `half` int GENERATED ALWAYS AS (both_a / 2) STORED NULL
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 15. add_column notes.indexed   migrations/0002_gone.yaml:7
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 15, @sqlc_mig_line = 7, @sqlc_mig_mark = 'e4cdf20806a7f909bbe9d5b2fd1017dc9f4a8457d21358d1b11ca9ff8b69e7ce', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'indexed', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.indexed|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `indexed` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 16. create_index ix_notes_indexed on notes   migrations/0002_gone.yaml:7
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 16, @sqlc_mig_line = 7, @sqlc_mig_mark = 'cef84a8c28d41a07cef3a30cf055632b8978b865306169bc182b9c51bca150f9',
  @sqlc_mig_index = 'ix_notes_indexed', @sqlc_mig_table = 'notes', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_notes_indexed|indexed|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `notes` ADD INDEX `ix_notes_indexed` (`indexed`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 17. add_column notes.plain   migrations/0002_gone.yaml:6
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 17, @sqlc_mig_line = 6, @sqlc_mig_mark = '44db38a7c42d744d5525789bf5acd1e8ae1c73eaec4563306beac8926d02fc3a', @sqlc_mig_table = 'notes',
  @sqlc_mig_column = 'plain', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.plain|varchar(20)|not null||''x''|has a comment', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `notes` ADD COLUMN `plain` varchar(20) NOT NULL DEFAULT 'x' COMMENT 'has a comment', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Tables with columns that others hang on', @sqlc_mig_checksum = 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_tables.yaml:11
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 11, @sqlc_mig_mark = '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034', @sqlc_mig_table = 'notes',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of notes', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `notes`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_table people      ! destroys the rows of people   migrations/0001_tables.yaml:7
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '3bfadd934a325b697a5b2bd69ba65f0fa968ba57dc2a3b245ac2f89748b94d37', @sqlc_mig_table = 'people',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of people', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `people`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_enum mood   migrations/0001_tables.yaml:6
SET @sqlc_mig_step = 3, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
