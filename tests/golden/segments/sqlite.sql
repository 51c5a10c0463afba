-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '3a6bb8da35eff0fda19cbbe095670817ef9bf722f438e6d628d1be3940d9fb8a',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_table jobs
--    migrations/0001_a_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'jobs',
  '  create table jobs', '  exists table jobs', '
CREATE TABLE "jobs" (
  "id" bigint NOT NULL,
  "a" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 2 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 1, '2b1d4f8e68fe9cf9482e67951f4e4aa67c8c56154a03e2253bb4f96b18962b30',
  'Cut into segments by what no transaction takes');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 Cut into segments by what no transaction takes',
  '0002 Cut into segments by what no transaction takes: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. add_column jobs.b
--    migrations/0002_cut_into_segments_by.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 1, 'unmarked',
  '0002', 1, '3777123f2a977b796c039893f01ee8f3d2503f72548ecf28919cb8464a799c5f',
  '  done before: add_column jobs.b');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'column_missing', 'jobs', 'b',
  '  add column jobs.b', '  exists column jobs.b', '
ALTER TABLE "jobs" ADD COLUMN "b" text
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 1, '3777123f2a977b796c039893f01ee8f3d2503f72548ecf28919cb8464a799c5f');

-- 2. execute UPDATE jobs SET b = a      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 2, 'unmarked',
  '0002', 2, '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09',
  '  done before: execute UPDATE jobs SET b = a');
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (2, 2,
  '  copy a to b');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 2, 1,
  '  ? execute UPDATE jobs SET b = a', '
UPDATE jobs SET b = a
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 2, '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09');

-- 3. drop_column jobs.a      ! destroys the values of jobs.a
--    migrations/0002_cut_into_segments_by.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 3, 'unmarked',
  '0002', 3, 'd836764dc2fb0ea3c1bc3f2116cbe887bbae72777cdf9e96d8ee2fbf4ed85a44',
  '  done before: drop_column jobs.a');
-- on jobs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 3,
  'rebuild_dropping', 'jobs', '
id
a
b
', '0/0/a', '
',
  '  ! rebuild table jobs', '  absent table jobs', '
CREATE TABLE "sqlc_mig_new_jobs" (
  "id" bigint NOT NULL,
  "b" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_jobs" (rowid, "id", "b")
SELECT rowid, "id", "b" FROM "jobs";
DROP TABLE "jobs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_jobs" RENAME TO "jobs";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 3, 'd836764dc2fb0ea3c1bc3f2116cbe887bbae72777cdf9e96d8ee2fbf4ed85a44');

-- 4. rename_column jobs.b to a
--    migrations/0002_cut_into_segments_by.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 4, 'unmarked',
  '0002', 4, '070d5621cbd773710cc21c74cae09762155bb5952df15ef86fab333cdbe220cc',
  '  done before: rename_column jobs.b to a');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (2, 4,
  'column_rename', 'jobs', 'b', 'a',
  '  rename column jobs.b to a', '  already renamed column jobs.b to a', '
ALTER TABLE "jobs" RENAME COLUMN "b" TO "a"
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 4, '070d5621cbd773710cc21c74cae09762155bb5952df15ef86fab333cdbe220cc');

-- 5. create_index ix_jobs_a on jobs
--    migrations/0002_cut_into_segments_by.yaml:11
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 5, 'unmarked',
  '0002', 5, '5870fbed069ab231da180f900f63d5fcbfd2bbbc3c15a85dac8f37f9f116113f',
  '  done before: create_index ix_jobs_a on jobs');
-- on jobs: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 5,
  'index_missing', 'ix_jobs_a', 'jobs',
  '  create index ix_jobs_a', '  exists index ix_jobs_a', '
CREATE INDEX "ix_jobs_a" ON "jobs" ("a")
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 5, '5870fbed069ab231da180f900f63d5fcbfd2bbbc3c15a85dac8f37f9f116113f');

-- 6. execute VACUUM (ANALYZE) jobs      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:12
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 1, 6, 'unmarked',
  '0002', 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79',
  '  done before: execute VACUUM (ANALYZE) jobs');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, alone, step, said, text) VALUES (2, 1, 6,
  '  ? execute VACUUM (ANALYZE) jobs', '
VACUUM (ANALYZE) jobs
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79');

-- 7. execute UPDATE jobs SET a = '' WHERE a IS NULL      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 7, 'unmarked',
  '0002', 7, '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71',
  '  done before: execute UPDATE jobs SET a = '''' WHERE a IS NULL');
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 7, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT count(*) FROM jobs
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 7, 'truth',
  '  skipped, its condition says no: execute UPDATE jobs SET a = '''' WHERE a IS NULL');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 7, 1,
  '  ? execute UPDATE jobs SET a = '''' WHERE a IS NULL', '
UPDATE jobs SET a = '''' WHERE a IS NULL
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 7, '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71');

-- 8. alter_column jobs.a
--    migrations/0002_cut_into_segments_by.yaml:14
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 8, 'unmarked',
  '0002', 8, '3dae66920a0707f2e7b94f0649c7ec3b43ed3e4e95b9f49f9b11b674a79c69e2',
  '  done before: alter_column jobs.a');
-- on jobs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 8,
  'rebuild', 'jobs', '
id
a
', '0/0/', '
',
  '  rebuild table jobs', '  unchanged table jobs', '
CREATE TABLE "sqlc_mig_new_jobs" (
  "id" bigint NOT NULL,
  "a" text NOT NULL,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_jobs" (rowid, "id", "a")
SELECT rowid, "id", "a" FROM "jobs";
DROP TABLE "jobs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_jobs" RENAME TO "jobs";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 8, '3dae66920a0707f2e7b94f0649c7ec3b43ed3e4e95b9f49f9b11b674a79c69e2');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

