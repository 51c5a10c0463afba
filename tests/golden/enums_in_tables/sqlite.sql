-- ===================================================================================================================
-- 0001  An enum and tables that use it
-- 1 of 3; migrations/0001_enum.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_enum.yaml',
  'An enum and tables that use it');

-- 1. create_enum mood   migrations/0001_enum.yaml:6

-- 2. create_table cats   migrations/0001_enum.yaml:7
-- comment on mood: how it is
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 7, 'table_missing', 'cats', '"column before", "column mood", "index ix_cats_before"', '
CREATE TABLE "cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''calm'', ''it''''s fine'', ''wild''))
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (1, 1, 2, 7, 'index_missing', 'ix_cats_before', 'cats', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_cats_before'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_cats_before'' COLLATE NOCASE AND s.tbl_name = ''cats'' COLLATE NOCASE))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''dogs'', ''main'') c WHERE c.name = ''mood'' COLLATE NOCASE) THEN
    ''  superseded index ix_cats_before, dropped later''
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_cats_before'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_cats_before'' COLLATE NOCASE AND s.tbl_name = ''cats'' COLLATE NOCASE))
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c WHERE c.name = ''before'' COLLATE NOCASE) THEN
    ''  superseded index ix_cats_before, dropped later''
  END
',
'"index ix_cats_before"', '"before"', '
CREATE INDEX "ix_cats_before" ON "cats" ("before")
');

-- 3. create_table dogs   migrations/0001_enum.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 3, 13, 'table_missing', 'dogs', '"column mood default", "column mood type"', '
CREATE TABLE "dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild''))
)
');

-- ===================================================================================================================
-- 0002  More values
-- 2 of 3; migrations/0002_values.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_values.yaml',
  'More values');

-- 1. add_enum_value mood 'asleep'   migrations/0002_values.yaml:6
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 6, 'rebuild', 'cats', '"id", "mood", "before"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 1
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id", "before"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 1, 6, 'rebuild', 'dogs', '"id", "mood"', '0/0/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''dogs'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''dogs'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table dogs, dropped later''
  END
',
'
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- 2. add_enum_value mood 'o'clock'   migrations/0002_values.yaml:7
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'cats', '"id", "mood", "before"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 1
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id", "before"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'dogs', '"id", "mood"', '0/0/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''dogs'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''dogs'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table dogs, dropped later''
  END
',
'
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_enum_value mood 'hungry'   migrations/0002_values.yaml:8
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'cats', '"id", "mood", "before"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 1
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id", "before"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep'')),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "mood", "before")
SELECT rowid, "id", "mood", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');
-- on dogs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'dogs', '"id", "mood"', '0/0/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''dogs'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''dogs'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table dogs, dropped later''
  END
',
'
CREATE TABLE "sqlc_mig_new_dogs" (
  "id" bigint NOT NULL,
  "mood" varchar(9),
  CONSTRAINT "pk_dogs" PRIMARY KEY ("id"),
  CONSTRAINT "ck_dogs_mood" CHECK ("mood" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_dogs" (rowid, "id", "mood")
SELECT rowid, "id", "mood" FROM "dogs";
DROP TABLE "dogs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_dogs" RENAME TO "dogs";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_gone.yaml',
  'And gone');

-- 1. drop_column cats.mood      ! destroys the values of cats.mood; undo: the column comes back empty   migrations/0003_gone.yaml:6
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 6, 'rebuild_dropping', 'cats', '"id", "mood", "before"', '0/0/mood', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''cats'', ''main'') c
      WHERE instr('', '' || lower(''"id"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''cats'', ''main'')) = 1
    AND (SELECT count(*) FROM pragma_index_list(''cats'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''cats'', ''main'') f) = 0 THEN
    ''  superseded table cats, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  "before" varchar(9),
  CONSTRAINT "pk_cats" PRIMARY KEY ("id"),
  CONSTRAINT "ck_cats_before" CHECK ("before" IN (''o''''clock'', ''calm'', ''hungry'', ''it''''s fine'', ''wild'', ''asleep''))
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id", "before")
SELECT rowid, "id", "before" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column cats.before      ! destroys the values of cats.before; undo: the column comes back empty   migrations/0003_gone.yaml:7
-- on cats: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 2, 7, 'rebuild_dropping', 'cats', '"id", "before"', '0/0/before', '"ix_cats_before"', '!', '
CREATE TABLE "sqlc_mig_new_cats" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_cats" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_cats" (rowid, "id")
SELECT rowid, "id" FROM "cats";
DROP TABLE "cats";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_cats" RENAME TO "cats";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_table dogs      ! destroys the rows of dogs; undo: the table comes back empty   migrations/0003_gone.yaml:8
-- on dogs: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (3, 1, 3, 8, 'table_present', 'dogs', '!', '
DROP TABLE "dogs"
');

-- 4. drop_enum mood   migrations/0003_gone.yaml:9

