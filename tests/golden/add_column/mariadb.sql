-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
-- ===================================================================================================================
    IF @sqlc_mig_next = '0001' THEN
    SELECT 'apply 0001 Two tables' AS `sqlc-mig`;
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0001_tables.yaml',
      @sqlc_mig_steps = 3, @sqlc_mig_message = 'Two tables',
      @sqlc_mig_checksum = '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99';
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

-- 1. create_enum mood
--    migrations/0001_tables.yaml:6
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:6',
      @sqlc_mig_title = 'create_enum mood';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- no statement is needed here
    EXECUTE sqlc_mig_mark; END IF;

-- 2. create_table people
--    migrations/0001_tables.yaml:7
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:7',
      @sqlc_mig_title = 'create_table people';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'people', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table people', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;? ck_people_s;? ck_t;? fk_people_q_people;? fk_r;? ix_p;? ix_people_o;? ix_people_r;'
  '? ix_people_t;? uq_n;? uq_people_m;? uq_people_t;?.a;?.b;?.c;?.d;?.e;?.f;?.g;?.h;?.i;?.j;?.k;?.l;?.m;?.n;?.o;?.p;?.q;?.r;?.s;?.t;?.u';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. create_table notes
--    migrations/0001_tables.yaml:11
    SET @sqlc_mig_at = 'migrations/0001_tables.yaml:11',
      @sqlc_mig_title = 'create_table notes';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = 'b7e546078c105a8ad2dd47fc5d4d951517177ad8aaca1f70d73802f40a5029ea'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
    SET @sqlc_mig_table = 'notes', @sqlc_mig_does = 'create', @sqlc_mig_what = 'table notes', @sqlc_mig_shape = 'table|InnoDB|;.body|text||||;? pk_notes;?.id';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_table; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
CREATE TABLE `notes` (
  `body` text NULL
) ENGINE=InnoDB;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    INSERT INTO `alembic_version` (version_num) VALUES ('0001');
    EXECUTE sqlc_mig_moved;
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0002_plain.yaml',
      @sqlc_mig_steps = 13, @sqlc_mig_message = 'Columns without a key',
      @sqlc_mig_checksum = 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562';
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

-- 1. add_column people.a
--    migrations/0002_plain.yaml:6
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:6',
      @sqlc_mig_title = 'add_column people.a';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'babd715d6e48ed30f2dd83a2e7d270c1f7c71ce728b75d2435221db6a3cc79a6'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'a', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.a', @sqlc_mig_shape = '.a|smallint(6)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `a` smallint NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column people.b
--    migrations/0002_plain.yaml:7
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:7',
      @sqlc_mig_title = 'add_column people.b';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '04e284544ad8885523e1d0ae7275a90ccb31e05cc43930928b435a6544fdd4c5'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'b', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.b', @sqlc_mig_shape =
  '.b|varchar(20)|not null||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'it''s', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column people.c
--    migrations/0002_plain.yaml:8
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:8',
      @sqlc_mig_title = 'add_column people.c';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '23d90a46613e3300b2e866c73bd61359300304fd014eddf2f3e23f53be42eaad'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'c', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.c', @sqlc_mig_shape =
  '.c|int(11)|||7|a number';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `c` int NULL DEFAULT 7 COMMENT 'a number', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. add_column people.d
--    migrations/0002_plain.yaml:9
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:9',
      @sqlc_mig_title = 'add_column people.d';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '582ac1900f5437f20710c62cf300ce7412e335e5541fedcb716d59de22b48f14'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'd', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.d', @sqlc_mig_shape = '.d|date|not null||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `d` date NOT NULL DEFAULT '2026-01-01', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. add_column people.e
--    migrations/0002_plain.yaml:10
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:10',
      @sqlc_mig_title = 'add_column people.e';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = 'e5f1c2174bd7ef203f5101a44c98cee58d8972bb07444ebe1599e061318ab4e8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'e', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.e', @sqlc_mig_shape =
  '.e|tinyint(1)|not null||1|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `e` tinyint(1) NOT NULL DEFAULT true, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. add_column people.f
