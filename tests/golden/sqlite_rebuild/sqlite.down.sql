-- ===================================================================================================================
-- 0003  Constraints, values and types
-- 1 of 3; migrations/0003_constraints.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_constraints.yaml',
  'Constraints, values and types');

-- 1. alter_column u.z   migrations/0003_constraints.yaml:17
-- on u: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 17, 'rebuild', 'u', '"id", "z", "mood", "c", "d", "e", "f", "g", "h"', '1/1/', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_u'' WHERE name = ''u'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_u" ("id", "z", "mood", "c", "d", "f", "g", "h")
SELECT "id", "z", "mood", "c", "d", "f", "g", "h" FROM "u";
DROP TABLE "u";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_u" RENAME TO "u";
PRAGMA legacy_alter_table = OFF
');

-- 2. rename_table u to t   migrations/0003_constraints.yaml:16
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (3, 1, 2, 16, 'table_rename', 'u', 't', '
ALTER TABLE "u" RENAME TO "t"
');

-- 3. add_column t.parent_id   migrations/0003_constraints.yaml:15
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (3, 1, 3, 15, 'column_missing', 't', 'parent_id', '
ALTER TABLE "t" ADD COLUMN "parent_id" bigint
');

-- 4. create_foreign_key fk_t_parent_id_parents on t   migrations/0003_constraints.yaml:15
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 4, 15, 'rebuild', 't', '"id", "z", "mood", "c", "d", "e", "f", "g", "h", "parent_id"', '1/1/', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "z", "mood", "c", "d", "f", "g", "h", "parent_id")
SELECT "id", "z", "mood", "c", "d", "f", "g", "h", "parent_id" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 5. add_column t.b   migrations/0003_constraints.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (3, 1, 5, 14, 'column_missing', 't', 'b', '
ALTER TABLE "t" ADD COLUMN "b" varchar(20) NOT NULL DEFAULT ''b''
');

-- 6. rename_column t.z to a   migrations/0003_constraints.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (3, 6, 13, 'column_rename', 't', 'z', 'a', '
ALTER TABLE "t" RENAME COLUMN "z" TO "a"
');

-- 7. alter_column t.a   migrations/0003_constraints.yaml:12
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 7, 12, 'rebuild', 't', '"id", "a", "mood", "c", "d", "e", "f", "g", "h", "parent_id", "b"', '1/2/', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 8. create_unique_constraint uq_t_b on t   migrations/0003_constraints.yaml:11
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 8, 11, 'rebuild', 't', '"id", "a", "mood", "c", "d", "e", "f", "g", "h", "parent_id", "b"', '1/2/', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 9. create_check_constraint ck_a on t   migrations/0003_constraints.yaml:10
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 9, 10, 'rebuild', 't', '"id", "a", "mood", "c", "d", "e", "f", "g", "h", "parent_id", "b"', '2/2/', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b")
SELECT "id", "a", "mood", "c", "d", "f", "g", "h", "parent_id", "b" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 10. drop_constraint fk_bare_y_parents on bare   migrations/0003_constraints.yaml:9
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 10, 9, 'rebuild', 'bare', '"x", "y"', '1/1/', '', '
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

-- 11. drop_constraint ck_y on bare   migrations/0003_constraints.yaml:8
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 11, 8, 'rebuild', 'bare', '"x", "y"', '1/0/', '', '
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

-- 12. drop_constraint uq_bare_x_y on bare   migrations/0003_constraints.yaml:7
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 12, 7, 'rebuild', 'bare', '"x", "y"', '1/0/', '', '
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

-- 13. drop_constraint pk_bare on bare   migrations/0003_constraints.yaml:6
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 13, 6, 'rebuild', 'bare', '"x", "y"', '0/0/', '', '
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
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_columns.yaml',
  'Columns that ALTER TABLE cannot add');

-- 1. drop_column t.h      ! destroys the values of t.h   migrations/0002_columns.yaml:11
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 11, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '2/2/h', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f", "g")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f", "g" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column t.g      ! destroys the values of t.g   migrations/0002_columns.yaml:10
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 2, 10, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"', '2/2/g', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column t.f      ! destroys the values of t.f   migrations/0002_columns.yaml:9
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 3, 9, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f"', '2/1/f', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 4. drop_column t.e   migrations/0002_columns.yaml:8
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 4, 8, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e"', '2/1/e', '', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_column t.d      ! destroys the values of t.d   migrations/0002_columns.yaml:7
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 5, 7, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c", "d"', '2/1/d', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c")
SELECT "id", "a", "b", "mood", "parent_id", "c" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_column t.c      ! destroys the values of t.c   migrations/0002_columns.yaml:6
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 6, 6, 'rebuild_dropping', 't', '"id", "a", "b", "mood", "parent_id", "c"', '2/1/c', '', '!', '
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
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id")
SELECT "id", "a", "b", "mood", "parent_id" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0001  Tables
-- 3 of 3; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Tables');

-- 1. drop_table bare      ! destroys the rows of bare   migrations/0001_tables.yaml:18
-- on bare: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 18, 'table_present', 'bare', '!', '
DROP TABLE "bare"
');

-- 2. drop_table t      ! destroys the rows of t   migrations/0001_tables.yaml:8
-- on t: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 8, 'table_present', 't', '!', '
DROP TABLE "t"
');

-- 3. drop_table parents      ! destroys the rows of parents   migrations/0001_tables.yaml:7
-- on parents: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 3, 7, 'table_present', 'parents', '!', '
DROP TABLE "parents"
');

-- 4. drop_enum mood   migrations/0001_tables.yaml:6

