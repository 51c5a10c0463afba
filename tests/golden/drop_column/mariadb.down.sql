-- ===================================================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
-- ===================================================================================================================
    IF @sqlc_mig_next = '0002' THEN
    SELECT 'revert 0002 All of them go' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_gone.yaml',
      @sqlc_mig_steps = 19, @sqlc_mig_message = 'All of them go',
      @sqlc_mig_checksum = '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. add_column notes.id
--    migrations/0002_gone.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:16',
      @sqlc_mig_title = 'add_column notes.id';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '34d132d9133b8c0045eb1a2812474f07c48362c72734c46b4a51bc379d307780'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.id', @sqlc_mig_shape =
  '.id|bigint(20)|not null|||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
    IF EXISTS (SELECT 1 FROM `notes`) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the table notes has rows, for which its new column id would have no value; give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards';
    END IF;
ALTER TABLE `notes` ADD COLUMN `id` bigint NOT NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_primary_key pk_notes on notes
--    migrations/0002_gone.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:16',
      @sqlc_mig_title = 'create_primary_key pk_notes on notes';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'b0b7674a1c0fbd357550c956234da5e1717ccfacdeea3dd0cdafd719a567c98c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'pk_notes', @sqlc_mig_kind = 'primary key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'primary key pk_notes on notes', @sqlc_mig_shape = 'index PRIMARY|id|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `pk_notes` PRIMARY KEY (`id`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column notes.made_at
--    migrations/0002_gone.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:15',
      @sqlc_mig_title = 'add_column notes.made_at';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'e6342bc435402535be7a7905d5b42c6e33cceb9f78b1a075b6ab29cc8e3b6ea9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'made_at', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.made_at', @sqlc_mig_shape =
  '.made_at|timestamp(6)|not null||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `made_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. add_column notes.size
--    migrations/0002_gone.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:14',
      @sqlc_mig_title = 'add_column notes.size';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = 'ddbc59f46e4f4498c0cff342d31e3a6f1e6b0a498d16e72e0fab4726557062e8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'size', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.size', @sqlc_mig_shape =
  '.size|enum(''small'',''large'')||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `size` enum('small','large') NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. add_column notes.mood
--    migrations/0002_gone.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:13',
      @sqlc_mig_title = 'add_column notes.mood';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '04734d59e4699ccbcf9704b61b4c4267d08a5c5e88ea388b8722c6db28629d0a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'mood', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.mood', @sqlc_mig_shape =
  '.mood|enum(''calm'',''wild'')|||''calm''|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `mood` enum('calm','wild') NULL DEFAULT 'calm', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. add_column notes.person_id
--    migrations/0002_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:12',
      @sqlc_mig_title = 'add_column notes.person_id';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'b151d6f91a51c71084c713151b7ba3985ca2859ff6fc1e8885f23d3a28537f0c'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'person_id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.person_id', @sqlc_mig_shape =
  '.person_id|bigint(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `person_id` bigint NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. create_foreign_key fk_notes_person_id_people on notes
--    migrations/0002_gone.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:12',
      @sqlc_mig_title = 'create_foreign_key fk_notes_person_id_people on notes';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = 'ea8539b3fc45fa13882e8ca0ba25b9a4cb3c9206c833b216e13eb3cf88160d52'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'fk_notes_person_id_people', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_notes_person_id_people on notes', @sqlc_mig_shape =
  'key fk_notes_person_id_people|person_id|people|id|no action|no action';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `fk_notes_person_id_people` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. add_column notes.checked
--    migrations/0002_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:11',
      @sqlc_mig_title = 'add_column notes.checked';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '1b24b7bf79f61bca9a041e14d2e0558ad41ed487ae6742888d7cdb029d40ac2e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'checked', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.checked', @sqlc_mig_shape =
  '.checked|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `checked` int NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. create_check_constraint ck_notes_checked on notes