--    migrations/0002_plain.yaml:11
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:11',
      @sqlc_mig_title = 'add_column people.f';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'cf1f3effc8c0a116080134d18a007abeadaf75b0e0d737e725090ac9a8843a59'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'f', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.f', @sqlc_mig_shape =
  '.f|timestamp(6)|not null||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `f` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. add_column people.g
--    migrations/0002_plain.yaml:12
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:12',
      @sqlc_mig_title = 'add_column people.g';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '7e9b275dc0f6f173f1b120987c3552a72947fdcb17224e57762c3ba2dabe0e91'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'g', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.g', @sqlc_mig_shape = '.g|int(11)|||*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `g` int NULL DEFAULT (1 + 1), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. add_column people.h
--    migrations/0002_plain.yaml:13
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:13',
      @sqlc_mig_title = 'add_column people.h';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '3a91363f252e9f387e24eb915e125afb2466c0aebd7fc394886254bfd00abc83'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'h', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.h', @sqlc_mig_shape =
  '.h|int(11)|?|stored|?|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `h` int GENERATED ALWAYS AS (a + 1) STORED;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. add_column people.i
--    migrations/0002_plain.yaml:14
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:14',
      @sqlc_mig_title = 'add_column people.i';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = 'a26f70a19b53e6bb13c4d1e3b74d723956b7760486b18f558cf4b4d7ab43214a'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'i', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.i', @sqlc_mig_shape =
  '.i|int(11)|?|virtual|?|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `i` int GENERATED ALWAYS AS (a + 2) VIRTUAL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 10. add_column people.j
--    migrations/0002_plain.yaml:15
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:15',
      @sqlc_mig_title = 'add_column people.j';
    SET @sqlc_mig_step = 10, @sqlc_mig_mark = '8f09d2d9b3f3f6f4056beb47a9c0dd99a82369c7702020d8101b1102ddf528fa'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'j', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.j', @sqlc_mig_shape =
  '.j|enum(''calm'',''wild'')|not null||''calm''|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `j` enum('calm','wild') NOT NULL DEFAULT 'calm', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 11. add_column people.k
--    migrations/0002_plain.yaml:16
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:16',
      @sqlc_mig_title = 'add_column people.k';
    SET @sqlc_mig_step = 11, @sqlc_mig_mark = '7826faced7e8708358fa93cf9f67c44bff4151acd470a06399b8da23863848bf'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'k', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.k', @sqlc_mig_shape =
  '.k|enum(''small'',''large'')|||''small''|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `k` enum('small','large') NULL DEFAULT 'small', LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 12. add_column people.l
--    migrations/0002_plain.yaml:18
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:18',
      @sqlc_mig_title = 'add_column people.l';
    SET @sqlc_mig_step = 12, @sqlc_mig_mark = '69b9dfa063227222f67d60724c690c83362efd57534cf37cab0f1ce02d13ea44'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'l', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.l', @sqlc_mig_shape =
  '.l|varchar(20)|||||utf8mb4_bin';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `l` varchar(20) COLLATE `utf8mb4_bin` NULL, LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 13. add_column people.u
--    migrations/0002_plain.yaml:19
    SET @sqlc_mig_at = 'migrations/0002_plain.yaml:19',
      @sqlc_mig_title = 'add_column people.u';
    SET @sqlc_mig_step = 13, @sqlc_mig_mark = '31b8d83081c6955808a941f3575d8f2ecff55f4a636efea6ca7620622463903d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'u', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.u', @sqlc_mig_shape =
  '.u|datetime(3)||on update|*|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `u` datetime(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0001');
    INSERT INTO `alembic_version` (version_num) VALUES ('0002');
    EXECUTE sqlc_mig_moved;
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
    SET @sqlc_mig_started = UTC_TIMESTAMP(6), @sqlc_mig_tries = 3, @sqlc_mig_at = 'migrations/0003_keys.yaml',
      @sqlc_mig_steps = 9, @sqlc_mig_message = 'Columns with keys',
      @sqlc_mig_checksum = '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e';
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

