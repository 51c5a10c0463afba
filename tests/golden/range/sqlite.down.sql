-- ===================================================================================================================
-- 0005  Step 5
-- 1 of 2; migrations/0005_step.yaml; needs 0004
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/0005_step.yaml',
  'Step 5');

-- 1. drop_table step_5      ! destroys the rows of step_5   migrations/0005_step.yaml:6
-- on step_5: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (5, 1, 6, 'table_present', 'step_5', '!', '
DROP TABLE "step_5"
');

-- ===================================================================================================================
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (4, 1, 'migrations/0004_step.yaml',
  'Step 4');

-- 1. drop_table step_4      ! destroys the rows of step_4   migrations/0004_step.yaml:6
-- on step_4: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (4, 1, 6, 'table_present', 'step_4', '!', '
DROP TABLE "step_4"
');

