-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_variables_aliases_and_maps.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Variables, aliases and maps by dialect', @sqlc_mig_checksum = '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. create_table shop_users   migrations/0001_variables_aliases_and_maps.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'cc9650121a85f0488a8d39c4ca3a0a17bb1ddea71bd43cb465408565ba16aba8',
  @sqlc_mig_table = 'shop_users', @sqlc_mig_when = 'missing', @sqlc_mig_shape =
  'table|InnoDB|;.id|char(36)|not null|||;.owner|text||||;.price|decimal(12,2)|not null||0|;.at|timestamp(6)|||*|;.place|?||||;.braces|text|||*|;'
  'index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `shop_users` (
  `id` char(36) NOT NULL,
  `owner` text NULL,
  `price` decimal(12,2) NOT NULL DEFAULT 0,
  `at` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6),
  `place` bit varying(3) NULL,
  `braces` text NULL DEFAULT ('{{ x }} {{vars.prefix}} {% if %}'),
  CONSTRAINT `pk_shop_users` PRIMARY KEY (`id`)
) ENGINE=InnoDB
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say;
  PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_told; EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE x SET y = 1      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_variables_aliases_and_maps.yaml:15
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '0834739fbe9955b82ad9d8fa086772f3b517f1519e702d4f33878f00d9856526',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute', @sqlc_mig_what = 'UPDATE x SET y = 1',
  @sqlc_mig_sql = "
UPDATE x SET y = 1
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
