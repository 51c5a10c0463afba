-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93',
  'Moments with a zone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 Moments with a zone',
  '0001 Moments with a zone: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table moments
--    migrations/0001_zones.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'moments',
  '  create table moments', '  exists table moments', '
CREATE TABLE "moments" (
  "at" datetime DEFAULT ''2026-11-20 12:45:00'',
  "utc" datetime DEFAULT ''2026-11-20 13:45:00''
)
');

-- 2. bulk_insert moments (1 row)
--    migrations/0001_zones.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 2, 1,
  '  insert into moments', '
INSERT INTO "moments" ("at", "utc") VALUES
  (''2026-11-20 12:45:00.123456'', ''2026-11-20 00:00:00'')
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

