-- ===================================================================================================================
-- 0001  A table without a key
-- 1 of 2; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table without a key');

-- 1. create_table bare   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'bare', '"column id", "table autoincrement", "table primary key"', '
CREATE TABLE "bare" (
  "x" integer NOT NULL,
  "y" integer
)
');

-- ===================================================================================================================
-- 0002  It gets one, and loses it
-- 2 of 2; migrations/0002_key.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_key.yaml',
  'It gets one, and loses it');

-- 1. add_column bare.id   migrations/0002_key.yaml:6
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, later, stand_in, text)
  VALUES (2, 1, 6, 'rebuild_adding', 'bare', '"x", "y"', '0/0/id', '', '"column id", "table autoincrement", "table primary key"',
  '"x", "y", "id" integer NOT NULL, CONSTRAINT "pk_bare" PRIMARY KEY ("id")', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  "id" integer CONSTRAINT "pk_bare" PRIMARY KEY AUTOINCREMENT NOT NULL
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_bare'' WHERE name = ''bare'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_bare" (rowid, "x", "y")
SELECT rowid, "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column bare.id      ! destroys the values of bare.id; undo: the column comes back empty   migrations/0002_key.yaml:7
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 2, 7, 'rebuild_dropping', 'bare', '"x", "y", "id"', '0/0/id', '', '!', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer
);
INSERT INTO "sqlc_mig_new_bare" (rowid, "x", "y")
SELECT rowid, "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

