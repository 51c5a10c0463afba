-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 1 of 2; migrations/0002_keys.yaml; needs 0001
SET sql_mode = IF(@sqlc_mig_next = '0002', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0002_keys.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL, '0001'),
  @sqlc_mig_message = 'With keys and without, and SQL', @sqlc_mig_checksum = '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute UPDATE countries SET active = NOT active      ? SQL of the project   migrations/0002_keys.yaml:34
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 34, @sqlc_mig_mark = '5b24859eb76d44d014f2eb5217ac351f918cddb43ba4825901e4756d321c42ab',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown', @sqlc_mig_does = '? execute',
  @sqlc_mig_what = 'UPDATE countries SET active = NOT active', @sqlc_mig_sql = "
UPDATE countries SET active = NOT active
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. execute UPDATE countries SET area = NULL WHERE area = 0 ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:28
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 2, @sqlc_mig_line = 28, @sqlc_mig_mark = '3a71bded874380d52076ed87665d6e087017cdcb421bf60dd20776f15ee731ca',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'UPDATE countries SET area = NULL WHERE area = 0', @sqlc_mig_sql = "
UPDATE countries SET area = NULL WHERE area = 0
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE code = ''a;''', @sqlc_mig_sql = "
DELETE FROM countries WHERE code = 'a;'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 3. execute DELETE FROM countries WHERE code = 'ch' ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:13
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 3, @sqlc_mig_line = 13, @sqlc_mig_mark = '8728df247eaca1851e6465bf1e7bb45ea87b7b7b681bd2e7b6b1e77708c54b01',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE code = ''ch''', @sqlc_mig_sql = "
DELETE FROM countries WHERE code = 'ch'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows;
-- the project's own SQL; its locks are not known here
SET @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE name = ''x''', @sqlc_mig_sql = "
DELETE FROM countries WHERE name = 'x'
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
-- ===================================================================================================================
-- 0001  Rows and their keys
-- 2 of 2; migrations/0001_tables.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_tables.yaml', @sqlc_mig_steps = 2, @sqlc_mig_needs = CONCAT_WS(',', NULL), @sqlc_mig_message = 'Rows and their keys',
  @sqlc_mig_checksum = '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b'; EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. execute DELETE FROM countries WHERE code IN ('de', 'fr')      ! destroys rows, by DELETE; SQL of the project   migrations/0001_tables.yaml:15
-- the project's own SQL; its locks are not known here
START TRANSACTION; SET @sqlc_mig_step = 1, @sqlc_mig_line = 15, @sqlc_mig_mark = 'fd91d568e6e5daf0df6e2bc2195eb357153e3d7d9d4a1490b234e8c46e1e56bc',
  @sqlc_mig_when = '', @sqlc_mig_notes = 'SQL of the project, locks unknown; destroys rows, by DELETE', @sqlc_mig_does = '! execute',
  @sqlc_mig_what = 'DELETE FROM countries WHERE code IN (''de'', ''fr'')', @sqlc_mig_sql = "
DELETE FROM countries WHERE code IN ('de', 'fr')
"; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_rows; EXECUTE sqlc_mig_mark; COMMIT;

-- 2. drop_table countries      ! destroys the rows of countries   migrations/0001_tables.yaml:6
-- lock on countries: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 2, @sqlc_mig_line = 6, @sqlc_mig_mark = '0f1611d06207f0cbd8f97c6b8c3c6a907cca45effc4f481a9fd488c3b71fef57',
  @sqlc_mig_table = 'countries', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of countries', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `countries`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
