-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`, and rows with its keys may have been there before
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message, refusal) VALUES (2, 'migrations/0002_with_a_key_with.yaml',
  'With a key, with an update, without a key', 'its `bulk_insert` says no `undo`, and rows with its keys may have been there before');

-- ===================================================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_reference_rows.yaml',
  'Reference rows');

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_reference_rows.yaml:15
-- on notes: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 15, 'table_present', 'notes', '!', '
DROP TABLE "notes"
');

-- 2. drop_table countries      ! destroys the rows of countries   migrations/0001_reference_rows.yaml:6
-- on countries: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'countries', '!', '
DROP TABLE "countries"
');

