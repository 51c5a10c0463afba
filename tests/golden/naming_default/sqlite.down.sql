-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'ecbe8ab4411c126a885250f3515313385acda21ce5a63e89d683c0d846e28765',
  'Names when nobody says anything');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0001 Names when nobody says anything',
  '0001 Names when nobody says anything: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_table a_table_with_a_name_that_takes_most_of_the_room      ! destroys the rows of a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
-- on a_table_with_a_name_that_takes_most_of_the_room: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_present', 'a_table_with_a_name_that_takes_most_of_the_room',
  '  ! drop table a_table_with_a_name_that_takes_most_of_the_room', '  absent table a_table_with_a_name_that_takes_most_of_the_room', '
DROP TABLE "a_table_with_a_name_that_takes_most_of_the_room"
');

-- 2. drop_index ix_parents_id_95980ba3 on parents
--    migrations/0001_names_when_nobody_says.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'index_present', 'ix_parents_id_95980ba3',
  '  drop index ix_parents_id_95980ba3', '  absent index ix_parents_id_95980ba3', '
DROP INDEX "ix_parents_id_95980ba3"
');

-- 3. drop_table parents      ! destroys the rows of parents
--    migrations/0001_names_when_nobody_says.yaml:6
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 3,
  'table_present', 'parents',
  '  ! drop table parents', '  absent table parents', '
DROP TABLE "parents"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

