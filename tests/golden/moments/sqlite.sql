-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_zones.yaml',
  'Moments with a zone');

-- 1. create_table moments   migrations/0001_zones.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'moments', '
CREATE TABLE "moments" (
  "at" datetime DEFAULT ''2026-11-20 12:45:00'',
  "utc" datetime DEFAULT ''2026-11-20 13:45:00''
)
');

-- 2. bulk_insert moments (1 row)   migrations/0001_zones.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 2, 11, 'insert', 'into moments', '
INSERT INTO "moments" ("at", "utc") VALUES
  (''2026-11-20 12:45:00.123456'', ''2026-11-20 00:00:00'')
');

