-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93',
  'Moments with a zone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0001 Moments with a zone',
  '0001 Moments with a zone: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_table moments      ! destroys the rows of moments
--    migrations/0001_zones.yaml:6
-- on moments: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_present', 'moments',
  '  ! drop table moments', '  absent table moments', '
DROP TABLE "moments"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

