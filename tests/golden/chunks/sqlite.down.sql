-- ===================================================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_many.yaml',
  'More rows than one statement takes');

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, counts, step, line, verb, object, text) VALUES (1, 1, 1, 7,
'! execute', 'DELETE FROM numbers', '
DELETE FROM numbers
');

-- 2. drop_table numbers      ! destroys the rows of numbers
--    migrations/0001_many.yaml:6
-- on numbers: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 2, 6,
  'table_present', 'numbers',
'! drop', 'table numbers', 'absent', '
DROP TABLE "numbers"
');

