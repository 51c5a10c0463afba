-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 1 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3',
  'Outside a transaction too');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Outside a transaction too',
  '0002 Outside a transaction too: another run has done it');

-- 1. drop_index ix_slow_id on slow
--    migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'index_present', 'ix_slow_id',
  '  drop index ix_slow_id', '  absent index ix_slow_id', '
DROP INDEX "ix_slow_id"
');

-- ===================================================================================================================
-- 0001  With its own time limits
-- 2 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84',
  'With its own time limits');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 With its own time limits',
  '0001 With its own time limits: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table slow      ! destroys the rows of slow
--    migrations/0001_with_its_own_time.yaml:7
-- on slow: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'slow',
  '  ! drop table slow', '  absent table slow', '
DROP TABLE "slow"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

