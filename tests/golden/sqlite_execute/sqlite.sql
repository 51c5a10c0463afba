-- ===================================================================================================================
-- 0001  SQL of our own
-- 1 of 2; migrations/0001_raw.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'e6389fec4bd55e139c1cf3d5347aa900b4233fc29b793568ef16b7b3a8f8c278',
  'SQL of our own');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 SQL of our own',
  '0001 SQL of our own: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. execute CREATE TABLE counters (id integer NOT NULL, n integer NOT NU ... ...
--    migrations/0001_raw.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 1,
  '  execute CREATE TABLE counters (id integer NOT NULL, n integer NOT NU ...', '
CREATE TABLE counters (id integer NOT NULL, n integer NOT NULL DEFAULT 0, note text DEFAULT ''x'', CONSTRAINT ck_n CHECK (n >= 0), CONSTRAINT counters_key PRIMARY KEY (id))
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 1,
  '  execute CREATE INDEX ix_n ON counters (n)', '
CREATE INDEX ix_n ON counters (n)
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 1,
  '  execute ALTER TABLE counters ADD COLUMN extra integer', '
ALTER TABLE counters ADD COLUMN extra integer
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 1,
  '  execute ALTER TABLE counters RENAME COLUMN note TO remark', '
ALTER TABLE counters RENAME COLUMN note TO remark
');

-- 2. alter_column counters.extra
--    migrations/0001_raw.yaml:13
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 2,
  'rebuild', 'counters', '
id
n
remark
extra
', '0/0/', '
',
  '  rebuild table counters', '  unchanged table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "n" integer NOT NULL DEFAULT 0,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id"),
  CONSTRAINT "ck_n" CHECK (n >= 0)
);
INSERT INTO "sqlc_mig_new_counters" ("id", "n", "remark", "extra")
SELECT "id", "n", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column counters.n      ! destroys the values of counters.n; undo: the column comes back empty
--    migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 3,
  'rebuild_dropping', 'counters', '
id
n
remark
extra
', '0/0/n', '
ix_n
',
  '  ! rebuild table counters', '  absent table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra")
SELECT "id", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 4. execute CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN ...      ? SQL of the project
--    migrations/0001_raw.yaml:15
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 4,
  '  ? execute CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN ...', '
CREATE TRIGGER counters_touch AFTER UPDATE ON counters BEGIN
  UPDATE counters SET extra = extra + 1 WHERE id = NEW.id; -- it''s not the end
  SELECT ''x;'';
END
');

-- 5. execute CREATE VIEW v AS SELECT id FROM counters      ? SQL of the project
--    migrations/0001_raw.yaml:22
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 5,
  '  ? execute CREATE VIEW v AS SELECT id FROM counters', '
CREATE VIEW v AS SELECT id FROM counters
');

-- 6. alter_column counters.remark
--    migrations/0001_raw.yaml:23
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 6,
  'rebuild', 'counters', '
id
remark
extra
', '0/0/', '
',
  '  rebuild table counters', '  unchanged table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" varchar(40) DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  CONSTRAINT "counters_key" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra")
SELECT "id", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0002  Cut into segments
-- 2 of 2; migrations/0002_alone.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message, resets) VALUES
  (2, '0002', 1, '29d2ceb76db603dfbd6c624a97f61dfc8f779874a484b3dbf4ccb8b26f30e542',
  'Cut into segments', 1);
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 Cut into segments',
  '0002 Cut into segments: another run has done it');
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES (2, 'cache_size', -64000);
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. execute INSERT INTO counters (remark) VALUES ('a''b')      ? SQL of the project
--    migrations/0002_alone.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 1, 'unmarked',
  '0002', 1, '55b927fe0a7c9c6aa345942333c09fb69d5746eb2765ff3f74be4f8d030c15bf',
  '  done before: execute INSERT INTO counters (remark) VALUES (''a''''b'')');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  ? execute INSERT INTO counters (remark) VALUES (''a''''b'')', '
INSERT INTO counters (remark) VALUES (''a''''b'')
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 1, '55b927fe0a7c9c6aa345942333c09fb69d5746eb2765ff3f74be4f8d030c15bf');

-- 2. execute VACUUM      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_alone.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 1, 2, 'unmarked',
  '0002', 2, 'bd4bdf6c07335835fe713a3a6d595e6ac6c15ecddd696f8ae0e5b172ce0b118f',
  '  done before: execute VACUUM');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, alone, step, said, text) VALUES (2, 1, 2,
  '  ? execute VACUUM', '
VACUUM
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 2, 'bd4bdf6c07335835fe713a3a6d595e6ac6c15ecddd696f8ae0e5b172ce0b118f');

-- 3. execute UPDATE counters SET extra = 2      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_alone.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 3, 'unmarked',
  '0002', 3, '8972a284ff5bbb3710fe902dbcb6967cdf8faa1856678a8a8169878285bed974',
  '  done before: execute UPDATE counters SET extra = 2');
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 3, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT count(*) FROM counters
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 3, 'truth',
  '  skipped, its condition says no: execute UPDATE counters SET extra = 2');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 3, 1,
  '  ? execute UPDATE counters SET extra = 2', '
UPDATE counters SET extra = 2
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 3, '8972a284ff5bbb3710fe902dbcb6967cdf8faa1856678a8a8169878285bed974');

-- 4. execute PRAGMA journal_mode = WAL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_alone.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 1, 4, 'unmarked',
  '0002', 4, 'e3de3f1918b24156ae9854ca1e567fa30e41ab333a2110f2ceadd51cc64323ae',
  '  done before: execute PRAGMA journal_mode = WAL');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, alone, step, said, text) VALUES (2, 1, 4,
  '  ? execute PRAGMA journal_mode = WAL', '
PRAGMA journal_mode = WAL
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 4, 'e3de3f1918b24156ae9854ca1e567fa30e41ab333a2110f2ceadd51cc64323ae');

-- 5. execute CREATE TABLE hidden AS SELECT 1 AS id      ? SQL of the project
--    migrations/0002_alone.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 5, 'unmarked',
  '0002', 5, '516bb493bd164bdfa514d2c267de5cc206ed2e74250fef834a2c5b8719a52b47',
  '  done before: execute CREATE TABLE hidden AS SELECT 1 AS id');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (2, 5,
  '  ? execute CREATE TABLE hidden AS SELECT 1 AS id', '
CREATE TABLE hidden AS SELECT 1 AS id
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 5, '516bb493bd164bdfa514d2c267de5cc206ed2e74250fef834a2c5b8719a52b47');

-- 6. create_index ix_hidden_id on hidden
--    migrations/0002_alone.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, alone, step, guard, x, y, z, skipped) VALUES (2, 0, 6, 'unmarked',
  '0002', 6, 'da7a2314b4e75cbef9b7bff64a73a3ff51e42b39a21a09fa760858d548510d39',
  '  done before: create_index ix_hidden_id on hidden');
-- on hidden: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 6,
  'index_missing', 'ix_hidden_id', 'hidden',
  '  create index ix_hidden_id', '  exists index ix_hidden_id', '
CREATE INDEX "ix_hidden_id" ON "hidden" ("id")
');
INSERT INTO temp.sqlc_mig_part (unit, guard, x, y, z) VALUES (2, 'mark',
  '0002', 6, 'da7a2314b4e75cbef9b7bff64a73a3ff51e42b39a21a09fa760858d548510d39');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

