-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '836310f5cc28fb40359b603be4f4ecb48528d7e22c34bbe14749e5d9428b437d',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_enum mood
--    migrations/0001_table.yaml:6

-- 2. create_table items
--    migrations/0001_table.yaml:7
-- comment on c: c
-- comment on f: f
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_missing', 'items',
  '  create table items', '  exists table items', '
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
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'index_missing', 'ix_items_g', 'items',
  '  create index ix_items_g', '  exists index ix_items_g', '
CREATE INDEX "ix_items_g" ON "items" ("g")
');

-- ===================================================================================================================
-- 0002  One attribute at a time
-- 2 of 3; migrations/0002_each.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '4813c9cf39111b636e12150f4fad541e8c26ab70a569a15df04baf8b94c0cbee',
  'One attribute at a time');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 One attribute at a time',
  '0002 One attribute at a time: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. alter_column items.a
--    migrations/0002_each.yaml:6
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 1,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 2. alter_column items.a
--    migrations/0002_each.yaml:7
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 3. alter_column items.a
--    migrations/0002_each.yaml:8
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 3,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 4. alter_column items.a
--    migrations/0002_each.yaml:9
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 4,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 5. alter_column items.a
--    migrations/0002_each.yaml:10
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 5,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 6. alter_column items.a
--    migrations/0002_each.yaml:11
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 6,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 7. alter_column items.a
--    migrations/0002_each.yaml:12
-- comment on a: it's a

-- 8. alter_column items.a
--    migrations/0002_each.yaml:13
-- comment on a: none

-- 9. alter_column items.b
--    migrations/0002_each.yaml:14
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 9,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 10. alter_column items.b
--    migrations/0002_each.yaml:15
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 10,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 11. alter_column items.b
--    migrations/0002_each.yaml:16
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 11,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 12. alter_column items.c
--    migrations/0002_each.yaml:17
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 12,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 13. alter_column items.d
--    migrations/0002_each.yaml:18
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 13,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 14. alter_column items.d      ! destroys what does not fit the new type of items.d; undo: what was lost does not come back
--    migrations/0002_each.yaml:19
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 14,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  ! rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 15. alter_column items.e
--    migrations/0002_each.yaml:20
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 15,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 16. alter_column items.e      ! destroys what does not fit the new type of items.e; undo: what was lost does not come back
--    migrations/0002_each.yaml:21
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 16,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  ! rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 17. alter_column items.f
--    migrations/0002_each.yaml:22
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 17,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 18. alter_column items.g
--    migrations/0002_each.yaml:23
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 18,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 19. alter_column items.h
--    migrations/0002_each.yaml:24
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 19,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 20. alter_column items.i
--    migrations/0002_each.yaml:25
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 20,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 21. alter_column items.j
--    migrations/0002_each.yaml:26
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 21,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- 0003  Several attributes at once
-- 3 of 3; migrations/0003_pairs.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0003', 0, 'd7ddf9ce1dd29dd21457ca64e7d9abb85b3aba533ff9dd1ffbe139c9680632b1',
  'Several attributes at once');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply 0003 Several attributes at once',
  '0003 Several attributes at once: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. alter_column items.a
--    migrations/0003_pairs.yaml:6
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 2. alter_column items.a
--    migrations/0003_pairs.yaml:7
-- comment on a: a
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 3. alter_column items.b
--    migrations/0003_pairs.yaml:8
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 3,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 4. alter_column items.c
--    migrations/0003_pairs.yaml:9
-- comment on c: none
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 4,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 5. alter_column items.d
--    migrations/0003_pairs.yaml:10
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 5,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 6. alter_column items.f
--    migrations/0003_pairs.yaml:11
-- comment on f: none
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 6,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- 7. alter_column items.h
--    migrations/0003_pairs.yaml:12
-- comment on h: the size
-- on items: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 7,
  'rebuild', 'items', '
id
a
b
c
d
e
f
g
h
i
j
', '1/0/', '
',
  '  rebuild table items', '  unchanged table items', '
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
INSERT INTO "sqlc_mig_new_items" ("id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
SELECT "id", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" FROM "items";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE;
DROP TABLE "items";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_items" RENAME TO "items";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''items'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''items'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''items'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

