-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_others.yaml',
  'A table that others made');

