-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'e425922fdbda70074509ae1db51b37e1be7918291ba36ecd5c77116ba515c5d1',
  'An enum and tables that use it');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 An enum and tables that use it',
  '0001 An enum and tables that use it: another run has done it');

-- 1. create_enum mood
--    migrations/0001_enum.yaml:6

-- 2. create_table cats
--    migrations/0001_enum.yaml:7
-- comment on mood: how it is
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_missing', 'cats',
  '  create table cats', '  exists table cats', '
CREATE TABLE "cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''calm'', ''it''''s fine'', ''wild''))
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'index_missing', 'ix_cats_before', 'cats',
  '  create index ix_cats_before', '  exists index ix_cats_before', '
CREATE INDEX "ix_cats_before" ON "cats" ("before")
');

-- 3. create_table dogs
--    migrations/0001_enum.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 3,
  'table_missing', 'dogs',
  '  create table dogs', '  exists table dogs', '
CREATE TABLE "dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild''))
)
');

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '043ff8a396d7f2497fcb3f3475a3eb328953f6c75cdb198a941aff660ef75c63',
  'More values');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 More values',
  '0002 More values: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. add_enum_value mood 'asleep'
--    migrations/0002_values.yaml:6
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 1,
  'rebuild', 'cats', '
id
mood
before
', '0/0/', '
',
  '  rebuild table cats', '  unchanged table cats', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 1,
  'rebuild', 'dogs', '
id
mood
', '0/0/', '
',
  '  rebuild table dogs', '  unchanged table dogs', '
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- 2. add_enum_value mood 'o'clock'
--    migrations/0002_values.yaml:7
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'cats', '
id
mood
before
', '0/0/', '
',
  '  rebuild table cats', '  unchanged table cats', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'dogs', '
id
mood
', '0/0/', '
',
  '  rebuild table dogs', '  unchanged table dogs', '
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_enum_value mood 'hungry'
--    migrations/0002_values.yaml:8
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 3,
  'rebuild', 'cats', '
id
mood
before
', '0/0/', '
',
  '  rebuild table cats', '  unchanged table cats', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 3,
  'rebuild', 'dogs', '
id
mood
', '0/0/', '
',
  '  rebuild table dogs', '  unchanged table dogs', '
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0003', 0, '2428d5781da604a7446134ad8a28e3e3f2972dd28a232d29acb30759bccc6076',
  'And gone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply 0003 And gone',
  '0003 And gone: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_column cats.mood      ! destroys the values of cats.mood; undo: the column comes back empty
--    migrations/0003_gone.yaml:6
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'cats', '
id
mood
before
', '0/0/mood', '
',
  '  ! rebuild table cats', '  absent table cats', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "before")
SELECT rowid, "id", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column cats.before      ! destroys the values of cats.before; undo: the column comes back empty
--    migrations/0003_gone.yaml:7
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild_dropping', 'cats', '
id
before
', '0/0/before', '
ix_cats_before
',
  '  ! rebuild table cats', '  absent table cats', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_cats" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id")
SELECT rowid, "id" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_table dogs      ! destroys the rows of dogs; undo: the table comes back empty
--    migrations/0003_gone.yaml:8
-- on dogs: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 3,
  'table_present', 'dogs',
  '  ! drop table dogs', '  absent table dogs', '
DROP TABLE "dogs"
');

-- 4. drop_enum mood
--    migrations/0003_gone.yaml:9

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

