-- ===================================================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0005', 0, '3d9da6e3e4198464523f8051e2f3c37c9199c6ebd654831e232dc5d6ffc30f84',
  'Step 5');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0005 Step 5',
  '0005 Step 5: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_table step_5      ! destroys the rows of step_5
--    migrations/0005_step.yaml:6
-- on step_5: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_present', 'step_5',
  '  ! drop table step_5', '  absent table step_5', '
DROP TABLE "step_5"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0004', 0, 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947',
  'Step 4');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0004 Step 4',
  '0004 Step 4: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table step_4      ! destroys the rows of step_4
--    migrations/0004_step.yaml:6
-- on step_4: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'step_4',
  '  ! drop table step_4', '  absent table step_4', '
DROP TABLE "step_4"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

