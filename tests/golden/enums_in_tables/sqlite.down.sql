-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_gone.yaml',
  'And gone');

-- 1. create_enum mood   migrations/0003_gone.yaml:9

-- 2. create_table dogs   migrations/0003_gone.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 2, 8, 'table_missing', 'dogs', '
CREATE TABLE "dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
)
');

-- 3. add_column cats.before   migrations/0003_gone.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (3, 3, 7, 'column_missing', 'cats', 'before', '
ALTER TABLE "cats" ADD COLUMN "before" varchar(9)
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
');

-- 4. create_index ix_cats_before on cats   migrations/0003_gone.yaml:7
-- on cats: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 4, 7, 'index_missing', 'ix_cats_before', 'cats', '"before"', '
CREATE INDEX "ix_cats_before" ON "cats" ("before")
');

-- 5. add_column cats.mood   migrations/0003_gone.yaml:6
-- comment on mood: how it is
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (3, 1, 5, 6, 'rebuild_adding', 'cats', '"id", "before"', '0/0/mood', '', '"id", "before", "mood" varchar(9) NOT NULL DEFAULT ''calm''', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "before" varchar(9),
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "before")
SELECT rowid, "id", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_values.yaml',
  'More values');

-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_enum.yaml',
  'An enum and tables that use it');

-- 1. drop_table dogs      ! destroys the rows of dogs   migrations/0001_enum.yaml:13
-- on dogs: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 13, 'table_present', 'dogs', '!', '
DROP TABLE "dogs"
');

-- 2. drop_table cats      ! destroys the rows of cats   migrations/0001_enum.yaml:7
-- on cats: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 7, 'table_present', 'cats', '!', '
DROP TABLE "cats"
');

-- 3. drop_enum mood   migrations/0001_enum.yaml:6

