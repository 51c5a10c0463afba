-- ===================================================================================================================
-- 0001  A table without a key
-- 1 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table without a key');

-- 1. create_table bare
--    migrations/0001_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, later, verb, object, skipped, text) VALUES (1, 1, 6,
  'table_missing', 'bare',
  '
column id
table autoincrement
table primary key
',
'create', 'table bare', 'exists', '
CREATE TABLE "bare" (
  "x" integer NOT NULL,
  "y" integer
)
');

-- ===================================================================================================================
-- 0002  It gets one, and loses it
-- 2 of 2; migrations/0002_key.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_key.yaml',
  'It gets one, and loses it');

-- 1. add_column bare.id
--    migrations/0002_key.yaml:6
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, later, stand_in, verb, object, skipped, text) VALUES (2, 1, 6,
  'rebuild_adding', 'bare', '
x
y
', '0/0/id', '
',
  '
column id
table autoincrement
table primary key
',
'"x", "y", "id" integer NOT NULL, CONSTRAINT "pk_bare" PRIMARY KEY ("id")', 'rebuild', 'table bare', 'exists', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  "id" integer CONSTRAINT "pk_bare" PRIMARY KEY AUTOINCREMENT NOT NULL
);
INSERT INTO "sqlc_mig_new_bare" (rowid, "x", "y")
SELECT rowid, "x", "y" FROM "bare";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''bare'' COLLATE NOCASE;
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''bare'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''bare'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''bare'' COLLATE NOCASE
');

-- 2. drop_column bare.id      ! destroys the values of bare.id; undo: the column comes back empty
--    migrations/0002_key.yaml:7
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 2, 7,
  'rebuild_dropping', 'bare', '
x
y
id
', '0/0/id', '
',
'! rebuild', 'table bare', 'absent', '
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

