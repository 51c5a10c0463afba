-- ===================================================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (7, 1, 'migrations/e5_after_the_merge.yaml',
  'After the merge');

-- 1. drop_column base.note      ! destroys the values of base.note   migrations/e5_after_the_merge.yaml:7
-- on base: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (7, 1, 7, 'rebuild_dropping', 'base', '"id", "note"', '0/0/note', '', '!', '
CREATE TABLE "sqlc_mig_new_base" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_base" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_base" (rowid, "id")
SELECT rowid, "id" FROM "base";
DROP TABLE "base";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_base" RENAME TO "base";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (6, 'migrations/c4_both_together.yaml',
  'Both together');

-- ===================================================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/b3_right_again.yaml',
  'Right again');

-- 1. drop_column right_side.note      ! destroys the values of right_side.note   migrations/b3_right_again.yaml:6
-- on right_side: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (5, 1, 6, 'rebuild_dropping', 'right_side', '"id", "note"', '0/0/note', '', '!', '
CREATE TABLE "sqlc_mig_new_right_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_right_side" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_right_side" (rowid, "id")
SELECT rowid, "id" FROM "right_side";
DROP TABLE "right_side";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_right_side" RENAME TO "right_side";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (4, 1, 'migrations/b2_right.yaml',
  'Right');

-- 1. drop_table right_side      ! destroys the rows of right_side   migrations/b2_right.yaml:7
-- on right_side: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (4, 1, 7, 'table_present', 'right_side', '!', '
DROP TABLE "right_side"
');

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/d1_a_second_base_that.yaml',
  'A second base that needs the left side');

-- 1. drop_table other      ! destroys the rows of other   migrations/d1_a_second_base_that.yaml:8
-- on other: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (3, 1, 8, 'table_present', 'other', '!', '
DROP TABLE "other"
');

-- ===================================================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/a2_left.yaml',
  'Left');

-- 1. drop_table left_side      ! destroys the rows of left_side   migrations/a2_left.yaml:7
-- on left_side: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (2, 1, 7, 'table_present', 'left_side', '!', '
DROP TABLE "left_side"
');

-- ===================================================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_where_it_begins.yaml',
  'Where it begins');

-- 1. drop_table base      ! destroys the rows of base   migrations/0001_where_it_begins.yaml:6
-- on base: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'base', '!', '
DROP TABLE "base"
');

