-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '241b25849a43c320e8f17ae186611ca5bdb8123c541275e54b6ec22d5be2bf84',
  'With its own time limits');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 With its own time limits',
  '0001 With its own time limits: another run has done it');

-- 1. create_table slow
--    migrations/0001_with_its_own_time.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'slow',
  '  create table slow', '  exists table slow', '
CREATE TABLE "slow" (
  "id" bigint
)
');

-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '98dcb629e147681df9918df0a1e3fe7ceeb76beea31f6fc4c260106e589bd8e3',
  'Outside a transaction too');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 Outside a transaction too',
  '0002 Outside a transaction too: another run has done it');

-- 1. create_index ix_slow_id on slow
--    migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
-- on slow: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'index_missing', 'ix_slow_id', 'slow',
  '  create index ix_slow_id', '  exists index ix_slow_id', '
CREATE INDEX "ix_slow_id" ON "slow" ("id")
');

