-- ===================================================================================================================
-- e1  Fifth
-- 1 of 6; migrations/e1_fifth.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, 'e1', 0, '56727ba0b4559a3a44074adc25a01a1598645e22e88b8e0e7309241c2922a8ad',
  'Fifth');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert e1 Fifth',
  'e1 Fifth: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_constraint ck_b on shared
--    migrations/e1_fifth.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1, c1, d1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 1,
  'rebuild', 'shared', '
id
a
b
left_one
third
', '1/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
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
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one", "third")
SELECT "id", "a", "b", "left_one", "third" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'd1', 1, 1);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- d1  Fourth
-- 2 of 6; migrations/d1_fourth.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, 'd1', 0, '705a763c951879bf9023a3faa87e205420ce665d10094d9514a19869d63bf639',
  'Fourth');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert d1 Fourth',
  'd1 Fourth: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_constraint ck_a on shared
--    migrations/d1_fourth.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1, c1; and these are not: e1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 1,
  'rebuild', 'shared', '
id
a
b
left_one
third
', '1/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer,
  "third" integer NOT NULL DEFAULT 3,
  CONSTRAINT "uq_shared_b" UNIQUE ("b"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one", "third")
SELECT "id", "a", "b", "left_one", "third" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'e1', 0, 1);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- c1  Third
-- 3 of 6; migrations/c1_third.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, 'c1', 0, '392776ac126b815f667183ebc64f5340f196b3639c24cf57fbd9a9da615ae255',
  'Third');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert c1 Third',
  'c1 Third: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_column shared.third      ! destroys the values of shared.third
--    migrations/c1_third.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, b1; and these are not: d1, e1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'shared', '
id
a
b
left_one
third
', '1/0/third', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer,
  CONSTRAINT "uq_shared_b" UNIQUE ("b")
);
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'e1', 0, 1);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

-- ===================================================================================================================
-- b1  Right
-- 4 of 6; migrations/b1_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, 'b1', 0, '9d3080c90e5d724a231dd21f1f2f69a82d53e2decb79480732c037e9865d62d2',
  'Right');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'revert b1 Right',
  'b1 Right: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_before');

-- 1. drop_constraint uq_shared_b on shared
--    migrations/b1_right.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1, d1, e1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (4, 1,
  'rebuild', 'shared', '
id
a
b
left_one
', '1/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "left_one" integer
);
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'e1', 0, 1);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (4, 'orphans_after');

-- ===================================================================================================================
-- a1  Left
-- 5 of 6; migrations/a1_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, 'a1', 0, 'ff38674ae1c8defe14f3ced53fcb44e3938ce464407c83e2e54764f84472d5ca',
  'Left');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'revert a1 Left',
  'a1 Left: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. alter_column shared.a
--    migrations/a1_left.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1, d1, e1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (5, 1,
  'rebuild', 'shared', '
id
a
b
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20),
  "left_one" integer
);
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b", "left_one")
SELECT "id", "a", "b", "left_one" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'e1', 0, 1);

-- 2. drop_column shared.left_one      ! destroys the values of shared.left_one
--    migrations/a1_left.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1, d1, e1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (5, 2,
  'rebuild_dropping', 'shared', '
id
a
b
left_one
', '0/0/left_one', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" integer CONSTRAINT "pk_shared" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20)
);
INSERT INTO "sqlc_mig_new_shared" ("id", "a", "b")
SELECT "id", "a", "b" FROM "shared";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE;
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''shared'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''shared'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''shared'' COLLATE NOCASE
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'd1', 0, 1), ((SELECT max(id) FROM temp.sqlc_mig_part), 'e1', 0, 1);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table
-- 6 of 6; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (6, '0001', 0, '3ceb0a9a38fc5e2d12d6da6b00776aa93a72ef99696ef6d700c1589ad78072b7',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (6, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (6, 'orphans_before');

-- 1. drop_table shared      ! destroys the rows of shared
--    migrations/0001_table.yaml:6
-- on shared: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (6, 1,
  'table_present', 'shared',
  '  ! drop table shared', '  absent table shared', '
DROP TABLE "shared"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (6, 'orphans_after');

