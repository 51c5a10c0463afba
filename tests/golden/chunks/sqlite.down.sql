-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'b5be9d96484635a6c9602584616985df022c16d5c81c4b67d0d11fce48dd2e69',
  'More rows than one statement takes');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0001 More rows than one statement takes',
  '0001 More rows than one statement takes: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 1, 1,
  '  ! execute DELETE FROM numbers', '
DELETE FROM numbers
');

-- 2. drop_table numbers      ! destroys the rows of numbers
--    migrations/0001_many.yaml:6
-- on numbers: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_present', 'numbers',
  '  ! drop table numbers', '  absent table numbers', '
DROP TABLE "numbers"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

