-- ===================================================================================================================
-- 0003  Constraints, values and types
-- 1 of 3; migrations/0003_constraints.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_constraints.yaml',
  'Constraints, values and types');

-- 1. alter_column u.z
--    migrations/0003_constraints.yaml:17
-- on u: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 17,
  'rebuild', 'u', '
id
z
mood
c
d
e
f
g
h
', '1/1/', '
',
'rebuild', 'table u', 'unchanged', '
CREATE TABLE "sqlc_mig_new_u" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "z" text NOT NULL DEFAULT ''x'',
  "mood" varchar(4) DEFAULT ''calm'',
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("z" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_u_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_u" ("id", "z", "mood", "c", "d", "f", "g", "h")
SELECT "id", "z", "mood", "c", "d", "f", "g", "h" FROM "u";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''u'' COLLATE NOCASE;
DROP TABLE "u";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_u" RENAME TO "u";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''u'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''u'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''u'' COLLATE NOCASE
');

-- 2. rename_table u to t
--    migrations/0003_constraints.yaml:16
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, verb, object, skipped, text) VALUES (3, 1, 2, 16,
  'table_rename', 'u', 't',
'rename', 'table u to t', 'already renamed', '
ALTER TABLE "u" RENAME TO "t"
');

-- 3. add_column t.parent_id
--    migrations/0003_constraints.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, verb, object, skipped, text) VALUES (3, 1, 3, 15,
  'column_missing', 't', 'parent_id',
'add', 'column t.parent_id', 'exists', '
ALTER TABLE "t" ADD COLUMN "parent_id" bigint
');

-- 4. create_foreign_key fk_t_parent_id_parents on t
--    migrations/0003_constraints.yaml:15
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 4, 15,
  'rebuild', 't', '
id
z
mood
c
d
e
f
g
h
parent_id
', '1/1/', '
',
'rebuild', 'table t', 'unchanged', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "z" text NOT NULL DEFAULT ''x'',
  "mood" varchar(4) DEFAULT ''calm'',
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("z" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  "parent_id" bigint,
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "z", "mood", "c", "d", "f", "g", "h", "parent_id")
SELECT "id", "z", "mood", "c", "d", "f", "g", "h", "parent_id" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 5. add_column t.b
--    migrations/0003_constraints.yaml:14
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, verb, object, skipped, text) VALUES (3, 1, 5, 14,
  'column_missing', 't', 'b',
'add', 'column t.b', 'exists', '
ALTER TABLE "t" ADD COLUMN "b" varchar(20) NOT NULL DEFAULT ''b''
');

-- 6. rename_column t.z to a
--    migrations/0003_constraints.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, z, verb, object, skipped, text) VALUES (3, 6, 13,
  'column_rename', 't', 'z', 'a',
'rename', 'column t.z to a', 'already renamed', '
ALTER TABLE "t" RENAME COLUMN "z" TO "a"
');

-- 7. alter_column t.a
--    migrations/0003_constraints.yaml:12
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 7, 12,
  'rebuild', 't', '
id
a
mood
c
d
e
f
g
h
parent_id
b
', '1/2/', '
',
'rebuild', 'table t', 'unchanged', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "mood" varchar(4) DEFAULT ''calm'',
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("a" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  "parent_id" bigint,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 8. create_unique_constraint uq_t_b on t
--    migrations/0003_constraints.yaml:11
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 8, 11,
  'rebuild', 't', '
id
a
mood
c
d
e
f
g
h
parent_id
b
', '1/2/', '
',
'rebuild', 'table t', 'unchanged', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "mood" varchar(4) DEFAULT ''calm'',
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("a" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  "parent_id" bigint,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 9. create_check_constraint ck_a on t
--    migrations/0003_constraints.yaml:10
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 9, 10,
  'rebuild', 't', '
id
a
mood
c
d
e
f
g
h
parent_id
b
', '2/2/', '
',
'rebuild', 'table t', 'unchanged', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "mood" varchar(4) DEFAULT ''calm'',
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("a" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  "parent_id" bigint,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 10. drop_constraint fk_bare_y_parents on bare
--    migrations/0003_constraints.yaml:9
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 10, 9,
  'rebuild', 'bare', '
x
y
', '1/1/', '
',
'rebuild', 'table bare', 'unchanged', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  CONSTRAINT "pk_bare" PRIMARY KEY ("x"),
  CONSTRAINT "uq_bare_x_y" UNIQUE ("x", "y"),
  CONSTRAINT "ck_y" CHECK (y > x)
);
INSERT INTO "sqlc_mig_new_bare" ("x", "y")
SELECT "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

-- 11. drop_constraint ck_y on bare
--    migrations/0003_constraints.yaml:8
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 11, 8,
  'rebuild', 'bare', '
x
y
', '1/0/', '
',
'rebuild', 'table bare', 'unchanged', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  CONSTRAINT "pk_bare" PRIMARY KEY ("x"),
  CONSTRAINT "uq_bare_x_y" UNIQUE ("x", "y")
);
INSERT INTO "sqlc_mig_new_bare" ("x", "y")
SELECT "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

-- 12. drop_constraint uq_bare_x_y on bare
--    migrations/0003_constraints.yaml:7
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 12, 7,
  'rebuild', 'bare', '
x
y
', '1/0/', '
',
'rebuild', 'table bare', 'unchanged', '
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  CONSTRAINT "pk_bare" PRIMARY KEY ("x")
);
INSERT INTO "sqlc_mig_new_bare" ("x", "y")
SELECT "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

-- 13. drop_constraint pk_bare on bare
--    migrations/0003_constraints.yaml:6
-- on bare: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (3, 1, 13, 6,
  'rebuild', 'bare', '
x
y
', '0/0/', '
',
'rebuild', 'table bare', 'unchanged', '
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

-- ===================================================================================================================
-- 0002  Columns that ALTER TABLE cannot add
-- 2 of 3; migrations/0002_columns.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_columns.yaml',
  'Columns that ALTER TABLE cannot add');

-- 1. drop_column t.h      ! destroys the values of t.h
--    migrations/0002_columns.yaml:11
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 11,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
d
e
f
g
h
', '2/2/h', '
',
'! rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS (a * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f", "g")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f", "g" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 2. drop_column t.g      ! destroys the values of t.g
--    migrations/0002_columns.yaml:10
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 2, 10,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
d
e
f
g
', '2/2/g', '
',
'! rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS (a * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 3. drop_column t.f      ! destroys the values of t.f
--    migrations/0002_columns.yaml:9
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 3, 9,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
d
e
f
', '2/1/f', '
',
'! rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS (a * 2) STORED,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 4. drop_column t.e
--    migrations/0002_columns.yaml:8
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 4, 8,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
d
e
', '2/1/e', '
',
'rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 5. drop_column t.d      ! destroys the values of t.d
--    migrations/0002_columns.yaml:7
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 5, 7,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
d
', '2/1/d', '
',
'! rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c")
SELECT "id", "a", "b", "mood", "parent_id", "c" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- 6. drop_column t.c      ! destroys the values of t.c
--    migrations/0002_columns.yaml:6
-- on t: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 6, 6,
  'rebuild_dropping', 't', '
id
a
b
mood
parent_id
c
', '2/1/c', '
',
'! rebuild', 'table t', 'absent', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id")
SELECT "id", "a", "b", "mood", "parent_id" FROM "t";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE;
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''t'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''t'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''t'' COLLATE NOCASE
');

-- ===================================================================================================================
-- 0001  Tables
-- 3 of 3; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Tables');

-- 1. drop_table bare      ! destroys the rows of bare
--    migrations/0001_tables.yaml:18
-- on bare: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 18,
  'table_present', 'bare',
'! drop', 'table bare', 'absent', '
DROP TABLE "bare"
');

-- 2. drop_table t      ! destroys the rows of t
--    migrations/0001_tables.yaml:8
-- on t: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 2, 8,
  'table_present', 't',
'! drop', 'table t', 'absent', '
DROP TABLE "t"
');

-- 3. drop_table parents      ! destroys the rows of parents
--    migrations/0001_tables.yaml:7
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 3, 7,
  'table_present', 'parents',
'! drop', 'table parents', 'absent', '
DROP TABLE "parents"
');

-- 4. drop_enum mood
--    migrations/0001_tables.yaml:6

