-- ===================================================================================================================
-- 0002  Another engine, and what can be done to both
-- 1 of 2; migrations/0002_other_engine.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_other_engine.yaml', @sqlc_mig_steps = 11, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'Another engine, and what can be done to both', @sqlc_mig_checksum = '9196f886124f4060b321862d0b6eaf2466f0601460c50a93efcd2b00c2d401d6';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table docs   migrations/0002_other_engine.yaml:20
SET @sqlc_mig_step = 1, @sqlc_mig_line = 20, @sqlc_mig_mark = 'b844b13c7422c1371cbaeca6f112c51ea59e949cebeeb0f2007f9da031897fcc', @sqlc_mig_table = 'docs',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB||utf8mb4_unicode_ci|utf8mb4;.id|bigint|not null|auto_increment||;.title|varchar(200)|not null|||what''s on the cover;.body|text||||;'
  '.key_word|varchar(20)|||||utf8mb4_bin;.long_body|mediumtext||||;.length|int|?|stored|?|;.words|int|?|virtual|?|a guess;'
  '.state|enum(''open'',''it''''s shut'')|not null||''open''|;.changed_at|timestamp(6)|not null|on update|*|;.number|bigint unsigned|not null||0|;'
  '.place|?|not null|||;.blob_key|blob||||;.pages|int||||;index PRIMARY|id|unique;index ix_docs_title_state|title(20), state desc|;'
  'index ix_body|body(50)|;index sp_place|place|spatial;index ux_blob|blob_key(16)|unique;index ix_lower|(expression)|', @sqlc_mig_does = 'create',
  @sqlc_mig_sql = "
CREATE TABLE `docs` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(200) NOT NULL COMMENT 'what''s on the cover',
  `body` text NULL,
  `key_word` varchar(20) COLLATE `utf8mb4_bin` NULL,
  `long_body` mediumtext NULL,
  `length` int GENERATED ALWAYS AS (char_length(title)) STORED NULL,
  `words` int GENERATED ALWAYS AS (char_length(title) / 5) VIRTUAL NULL COMMENT 'a guess',
  `state` enum('open','it''s shut') NOT NULL DEFAULT 'open',
  `changed_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  `number` bigint unsigned NOT NULL DEFAULT 0,
  `place` point NOT NULL,
  `blob_key` blob NULL,
  `pages` int NULL,
  CONSTRAINT `pk_docs` PRIMARY KEY (`id`),
  INDEX `ix_docs_title_state` (`title`(20), `state` DESC),
  INDEX `ix_body` (`body`(50)),
  SPATIAL INDEX `sp_place` (`place`),
  UNIQUE INDEX `ux_blob` (`blob_key`(16)),
  INDEX `ix_lower` ((lower(title)))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci ROW_FORMAT=dynamic
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. create_table plain   migrations/0002_other_engine.yaml:19
SET @sqlc_mig_step = 2, @sqlc_mig_line = 19, @sqlc_mig_mark = '298f71043cdf99c8afb94cead7fa2cbd5d46d3f06da9267c9e0b00d6f5e92b0a', @sqlc_mig_table = 'plain',
  @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'table|MyISAM|;.id|bigint|not null|||;.a|int||||;index PRIMARY|id|unique;index ix_plain_a|a|',
  @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `plain` (
  `id` bigint NOT NULL,
  `a` int NULL,
  CONSTRAINT `pk_plain` PRIMARY KEY (`id`),
  INDEX `ix_plain_a` (`a`)
) ENGINE=MyISAM
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 3. create_index ft_body on docs   migrations/0002_other_engine.yaml:18
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 3, @sqlc_mig_line = 18, @sqlc_mig_mark = 'a74f75557d8c996bd701fe0462998d4af797bad2effab8de5ba75bf3f46c19df', @sqlc_mig_index = 'ft_body',
  @sqlc_mig_table = 'docs', @sqlc_mig_when = 'missing', @sqlc_mig_shape = 'index ft_body|title, body|fulltext', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
ALTER TABLE `docs` ADD FULLTEXT INDEX `ft_body` (`title`, `body`)
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 4. create_table_comment docs   migrations/0002_other_engine.yaml:17
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 4, @sqlc_mig_line = 17, @sqlc_mig_mark = '78e46d1cda0c37c5dcdf95493267aae983039c23a5b6a651fbf25af2942c1127', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table docs', @sqlc_mig_sql = "
ALTER TABLE `docs` COMMENT = 'Papers'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 5. create_table_comment docs   migrations/0002_other_engine.yaml:16
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 5, @sqlc_mig_line = 16, @sqlc_mig_mark = '50377470e90f1fbdc508a641d9840dc85e5349b4e5c175f8f856af9f781f7a35', @sqlc_mig_when = '',
  @sqlc_mig_does = 'set', @sqlc_mig_what = 'comment of table docs', @sqlc_mig_sql = "
ALTER TABLE `docs` COMMENT = 'Papers; it''s `all` of them'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 6. add_column docs.seen_at   migrations/0002_other_engine.yaml:15
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 6, @sqlc_mig_line = 15, @sqlc_mig_mark = 'bdb5e675a0ad06db2569f848f2caf7f46b52fe1165c5dc10e745b053a1f961b1', @sqlc_mig_table = 'docs',
  @sqlc_mig_column = 'seen_at', @sqlc_mig_when = 'missing', @sqlc_mig_shape = '.seen_at|datetime||on update||', @sqlc_mig_does = 'add', @sqlc_mig_sql = "
ALTER TABLE `docs` ADD COLUMN `seen_at` datetime NULL ON UPDATE CURRENT_TIMESTAMP
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 7. alter_column docs.number   migrations/0002_other_engine.yaml:14
-- lock on docs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 7, @sqlc_mig_line = 14, @sqlc_mig_mark = '770ee9bca9d24c152aac08d08073247ab9c1570f5d396e4b255cfdb429e0fac6', @sqlc_mig_table = 'docs',
  @sqlc_mig_column = 'number', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `docs` MODIFY COLUMN `number` int unsigned NOT NULL DEFAULT 0
"; SET @sqlc_mig_nullable = 'NO', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'bigint unsigned', @sqlc_mig_type = 'int unsigned',
  @sqlc_mig_has_default = 'number', @sqlc_mig_default = 0; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 8. alter_column docs.seen_at   migrations/0002_other_engine.yaml:13
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 8, @sqlc_mig_line = 13, @sqlc_mig_mark = '230c95ce2ccefc259ae23140185bf4b87ac1135cca19c53c3b6fb4abd705caac', @sqlc_mig_table = 'docs',
  @sqlc_mig_column = 'seen_at', @sqlc_mig_when = 'known', @sqlc_mig_does = 'alter', @sqlc_mig_sql = "
ALTER TABLE `docs` MODIFY COLUMN `seen_at` datetime NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP
"; SET @sqlc_mig_nullable = 'YES', @sqlc_mig_counted = '0', @sqlc_mig_comment = '', @sqlc_mig_type_was = 'datetime', @sqlc_mig_type = 'datetime',
  @sqlc_mig_has_default = NULL, @sqlc_mig_default = NULL; EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 9. drop_column docs.pages      ! destroys the values of docs.pages   migrations/0002_other_engine.yaml:12
-- lock on docs: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 9, @sqlc_mig_line = 12, @sqlc_mig_mark = '15f5088fa6300bc05d24951dba06f6142c752660af717d2031342172ce8102de', @sqlc_mig_table = 'docs',
  @sqlc_mig_column = 'pages', @sqlc_mig_when = 'present', @sqlc_mig_notes = 'destroys the values of docs.pages', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `docs` DROP COLUMN `pages`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 10. drop_column plain.a      ! destroys the values of plain.a   migrations/0002_other_engine.yaml:11
-- lock on plain: SHARED, blocks writes but not reads; may copy the table
SET @sqlc_mig_step = 10, @sqlc_mig_line = 11, @sqlc_mig_mark = '2806fa4d580728028bf6ed1c2953251893f5077e1a437cc6ccc61558eff64b9d', @sqlc_mig_table = 'plain',
  @sqlc_mig_column = 'a', @sqlc_mig_when = 'present', @sqlc_mig_notes = 'destroys the values of plain.a', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
ALTER TABLE `plain` DROP COLUMN `a`
"; EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 11. drop_table plain      ! destroys the rows of plain   migrations/0002_other_engine.yaml:6
-- lock on plain: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 11, @sqlc_mig_line = 6, @sqlc_mig_mark = '58683838493e14d658743f4c4d2d5c257063f50b4d7370dd20902170c3eca3a1', @sqlc_mig_table = 'plain',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = 'destroys the rows of plain', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `plain`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  A table with what these two have
-- 2 of 2; migrations/0001_table.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_table.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'A table with what these two have', @sqlc_mig_checksum = '8ca894edd7610d7630aafa81255e572f06979c0e88284ec9117577377a636ce1';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_index ix_lower on docs   migrations/0001_table.yaml:31
-- lock on docs: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 1, @sqlc_mig_line = 31, @sqlc_mig_mark = '630f6add5447a8264eb8aecf5b8172526270545607f94f961042f2fafc6808c2',
  @sqlc_mig_index = 'ix_lower', @sqlc_mig_table = 'docs', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, copies the table', @sqlc_mig_does = 'drop',
  @sqlc_mig_sql = "
ALTER TABLE `docs` DROP INDEX `ix_lower`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_table docs      ! destroys the rows of docs   migrations/0001_table.yaml:6
-- lock on docs: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '646da48ba34db04d0dea472dca3b583fd91cee47beb984cc14307f0af129f17c', @sqlc_mig_table = 'docs',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of docs', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `docs`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
