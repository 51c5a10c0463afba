-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef',
  'A table that others made');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0001 A table that others made',
  '0001 A table that others made: another run has done it');

