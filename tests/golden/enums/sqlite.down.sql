-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 1 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_a_new_value_that.yaml',
  'A new value that is used at once');

-- 1. alter_column cats.mood   migrations/0003_a_new_value_that.yaml:8
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 8, 'rebuild', 'cats', '"id", "mood", "size"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "size" varchar(5) DEFAULT ''small'',
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''calm'', ''sleepy'', ''it''''s fine'', ''hungry'', ''wild''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "size")
SELECT rowid, "id", "mood", "size" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- cannot be reverted: PostgreSQL cannot take a value out of an enum
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message, refusal) VALUES (2, 'migrations/0002_a_new_value_that.yaml',
  'A new value that nothing uses here', 'PostgreSQL cannot take a value out of an enum');

-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 3 of 3; migrations/0001_an_enum_and_a.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_an_enum_and_a.yaml',
  'An enum and a table that uses it');

-- 1. drop_table cats      ! destroys the rows of cats   migrations/0001_an_enum_and_a.yaml:7
-- on cats: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 7, 'table_present', 'cats', '!', '
DROP TABLE "cats"
');

-- 2. drop_enum mood   migrations/0001_an_enum_and_a.yaml:6

