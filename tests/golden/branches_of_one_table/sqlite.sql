-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '973a3d504b048d763fe6726458e83514aea5a668bf47867ce46cebd28fe3786a',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_table shared
--    migrations/0001_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'shared',
  '  create table shared', '  exists table shared', '
CREATE TABLE "shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "b" varchar(20),
  "c" varchar(20),
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- a1  Left
-- 2 of 5; migrations/a1_left.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, 'a1', 0, '83311d824b1646a6a17f0532551d6675a4d7f3a6220f9fe539268ec83fe4dff9',
  'Left');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply a1 Left',
  'a1 Left: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. add_column shared.left_one
--    migrations/a1_left.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'column_missing', 'shared', 'left_one',
  '  add column shared.left_one', '  exists column shared.left_one', '
ALTER TABLE "shared" ADD COLUMN "left_one" integer
');
-- on shared: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'index_missing', 'ix_shared_left_one', 'shared',
  '  create index ix_shared_left_one', '  exists index ix_shared_left_one', '
CREATE INDEX "ix_shared_left_one" ON "shared" ("left_one")
');

-- 2. alter_column shared.a
--    migrations/a1_left.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'shared', '
id
a
b
c
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "c" varchar(20),
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "b", "c", "left_one")
SELECT rowid, "id", "a", "b", "c", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 0, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: b1; and these are not: c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'shared', '
id
a
c
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_c" CHECK (c <> '''')
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one")
SELECT rowid, "id", "a", "c", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: b1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'shared', '
id
a
b
c
third
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "b" varchar(20),
  "c" varchar(20),
  "third" integer,
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "b", "c", "third", "left_one")
SELECT rowid, "id", "a", "b", "c", "third", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: b1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (2, 2,
  'rebuild', 'shared', '
id
a
c
third
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "third" integer,
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_c" CHECK (c <> ''''),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "third", "left_one")
SELECT rowid, "id", "a", "c", "third", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'b1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, 'b1', 0, '743915cae0210074e28550072d450a9cb0d12860e1f8cac381dfededab182ddb',
  'Right');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply b1 Right',
  'b1 Right: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_column shared.b      ! destroys the values of shared.b; undo: the column comes back empty
--    migrations/b1_right.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: a1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'shared', '
id
a
b
c
', '0/0/b', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "c" varchar(20),
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c")
SELECT rowid, "id", "a", "c" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 0, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'shared', '
id
a
b
c
left_one
', '0/0/b', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one")
SELECT rowid, "id", "a", "c", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: a1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'shared', '
id
a
b
c
third
', '0/0/b', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "c" varchar(20),
  "third" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "third")
SELECT rowid, "id", "a", "c", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 1,
  'rebuild_dropping', 'shared', '
id
a
b
c
left_one
third
', '0/0/b', '
',
  '  ! rebuild table shared', '  absent table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "left_one" integer,
  "third" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one", "third")
SELECT rowid, "id", "a", "c", "left_one", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0);

-- 2. create_check_constraint ck_c on shared
--    migrations/b1_right.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: a1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild', 'shared', '
id
a
c
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "c" varchar(20),
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_c" CHECK (c <> '''')
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c")
SELECT rowid, "id", "a", "c" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 0, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild', 'shared', '
id
a
c
left_one
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "left_one" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_c" CHECK (c <> '''')
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one")
SELECT rowid, "id", "a", "c", "left_one" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: a1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild', 'shared', '
id
a
c
third
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 1,
  "c" varchar(20),
  "third" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0),
  CONSTRAINT "ck_c" CHECK (c <> '''')
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "third")
SELECT rowid, "id", "a", "c", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, c1
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (3, 2,
  'rebuild', 'shared', '
id
a
c
left_one
third
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20),
  "left_one" integer,
  "third" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shared_third" CHECK (third > 0),
  CONSTRAINT "ck_c" CHECK (c <> '''')
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one", "third")
SELECT rowid, "id", "a", "c", "left_one", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM temp.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM temp.sqlc_mig_part), 'c1', 1, 0);

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

-- ===================================================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, 'c1', 0, '9f9a8ae24af7ec11d70ee117fe8b2ef654ffcd8f8608970256621b5e375b1aa0',
  'A third one');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'apply c1 A third one',
  'c1 A third one: another run has done it');

-- 1. add_column shared.third
--    migrations/c1_third.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (4, 1,
  'column_missing', 'shared', 'third',
  '  add column shared.third', '  exists column shared.third', '
ALTER TABLE "shared" ADD COLUMN "third" integer CONSTRAINT "ck_shared_third" CHECK (third > 0)
');

-- ===================================================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, 'd1', 0, '9626132f5b5b4a920fbcbb1704d2636d715605d07d7f98b13b6c8c56a498d813',
  'Merged');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'apply d1 Merged',
  'd1 Merged: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. alter_column shared.c
--    migrations/d1_merge.yaml:6
-- on shared: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (5, 1,
  'rebuild', 'shared', '
id
a
c
left_one
third
', '0/0/', '
',
  '  rebuild table shared', '  unchanged table shared', '
CREATE TABLE "sqlc_mig_new_shared" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL DEFAULT 2,
  "c" varchar(20) NOT NULL DEFAULT ''c'',
  "left_one" integer,
  "third" integer,
  CONSTRAINT "pk_shared" PRIMARY KEY ("id"),
  CONSTRAINT "ck_c" CHECK (c <> ''''),
  CONSTRAINT "ck_shared_third" CHECK (third > 0)
);
INSERT INTO "sqlc_mig_new_shared" (rowid, "id", "a", "c", "left_one", "third")
SELECT rowid, "id", "a", "c", "left_one", "third" FROM "shared";
DROP TABLE "shared";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_shared" RENAME TO "shared";
PRAGMA legacy_alter_table = OFF
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

