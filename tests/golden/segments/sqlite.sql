-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. create_table jobs   migrations/0001_a_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'jobs', '"column a", "column b", "index ix_jobs_a"', '
CREATE TABLE "jobs" (
  "id" bigint NOT NULL,
  "a" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 2 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001; several transactions, every step leaves a marker
INSERT INTO sqlc_mig.sqlc_mig_unit (number, segmented, touches, file, message) VALUES (2, 1, 1, 'migrations/0002_cut_into_segments_by.yaml',
  'Cut into segments by what no transaction takes');

-- 1. add_column jobs.b   migrations/0002_cut_into_segments_by.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 1, 'add_column jobs.b',
  '3777123f2a977b796c039893f01ee8f3d2503f72548ecf28919cb8464a799c5f');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 1, 7, 'column_missing', 'jobs', 'b', '"column b"', '
ALTER TABLE "jobs" ADD COLUMN "b" text
');

-- 2. execute UPDATE jobs SET b = a      ? SQL of the project   migrations/0002_cut_into_segments_by.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 2, 'execute UPDATE jobs SET b = a',
  '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, note, text)
  VALUES (2, 1, 2, 8, '? execute', 'UPDATE jobs SET b = a', 'copy a to b', '
UPDATE jobs SET b = a
');

-- 3. drop_column jobs.a      ! destroys the values of jobs.a   migrations/0002_cut_into_segments_by.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 3, 'drop_column jobs.a',
  'd836764dc2fb0ea3c1bc3f2116cbe887bbae72777cdf9e96d8ee2fbf4ed85a44');
-- on jobs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 3, 9, 'rebuild_dropping', 'jobs', '"id", "a", "b"', '0/0/a', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''jobs'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''jobs'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''jobs'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''jobs'', ''main'') f) = 0 THEN
    ''  superseded table jobs, changed later''
  END
',
'!', '
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

-- 4. rename_column jobs.b to a   migrations/0002_cut_into_segments_by.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 4, 'rename_column jobs.b to a',
  '070d5621cbd773710cc21c74cae09762155bb5952df15ef86fab333cdbe220cc');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 4, 10, 'column_rename', 'jobs', 'b', 'a', '
ALTER TABLE "jobs" RENAME COLUMN "b" TO "a"
');

-- 5. create_index ix_jobs_a on jobs   migrations/0002_cut_into_segments_by.yaml:11
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 5, 'create_index ix_jobs_a on jobs',
  '5870fbed069ab231da180f900f63d5fcbfd2bbbc3c15a85dac8f37f9f116113f');
-- on jobs: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 5, 11, 'index_missing', 'ix_jobs_a', 'jobs', '"a"', '
CREATE INDEX "ix_jobs_a" ON "jobs" ("a")
');

-- 6. execute VACUUM (ANALYZE) jobs      ? SQL of the project   migrations/0002_cut_into_segments_by.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 6, 'execute VACUUM (ANALYZE) jobs',
  '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, alone, step, line, verb, object, text)
  VALUES (2, 1, 6, 12, '? execute', 'VACUUM (ANALYZE) jobs', '
VACUUM (ANALYZE) jobs
');

-- 7. execute UPDATE jobs SET a = '' WHERE a IS NULL      ? SQL of the project   migrations/0002_cut_into_segments_by.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 7, 'execute UPDATE jobs SET a = '''' WHERE a IS NULL',
  '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, title, only_if, text)
  VALUES (2, 1, 7, 13, '? execute', 'UPDATE jobs SET a = '''' WHERE a IS NULL', 'execute UPDATE jobs SET a = '''' WHERE a IS NULL', '
SELECT count(*) FROM jobs
', '
UPDATE jobs SET a = '''' WHERE a IS NULL
');

-- 8. alter_column jobs.a   migrations/0002_cut_into_segments_by.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_step (unit, step, title, checksum) VALUES (2, 8, 'alter_column jobs.a',
  '3dae66920a0707f2e7b94f0649c7ec3b43ed3e4e95b9f49f9b11b674a79c69e2');
-- on jobs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 8, 14, 'rebuild', 'jobs', '"id", "a"', '0/0/', '', '
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

