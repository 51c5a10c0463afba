-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 1 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_cut_into_segments_by.yaml',
  'Cut into segments by what no transaction takes');

-- 1. alter_column jobs.a   migrations/0002_cut_into_segments_by.yaml:15
-- on jobs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 15, 'rebuild', 'jobs', '"id", "a"', '0/0/', '', '
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

-- 2. drop_index ix_jobs_a on jobs   migrations/0002_cut_into_segments_by.yaml:15
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, text)
  VALUES (2, 1, 2, 15, 'index_present', 'ix_jobs_a', '
DROP INDEX "ix_jobs_a"
');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. drop_table jobs      ! destroys the rows of jobs   migrations/0001_a_table.yaml:6
-- on jobs: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'jobs', '!', '
DROP TABLE "jobs"
');

