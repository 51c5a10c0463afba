-- ===================================================================================================================
-- 0001  A table
-- 1 of 6; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_table shared   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'shared', '"column a default", "column left_one", "column third", "unique (b)"', '
CREATE TABLE "shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20)
)
');

-- ===================================================================================================================
-- a1  Left
-- 2 of 6; migrations/a1_left.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/a1_left.yaml',
  'Left');

-- 1. add_column shared.left_one   migrations/a1_left.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 1, 6, 'column_missing', 'shared', 'left_one', '"unique (b)"', '
ALTER TABLE "shared" ADD COLUMN "left_one" integer
');

-- 2. alter_column shared.a   migrations/a1_left.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1, d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "b", "left_one"', '0/0/', '', '
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- b1  Right
-- 3 of 6; migrations/b1_right.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/b1_right.yaml',
  'Right');

-- 1. create_unique_constraint uq_shared_b on shared   migrations/b1_right.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1, d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 6, 'rebuild', 'shared', '"id", "a", "b", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- c1  Third
-- 4 of 6; migrations/c1_third.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (4, 1, 'migrations/c1_third.yaml',
  'Third');

-- 1. add_column shared.third   migrations/c1_third.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1; and these are not: d1, e1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, later, stand_in, text)
  VALUES (4, 1, 6, 'rebuild_adding', 'shared', '"id", "a", "b", "left_one"', '1/0/third', '', '',
  '"id", "a", "b", "left_one", "third" integer NOT NULL DEFAULT 3, CONSTRAINT "ck_shared_third" CHECK (third > 0)', '
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
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- d1  Fourth
-- 5 of 6; migrations/d1_fourth.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/d1_fourth.yaml',
  'Fourth');

-- 1. create_check_constraint ck_a on shared   migrations/d1_fourth.yaml:6
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 1), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'e1', 0, 1);

-- ===================================================================================================================
-- e1  Fifth
-- 6 of 6; migrations/e1_fifth.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (6, 1, 'migrations/e1_fifth.yaml',
  'Fifth');

-- 1. create_check_constraint ck_b on shared   migrations/e1_fifth.yaml:6
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
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_b" CHECK (b <> '''')
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

