-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 1 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '2b1d4f8e68fe9cf9482e67951f4e4aa67c8c56154a03e2253bb4f96b18962b30',
  'Cut into segments by what no transaction takes');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Cut into segments by what no transaction takes',
  '0002 Cut into segments by what no transaction takes: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. alter_column jobs.a
--    migrations/0002_cut_into_segments_by.yaml:15
-- on jobs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 1,
  'rebuild', 'jobs', '
id
a
', '0/0/', '
',
  '  rebuild table jobs', '  unchanged table jobs', '
CREATE TABLE "sqlc_mig_new_jobs" (
  "id" bigint NOT NULL,
  "a" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_jobs" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "jobs";
DROP TABLE "jobs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_jobs" RENAME TO "jobs";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_index ix_jobs_a on jobs
--    migrations/0002_cut_into_segments_by.yaml:15
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'index_present', 'ix_jobs_a',
  '  drop index ix_jobs_a', '  absent index ix_jobs_a', '
DROP INDEX "ix_jobs_a"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, '3a6bb8da35eff0fda19cbbe095670817ef9bf722f438e6d628d1be3940d9fb8a',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table jobs      ! destroys the rows of jobs
--    migrations/0001_a_table.yaml:6
-- on jobs: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'jobs',
  '  ! drop table jobs', '  absent table jobs', '
DROP TABLE "jobs"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

