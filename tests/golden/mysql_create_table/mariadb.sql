-- ===================================================================================================================
-- 0001  A table with what these two have
-- 1 of 2; migrations/0001_table.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 1, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table with what these two have', @sqlc_mig_checksum = '8ca894edd7610d7630aafa81255e572f06979c0e88284ec9117577377a636ce1';
  EXECUTE sqlc_mig_begin;

-- 1. create_table docs   migrations/0001_table.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd55c3cff3415ac228b918c68a306ab6506f439794cb002a8437782bd767bb303', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'docs', @sqlc_mig_shape =
  'table|InnoDB|?|utf8mb4_unicode_ci|utf8mb4;.id|bigint(20)|not null|auto_increment||;.title|varchar(200)|not null|||what''s on the cover;.body|text||||;'
  '.key_word|varchar(20)|||||utf8mb4_bin;.long_body|mediumtext||||;.length|int(11)|?|stored|?|;.words|int(11)|?|virtual|?|a guess;'
  '.state|enum(''open'',''it''''s shut'')|not null||''open''|;.changed_at|timestamp(6)|not null|on update|*|;.number|?|not null||?|;.place|?|not null|||;'
  '.blob_key|blob||||;index PRIMARY|id|unique;index ix_docs_title_state|title(20), state|;index ix_body|body(50)|;index sp_place|place|spatial;'
  'index ux_blob|blob_key(16)|unique;? ft_body;?.pages;?.seen_at', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `docs` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(200) NOT NULL COMMENT 'what''s on the cover',
  `body` text NULL,
  `key_word` varchar(20) COLLATE `utf8mb4_bin` NULL,
  `long_body` mediumtext NULL,
  `length` int GENERATED ALWAYS AS (char_length(title)) STORED,
  `words` int GENERATED ALWAYS AS (char_length(title) / 5) VIRTUAL COMMENT 'a guess',
  `state` enum('open','it''s shut') NOT NULL DEFAULT 'open',
  `changed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  `seen_at` datetime NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  `number` int unsigned NOT NULL DEFAULT 0,
  `place` point NOT NULL,
  `blob_key` blob NULL,
  CONSTRAINT `pk_docs` PRIMARY KEY (`id`),
  INDEX `ix_docs_title_state` (`title`(20), `state` DESC),
  INDEX `ix_body` (`body`(50)),
  FULLTEXT INDEX `ft_body` (`title`, `body`),
  SPATIAL INDEX `sp_place` (`place`),
  UNIQUE INDEX `ux_blob` (`blob_key`(16))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci ROW_FORMAT=dynamic COMMENT='Papers; it''s `all` of them'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
-- ===================================================================================================================
-- 0002  Another engine, and what can be done to both
-- 2 of 2; migrations/0002_other_engine.yaml; needs 0001
IF @sqlc_mig_next = '0002' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0002_other_engine.yaml', @sqlc_mig_steps = 11, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Another engine, and what can be done to both', @sqlc_mig_checksum = '9196f886124f4060b321862d0b6eaf2466f0601460c50a93efcd2b00c2d401d6';
  EXECUTE sqlc_mig_begin;

-- 1. create_table plain   migrations/0002_other_engine.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = '2675a7f97507694756b5a7935241799b4d04093a03064f335de98790028df12d', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'plain', @sqlc_mig_shape = 'table|MyISAM|;.id|bigint(20)|not null|||;index PRIMARY|id|unique;? ix_plain_a;?.a',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `plain` (
  `id` bigint NOT NULL,
  CONSTRAINT `pk_plain` PRIMARY KEY (`id`)
) ENGINE=MyISAM
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. add_column plain.a   migrations/0002_other_engine.yaml:11
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 11, @sqlc_mig_mark = '3ef9bd7f6f0f9947ccc9b26690c23f9f3d0261e72b5e8486e3fab05066bb8b03', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'plain', @sqlc_mig_column = 'a', @sqlc_mig_shape = '.a|int(11)||||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `plain` ADD COLUMN `a` int NULL
"; EXECUTE sqlc_mig_do;
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_when = 'missing', @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ix_plain_a', @sqlc_mig_table = 'plain', @sqlc_mig_shape = 'index ix_plain_a|a|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `plain` ADD INDEX `ix_plain_a` (`a`)
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. add_column docs.pages   migrations/0002_other_engine.yaml:12
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 12, @sqlc_mig_mark = 'fecc6f8279c24f97561412f795d0b63d3d53da82ec938cb08f2fc63f24931c47', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'docs', @sqlc_mig_column = 'pages', @sqlc_mig_shape = '.pages|int(11)||||',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `docs` ADD COLUMN `pages` int NULL
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 4. alter_column docs.seen_at   migrations/0002_other_engine.yaml:13
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', 'column seen_at', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'seen_at')) THEN
    '  superseded column docs.seen_at, dropped later'
  END;
SET @sqlc_mig_step = 4, @sqlc_mig_line = 13, @sqlc_mig_mark = '2ad11eca408f9ac91813364a40cbebae35ffe85c47535b017cdc633236ca8235', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'datetime',
  @sqlc_mig_type = 'datetime', @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL, @sqlc_mig_table = 'docs', @sqlc_mig_column = 'seen_at',
  @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `docs` MODIFY COLUMN `seen_at` datetime NULL ON UPDATE CURRENT_TIMESTAMP
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 5. alter_column docs.number   migrations/0002_other_engine.yaml:14
-- lock on docs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', 'column number', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs' AND COLUMN_NAME = 'number')) THEN
    '  superseded column docs.number, dropped later'
  END;
SET @sqlc_mig_step = 5, @sqlc_mig_line = 14, @sqlc_mig_mark = '55b8ec10ce9af366fe848abf236ed2bf97930a4e226e2cb167fc8019b73955d2', @sqlc_mig_when = 'known',
  @sqlc_mig_kind = 'column', @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'int(10) unsigned',
  @sqlc_mig_type = 'bigint(20) unsigned', @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0, @sqlc_mig_table = 'docs', @sqlc_mig_column = 'number',
  @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `docs` MODIFY COLUMN `number` bigint unsigned NOT NULL DEFAULT 0
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 6. drop_column docs.seen_at      ! destroys the values of docs.seen_at; undo: the column comes back empty   migrations/0002_other_engine.yaml:15
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs')) THEN
    '  superseded column docs.seen_at, dropped later'
  END;
SET @sqlc_mig_step = 6, @sqlc_mig_line = 15, @sqlc_mig_mark = '5f29090e0272136ade80424f8bc97fba7c87320af33b44b50bc3d7535c8a8c8b', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'column', @sqlc_mig_table = 'docs', @sqlc_mig_column = 'seen_at',
  @sqlc_mig_notes = ': SHARED, may copy the table; destroys the values of docs.seen_at', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `docs` DROP COLUMN `seen_at`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 7. create_table_comment docs   migrations/0002_other_engine.yaml:16
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs')) THEN
    '  superseded set comment of table docs, dropped later'
  END;
SET @sqlc_mig_step = 7, @sqlc_mig_line = 16, @sqlc_mig_mark = '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table docs', @sqlc_mig_sql = "
ALTER TABLE `docs` COMMENT = 'Papers'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 8. drop_table_comment docs   migrations/0002_other_engine.yaml:17
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs')) THEN
    '  superseded set comment of table docs, dropped later'
  END;
SET @sqlc_mig_step = 8, @sqlc_mig_line = 17, @sqlc_mig_mark = '2b8c8999974431f6c58eeb0b413f73e9cf39bbf496be0b5d87c3bcc8a5fafa2d', @sqlc_mig_does = 'set',
  @sqlc_mig_what = 'comment of table docs', @sqlc_mig_sql = "
ALTER TABLE `docs` COMMENT = ''
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 9. drop_index ft_body on docs   migrations/0002_other_engine.yaml:18
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_past = CASE
  WHEN NOT COALESCE(LOCATE(LOWER(CONCAT_WS('\n', '', 'docs', '', '')), @sqlc_mig_there) > 0, EXISTS (SELECT 1 FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'docs')) THEN
    '  superseded index ft_body, dropped later'
  END;
SET @sqlc_mig_step = 9, @sqlc_mig_line = 18, @sqlc_mig_mark = '76116d5ef68f7bd624c9feaaa6202fff975e8882465875740337bbf8b7ff339e', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'index', @sqlc_mig_index = 'ft_body', @sqlc_mig_table = 'docs', @sqlc_mig_notes = ': SHARED, may copy the table', @sqlc_mig_does = 'drop',
  @sqlc_mig_sql = "
ALTER TABLE `docs` DROP INDEX `ft_body`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 10. drop_table plain      ! destroys the rows of plain; undo: the table comes back empty   migrations/0002_other_engine.yaml:19
-- lock on plain: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 10, @sqlc_mig_line = 19, @sqlc_mig_mark = '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'plain', @sqlc_mig_notes = 'destroys the rows of plain', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `plain`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 11. drop_table docs      ! destroys the rows of docs; undo: the table comes back empty   migrations/0002_other_engine.yaml:20
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 20, @sqlc_mig_mark = '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c', @sqlc_mig_when = 'present',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'docs', @sqlc_mig_notes = ': destroys the rows of docs', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `docs`
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
