-- ===================================================================================================================
-- 0005  No way back
-- 1 of 5; migrations/0005_no_way.yaml; needs 0004
-- cannot be reverted: the rows of t are gone; they're lost
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message, refusal) VALUES (5, 'migrations/0005_no_way.yaml',
  'No way back', 'the rows of t are gone; they''re lost');

-- ===================================================================================================================
-- 0004  Nothing at all
-- 2 of 5; migrations/0004_empty.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/0004_empty.yaml',
  'Nothing at all');

-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_nothing.yaml',
  'Nothing to do on the way down');

-- ===================================================================================================================
-- 0002  A downgrade by hand
-- 4 of 5; migrations/0002_list.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_list.yaml',
  'A downgrade by hand');

-- 1. execute UPDATE t SET a = NULL      ? SQL of the project   migrations/0002_list.yaml:7
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 7, '? execute', 'UPDATE t SET a = NULL', '
UPDATE t SET a = NULL
');

-- 2. alter_column t.a   migrations/0002_list.yaml:7
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 7, 'rebuild', 't', '"id", "a"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" bigint NOT NULL,
  "a" integer DEFAULT 2,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_t" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 3. alter_column t.a   migrations/0002_list.yaml:7
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 3, 7, 'rebuild', 't', '"id", "a"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_t" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table');

-- 1. drop_table t      ! destroys the rows of t   migrations/0001_table.yaml:6
-- on t: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 't', '!', '
DROP TABLE "t"
');

