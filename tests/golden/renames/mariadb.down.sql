-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_renamed.yaml', @sqlc_mig_steps = 14, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Everything has another name', @sqlc_mig_checksum = '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14';
  EXECUTE sqlc_mig_begin;

-- 1. add_column youngsters.nickname   migrations/0002_renamed.yaml:17
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 17, @sqlc_mig_mark = 'c8d036d438fc87ec635a148a6897836445b5bb99bc27e0828eb5fde8b809b785', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'youngsters', @sqlc_mig_column = 'nickname', @sqlc_mig_shape =
  '.nickname|varchar(40)|||''nobody''|how they are called', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `youngsters` ADD COLUMN `nickname` varchar(40) NULL DEFAULT 'nobody' COMMENT 'how they are called', LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. create_check_constraint ck_children_name on youngsters   migrations/0002_renamed.yaml:17
-- lock on youngsters: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 17, @sqlc_mig_mark = '6c7491a6bdcee9db5e5b592da0ce937f305837dd4c13b2b115daf95e613084d0', @sqlc_mig_when = 'missing',
  @sqlc_mig_table = 'youngsters', @sqlc_mig_constraint = 'ck_children_name', @sqlc_mig_kind = 'check constraint', @sqlc_mig_shape = 'check ck_children_name',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `youngsters` ADD CONSTRAINT `ck_children_name` CHECK (`nickname` <> '')
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. create_index ix_nickname on youngsters   migrations/0002_renamed.yaml:17
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open; reads the whole table; writes go on
SET @sqlc_mig_step = 3, @sqlc_mig_line = 17, @sqlc_mig_mark = '749d04e39fea293979a5d46ef72d2e52cf779c109149e33284cd23690fe23e5f', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_nickname', @sqlc_mig_table = 'youngsters', @sqlc_mig_shape = 'index ix_nickname|nickname|',
  @sqlc_mig_notes = ': reads the whole table; writes go on', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `youngsters` ADD INDEX `ix_nickname` (`nickname`), LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. drop_column youngsters.age      ! destroys the values of youngsters.age   migrations/0002_renamed.yaml:16
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 16, @sqlc_mig_mark = '9dc04d95f94189ec9354df9fc5b4f34ab1fb4bcd00510f675632d79d9e9afe58', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'youngsters', @sqlc_mig_column = 'age', @sqlc_mig_notes = ': destroys the values of youngsters.age',
  @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `youngsters` DROP COLUMN `age`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. drop_table_comment youngsters   migrations/0002_renamed.yaml:15
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 15, @sqlc_mig_mark = '7b08ddcccd924c46963a3dd32a3cef5423b65a85512649dae3d216ac99241335', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table youngsters', @sqlc_mig_sql = "
ALTER TABLE `youngsters` COMMENT = ''
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. create_table_comment elders   migrations/0002_renamed.yaml:14
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 6, @sqlc_mig_line = 14, @sqlc_mig_mark = 'e46901c9474bc9a82c4331a7204f31e3545a7b3799493cc794b7a520989363b0', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table elders', @sqlc_mig_sql = "
ALTER TABLE `elders` COMMENT = 'They''re old'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. create_table_comment elders   migrations/0002_renamed.yaml:13
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 7, @sqlc_mig_line = 13, @sqlc_mig_mark = '066df7c2fa769e7d6c9a6ae215419c15c040309ec79eb9e7e7c7b7fd88adaa0b', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table elders', @sqlc_mig_sql = "
ALTER TABLE `elders` COMMENT = 'They have children'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. rename_table youngsters to children   migrations/0002_renamed.yaml:12
-- lock on youngsters: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 8, @sqlc_mig_line = 12, @sqlc_mig_mark = '72cc0bd84e5742f6664d6b1677f91f827fe48e384814ba70ee65170b848d14d0', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'youngsters', @sqlc_mig_to = 'children', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'table youngsters to children', @sqlc_mig_sql = "
RENAME TABLE `youngsters` TO `children`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. rename_table elders to parents   migrations/0002_renamed.yaml:11
-- lock on elders: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 9, @sqlc_mig_line = 11, @sqlc_mig_mark = 'f3be13677e6f719d922d73aee7e84d5ec5fdbbc3130fdfcecc9636433dd4e7a2', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'elders', @sqlc_mig_to = 'parents', @sqlc_mig_does = 'rename', @sqlc_mig_what = 'table elders to parents',
  @sqlc_mig_sql = "
RENAME TABLE `elders` TO `parents`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. rename_index ix_nickname to ix_children_name on children   migrations/0002_renamed.yaml:10
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 10, @sqlc_mig_mark = '5fe33d143ecb666e0109b006fad7761c87a90237ab417e3cdce04401a3ae5cb8', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_nickname', @sqlc_mig_to = 'ix_children_name', @sqlc_mig_table = 'children', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'index ix_nickname to ix_children_name', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME INDEX `ix_nickname` TO `ix_children_name`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. rename_column children.parent_number to parent_id   migrations/0002_renamed.yaml:9
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 9, @sqlc_mig_mark = 'f9c64d525f7c832f11d032c553a43e0fb9f0f7de476901caeba2fb01837aaf27', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'children', @sqlc_mig_column = 'parent_number', @sqlc_mig_to = 'parent_id', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.parent_number to parent_id', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME COLUMN `parent_number` TO `parent_id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 12. rename_column children.nickname to name   migrations/0002_renamed.yaml:8
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 12, @sqlc_mig_line = 8, @sqlc_mig_mark = 'd2d8119b396e40cc047b192ff4a645e0a18e627c8a193d11d87605c357ef50c6', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'children', @sqlc_mig_column = 'nickname', @sqlc_mig_to = 'name', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column children.nickname to name', @sqlc_mig_sql = "
ALTER TABLE `children` RENAME COLUMN `nickname` TO `name`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 13. rename_column parents.title to name   migrations/0002_renamed.yaml:7
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 13, @sqlc_mig_line = 7, @sqlc_mig_mark = '1195080a3b67daa6faa06f9b4a463f8e55898030f8ba9e1960b8b4d8e170e6ae', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'parents', @sqlc_mig_column = 'title', @sqlc_mig_to = 'name', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column parents.title to name', @sqlc_mig_sql = "
ALTER TABLE `parents` RENAME COLUMN `title` TO `name`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 14. rename_column parents.number to id   migrations/0002_renamed.yaml:6
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 14, @sqlc_mig_line = 6, @sqlc_mig_mark = 'cfa7934e9e9f97d9eca008bb59587dcfbb07cc674065f04a5b765159b9f590fa', @sqlc_mig_when = 'rename',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'parents', @sqlc_mig_column = 'number', @sqlc_mig_to = 'id', @sqlc_mig_does = 'rename',
  @sqlc_mig_what = 'column parents.number to id', @sqlc_mig_sql = "
ALTER TABLE `parents` RENAME COLUMN `number` TO `id`, LOCK=NONE
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Tables that know each other', @sqlc_mig_checksum = '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc';
  EXECUTE sqlc_mig_begin;

-- 1. drop_table children      ! destroys the rows of children   migrations/0001_tables.yaml:12
-- lock on children: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 12, @sqlc_mig_mark = 'd511f6b5646d9fdb7390710b708209c306532a595c2c17cc0f474b2012ced818', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'children', @sqlc_mig_notes = ': destroys the rows of children', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `children`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. drop_table parents      ! destroys the rows of parents   migrations/0001_tables.yaml:6
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'parents', @sqlc_mig_notes = ': destroys the rows of parents', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `parents`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
