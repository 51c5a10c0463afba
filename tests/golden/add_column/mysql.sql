-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Two tables',
  @sqlc_mig_checksum = '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_enum mood   migrations/0001_tables.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262';
-- no statement is needed here
EXECUTE sqlc_mig_mark;

-- 2. create_table people   migrations/0001_tables.yaml:7
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = 'd4e6536e6c7d1670e00fd1f47d149f0681773a150307e8106a0d847b38290afc', @sqlc_mig_table = 'people',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|bigint|not null|||;index PRIMARY|id|unique;? ck_people_s;? ck_t;? fk_people_q_people;? fk_r;? ix_p;? ix_people_o;? ix_people_r;'
  '? ix_people_t;? uq_n;? uq_people_m;? uq_people_t;?.a;?.b;?.c;?.d;?.e;?.f;?.h;?.i;?.j;?.k;?.l;?.m;?.n;?.o;?.p;?.q;?.r;?.s;?.t;?.u',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `people` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_people` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_table notes   migrations/0001_tables.yaml:11
SET @sqlc_mig_step = 3, @sqlc_mig_line = 11, @sqlc_mig_mark = 'b7e546078c105a8ad2dd47fc5d4d951517177ad8aaca1f70d73802f40a5029ea', @sqlc_mig_table = 'notes',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|InnoDB|;.body|text||||', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `notes` (
  `body` text NULL
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_plain.yaml', @sqlc_mig_steps = 12, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Columns without a key', @sqlc_mig_checksum = 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column people.a   migrations/0002_plain.yaml:6
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'babd715d6e48ed30f2dd83a2e7d270c1f7c71ce728b75d2435221db6a3cc79a6', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.a|smallint||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `a` smallint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. add_column people.b   migrations/0002_plain.yaml:7
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '04e284544ad8885523e1d0ae7275a90ccb31e05cc43930928b435a6544fdd4c5', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'b', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.b|varchar(20)|not null||*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'it''s', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. add_column people.c   migrations/0002_plain.yaml:8
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '23d90a46613e3300b2e866c73bd61359300304fd014eddf2f3e23f53be42eaad', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'c', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.c|int|||7|a number', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `c` int NULL DEFAULT 7 COMMENT 'a number', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. add_column people.d   migrations/0002_plain.yaml:9
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '582ac1900f5437f20710c62cf300ce7412e335e5541fedcb716d59de22b48f14', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'd', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.d|date|not null||*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `d` date NOT NULL DEFAULT '2026-01-01', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. add_column people.e   migrations/0002_plain.yaml:10
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = 'e5f1c2174bd7ef203f5101a44c98cee58d8972bb07444ebe1599e061318ab4e8', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'e', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.e|tinyint(1)|not null||1|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `e` tinyint(1) NOT NULL DEFAULT true, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 6. add_column people.f   migrations/0002_plain.yaml:11
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'cf1f3effc8c0a116080134d18a007abeadaf75b0e0d737e725090ac9a8843a59', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'f', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.f|timestamp(6)|not null||*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `f` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 7. add_column people.h   migrations/0002_plain.yaml:13
-- lock on people: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 13, @sqlc_mig_mark = '5cde1c0603b75ee2f0e22665e3763e2a37e1c74a1110e6c1569c09e411b4872c', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'h', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.h|int|?|stored|?|', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `h` int GENERATED ALWAYS AS (a + 1) STORED NULL
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 8. add_column people.i   migrations/0002_plain.yaml:14
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 14, @sqlc_mig_mark = '1db1af12e30fb0254a32d7a168a67f347fef868be3442f66d12df7249067795d', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'i', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.i|int|?|virtual|?|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `i` int GENERATED ALWAYS AS (a + 2) VIRTUAL NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 9. add_column people.j   migrations/0002_plain.yaml:15
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 15, @sqlc_mig_mark = '8f09d2d9b3f3f6f4056beb47a9c0dd99a82369c7702020d8101b1102ddf528fa', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'j', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.j|enum(''calm'',''wild'')|not null||''calm''|', @sqlc_mig_does = 'add',
  @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `j` enum('calm','wild') NOT NULL DEFAULT 'calm', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 10. add_column people.k   migrations/0002_plain.yaml:16
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 16, @sqlc_mig_mark = '7826faced7e8708358fa93cf9f67c44bff4151acd470a06399b8da23863848bf', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'k', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.k|enum(''small'',''large'')|||''small''|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `k` enum('small','large') NULL DEFAULT 'small', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 11. add_column people.l   migrations/0002_plain.yaml:18
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 18, @sqlc_mig_mark = '69b9dfa063227222f67d60724c690c83362efd57534cf37cab0f1ce02d13ea44', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'l', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.l|varchar(20)|||||utf8mb4_bin', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `l` varchar(20) COLLATE `utf8mb4_bin` NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 12. add_column people.u   migrations/0002_plain.yaml:19
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 19, @sqlc_mig_mark = '31b8d83081c6955808a941f3575d8f2ecff55f4a636efea6ca7620622463903d', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'u', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.u|datetime(3)||on update|*|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `u` datetime(3) NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
SET sql_mode = IF(@sqlc_mig_next = '0003', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0003_keys.yaml', @sqlc_mig_steps = 8, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Columns with keys', @sqlc_mig_checksum = '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. add_column people.m   migrations/0003_keys.yaml:6
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'e109dee3dba31694cbb990f70c8b901d40c29d8d26c3f285bd3dc06541279f7d', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'm', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.m|varchar(20)||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `m` varchar(20) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_people_m', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index uq_people_m|m|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `uq_people_m` UNIQUE (`m`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. add_column people.n   migrations/0003_keys.yaml:7
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '0ecefdc864c63d41f1bb8c8b2862f230b781a8f6d05b0404236ccd1efd67f6b5', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'n', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.n|varchar(20)||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `n` varchar(20) NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_n', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index uq_n|n|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `uq_n` UNIQUE (`n`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. add_column people.o   migrations/0003_keys.yaml:8
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 8, @sqlc_mig_mark = '946793d909122cffb9bfc4fe422db444c92a24a80ce20c5a26439d7a7c822bde', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'o', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.o|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `o` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_people_o', @sqlc_mig_table = 'people', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_people_o|o|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `people` ADD INDEX `ix_people_o` (`o`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. add_column people.p   migrations/0003_keys.yaml:9
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 9, @sqlc_mig_mark = '55b6c876b91587fb8e53863b74d0647106a4fc5f8a74537ceea7f60830565aac', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'p', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.p|int||||the index has a name', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `p` int NULL COMMENT 'the index has a name', LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_p', @sqlc_mig_table = 'people', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_p|p|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `people` ADD INDEX `ix_p` (`p`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 5. add_column people.q   migrations/0003_keys.yaml:10
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '425198ca64cbd044126734f97b75974c814e81d115748a55b5b86ac056db3135', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'q', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.q|bigint||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `q` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'fk_people_q_people', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `fk_people_q_people` FOREIGN KEY (`q`) REFERENCES `people` (`id`)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. add_column people.r   migrations/0003_keys.yaml:11
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 11, @sqlc_mig_mark = 'c6e880b6453c6513fdb175653ad61ed02a853d5e0140afcc53fbbc5cbf8376dd', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 'r', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.r|bigint||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `r` bigint NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: SHARED, blocks writes but not reads; copies the table, and reads the one it refers to
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'fk_r', @sqlc_mig_kind = 'foreign key', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table, and reads the one it refers to', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `fk_r` FOREIGN KEY (`r`) REFERENCES `people` (`id`) ON DELETE SET NULL ON UPDATE CASCADE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_people_r', @sqlc_mig_table = 'people', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_people_r|r|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `people` ADD INDEX `ix_people_r` (`r`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 7. add_column people.s   migrations/0003_keys.yaml:12
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '1d7ed0694734dda2b7a13ff42308625d7717b77d156c0cbab75847509064b3d8', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 's', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.s|int||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `s` int NULL, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'ck_people_s', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `ck_people_s` CHECK (s > 0)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. add_column people.t   migrations/0003_keys.yaml:13
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '4ec120c61039c36e03c278a9a7740233b0a3b906ed10e85335787d5bd9b1ed02', @sqlc_mig_table = 'people',
  @sqlc_mig_column = 't', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.t|int|not null||1|', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD COLUMN `t` int NOT NULL DEFAULT 1, LOCK=NONE
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'uq_people_t', @sqlc_mig_kind = 'unique constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'index uq_people_t|t|unique', @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `uq_people_t` UNIQUE (`t`), LOCK=NONE
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_table = 'people', @sqlc_mig_constraint = 'ck_t', @sqlc_mig_kind = 'check constraint', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'check ck_t', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `people` ADD CONSTRAINT `ck_t` CHECK (t <> 13)
"; EXECUTE sqlc_mig_constraint USING @sqlc_mig_constraint, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told;
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_index = 'ix_people_t', @sqlc_mig_table = 'people', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ix_people_t|t|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `people` ADD INDEX `ix_people_t` (`t`), LOCK=NONE
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
