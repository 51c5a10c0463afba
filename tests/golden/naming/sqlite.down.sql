-- ===================================================================================================================
-- 0001  Names by the convention
-- 1 of 1; migrations/0001_names_by_the_convention.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '795badca586324d35fa9cb57dd495d3b39a29a6bedb09414557894091b133f51',
  'Names by the convention');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0001 Names by the convention',
  '0001 Names by the convention: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_table a_table_with_a_name_that_takes_most_of_the_room      ! destroys the rows of a_table_with_a_name_that_takes_most_of_the_room
--    migrations/0001_names_by_the_convention.yaml:11
-- on a_table_with_a_name_that_takes_most_of_the_room: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_present', 'a_table_with_a_name_that_takes_most_of_the_room',
  '  ! drop table a_table_with_a_name_that_takes_most_of_the_room', '  absent table a_table_with_a_name_that_takes_most_of_the_room', '
DROP TABLE "a_table_with_a_name_that_takes_most_of_the_room"
');

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_names_by_the_convention.yaml:6
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_present', 'parents',
  '  ! drop table parents', '  absent table parents', '
DROP TABLE "parents"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

