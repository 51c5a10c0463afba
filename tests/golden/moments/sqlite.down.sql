-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_zones.yaml',
  'Moments with a zone');

-- 1. drop_table moments      ! destroys the rows of moments   migrations/0001_zones.yaml:6
-- on moments: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'moments', '!', '
DROP TABLE "moments"
');

