-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_enum mood   migrations/0001_table.yaml:6

-- 2. create_table items   migrations/0001_table.yaml:7
-- comment on c: c
-- comment on f: f
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 7, 'table_missing', 'items',
  '"column b default", "column b type", "column d default", "column d type", "column h default", "column h type", "column i default", ' ||
  '"column i type", "column id", "column id default", "index ix_items_g", "table autoincrement"', '
CREATE TABLE "items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "c" text,
  "d" numeric(10,2) NOT NULL DEFAULT 0,
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 2, 7, 'index_missing', 'ix_items_g', 'items', '"g"', '
CREATE INDEX "ix_items_g" ON "items" ("g")
');

-- ===================================================================================================================
-- 0002  What SQLite has
-- 2 of 2; migrations/0002_own.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_own.yaml',
  'What SQLite has');

-- 1. alter_column items.b   migrations/0002_own.yaml:6
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 6, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" varchar(20) COLLATE "nocase" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" numeric(10,2) NOT NULL DEFAULT 0,
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 2. alter_column items.b   migrations/0002_own.yaml:7
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" numeric(10,2) NOT NULL DEFAULT 0,
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 3. alter_column items.d   migrations/0002_own.yaml:8
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" text NOT NULL DEFAULT ''none'',
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", d || ''!'', "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 4. alter_column items.id   migrations/0002_own.yaml:9
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 4, 9, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" bigint NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" text NOT NULL DEFAULT ''none'',
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "pk_items" PRIMARY KEY ("id"),
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_items" (rowid, "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT rowid, "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 5. alter_column items.id   migrations/0002_own.yaml:10
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 5, 10, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" text NOT NULL DEFAULT ''none'',
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(4) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large'')),
  CONSTRAINT "ck_items_i" CHECK ("i" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 6. alter_column items.i   migrations/0002_own.yaml:11
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 6, 11, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" text NOT NULL DEFAULT ''none'',
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(5) DEFAULT ''small'',
  "i" varchar(20) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''large''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 7. alter_column items.h   migrations/0002_own.yaml:12
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 7, 12, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 1,
  "b" text COLLATE "rtrim" NOT NULL DEFAULT ''b'',
  "c" text,
  "d" text NOT NULL DEFAULT ''none'',
  "e" datetime DEFAULT CURRENT_TIMESTAMP,
  "f" boolean NOT NULL DEFAULT false,
  "g" date,
  "h" varchar(6) DEFAULT ''small'',
  "i" varchar(20) DEFAULT ''calm'',
  "j" integer,
  CONSTRAINT "uq_items_j" UNIQUE ("j"),
  CONSTRAINT "ck_items_d" CHECK (d >= 0),
  CONSTRAINT "ck_items_h" CHECK ("h" IN (''small'', ''medium'', ''large''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

