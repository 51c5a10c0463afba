-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '45f8544640d93d39017b1d33e784823c72b1bef442ab0f402490549106ab0c93',
  'Where it begins');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 Where it begins',
  '0001 Where it begins: another run has done it');

-- 1. create_table base
--    migrations/0001_where_it_begins.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'base',
  '  create table base', '  exists table base', '
CREATE TABLE "base" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_base" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, 'a2', 0, 'e4010e6aad6a9a9cb10b348af02924d6d987205bd55ea6f273005540c1e8193c',
  'Left');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply a2 Left',
  'a2 Left: another run has done it');

-- 1. create_table left_side
--    migrations/a2_left.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_missing', 'left_side',
  '  create table left_side', '  exists table left_side', '
CREATE TABLE "left_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_left_side" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, 'd1', 0, '54b59a4f7a116d88daa3f23394990183b6abcf26b1f2677a5840928faee0427c',
  'A second base that needs the left side');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply d1 A second base that needs the left side',
  'd1 A second base that needs the left side: another run has done it');

-- 1. create_table other
--    migrations/d1_a_second_base_that.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 1,
  'table_missing', 'other',
  '  create table other', '  exists table other', '
CREATE TABLE "other" (
  "left_id" bigint,
  CONSTRAINT "fk_other_left_id_left_side" FOREIGN KEY ("left_id") REFERENCES "left_side" ("id")
)
');

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, 'b2', 0, '60b8d5a977e2bbb5da0ac2bd38292085e32f96a447de0a9b3e167bfa23ade223',
  'Right');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'apply b2 Right',
  'b2 Right: another run has done it');

-- 1. create_table right_side
--    migrations/b2_right.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (4, 1,
  'table_missing', 'right_side',
  '  create table right_side', '  exists table right_side', '
CREATE TABLE "right_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_right_side" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, 'b3', 0, '29a33d5a96726f0f411debae4b6ca28e88afffcc15983acee830e761e0131bd5',
  'Right again');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'apply b3 Right again',
  'b3 Right again: another run has done it');

-- 1. add_column right_side.note
--    migrations/b3_right_again.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (5, 1,
  'column_missing', 'right_side', 'note',
  '  add column right_side.note', '  exists column right_side.note', '
ALTER TABLE "right_side" ADD COLUMN "note" text
');

-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (6, 'c4', 0, 'b9a508066fa109b17e30187bdde432aeb337cf099f958fc1f1147ba0972efd89',
  'Both together');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (6, 'begin',
  'apply c4 Both together',
  'c4 Both together: another run has done it');

-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (7, 'e5', 0, '7d1b520a6d1f84dcf8619b42c90604c03ef71983bad06096edcc9c00a3727bcf',
  'After the merge');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (7, 'begin',
  'apply e5 After the merge',
  'e5 After the merge: another run has done it');

-- 1. add_column base.note
--    migrations/e5_after_the_merge.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (7, 1,
  'column_missing', 'base', 'note',
  '  add column base.note', '  exists column base.note', '
ALTER TABLE "base" ADD COLUMN "note" text
');

