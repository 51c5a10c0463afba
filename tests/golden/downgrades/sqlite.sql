-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_table t   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 't', '
CREATE TABLE "t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_list.yaml',
  'A downgrade by hand');

-- 1. execute UPDATE t SET a = 1      ? SQL of the project   migrations/0002_list.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, '? execute', 'UPDATE t SET a = 1', '
UPDATE t SET a = 1
');

-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_nothing.yaml',
  'Nothing to do on the way down');

-- 1. execute UPDATE t SET a = 3      ? SQL of the project   migrations/0003_nothing.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (3, 1, 1, 6, '? execute', 'UPDATE t SET a = 3', '
UPDATE t SET a = 3
');

-- ===================================================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/0004_empty.yaml',
  'Nothing at all');

-- ===================================================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/0005_no_way.yaml',
  'No way back');

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project   migrations/0005_no_way.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (5, 1, 1, 6, '! execute', 'DELETE FROM t', '
DELETE FROM t
');

