-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
SET sql_mode = IF(@sqlc_mig_next = '0001', @sqlc_mig_live, @sqlc_mig_skip); SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_file = 'migrations/0001_names_when_nobody_says.yaml', @sqlc_mig_steps = 3, @sqlc_mig_needs = CONCAT_WS(',', NULL),
  @sqlc_mig_message = 'Names when nobody says anything', @sqlc_mig_checksum = 'ecbe8ab4411c126a885250f3515313385acda21ce5a63e89d683c0d846e28765';
  EXECUTE sqlc_mig_begin; EXECUTE sqlc_mig_say;

-- 1. drop_table a_table_with_a_name_that_takes_most_of_the_room      ! destroys the rows of a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
-- lock on a_table_with_a_name_that_takes_most_of_the_room: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 1, @sqlc_mig_line = 14, @sqlc_mig_mark = 'd9bb4838dffd29761cb012720af81942b22165cf76c676e31edd5312fc1fa03c',
  @sqlc_mig_table = 'a_table_with_a_name_that_takes_most_of_the_room', @sqlc_mig_when = 'present',
  @sqlc_mig_notes = ': destroys the rows of a_table_with_a_name_that_takes_most_of_the_room', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `a_table_with_a_name_that_takes_most_of_the_room`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 2. drop_index ix_parents_id_95980ba3 on parents   migrations/0001_names_when_nobody_says.yaml:13
-- lock on parents: SHARED, blocks writes but not reads; copies the table
SET @sqlc_mig_step = 2, @sqlc_mig_line = 13, @sqlc_mig_mark = '33d7eac5be1938980b04750db44294eec2463bd17e7a8bc93383647a58548e77',
  @sqlc_mig_index = 'ix_parents_id_95980ba3', @sqlc_mig_table = 'parents', @sqlc_mig_when = 'present', @sqlc_mig_notes = ': SHARED, copies the table',
  @sqlc_mig_does = 'drop', @sqlc_mig_sql = "
ALTER TABLE `parents` DROP INDEX `ix_parents_id_95980ba3`
"; EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table;
  EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;

-- 3. drop_table parents      ! destroys the rows of parents   migrations/0001_names_when_nobody_says.yaml:6
-- lock on parents: metadata, blocks everybody for a moment, and as long as a transaction that uses the table is open
SET @sqlc_mig_step = 3, @sqlc_mig_line = 6, @sqlc_mig_mark = 'd92f9bd7332b232ba6c62f4dd2b3cbfafeb38b26775a7b02e51e5c491c7a0169', @sqlc_mig_table = 'parents',
  @sqlc_mig_when = 'present', @sqlc_mig_notes = ': destroys the rows of parents', @sqlc_mig_does = '! drop', @sqlc_mig_sql = "
DROP TABLE `parents`
"; EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to;
  EXECUTE sqlc_mig_size USING @sqlc_mig_schema, @sqlc_mig_table; EXECUTE sqlc_mig_ask; EXECUTE sqlc_mig_say; PREPARE sqlc_mig FROM @sqlc_mig_sql;
  EXECUTE sqlc_mig; EXECUTE sqlc_mig_mark;
-- the ledger moves, and the markers go
START TRANSACTION; EXECUTE sqlc_mig_leave; EXECUTE sqlc_mig_left; EXECUTE sqlc_mig_arrive; EXECUTE sqlc_mig_log; EXECUTE sqlc_mig_unmark; COMMIT;
EXECUTE sqlc_mig_go_on; EXECUTE sqlc_mig_say; DO "*/ -- "
//
