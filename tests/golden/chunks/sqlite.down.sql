-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_many.yaml',
  'More rows than one statement takes');

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project   migrations/0001_many.yaml:7
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 1, 7, '! execute', 'DELETE FROM numbers', '
DELETE FROM numbers
');

-- 2. drop_table numbers      ! destroys the rows of numbers   migrations/0001_many.yaml:6
-- on numbers: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'numbers', '!', '
DROP TABLE "numbers"
');

