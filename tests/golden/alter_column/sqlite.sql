-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. create_table items   migrations/0001_a_table.yaml:6
-- comment on state: open or shut
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'items',
  '"column amount default", "column amount null", "column amount type", "column id", "column id default", "column id type", ' ||
  '"column state default", "column title default", "column title null", "column title type", "table autoincrement"', '
CREATE TABLE "items" (
  "id" integer NOT NULL,
  "title" varchar(40) DEFAULT ''new'',
  "amount" text NOT NULL,
  "state" varchar(10) NOT NULL DEFAULT ''open'',
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Every change of a column
-- 2 of 3; migrations/0002_every_change_of_a.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_every_change_of_a.yaml',
  'Every change of a column');

-- 1. alter_column items.id   migrations/0002_every_change_of_a.yaml:6
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 6, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(40) DEFAULT ''new'',
  "amount" text NOT NULL,
  "state" varchar(10) NOT NULL DEFAULT ''open''
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "title", "amount", "state")
SELECT "id", "title", "amount", "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 2. alter_column items.title   migrations/0002_every_change_of_a.yaml:7
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "amount" text NOT NULL,
  "state" varchar(10) NOT NULL DEFAULT ''open''
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "title", "amount", "state")
SELECT "id", "title", "amount", "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 3. alter_column items.amount   migrations/0002_every_change_of_a.yaml:8
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "amount" numeric(12,2) DEFAULT 0,
  "state" varchar(10) NOT NULL DEFAULT ''open''
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "title", "amount", "state")
SELECT "id", "title", amount::numeric(12,2), "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 4. alter_column items.state   migrations/0002_every_change_of_a.yaml:9
-- comment on state: none
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 4, 9, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "amount" numeric(12,2) DEFAULT 0,
  "state" varchar(10) NOT NULL DEFAULT (lower(''OPEN''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "title", "amount", "state")
SELECT "id", "title", "amount", "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0003  And some of it back
-- 3 of 3; migrations/0003_and_some_of_it.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_and_some_of_it.yaml',
  'And some of it back');

-- 1. alter_column items.id   migrations/0003_and_some_of_it.yaml:6
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 6, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "amount" numeric(12,2) DEFAULT 0,
  "state" varchar(10) NOT NULL DEFAULT (lower(''OPEN'')),
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_items" (rowid, "id", "title", "amount", "state")
SELECT rowid, "id", "title", "amount", "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 2. alter_column items.title   migrations/0003_and_some_of_it.yaml:7
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'items', '"id", "title", "amount", "state"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" bigint NOT NULL,
  "title" varchar(60) COLLATE "C" NOT NULL,
  "amount" numeric(12,2) DEFAULT 0,
  "state" varchar(10) NOT NULL DEFAULT (lower(''OPEN'')),
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_items" (rowid, "id", "title", "amount", "state")
SELECT rowid, "id", "title", "amount", "state" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 3. alter_column items.state   migrations/0003_and_some_of_it.yaml:8
-- comment on state: again

