-- ===================================================================================================================
-- 0001  quotes ' " ; ` and \q and a line; // $$ :x -- /*
-- 1 of 1; migrations/0001_hostile.yaml
IF @sqlc_mig_next = '0001' THEN REPEAT
SET @sqlc_mig_file = 'migrations/0001_hostile.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'quotes '' " ; ` and \\q
and a line; // $$ :x -- /*', @sqlc_mig_checksum = 'cf88a15d3d8c8be707e6d49d11b2ef4af8a554d4d45bc4d9ab815518e959237b'; EXECUTE sqlc_mig_begin;

-- 1. create_table it's; "quoted" `ticks` -- #x //   migrations/0001_hostile.yaml:6
SET @sqlc_mig_step = 1, @sqlc_mig_line = 6, @sqlc_mig_mark = 'ebb7c9189c049ccf21335d34b3820fa40254b79a3780f429e779629e10bc7380', @sqlc_mig_when = 'missing',
  @sqlc_mig_kind = 'table', @sqlc_mig_table = 'it''s; "quoted" `ticks` -- #x //', @sqlc_mig_shape =
  'table|InnoDB|''%3B DROP TABLE users%3B --%0A\\q //;.id|bigint(20)|not null|||;.select|text|||*|;.`tick`|varchar(20)||||\\! rm -rf / ` '''' " //;'
  '.ünï|varchar(20)|||*|;.choice|?||||;index PRIMARY|id|unique', @sqlc_mig_does = 'create', @sqlc_mig_sql = "
CREATE TABLE `it's; ""quoted"" ``ticks`` -- #x //` (
  `id` bigint NOT NULL,
  `select` text NULL DEFAULT 'a''b\\\\c
d',
  ```tick``` varchar(20) NULL COMMENT '\\\\! rm -rf / ` '''' "" //',
  `ünï` varchar(20) NULL DEFAULT '🦀 ''; -- // \\\\',
  `choice` enum('''','""','\\\\','//','no') NULL,
  CONSTRAINT `pk_it's; ""quoted"" ``ticks`` -- #x //` PRIMARY KEY (`id`)
) ENGINE=InnoDB COMMENT='''; DROP TABLE users; --
\\\\q //'
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 2. execute UPDATE `it's; "quoted" ``ticks`` -- #x //` SET `select` = 'i ...      ? SQL of the project   migrations/0001_hostile.yaml:15
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_step = 2, @sqlc_mig_line = 15, @sqlc_mig_mark = '737375b77597fe8eaab63c76bc7e3633293463e569371f0f4ea30acd997f1678', @sqlc_mig_rows = 1,
  @sqlc_mig_words = '  \\q \\! ls :x '' " `id` //', @sqlc_mig_counts = 1, @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE `it''s; "quoted" ``ticks`` -- #x //` SET `select` = ''i ...', @sqlc_mig_sql = "
UPDATE `it's; ""quoted"" ``ticks`` -- #x //` SET `select` = 'it''s \\\\ //' WHERE `select` = "";""
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

-- 3. bulk_insert it's; "quoted" `ticks` -- #x // (1 row)   migrations/0001_hostile.yaml:16
-- lock on it's; "quoted" `ticks` -- #x //: rows, blocks writers of the same rows
SET @sqlc_mig_step = 3, @sqlc_mig_line = 16, @sqlc_mig_mark = 'f0ebcdbfe768e6af23c685d608e8db890a1936aa9a52ae699f34764c8fcb2376', @sqlc_mig_rows = 1,
  @sqlc_mig_counts = 1, @sqlc_mig_does = 'insert', @sqlc_mig_what = 'into it''s; "quoted" `ticks` -- #x //', @sqlc_mig_sql = "
INSERT INTO `it's; ""quoted"" ``ticks`` -- #x //` (`id`, `select`, ```tick```) VALUES
  (1, '''); DROP TABLE users; --', '\\\\''')
"; EXECUTE sqlc_mig_do; EXECUTE sqlc_mig_mark;

EXECUTE sqlc_mig_done; UNTIL NOT @sqlc_mig_again END REPEAT; END IF//
