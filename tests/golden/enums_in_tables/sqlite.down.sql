-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0003', 0, '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076',
  'And gone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0003 And gone',
  '0003 And gone: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_enum mood
--    migrations/0003_gone.yaml:9

-- 2. create_table dogs
--    migrations/0003_gone.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_missing', 'dogs',
  '  create table dogs', '  exists table dogs', '
CREATE TABLE "dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
)
');

-- 3. add_column cats.before
--    migrations/0003_gone.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 3,
  'column_missing', 'cats', 'before',
  '  add column cats.before', '  exists column cats.before', '
ALTER TABLE "cats" ADD COLUMN "before" varchar(9) CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
');

-- 4. create_index ix_cats_before on cats
--    migrations/0003_gone.yaml:7
-- on cats: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 4,
  'index_missing', 'ix_cats_before', 'cats',
  '  create index ix_cats_before', '  exists index ix_cats_before', '
CREATE INDEX "ix_cats_before" ON "cats" ("before")
');

-- 5. add_column cats.mood
--    migrations/0003_gone.yaml:6
-- comment on mood: how it is
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 5,
  'rebuild_adding', 'cats', '
id
before
', '0/0/mood', '
',
  '  rebuild table cats', '  exists table cats', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63',
  'More values');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0002 More values',
  '0002 More values: another run has done it');

-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 3 of 3; migrations/0001_enum.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0001', 0, 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1',
  'An enum and tables that use it');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert 0001 An enum and tables that use it',
  '0001 An enum and tables that use it: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_table dogs      ! destroys the rows of dogs
--    migrations/0001_enum.yaml:13
-- on dogs: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 1,
  'table_present', 'dogs',
  '  ! drop table dogs', '  absent table dogs', '
DROP TABLE "dogs"
');

-- 2. drop_table cats      ! destroys the rows of cats
--    migrations/0001_enum.yaml:7
-- on cats: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 2,
  'table_present', 'cats',
  '  ! drop table cats', '  absent table cats', '
DROP TABLE "cats"
');

-- 3. drop_enum mood
--    migrations/0001_enum.yaml:6

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

