-- ===================================================================================================================
-- 0002  Cut into segments
-- 1 of 2; migrations/0002_alone.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_alone.yaml',
  'Cut into segments');
INSERT INTO sqlc_mig.sqlc_mig_setting (unit, name, value) VALUES (2, 'cache_size', -64000);

-- 1. drop_index ix_hidden_id on hidden   migrations/0002_alone.yaml:15
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 1, 15, 'index_present', 'ix_hidden_id', '
DROP INDEX "ix_hidden_id"
');

-- 2. execute DROP TABLE hidden      ! destroys what it drops, by DROP TABLE; SQL of the project   migrations/0002_alone.yaml:11
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (2, 2, 11, '! execute', 'DROP TABLE hidden', '
DROP TABLE hidden
');

-- 3. execute DELETE FROM counters      ! destroys rows, by DELETE; SQL of the project   migrations/0002_alone.yaml:7
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 7, '! execute', 'DELETE FROM counters', '
DELETE FROM counters
');

-- ===================================================================================================================
-- 0001  SQL of our own
-- 2 of 2; migrations/0001_raw.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_raw.yaml',
  'SQL of our own');

-- 1. alter_column counters.remark   migrations/0001_raw.yaml:23
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (1, 1, 23, 'rebuild', 'counters', '"id", "remark", "extra"', '0/0/', '', '
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

-- 2. execute DROP VIEW v      ? SQL of the project   migrations/0001_raw.yaml:22
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 2, 22, '? execute', 'DROP VIEW v', '
DROP VIEW v
');

-- 3. execute DROP TRIGGER counters_touch      ? SQL of the project   migrations/0001_raw.yaml:15
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 3, 15, '? execute', 'DROP TRIGGER counters_touch', '
DROP TRIGGER counters_touch
');

-- 4. add_column counters.n   migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (1, 1, 4, 14, 'rebuild_adding', 'counters', '"id", "remark", "extra"', '0/0/n', '', '"id", "remark", "extra", "n" integer NOT NULL DEFAULT 0', '
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

-- 5. create_check_constraint ck_n on counters   migrations/0001_raw.yaml:14
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (1, 1, 5, 14, 'rebuild', 'counters', '"id", "remark", "extra", "n"', '0/0/', '', '
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

-- 6. create_index ix_n on counters   migrations/0001_raw.yaml:14
-- on counters: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, stand_in, text)
  VALUES (1, 1, 6, 14, 'index_missing', 'ix_n', 'counters', '"n"', '
CREATE INDEX "ix_n" ON "counters" ("n")
');

-- 7. alter_column counters.extra   migrations/0001_raw.yaml:13
-- on counters: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (1, 1, 7, 13, 'rebuild', 'counters', '"id", "remark", "extra", "n"', '0/0/', '', '
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

-- 8. execute DROP TABLE counters      ! destroys what it drops, by DROP TABLE; SQL of the project   migrations/0001_raw.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, verb, object, text)
  VALUES (1, 8, 6, '! execute', 'DROP TABLE counters', '
DROP TABLE counters
');

