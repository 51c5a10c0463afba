-- ===================================================================================================================
-- e1  Fifth
-- 1 of 6; migrations/e1_fifth.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (6, 1, 'migrations/e1_fifth.yaml',
  'Fifth');

-- 1. drop_constraint ck_b on shared   migrations/e1_fifth.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1, c1, d1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (6, 1, 6, 'rebuild', 'shared', '"id", "a", "b", "left_one", "third"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer,
  "third" integer NOT NULL DEFAULT 3,
  CONSTRAINT "uq_shared_b" UNIQUE ("b"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0),
  CONSTRAINT "ck_a" CHECK (a > 0)
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one", "third")
SELECT "id", "a", "b", "left_one", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 1, 1);

-- ===================================================================================================================
-- d1  Fourth
-- 2 of 6; migrations/d1_fourth.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/d1_fourth.yaml',
  'Fourth');

-- 1. drop_constraint ck_a on shared   migrations/d1_fourth.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1, c1; and these are not: e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (5, 1, 6, 'rebuild', 'shared', '"id", "a", "b", "left_one", "third"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer,
  "third" integer NOT NULL DEFAULT 3,
  CONSTRAINT "uq_shared_b" UNIQUE ("b"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one", "third")
SELECT "id", "a", "b", "left_one", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- c1  Third
-- 3 of 6; migrations/c1_third.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (4, 1, 'migrations/c1_third.yaml',
  'Third');

-- 1. drop_column shared.third      ! destroys the values of shared.third   migrations/c1_third.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1; and these are not: d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (4, 1, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "left_one", "third"', '1/0/third', '', '!', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer,
  CONSTRAINT "uq_shared_b" UNIQUE ("b")
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- b1  Right
-- 4 of 6; migrations/b1_right.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/b1_right.yaml',
  'Right');

-- 1. drop_constraint uq_shared_b on shared   migrations/b1_right.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1, d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 6, 'rebuild', 'shared', '"id", "a", "b", "left_one"', '1/0/', '', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- a1  Left
-- 5 of 6; migrations/a1_left.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/a1_left.yaml',
  'Left');

-- 1. alter_column shared.a   migrations/a1_left.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1, d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 7, 'rebuild', 'shared', '"id", "a", "b", "left_one"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20),
  "left_one" integer
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- 2. drop_column shared.left_one      ! destroys the values of shared.left_one   migrations/a1_left.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1, d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 2, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "left_one"', '0/0/left_one', '', '!', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20)
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_shared'' WHERE name = ''shared'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b")
SELECT "id", "a", "b" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- 0001  A table
-- 6 of 6; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table');

-- 1. drop_table shared      ! destroys the rows of shared   migrations/0001_table.yaml:6
-- on shared: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'shared', '!', '
DROP TABLE "shared"
');

