-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 1 of 2; migrations/0001_tables.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Tables with columns that others hang on', @sqlc_mig_checksum = 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097';
  EXECUTE sqlc_mig_begin;

-- 1. create_enum mood   migrations/0001_tables.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

-- 2. create_table people   migrations/0001_tables.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'people', @sqlc_mig_shape = 'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_table notes   migrations/0001_tables.yaml:11
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = 'fe5272482a23ec2274e83b60475f3f1c46e7e28152a2770aae3394a5e00a7222', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'notes', @sqlc_mig_shape =
  'table|InnoDB|What is left;.keep|text||||;.both_b|int(11)||||;? PRIMARY;? ck_both;? ck_notes_checked;? fk_notes_person_id_people;? ix_both;'
  '? ix_notes_indexed;? uq_notes_both_a_both_b;? uq_notes_one_of_a_kind;?.both_a;?.checked;?.half;?.id;?.indexed;?.made_at;?.mood;?.one_of_a_kind;'
  '?.person_id;?.plain;?.size', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
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
) ENGINE=InnoDB COMMENT='What is left'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  All of them go
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_gone.yaml', @sqlc_mig_steps = 11, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'), @sqlc_mig_message = 'All of them go',
  @sqlc_mig_checksum = '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297'; EXECUTE sqlc_mig_begin;

-- 1. drop_column notes.plain      ! destroys the values of notes.plain; undo: the column comes back empty   migrations/0002_gone.yaml:6
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'a16418a61bdfe27bc8a662cb10d37835a68edda98d96966ba0ffd84a17d9ea20', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'plain', @sqlc_mig_notes = ': destroys the values of notes.plain',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `plain`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_column notes.indexed      ! destroys the values of notes.indexed; undo: the column comes back empty   migrations/0002_gone.yaml:7
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '2879e2f9a71c89a2163649e977e96402cd74a210558318e84638d9c1c4958cdb', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'indexed', @sqlc_mig_notes = ': destroys the values of notes.indexed',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `indexed`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_column notes.half   migrations/0002_gone.yaml:8
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '4dbfc4e52045f343376b81741ea3e3447c1fbc8baf427e92f0406eef75d48a0a', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'half', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `half`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column notes.both_a      ! destroys the values of notes.both_a; undo: the column comes back empty   migrations/0002_gone.yaml:9
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = 'e0f8c63adff0d10ff0faee98d845ffa06aeba0acdfa2fa2e80bb9374d9be1180', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'both_a', @sqlc_mig_notes = ': destroys the values of notes.both_a',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP CONSTRAINT `ck_both`, DROP INDEX `uq_notes_both_a_both_b`, DROP INDEX `ix_both`, DROP COLUMN `both_a`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_column notes.one_of_a_kind      ! destroys the values of notes.one_of_a_kind; undo: the column comes back empty
--    migrations/0002_gone.yaml:10
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'd0b09991cbac39ff73e2a6df3643c40f82bb405106d85aa75a57a9b4ac1747c4', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'one_of_a_kind', @sqlc_mig_notes = ': destroys the values of notes.one_of_a_kind',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `one_of_a_kind`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column notes.checked      ! destroys the values of notes.checked; undo: the column comes back empty   migrations/0002_gone.yaml:11
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = '5f09a3a9ef0dc21dbe73ea65e4258756c41ed654aa109c69c9024ac323c201ad', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'checked', @sqlc_mig_notes = ': destroys the values of notes.checked',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP CONSTRAINT `ck_notes_checked`, DROP COLUMN `checked`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_column notes.person_id      ! destroys the values of notes.person_id; undo: the column comes back empty   migrations/0002_gone.yaml:12
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '5b35f63bb3a2660985e92f49fc96757b06cd9cd9f61a3cae613d20f49091560d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'person_id', @sqlc_mig_notes = ': destroys the values of notes.person_id',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP FOREIGN KEY `fk_notes_person_id_people`, DROP COLUMN `person_id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_column notes.mood      ! destroys the values of notes.mood; undo: the column comes back empty   migrations/0002_gone.yaml:13
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = 'f3c8a0f44f8ee7b52fd94d85ba4a4c22057b1ec0546fa6d7b370a988bafc902c', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'mood', @sqlc_mig_notes = ': destroys the values of notes.mood',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `mood`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. drop_column notes.size      ! destroys the values of notes.size; undo: the column comes back empty   migrations/0002_gone.yaml:14
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 14, @sqlc_mig_mark = '11ac99332d2cb749ba543fbf9d5d05c91c2934d7c8767d85d3b0733bd75b17d2', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'size', @sqlc_mig_notes = ': destroys the values of notes.size',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `size`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. drop_column notes.made_at      ! destroys the values of notes.made_at; undo: the column comes back empty   migrations/0002_gone.yaml:15
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 15, @sqlc_mig_mark = 'bf4f516a204ecd4451e8c081073f7b726fffbc986430f7535b932fcdccbb190a', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'made_at', @sqlc_mig_notes = ': destroys the values of notes.made_at',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `made_at`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. drop_column notes.id      ! destroys the values of notes.id; undo: the column comes back empty   migrations/0002_gone.yaml:16
-- lock on notes: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 11, @sqlc_mig_line = 16, @sqlc_mig_mark = 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'id',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of notes.id', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `id`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
