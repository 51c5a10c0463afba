-- ===================================================================================================================
-- 0003  A new value that is used at once
-- 1 of 3; migrations/0003_a_new_value_that.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0003', 0, '8f93bb7e1b0eacbb814e01985f28eabff298f2feb67a60625f17d166325d21e2',
  'A new value that is used at once');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0003 A new value that is used at once',
  '0003 A new value that is used at once: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. alter_column cats.mood
--    migrations/0003_a_new_value_that.yaml:8
-- on cats: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 1,
  'rebuild', 'cats', '
id
mood
size
', '0/0/', '
',
  '  rebuild table cats', '  unchanged table cats', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0002  A new value that nothing uses here
-- 2 of 3; migrations/0002_a_new_value_that.yaml; needs 0001
-- cannot be reverted: PostgreSQL cannot take a value out of an enum
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message, refusal) VALUES
  (2, '0002', 0, 'a535a693a6eba1726b0730a1f9e842c5e6b0897f5f783be74ca4b57fec322db5',
  'A new value that nothing uses here', 'PostgreSQL cannot take a value out of an enum');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0002 A new value that nothing uses here',
  '0002 A new value that nothing uses here: another run has done it');

-- ===================================================================================================================
-- 0001  An enum and a table that uses it
-- 3 of 3; migrations/0001_an_enum_and_a.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0001', 0, '1b0617df3d0f2a7af6eeeac65b10818b560a63602e3c4e669aac5f1da716d194',
  'An enum and a table that uses it');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert 0001 An enum and a table that uses it',
  '0001 An enum and a table that uses it: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_table cats      ! destroys the rows of cats
--    migrations/0001_an_enum_and_a.yaml:7
-- on cats: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 1,
  'table_present', 'cats',
  '  ! drop table cats', '  absent table cats', '
DROP TABLE "cats"
');

-- 2. drop_enum mood
--    migrations/0001_an_enum_and_a.yaml:6

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

