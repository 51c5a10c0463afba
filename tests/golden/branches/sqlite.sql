-- ===================================================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_where_it_begins.yaml',
  'Where it begins');

-- 1. create_table base   migrations/0001_where_it_begins.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'base', '"column note"', '
CREATE TABLE "base" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_base" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/a2_left.yaml',
  'Left');

-- 1. create_table left_side   migrations/a2_left.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 1, 7, 'table_missing', 'left_side', '
CREATE TABLE "left_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_left_side" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/d1_a_second_base_that.yaml',
  'A second base that needs the left side');

-- 1. create_table other   migrations/d1_a_second_base_that.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 1, 8, 'table_missing', 'other', '
CREATE TABLE "other" (
  "left_id" bigint,
  CONSTRAINT "fk_other_left_id_left_side" FOREIGN KEY ("left_id") REFERENCES "left_side" ("id")
)
');

-- ===================================================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/b2_right.yaml',
  'Right');

-- 1. create_table right_side   migrations/b2_right.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (4, 1, 7, 'table_missing', 'right_side', '"column note"', '
CREATE TABLE "right_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_right_side" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (5, 'migrations/b3_right_again.yaml',
  'Right again');

-- 1. add_column right_side.note   migrations/b3_right_again.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (5, 1, 6, 'column_missing', 'right_side', 'note', '
ALTER TABLE "right_side" ADD COLUMN "note" text
');

-- ===================================================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (6, 'migrations/c4_both_together.yaml',
  'Both together');

-- ===================================================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (7, 'migrations/e5_after_the_merge.yaml',
  'After the merge');

-- 1. add_column base.note   migrations/e5_after_the_merge.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (7, 1, 7, 'column_missing', 'base', 'note', '
ALTER TABLE "base" ADD COLUMN "note" text
');

