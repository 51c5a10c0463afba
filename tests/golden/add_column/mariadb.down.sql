-- ===================================================================================================================
-- 0003  Columns with keys
-- 1 of 3; migrations/0003_keys.yaml; needs 0002
IF @sqlc_mig_next = '0003' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0003_keys.yaml', @sqlc_mig_steps = 9, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0002'),
  @sqlc_mig_message = 'Columns with keys', @sqlc_mig_checksum = '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e'; EXECUTE sqlc_mig_begin;

-- 1. drop_column notes.id      ! destroys the values of notes.id   migrations/0003_keys.yaml:14
-- lock on notes: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 14, @sqlc_mig_mark = 'a9aa59595e43b7a4bf5a025154cd681be2b6c98905e8a6a4bd183832efadd55f', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'notes', @sqlc_mig_column = 'id',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of notes.id', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `notes` DROP COLUMN `id`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_column people.t      ! destroys the values of people.t   migrations/0003_keys.yaml:13
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = 'f724680f13840455bb9977ec3bb9c06d0bc8f81723f23abd1b6c939d182604c0', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 't',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.t', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP CONSTRAINT `ck_t`, DROP COLUMN `t`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_column people.s      ! destroys the values of people.s   migrations/0003_keys.yaml:12
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = '764d2c9f99c15c3e00ae083c3f67996c7a462bd19331928ac3c4b9ac6979eb0f', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 's',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.s', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP CONSTRAINT `ck_people_s`, DROP COLUMN `s`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column people.r      ! destroys the values of people.r   migrations/0003_keys.yaml:11
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 4, @sqlc_mig_line = 11, @sqlc_mig_mark = 'cf44d20b787d7d9a5942d048c3dd2673d1527d93ba4ee912d635f9d73682cdee', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'r',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.r', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP FOREIGN KEY `fk_r`, DROP COLUMN `r`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_column people.q      ! destroys the values of people.q   migrations/0003_keys.yaml:10
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 5, @sqlc_mig_line = 10, @sqlc_mig_mark = '9711addf39c8c57595acbbec745d364efb71352b2c91d8a6142416d6fa373892', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'q',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.q', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP FOREIGN KEY `fk_people_q_people`, DROP COLUMN `q`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column people.p      ! destroys the values of people.p   migrations/0003_keys.yaml:9
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 9, @sqlc_mig_mark = '70f2a091d9fe38dfadc0315b764803e5c035f142475a16d844ee684cafb65567', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'p',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.p', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `p`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_column people.o      ! destroys the values of people.o   migrations/0003_keys.yaml:8
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 8, @sqlc_mig_mark = '18d0e2cbedbb1fed06a868ced23f7a99f4ecbad84f61118e00be7aba8258512d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'o',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.o', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `o`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_column people.n      ! destroys the values of people.n   migrations/0003_keys.yaml:7
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 7, @sqlc_mig_mark = '2c2d683006f0fb1100a9fdd57e5af64de9eff2c0ec1efbeca1f9367ef143f7f1', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'n',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.n', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `n`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. drop_column people.m      ! destroys the values of people.m   migrations/0003_keys.yaml:6
-- lock on people: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 6, @sqlc_mig_mark = '506a6d852f8e4e0ab9cfa0c5ea9584ac86e4910cab72a7f16554f177baabd8e0', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'm',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of people.m', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `m`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_plain.yaml', @sqlc_mig_steps = 13, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Columns without a key', @sqlc_mig_checksum = 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562';
  EXECUTE sqlc_mig_begin;

