-- ===================================================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_step.yaml',
  'Step 3');

-- 1. create_table step_3   migrations/0003_step.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 1, 6, 'table_missing', 'step_3', '
CREATE TABLE "step_3" (
  "id" bigint
)
');

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/0004_step.yaml',
  'Step 4');

-- 1. create_table step_4   migrations/0004_step.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (4, 1, 6, 'table_missing', 'step_4', '
CREATE TABLE "step_4" (
  "id" bigint
)
');

