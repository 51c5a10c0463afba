-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 1 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_outside_a_transaction_too.yaml',
  'Outside a transaction too');

-- 1. drop_index ix_slow_id on slow
--    migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 1, 7,
  'index_present', 'ix_slow_id',
'drop', 'index ix_slow_id', 'absent', '
DROP INDEX "ix_slow_id"
');

-- ===================================================================================================================
-- 0001  With its own time limits
-- 2 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_with_its_own_time.yaml',
  'With its own time limits');

-- 1. drop_table slow      ! destroys the rows of slow
--    migrations/0001_with_its_own_time.yaml:7
-- on slow: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 7,
  'table_present', 'slow',
'! drop', 'table slow', 'absent', '
DROP TABLE "slow"
');

