-- ===================================================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_with_its_own_time.yaml',
  'With its own time limits');

-- 1. create_table slow
--    migrations/0001_with_its_own_time.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, later, verb, object, skipped, text) VALUES (1, 1, 7,
  'table_missing', 'slow',
  '
index ix_slow_id
',
'create', 'table slow', 'exists', '
CREATE TABLE "slow" (
  "id" bigint
)
');

-- ===================================================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_outside_a_transaction_too.yaml',
  'Outside a transaction too');

-- 1. create_index ix_slow_id on slow
--    migrations/0002_outside_a_transaction_too.yaml:7
-- SQLite has no CONCURRENTLY: writers wait
-- on slow: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (2, 1, 7,
  'index_missing', 'ix_slow_id', 'slow',
'"id"', 'create', 'index ix_slow_id', 'exists', '
CREATE INDEX "ix_slow_id" ON "slow" ("id")
');