--    migrations/0002_gone.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:11',
      @sqlc_mig_title = 'create_check_constraint ck_notes_checked on notes';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = '8e37de541c0c5f02968176fcd7d9c83cef91633a39c17be08ae2283cd21b8d90'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'ck_notes_checked', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_notes_checked on notes', @sqlc_mig_shape = 'check ck_notes_checked';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `ck_notes_checked` CHECK (checked > 0);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 10. add_column notes.one_of_a_kind
--    migrations/0002_gone.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:10',
      @sqlc_mig_title = 'add_column notes.one_of_a_kind';
    SET @sqlc_mig_step = 10, @sqlc_mig_mark = '298ffc54f56ec56b6243d7147e2c78bf52788dec8ad192ea3b0348c4a96fadba'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'one_of_a_kind', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.one_of_a_kind', @sqlc_mig_shape =
  '.one_of_a_kind|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `one_of_a_kind` int NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 11. create_unique_constraint uq_notes_one_of_a_kind on notes
--    migrations/0002_gone.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:10',
      @sqlc_mig_title = 'create_unique_constraint uq_notes_one_of_a_kind on notes';
    SET @sqlc_mig_step = 11, @sqlc_mig_mark = '485c14c6de72addee3fd65b535ee9825497b5a2baaf6e915a66f9a21a44c4a6e'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'uq_notes_one_of_a_kind', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_notes_one_of_a_kind on notes', @sqlc_mig_shape = 'index uq_notes_one_of_a_kind|one_of_a_kind|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_one_of_a_kind` UNIQUE (`one_of_a_kind`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 12. add_column notes.both_a
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9',
      @sqlc_mig_title = 'add_column notes.both_a';
    SET @sqlc_mig_step = 12, @sqlc_mig_mark = 'c3e54e1ddeb72c8826cb6265970ef0ac13ed407d31e09837afa7a8a7c8d46168'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'both_a', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.both_a', @sqlc_mig_shape =
  '.both_a|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `both_a` int NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 13. create_unique_constraint uq_notes_both_a_both_b on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9',
      @sqlc_mig_title = 'create_unique_constraint uq_notes_both_a_both_b on notes';
    SET @sqlc_mig_step = 13, @sqlc_mig_mark = 'f31e456fc5f49490abf71d1afa23a2851082f765d42e6efe0006d8754911e2c5'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'uq_notes_both_a_both_b', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_notes_both_a_both_b on notes', @sqlc_mig_shape = 'index uq_notes_both_a_both_b|both_a, both_b|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `uq_notes_both_a_both_b` UNIQUE (`both_a`, `both_b`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 14. create_check_constraint ck_both on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9',
      @sqlc_mig_title = 'create_check_constraint ck_both on notes';
    SET @sqlc_mig_step = 14, @sqlc_mig_mark = '400f5b072af790dca31da311ec97f262ddd4237aae21ff50ac0f93b8739e2884'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'notes', @sqlc_mig_constraint = 'ck_both', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_both on notes', @sqlc_mig_shape = 'check ck_both';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD CONSTRAINT `ck_both` CHECK (both_a < both_b);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 15. create_index ix_both on notes
--    migrations/0002_gone.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:9',
      @sqlc_mig_title = 'create_index ix_both on notes';
    SET @sqlc_mig_step = 15, @sqlc_mig_mark = 'a3eb7cc847ef53e470982be0dfbef1ef9d3c4d81aefdc8cfe7a780478e1eb9f5'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_both', @sqlc_mig_table = 'notes', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_both', @sqlc_mig_shape =
  'index ix_both|both_b, both_a|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD INDEX `ix_both` (`both_b`, `both_a`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 16. add_column notes.half
--    migrations/0002_gone.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:8',
      @sqlc_mig_title = 'add_column notes.half';
    SET @sqlc_mig_step = 16, @sqlc_mig_mark = '48f9e8b64478b58f3605c99e37182e946d749acd4dcfbbc045cb9dd993179af7'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'half', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.half', @sqlc_mig_shape =
  '.half|int(11)|?|stored|?|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `half` int GENERATED ALWAYS AS (both_a / 2) STORED;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 17. add_column notes.indexed
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7',
      @sqlc_mig_title = 'add_column notes.indexed';
    SET @sqlc_mig_step = 17, @sqlc_mig_mark = 'e4cdf20806a7f909bbe9d5b2fd1017dc9f4a8457d21358d1b11ca9ff8b69e7ce'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'indexed', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.indexed', @sqlc_mig_shape =
  '.indexed|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `indexed` int NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 18. create_index ix_notes_indexed on notes
--    migrations/0002_gone.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:7',
      @sqlc_mig_title = 'create_index ix_notes_indexed on notes';
    SET @sqlc_mig_step = 18, @sqlc_mig_mark = 'cef84a8c28d41a07cef3a30cf055632b8978b865306169bc182b9c51bca150f9'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_notes_indexed', @sqlc_mig_table = 'notes', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_notes_indexed', @sqlc_mig_shape =
  'index ix_notes_indexed|indexed|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD INDEX `ix_notes_indexed` (`indexed`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 19. add_column notes.plain
--    migrations/0002_gone.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_gone.yaml:6',
      @sqlc_mig_title = 'add_column notes.plain';
    SET @sqlc_mig_step = 19, @sqlc_mig_mark = '44db38a7c42d744d5525789bf5acd1e8ae1c73eaec4563306beac8926d02fc3a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'plain', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.plain', @sqlc_mig_shape =
  '.plain|varchar(20)|not null||''x''|has a comment';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `plain` varchar(20) NOT NULL DEFAULT 'x' COMMENT 'has a comment', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

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
    EXECUTE sqlc_mig_moved;
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'Tables with columns that others hang on',
      @sqlc_mig_checksum = 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097';
    REPEAT
    BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
BEGIN
    GET DIAGNOSTICS @sqlc_mig_conditions = NUMBER; -- the last one is the error; warnings come before it
    GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    IF @sqlc_mig_errno = 4094 THEN -- where it was in a prepared block: the error is the one before
      SET @sqlc_mig_conditions = @sqlc_mig_conditions - 1;
      GET DIAGNOSTICS CONDITION @sqlc_mig_conditions @sqlc_mig_errno = MYSQL_ERRNO, @sqlc_mig_said = MESSAGE_TEXT;
    END IF;
    ROLLBACK;
    IF @sqlc_mig_conditions = 0 OR @sqlc_mig_conditions >= @@max_error_count THEN RESIGNAL; END IF; -- the server has not kept it
    EXECUTE sqlc_mig_failed;
    IF NOT @sqlc_mig_again THEN RESIGNAL SET MESSAGE_TEXT = @sqlc_mig_said; END IF;
    END;
    EXECUTE sqlc_mig_begin;

-- 1. drop_table notes      ! destroys the rows of notes
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11',
      @sqlc_mig_title = 'drop_table notes      ! destroys the rows of notes';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'notes', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table notes';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `notes`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. drop_table people      ! destroys the rows of people
--    migrations/0001_tables.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:7',
      @sqlc_mig_title = 'drop_table people      ! destroys the rows of people';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '3bfadd934a325b697a5b2bd69ba65f0fa968ba57dc2a3b245ac2f89748b94d37'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_does = '! drop', @sqlc_mig_what = 'table people';
    SET @sqlc_mig_when = 'present'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
DROP TABLE `people`;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. drop_enum mood
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6',
      @sqlc_mig_title = 'drop_enum mood';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    IF NOT EXISTS (SELECT * FROM `alembic_version` WHERE version_num = '0001') THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM `alembic_version` WHERE version_num = '0001';
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', '0001', ','), ','));
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0001') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0001' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

