-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_defaults.yaml',
  'A default of every kind');

-- 1. drop_table things      ! destroys the rows of things   migrations/0001_defaults.yaml:6
-- on things: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'things', '!', '
DROP TABLE "things"
');

