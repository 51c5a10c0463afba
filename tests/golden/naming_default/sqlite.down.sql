-- ===================================================================================================================
-- 0001  Names when nobody says anything
-- 1 of 1; migrations/0001_names_when_nobody_says.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_names_when_nobody_says.yaml',
  'Names when nobody says anything');

-- 1. drop_table a_table_with_a_name_that_takes_most_of_the_room      ! destroys the rows of a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_when_nobody_says.yaml:14
-- on a_table_with_a_name_that_takes_most_of_the_room: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 14, 'table_present', 'a_table_with_a_name_that_takes_most_of_the_room', '!', '
DROP TABLE "a_table_with_a_name_that_takes_most_of_the_room"
');

-- 2. drop_index ix_parents_id_95980ba3 on parents   migrations/0001_names_when_nobody_says.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, text)
  VALUES (1, 1, 2, 13, 'index_present', 'ix_parents_id_95980ba3', '
DROP INDEX "ix_parents_id_95980ba3"
');

-- 3. drop_table parents      ! destroys the rows of parents   migrations/0001_names_when_nobody_says.yaml:6
-- on parents: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 3, 6, 'table_present', 'parents', '!', '
DROP TABLE "parents"
');

