-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0003', 0, '09f6ed92f57c99049a070d684711be03efb03d3b3da36087e4b710491cbaa97d',
  'Step 3');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0003 Step 3',
  '0003 Step 3: another run has done it');

-- 1. create_table step_3
--    migrations/0003_step.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'step_3',
  '  create table step_3', '  exists table step_3', '
CREATE TABLE "step_3" (
  "id" bigint
)
');

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0004', 0, 'c2105dbd1359204042efee50142e9c80ad5ba446b83d59522dff14f47ccec947',
  'Step 4');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0004 Step 4',
  '0004 Step 4: another run has done it');

-- 1. create_table step_4
--    migrations/0004_step.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_missing', 'step_4',
  '  create table step_4', '  exists table step_4', '
CREATE TABLE "step_4" (
  "id" bigint
)
');

