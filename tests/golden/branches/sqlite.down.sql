-- ===================================================================================================================
-- e5  After the merge
-- 1 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, 'e5', 0, '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf',
  'After the merge');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert e5 After the merge',
  'e5 After the merge: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_column base.note      ! destroys the values of base.note
--    migrations/e5_after_the_merge.yaml:7
-- on base: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 1,
  'rebuild_dropping', 'base', '
id
note
', '0/0/note', '
',
  '  ! rebuild table base', '  absent table base', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- c4  Both together
-- 2 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, 'c4', 0, 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89',
  'Both together');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert c4 Both together',
  'c4 Both together: another run has done it');

-- ===================================================================================================================
-- b3  Right again
-- 3 of 7; migrations/b3_right_again.yaml; needs b2
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, 'b3', 0, '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5',
  'Right again');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert b3 Right again',
  'b3 Right again: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_column right_side.note      ! destroys the values of right_side.note
--    migrations/b3_right_again.yaml:6
-- on right_side: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'right_side', '
id
note
', '0/0/note', '
',
  '  ! rebuild table right_side', '  absent table right_side', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, 'b2', 0, '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223',
  'Right');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'revert b2 Right',
  'b2 Right: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_before');

-- 1. drop_table right_side      ! destroys the rows of right_side
--    migrations/b2_right.yaml:7
-- on right_side: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (4, 1,
  'table_present', 'right_side',
  '  ! drop table right_side', '  absent table right_side', '
DROP TABLE "right_side"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_after');

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 5 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, 'd1', 0, '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c',
  'A second base that needs the left side');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'revert d1 A second base that needs the left side',
  'd1 A second base that needs the left side: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. drop_table other      ! destroys the rows of other
--    migrations/d1_a_second_base_that.yaml:8
-- on other: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (5, 1,
  'table_present', 'other',
  '  ! drop table other', '  absent table other', '
DROP TABLE "other"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

-- ===================================================================================================================
-- a2  Left
-- 6 of 7; migrations/a2_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (6, 'a2', 0, 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c',
  'Left');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (6, 'begin',
  'revert a2 Left',
  'a2 Left: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (6, 'orphans_before');

-- 1. drop_table left_side      ! destroys the rows of left_side
--    migrations/a2_left.yaml:7
-- on left_side: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (6, 1,
  'table_present', 'left_side',
  '  ! drop table left_side', '  absent table left_side', '
DROP TABLE "left_side"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (6, 'orphans_after');

-- ===================================================================================================================
-- 0001  Where it begins
-- 7 of 7; migrations/0001_where_it_begins.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (7, '0001', 0, '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93',
  'Where it begins');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (7, 'begin',
  'revert 0001 Where it begins',
  '0001 Where it begins: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (7, 'orphans_before');

-- 1. drop_table base      ! destroys the rows of base
--    migrations/0001_where_it_begins.yaml:6
-- on base: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (7, 1,
  'table_present', 'base',
  '  ! drop table base', '  absent table base', '
DROP TABLE "base"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (7, 'orphans_after');

