-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message, refusal) VALUES
  (1, '0002', 0, '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846',
  'With a key, with an update, without a key', 'its `bulk_insert` says no `undo`');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 With a key, with an update, without a key',
  '0002 With a key, with an update, without a key: another run has done it');

-- ===================================================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8',
  'Reference rows');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 Reference rows',
  '0001 Reference rows: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table notes      ! destroys the rows of notes
--    migrations/0001_reference_rows.yaml:15
-- on notes: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'notes',
  '  ! drop table notes', '  absent table notes', '
DROP TABLE "notes"
');

-- 2. drop_table countries      ! destroys the rows of countries
--    migrations/0001_reference_rows.yaml:6
-- on countries: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'table_present', 'countries',
  '  ! drop table countries', '  absent table countries', '
DROP TABLE "countries"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

