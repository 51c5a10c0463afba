-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_names_by_the_convention.yaml',
  'Names by the convention');

-- 1. drop_table a_table_with_a_name_that_takes_most_of_the_room      ! destroys the rows of a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
-- on a_table_with_a_name_that_takes_most_of_the_room: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 11, 'table_present', 'a_table_with_a_name_that_takes_most_of_the_room', '!', '
DROP TABLE "a_table_with_a_name_that_takes_most_of_the_room"
');

-- 2. drop_table parents      ! destroys the rows of parents   migrations/0001_names_by_the_convention.yaml:6
-- on parents: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'parents', '!', '
DROP TABLE "parents"
');

