-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_enum mood   migrations/0001_table.yaml:6

-- 2. create_table items   migrations/0001_table.yaml:7
-- comment on c: c
-- comment on f: f
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 7, 'table_missing', 'items',
  '"column a default", "column a null", "column a type", "column b default", "column b null", "column b type", "column c default", ' ||
  '"column c null", "column c type", "column d default", "column d null", "column d type", "column e default", "column e type", ' ||
  '"column f default", "column f null", "column g default", "column g type", "column h default", "column h null", "column i default", ' ||
  '"column j null", "index ix_items_g"', '
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
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_each.yaml',
  'One attribute at a time');

-- 1. alter_column items.a   migrations/0002_each.yaml:6
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 6, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint DEFAULT 1,
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 2. alter_column items.a   migrations/0002_each.yaml:7
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint DEFAULT 2,
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 3. alter_column items.a   migrations/0002_each.yaml:8
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint DEFAULT (1 + 1),
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 4. alter_column items.a   migrations/0002_each.yaml:9
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 4, 9, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 5. alter_column items.a   migrations/0002_each.yaml:10
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 5, 10, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint NOT NULL,
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 6. alter_column items.a   migrations/0002_each.yaml:11
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 6, 11, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
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
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_items'' WHERE name = ''items'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF
');

-- 7. alter_column items.a   migrations/0002_each.yaml:12
-- comment on a: it's a

-- 8. alter_column items.a   migrations/0002_each.yaml:13
-- comment on a: none

-- 9. alter_column items.b   migrations/0002_each.yaml:14
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 9, 14, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" varchar(80) NOT NULL DEFAULT ''b'',
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

-- 10. alter_column items.b   migrations/0002_each.yaml:15
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 10, 15, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" varchar(10) NOT NULL DEFAULT ''b'',
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

-- 11. alter_column items.b   migrations/0002_each.yaml:16
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 11, 16, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
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

-- 12. alter_column items.c   migrations/0002_each.yaml:17
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 12, 17, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
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

-- 13. alter_column items.d   migrations/0002_each.yaml:18
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 13, 18, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" numeric(12,4) NOT NULL DEFAULT 0,
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

-- 14. alter_column items.d      ! destroys what does not fit the new type of items.d; undo: what was lost does not come back
--    migrations/0002_each.yaml:19
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 14, 19, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '!', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
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

-- 15. alter_column items.e   migrations/0002_each.yaml:20
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 15, 20, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" datetime,
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

-- 16. alter_column items.e      ! destroys what does not fit the new type of items.e; undo: what was lost does not come back
--    migrations/0002_each.yaml:21
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 16, 21, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '!', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
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

-- 17. alter_column items.f   migrations/0002_each.yaml:22
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 17, 22, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
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

-- 18. alter_column items.g   migrations/0002_each.yaml:23
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 18, 23, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
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

-- 19. alter_column items.h   migrations/0002_each.yaml:24
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 19, 24, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
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

-- 20. alter_column items.i   migrations/0002_each.yaml:25
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 20, 25, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
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

-- 21. alter_column items.j   migrations/0002_each.yaml:26
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 21, 26, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" bigint,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- ===================================================================================================================
-- 0003  Several attributes at once
-- 3 of 3; migrations/0003_pairs.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_pairs.yaml',
  'Several attributes at once');

-- 1. alter_column items.a   migrations/0003_pairs.yaml:6
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 6, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer DEFAULT 3,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 2. alter_column items.a   migrations/0003_pairs.yaml:7
-- comment on a: a
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" text NOT NULL DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 3. alter_column items.b   migrations/0003_pairs.yaml:8
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 3, 8, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" varchar(30) DEFAULT ''b'',
  "c" varchar(40),
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 4. alter_column items.c   migrations/0003_pairs.yaml:9
-- comment on c: none
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 4, 9, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" varchar(30) DEFAULT ''b'',
  "c" varchar(50) NOT NULL DEFAULT ''0'',
  "d" bigint NOT NULL DEFAULT 0,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 5. alter_column items.d   migrations/0003_pairs.yaml:10
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 5, 10, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" varchar(30) DEFAULT ''b'',
  "c" varchar(50) NOT NULL DEFAULT ''0'',
  "d" bigint DEFAULT 1,
  "e" date,
  "f" boolean NOT NULL DEFAULT true,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 6. alter_column items.f   migrations/0003_pairs.yaml:11
-- comment on f: none
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 6, 11, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" varchar(30) DEFAULT ''b'',
  "c" varchar(50) NOT NULL DEFAULT ''0'',
  "d" bigint DEFAULT 1,
  "e" date,
  "f" boolean,
  "g" datetime,
  "h" varchar(5) DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

-- 7. alter_column items.h   migrations/0003_pairs.yaml:12
-- comment on h: the size
-- on items: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 7, 12, 'rebuild', 'items', '"id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_items" (
  "id" integer CONSTRAINT "pk_items" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 3,
  "b" varchar(30) DEFAULT ''b'',
  "c" varchar(50) NOT NULL DEFAULT ''0'',
  "d" bigint DEFAULT 1,
  "e" date,
  "f" boolean,
  "g" datetime,
  "h" varchar(5) NOT NULL DEFAULT ''large'',
  "i" varchar(4) DEFAULT ''wild'',
  "j" integer NOT NULL,
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

