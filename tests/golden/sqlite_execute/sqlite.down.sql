-- ===================================================================================================================
-- 0002  Cut into segments
-- 1 of 2; migrations/0002_alone.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '29d2ceb76db603dfbd6c624a97f61dfc8f779874a484b3dbf4ccb8b26f30e542',
  'Cut into segments');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Cut into segments',
  '0002 Cut into segments: another run has done it');
INSERT INTO temp.sqlc_mig_setting (unit, name, value) VALUES (1, 'cache_size', -64000);
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_index ix_hidden_id on hidden
--    migrations/0002_alone.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'index_present', 'ix_hidden_id',
  '  drop index ix_hidden_id', '  absent index ix_hidden_id', '
DROP INDEX "ix_hidden_id"
');

-- 2. execute DROP TABLE hidden      ! destroys what it drops, by DROP TABLE; SQL of the project
--    migrations/0002_alone.yaml:11
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (1, 2,
  '  ! execute DROP TABLE hidden', '
DROP TABLE hidden
');

-- 3. execute DELETE FROM counters      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_alone.yaml:7
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 3, 1,
  '  ! execute DELETE FROM counters', '
DELETE FROM counters
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  SQL of our own
-- 2 of 2; migrations/0001_raw.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, 'e6389fec4bd55e139c1cf3d5347aa900b4233fc29b793568ef16b7b3a8f8c278',
  'SQL of our own');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 SQL of our own',
  '0001 SQL of our own: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. alter_column counters.remark
--    migrations/0001_raw.yaml:23
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 1,
  'rebuild', 'counters', '
id
remark
extra
', '0/0/', '
',
  '  rebuild table counters', '  unchanged table counters', '
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

-- 2. execute DROP VIEW v      ? SQL of the project
--    migrations/0001_raw.yaml:22
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (2, 2,
  '  ? execute DROP VIEW v', '
DROP VIEW v
');

-- 3. execute DROP TRIGGER counters_touch      ? SQL of the project
--    migrations/0001_raw.yaml:15
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (2, 3,
  '  ? execute DROP TRIGGER counters_touch', '
DROP TRIGGER counters_touch
');

-- 4. add_column counters.n
--    migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 4,
  'rebuild_adding', 'counters', '
id
remark
extra
', '0/0/n', '
',
  '  rebuild table counters', '  exists table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  "n" integer NOT NULL DEFAULT 0,
  CONSTRAINT "counters_key" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra")
SELECT "id", "remark", "extra" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 5. create_check_constraint ck_n on counters
--    migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 5,
  'rebuild', 'counters', '
id
remark
extra
n
', '0/0/', '
',
  '  rebuild table counters', '  unchanged table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" text DEFAULT ''x'',
  "extra" integer DEFAULT 1,
  "n" integer NOT NULL DEFAULT 0,
  CONSTRAINT "counters_key" PRIMARY KEY ("id"),
  CONSTRAINT "ck_n" CHECK (n >= 0)
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra", "n")
SELECT "id", "remark", "extra", "n" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 6. create_index ix_n on counters
--    migrations/0001_raw.yaml:14
-- on counters: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 6,
  'index_missing', 'ix_n', 'counters',
  '  create index ix_n', '  exists index ix_n', '
CREATE INDEX "ix_n" ON "counters" ("n")
');

-- 7. alter_column counters.extra
--    migrations/0001_raw.yaml:13
-- on counters: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 7,
  'rebuild', 'counters', '
id
remark
extra
n
', '0/0/', '
',
  '  rebuild table counters', '  unchanged table counters', '
CREATE TABLE "sqlc_mig_new_counters" (
  "id" integer NOT NULL,
  "remark" text DEFAULT ''x'',
  "extra" integer,
  "n" integer NOT NULL DEFAULT 0,
  CONSTRAINT "counters_key" PRIMARY KEY ("id"),
  CONSTRAINT "ck_n" CHECK (n >= 0)
);
INSERT INTO "sqlc_mig_new_counters" ("id", "remark", "extra", "n")
SELECT "id", "remark", "extra", "n" FROM "counters";
DROP TABLE "counters";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_counters" RENAME TO "counters";
PRAGMA legacy_alter_table = OFF
');

-- 8. execute DROP TABLE counters      ! destroys what it drops, by DROP TABLE; SQL of the project
--    migrations/0001_raw.yaml:6
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, said, text) VALUES (2, 8,
  '  ! execute DROP TABLE counters', '
DROP TABLE counters
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