-- 1. drop_column people.u      ! destroys the values of people.u   migrations/0002_plain.yaml:19
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 19, @sqlc_mig_mark = 'ffce5fb00de039f0d4ba3a8b3b687bb4ae3c4d6a5826a0d1217ae7aa5a221b0d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'u', @sqlc_mig_notes = ': destroys the values of people.u',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `u`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_column people.l      ! destroys the values of people.l   migrations/0002_plain.yaml:18
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 18, @sqlc_mig_mark = 'f4871e85adcefb011c1dc55dd02fead63022d368bbcd915b447a5822027d4004', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'l', @sqlc_mig_notes = ': destroys the values of people.l',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `l`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_column people.k      ! destroys the values of people.k   migrations/0002_plain.yaml:16
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 16, @sqlc_mig_mark = '65eff9e8815fa1bcf65eeed2685c85f7ff105081fd210386c6f2ea3fb359ba32', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'k', @sqlc_mig_notes = ': destroys the values of people.k',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `k`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column people.j      ! destroys the values of people.j   migrations/0002_plain.yaml:15
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 15, @sqlc_mig_mark = 'de90935220449080a997f4fdd3f507f7301107795d89178b7564b810b75583cc', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'j', @sqlc_mig_notes = ': destroys the values of people.j',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `j`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_column people.i   migrations/0002_plain.yaml:14
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 14, @sqlc_mig_mark = '28d44c6eb3df780c1085ad942f58b3079cc4428c80aea960b488d11795dfda22', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'i', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `i`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column people.h   migrations/0002_plain.yaml:13
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 13, @sqlc_mig_mark = '9660440cc2f30a4cd69d1d9f93a4b6a075f08a5ad21c0614c15b0ab18ca701b0', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'h', @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `h`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. drop_column people.g      ! destroys the values of people.g   migrations/0002_plain.yaml:12
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 12, @sqlc_mig_mark = '7b2140f879f13462519a23e62cc1b13070d5a91a49c848276eb01fa26f09da8c', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'g', @sqlc_mig_notes = ': destroys the values of people.g',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `g`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_column people.f      ! destroys the values of people.f   migrations/0002_plain.yaml:11
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 11, @sqlc_mig_mark = 'c660e956da3ae9972dd1c4e410b6b9045d25fe972f996b8b97aea2c52a3475dd', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'f', @sqlc_mig_notes = ': destroys the values of people.f',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `f`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. drop_column people.e      ! destroys the values of people.e   migrations/0002_plain.yaml:10
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 10, @sqlc_mig_mark = 'd99004e391fb283240ea5e4aa216f9e339b7dab49cd35c306d9466c9a59ad8d8', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'e', @sqlc_mig_notes = ': destroys the values of people.e',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `e`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. drop_column people.d      ! destroys the values of people.d   migrations/0002_plain.yaml:9
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 9, @sqlc_mig_mark = 'ea858a06a1901d10758962f19034d412a845ffc5ef1da161d50f68bbcb8db5d8', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'd', @sqlc_mig_notes = ': destroys the values of people.d',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `d`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. drop_column people.c      ! destroys the values of people.c   migrations/0002_plain.yaml:8
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 8, @sqlc_mig_mark = '117d5779a3b2d37f062669a463c708cc58ca1a45698782b934db3ee02fbc991d', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'c', @sqlc_mig_notes = ': destroys the values of people.c',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `c`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 12. drop_column people.b      ! destroys the values of people.b   migrations/0002_plain.yaml:7
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 7, @sqlc_mig_mark = '917b041da69d5309d8c2e17cdbdd3d693d4968303d100cf3420cd5b08568a1dd', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'b', @sqlc_mig_notes = ': destroys the values of people.b',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `b`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 13. drop_column people.a      ! destroys the values of people.a   migrations/0002_plain.yaml:6
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 13, @sqlc_mig_line = 6, @sqlc_mig_mark = '41392265a13e9ff41f72b12612104b50b1f08400eb96faa67b7c824cfc334119', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'people', @sqlc_mig_column = 'a', @sqlc_mig_notes = ': destroys the values of people.a',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `people` DROP COLUMN `a`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  Two tables
-- 3 of 3; migrations/0001_tables.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Two tables',
  @sqlc_mig_checksum = '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99'; EXECUTE sqlc_mig_begin;

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_tables.yaml:11
-- lock on notes: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 11, @sqlc_mig_mark = '79ef349da63f4f00d13f1c4427e070a40988ccee5063863467b7386244128034', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'notes', @sqlc_mig_notes = ': destroys the rows of notes', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `notes`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table people      ! destroys the rows of people   migrations/0001_tables.yaml:7
-- lock on people: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 7, @sqlc_mig_mark = '3bfadd934a325b697a5b2bd69ba65f0fa968ba57dc2a3b245ac2f89748b94d37', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'people', @sqlc_mig_notes = ': destroys the rows of people', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `people`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. drop_enum mood   migrations/0001_tables.yaml:6
-- no statement is needed here
SET @sqlc_mig_step = 3, @sqlc_mig_line = 6, @sqlc_mig_mark = 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
