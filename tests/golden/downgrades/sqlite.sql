-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_table t
--    migrations/0001_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 't',
  '  create table t', '  exists table t', '
CREATE TABLE "t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, 'c0e1bc18a6c139ec0a862f233db806e66788dd092b4c53614c81bb714f2d79f8',
  'A downgrade by hand');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 A downgrade by hand',
  '0002 A downgrade by hand: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. execute UPDATE t SET a = 1      ? SQL of the project
--    migrations/0002_list.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  ? execute UPDATE t SET a = 1', '
UPDATE t SET a = 1
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0003', 0, 'bbf65988778af0ae681ee52a46c04abcd1c9619bab59c4f0079d1b44bc618571',
  'Nothing to do on the way down');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply 0003 Nothing to do on the way down',
  '0003 Nothing to do on the way down: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. execute UPDATE t SET a = 3      ? SQL of the project
--    migrations/0003_nothing.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (3, 1, 1,
  '  ? execute UPDATE t SET a = 3', '
UPDATE t SET a = 3
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

-- ===================================================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, '0004', 0, 'cbad39598c063b41301d16511840761744b92a9b1c38509fbcb28d4197d01006',
  'Nothing at all');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'apply 0004 Nothing at all',
  '0004 Nothing at all: another run has done it');

-- ===================================================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, '0005', 0, '5bd9c8e23f339a041fc56bc64e60d137ff7c1e243d0311a531ce85769af29dfe',
  'No way back');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'apply 0005 No way back',
  '0005 No way back: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project
--    migrations/0005_no_way.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (5, 1, 1,
  '  ! execute DELETE FROM t', '
DELETE FROM t
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

