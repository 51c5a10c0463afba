-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 1 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_outside_a_transaction_too.yaml',
  'Outside a transaction too');

-- 1. drop_index ix_slow_id on slow   migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 1, 7, 'index_present', 'ix_slow_id', '
DROP INDEX "ix_slow_id"
');

-- ===================================================================================================================
-- 0001  With its own time limits
-- 2 of 2; migrations/0001_with_its_own_time.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_with_its_own_time.yaml',
  'With its own time limits');

-- 1. drop_table slow      ! destroys the rows of slow   migrations/0001_with_its_own_time.yaml:7
-- on slow: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 7, 'table_present', 'slow', '!', '
DROP TABLE "slow"
');

