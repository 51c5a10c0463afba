-- ===================================================================================================================
-- 0005  No way back
-- 1 of 5; migrations/0005_no_way.yaml; needs 0004
-- cannot be reverted: the rows of t are gone; they're lost
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message, refusal) VALUES
  (1, '0005', 0, '5bd9c8e23f339a041fc56bc64e60d137ff7c1e243d0311a531ce85769af29dfe',
  'No way back', 'the rows of t are gone; they''re lost');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0005 No way back',
  '0005 No way back: another run has done it');

-- ===================================================================================================================
-- 0004  Nothing at all
-- 2 of 5; migrations/0004_empty.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0004', 0, 'cbad39598c063b41301d16511840761744b92a9b1c38509fbcb28d4197d01006',
  'Nothing at all');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0004 Nothing at all',
  '0004 Nothing at all: another run has done it');

-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0003', 0, 'bbf65988778af0ae681ee52a46c04abcd1c9619bab59c4f0079d1b44bc618571',
  'Nothing to do on the way down');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert 0003 Nothing to do on the way down',
  '0003 Nothing to do on the way down: another run has done it');

-- ===================================================================================================================
-- 0002  A downgrade by hand
-- 4 of 5; migrations/0002_list.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, '0002', 0, 'c0e1bc18a6c139ec0a862f233db806e66788dd092b4c53614c81bb714f2d79f8',
  'A downgrade by hand');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'revert 0002 A downgrade by hand',
  '0002 A downgrade by hand: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_before');

-- 1. execute UPDATE t SET a = NULL      ? SQL of the project
--    migrations/0002_list.yaml:7
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (4, 1, 1,
  '  ? execute UPDATE t SET a = NULL', '
UPDATE t SET a = NULL
');

-- 2. alter_column t.a
--    migrations/0002_list.yaml:7
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (4, 2,
  'rebuild', 't', '
id
a
', '0/0/', '
',
  '  rebuild table t', '  unchanged table t', '
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

-- 3. alter_column t.a
--    migrations/0002_list.yaml:7
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (4, 3,
  'rebuild', 't', '
id
a
', '0/0/', '
',
  '  rebuild table t', '  unchanged table t', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, '0001', 0, '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. drop_table t      ! destroys the rows of t
--    migrations/0001_table.yaml:6
-- on t: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (5, 1,
  'table_present', 't',
  '  ! drop table t', '  absent table t', '
DROP TABLE "t"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