-- 1. add_column people.m
--    migrations/0003_keys.yaml:6
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:6',
      @sqlc_mig_title = 'add_column people.m';
    SET @sqlc_mig_step = 1, @sqlc_mig_mark = 'e109dee3dba31694cbb990f70c8b901d40c29d8d26c3f285bd3dc06541279f7d'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'm', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.m', @sqlc_mig_shape = '.m|varchar(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `m` varchar(20) NULL, LOCK=NONE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_people_m', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_people_m on people', @sqlc_mig_shape = 'index uq_people_m|m|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_people_m` UNIQUE (`m`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 2. add_column people.n
--    migrations/0003_keys.yaml:7
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:7',
      @sqlc_mig_title = 'add_column people.n';
    SET @sqlc_mig_step = 2, @sqlc_mig_mark = '0ecefdc864c63d41f1bb8c8b2862f230b781a8f6d05b0404236ccd1efd67f6b5'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'n', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.n', @sqlc_mig_shape = '.n|varchar(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `n` varchar(20) NULL, LOCK=NONE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_n', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_n on people', @sqlc_mig_shape = 'index uq_n|n|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_n` UNIQUE (`n`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 3. add_column people.o
--    migrations/0003_keys.yaml:8
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:8',
      @sqlc_mig_title = 'add_column people.o';
    SET @sqlc_mig_step = 3, @sqlc_mig_mark = '946793d909122cffb9bfc4fe422db444c92a24a80ce20c5a26439d7a7c822bde'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'o', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.o', @sqlc_mig_shape = '.o|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `o` int NULL, LOCK=NONE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_people_o', @sqlc_mig_table = 'people', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_people_o', @sqlc_mig_shape =
  'index ix_people_o|o|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD INDEX `ix_people_o` (`o`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 4. add_column people.p
--    migrations/0003_keys.yaml:9
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:9',
      @sqlc_mig_title = 'add_column people.p';
    SET @sqlc_mig_step = 4, @sqlc_mig_mark = '55b6c876b91587fb8e53863b74d0647106a4fc5f8a74537ceea7f60830565aac'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'p', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.p', @sqlc_mig_shape =
  '.p|int(11)||||the index has a name';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `p` int NULL COMMENT 'the index has a name', LOCK=NONE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_p', @sqlc_mig_table = 'people', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_p', @sqlc_mig_shape = 'index ix_p|p|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD INDEX `ix_p` (`p`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 5. add_column people.q
--    migrations/0003_keys.yaml:10
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:10',
      @sqlc_mig_title = 'add_column people.q';
    SET @sqlc_mig_step = 5, @sqlc_mig_mark = '425198ca64cbd044126734f97b75974c814e81d115748a55b5b86ac056db3135'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'q', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.q', @sqlc_mig_shape = '.q|bigint(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `q` bigint NULL, LOCK=NONE;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'fk_people_q_people', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_people_q_people on people';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `fk_people_q_people` FOREIGN KEY (`q`) REFERENCES `people` (`id`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 6. add_column people.r
--    migrations/0003_keys.yaml:11
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:11',
      @sqlc_mig_title = 'add_column people.r';
    SET @sqlc_mig_step = 6, @sqlc_mig_mark = 'c6e880b6453c6513fdb175653ad61ed02a853d5e0140afcc53fbbc5cbf8376dd'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 'r', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.r', @sqlc_mig_shape = '.r|bigint(20)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `r` bigint NULL, LOCK=NONE;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'fk_r', @sqlc_mig_kind = 'foreign key', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'foreign key fk_r on people';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `fk_r` FOREIGN KEY (`r`) REFERENCES `people` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_people_r', @sqlc_mig_table = 'people', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_people_r', @sqlc_mig_shape =
  'index ix_people_r|r|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD INDEX `ix_people_r` (`r`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 7. add_column people.s
--    migrations/0003_keys.yaml:12
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:12',
      @sqlc_mig_title = 'add_column people.s';
    SET @sqlc_mig_step = 7, @sqlc_mig_mark = '1d7ed0694734dda2b7a13ff42308625d7717b77d156c0cbab75847509064b3d8'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 's', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.s', @sqlc_mig_shape = '.s|int(11)||||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `s` int NULL, LOCK=NONE;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'ck_people_s', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_people_s on people';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `ck_people_s` CHECK (s > 0);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 8. add_column people.t
--    migrations/0003_keys.yaml:13
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:13',
      @sqlc_mig_title = 'add_column people.t';
    SET @sqlc_mig_step = 8, @sqlc_mig_mark = '4ec120c61039c36e03c278a9a7740233b0a3b906ed10e85335787d5bd9b1ed02'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
    SET @sqlc_mig_table = 'people', @sqlc_mig_column = 't', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column people.t', @sqlc_mig_shape =
  '.t|int(11)|not null||1|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD COLUMN `t` int NOT NULL DEFAULT 1, LOCK=NONE;
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_people_t', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'unique constraint uq_people_t on people', @sqlc_mig_shape = 'index uq_people_t|t|unique';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `uq_people_t` UNIQUE (`t`), LOCK=NONE;
    END IF;
-- lock on people: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'ck_t', @sqlc_mig_kind = 'check constraint', @sqlc_mig_does = 'add',
  @sqlc_mig_what = 'check constraint ck_t on people', @sqlc_mig_shape = 'check ck_t';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_constraint; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD CONSTRAINT `ck_t` CHECK (t <> 13);
    END IF;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
    SET @sqlc_mig_index = 'ix_people_t', @sqlc_mig_table = 'people', @sqlc_mig_does = 'create', @sqlc_mig_what = 'index ix_people_t', @sqlc_mig_shape =
  'index ix_people_t|t|';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_index; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `people` ADD INDEX `ix_people_t` (`t`), LOCK=NONE;
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- 9. add_column notes.id
--    migrations/0003_keys.yaml:14
    SET @sqlc_mig_at = 'migrations/0003_keys.yaml:14',
      @sqlc_mig_title = 'add_column notes.id';
    SET @sqlc_mig_step = 9, @sqlc_mig_mark = '74a2649386e77f7af299c36886d3c818b78b168af92cb940fda6b9c28f543483'; EXECUTE sqlc_mig_due;
    IF @sqlc_mig_due THEN
-- lock on notes: SHARED, blocks writes but not reads; copies the table
    SET @sqlc_mig_table = 'notes', @sqlc_mig_column = 'id', @sqlc_mig_does = 'add', @sqlc_mig_what = 'column notes.id', @sqlc_mig_shape =
  '.id|bigint(20)|not null|auto_increment||';
    SET @sqlc_mig_when = 'missing'; EXECUTE sqlc_mig_column; EXECUTE sqlc_mig_ask; IF @sqlc_mig_do THEN
ALTER TABLE `notes` ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ADD CONSTRAINT `pk_notes` PRIMARY KEY (`id`);
    END IF;
    EXECUTE sqlc_mig_mark; END IF;

-- the ledger, in one transaction
    START TRANSACTION;
    DELETE FROM `alembic_version` WHERE version_num IN ('0002');
    INSERT INTO `alembic_version` (version_num) VALUES ('0003');
    EXECUTE sqlc_mig_moved;
    COMMIT;
    SET @sqlc_mig_pending = SUBSTRING(@sqlc_mig_pending, CHAR_LENGTH('0003') + 2);
    SET @sqlc_mig_next = SUBSTRING_INDEX(@sqlc_mig_pending, ',', 1);
    END;
    UNTIL @sqlc_mig_next <> '0003' END REPEAT;
    SELECT CONCAT('  done in ', ROUND(TIMESTAMPDIFF(MICROSECOND, @sqlc_mig_started, UTC_TIMESTAMP(6)) / 1000000, 1), ' seconds') AS `sqlc-mig`;
    END IF//

