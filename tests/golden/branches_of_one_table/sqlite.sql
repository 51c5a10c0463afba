-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_table shared   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'shared',
  '"column a default", "column b", "column c default", "column c null", "column left_one", "column third", "index ix_shared_left_one"', '
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
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/a1_left.yaml',
  'Left');

-- 1. add_column shared.left_one   migrations/a1_left.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, text)
  VALUES (2, 1, 6, 'column_missing', 'shared', 'left_one', '', '
ALTER TABLE "shared" ADD COLUMN "left_one" integer
');
-- on shared: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 1, 6, 'index_missing', 'ix_shared_left_one', 'shared', '"left_one"', '
CREATE INDEX "ix_shared_left_one" ON "shared" ("left_one")
');

-- 2. alter_column shared.a   migrations/a1_left.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: b1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "b", "c", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 0, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: b1; and these are not: c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: b1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "b", "c", "third", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: b1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c", "third", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'b1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0);

-- ===================================================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/b1_right.yaml',
  'Right');

-- 1. drop_column shared.b      ! destroys the values of shared.b; undo: the column comes back empty   migrations/b1_right.yaml:6
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: a1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "c"', '0/0/b', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'!', '
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 0, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 1, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "c", "left_one"', '0/0/b', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'!', '
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: a1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 1, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "c", "third"', '0/0/b', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'!', '
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 1, 6, 'rebuild_dropping', 'shared', '"id", "a", "b", "c", "left_one", "third"', '0/0/b', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'!', '
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0);

-- 2. create_check_constraint ck_c on shared   migrations/b1_right.yaml:7
-- on shared: copies the table, and builds its indexes again
-- if these are not applied: a1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 0, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1; and these are not: c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c", "left_one"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: c1; and these are not: a1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c", "third"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one", "third"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 0, 0);
-- on shared: copies the table, and builds its indexes again
-- if these are applied: a1, c1
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'shared', '"id", "a", "c", "left_one", "third"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''shared'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "c", "left_one"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''shared'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''shared'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''shared'', ''main'') f) = 0 THEN
    ''  superseded table shared, changed later''
  END
',
'
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
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'a1', 1, 0), ((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), 'c1', 1, 0);

-- ===================================================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/c1_third.yaml',
  'A third one');

-- 1. add_column shared.third   migrations/c1_third.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (4, 1, 6, 'column_missing', 'shared', 'third', '"id", "a", "c", "left_one"', '
ALTER TABLE "shared" ADD COLUMN "third" integer CONSTRAINT "ck_shared_third" CHECK (third > 0)
');

-- ===================================================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (5, 1, 'migrations/d1_merge.yaml',
  'Merged');

-- 1. alter_column shared.c   migrations/d1_merge.yaml:6
-- on shared: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, text)
  VALUES (5, 1, 6, 'rebuild', 'shared', '"id", "a", "c", "left_one", "third"', '0/0/', '', '
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

