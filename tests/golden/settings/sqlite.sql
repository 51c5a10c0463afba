-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_with_its_own_time.yaml',
  'With its own time limits');

-- 1. create_table slow   migrations/0001_with_its_own_time.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 7, 'table_missing', 'slow', '"index ix_slow_id"', '
CREATE TABLE "slow" (
  "id" bigint
)
');

-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_outside_a_transaction_too.yaml',
  'Outside a transaction too');

-- 1. create_index ix_slow_id on slow   migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
-- on slow: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 1, 7, 'index_missing', 'ix_slow_id', 'slow', '"id"', '
CREATE INDEX "ix_slow_id" ON "slow" ("id")
');

