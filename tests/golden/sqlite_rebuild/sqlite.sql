-- ===================================================================================================================
-- 0001  Tables
-- 1 of 3; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_tables.yaml',
  'Tables');

-- 1. create_enum mood   migrations/0001_tables.yaml:6

-- 2. create_table parents   migrations/0001_tables.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 2, 7, 'table_missing', 'parents', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id")
)
');

-- 3. create_table t   migrations/0001_tables.yaml:8
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, past, later, text)
  VALUES (1, 1, 3, 8, 'table_missing', 't', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  END
',
'"column a", "column b", "column c", "column d", "column e", "column f", "column g", "column h", "column parent_id", "column z", ' ||
  '"column z default", "foreign key (g)", "foreign key (parent_id)", "index ix_t_a", "unique (b)", "unique (c)"', '
CREATE TABLE "t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" integer,
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_a" CHECK (a > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (1, 1, 3, 8, 'index_missing', 'ix_t_a', 't', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_t_a'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_t_a'' COLLATE NOCASE AND s.tbl_name = ''t'' COLLATE NOCASE))
    AND (EXISTS (SELECT 1 FROM pragma_index_info(''ix_t_a'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_t_a'' COLLATE NOCASE AND s.tbl_name = ''u'' COLLATE NOCASE)) THEN
    ''  superseded index ix_t_a, now ix_t_a on u''
  END
',
'"index ix_t_a"', '"a"', '
CREATE INDEX "ix_t_a" ON "t" ("a")
');

-- 4. create_table bare   migrations/0001_tables.yaml:18
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 4, 18, 'table_missing', 'bare', '"foreign key (y)", "table autoincrement", "table primary key", "unique (x, y)"', '
CREATE TABLE "bare" (
  "x" integer NOT NULL,
  "y" integer
)
');

-- ===================================================================================================================
-- 0002  Columns that ALTER TABLE cannot add
-- 2 of 3; migrations/0002_columns.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_columns.yaml',
  'Columns that ALTER TABLE cannot add');

-- 1. add_column t.c   migrations/0002_columns.yaml:6
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 6, 'rebuild_adding', 't', '"id", "a", "b", "mood", "parent_id"', '1/1/c', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''c'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''c'' COLLATE NOCASE) THEN
    ''  superseded table t, now u.c''
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 10
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 9
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 1 THEN
    ''  superseded table t, changed later''
  END
',
'"foreign key (g)", "foreign key (parent_id)", "unique (b)"', '"id", "a", "b", "mood", "parent_id", "c" integer, CONSTRAINT "uq_t_c" UNIQUE ("c")', '
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
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id")
SELECT "id", "a", "b", "mood", "parent_id" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 2. add_column t.d   migrations/0002_columns.yaml:7
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 2, 7, 'rebuild_adding', 't', '"id", "a", "b", "mood", "parent_id", "c"', '2/1/d', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''d'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''d'' COLLATE NOCASE) THEN
    ''  superseded table t, now u.d''
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 10
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 9
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 1 THEN
    ''  superseded table t, changed later''
  END
',
'"foreign key (g)", "foreign key (parent_id)", "unique (b)"', '"id", "a", "b", "mood", "parent_id", "c", "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP', '
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
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c")
SELECT "id", "a", "b", "mood", "parent_id", "c" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_column t.e   migrations/0002_columns.yaml:8
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 3, 8, 'rebuild_adding', 't', '"id", "a", "b", "mood", "parent_id", "c", "d"', '2/1/e', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''e'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''e'' COLLATE NOCASE) THEN
    ''  superseded table t, now u.e''
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 10
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 9
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 1 THEN
    ''  superseded table t, changed later''
  END
',
'"column e", "foreign key (g)", "foreign key (parent_id)", "unique (b)"',
  '"id", "a", "b", "mood", "parent_id", "c", "d", "e" integer GENERATED ALWAYS AS (a * 2) STORED', '
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

-- 4. add_column t.f   migrations/0002_columns.yaml:9
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 4, 9, 'rebuild_adding', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e"', '2/1/f', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''f'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''f'' COLLATE NOCASE) THEN
    ''  superseded table t, now u.f''
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 10
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  END
',
'"foreign key (g)", "foreign key (parent_id)", "unique (b)"',
  '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f" integer NOT NULL DEFAULT 1, CONSTRAINT "ck_t_f" CHECK (f > 0)', '
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
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 5. add_column t.g   migrations/0002_columns.yaml:10
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, later, stand_in, text)
  VALUES (2, 1, 5, 10, 'rebuild_adding', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f"', '2/1/g', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''g'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''g'' COLLATE NOCASE) THEN
    ''  superseded table t, now u.g''
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded table t, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  END
',
'"foreign key (parent_id)", "unique (b)"', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g" bigint DEFAULT 1, ' ||
  'CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id")', '
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
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 6. add_column t.h   migrations/0002_columns.yaml:11
-- comment on h: without a default it can
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (2, 1, 6, 11, 'column_missing', 't', 'h', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''h'' COLLATE NOCASE) THEN
    ''  superseded column t.h, now u.h''
  END
',
'"foreign key (parent_id)", "unique (b)"', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g"', '
ALTER TABLE "t" ADD COLUMN "h" integer CONSTRAINT "ck_t_h" CHECK (h > 0)
');

-- ===================================================================================================================
-- 0003  Constraints, values and types
-- 3 of 3; migrations/0003_constraints.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_constraints.yaml',
  'Constraints, values and types');

-- 1. create_primary_key pk_bare on bare   migrations/0003_constraints.yaml:6
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 6, 'rebuild', 'bare', '"x", "y"', '0/0/', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bare'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bare'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table bare, changed later''
  END
',
'
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

-- 2. create_unique_constraint uq_bare_x_y on bare   migrations/0003_constraints.yaml:7
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'bare', '"x", "y"', '0/0/', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bare'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bare'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table bare, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''bare'', ''main'') c
      WHERE instr('', '' || lower(''"x", "y"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''bare'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''bare'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''bare'', ''main'') f) = 0 THEN
    ''  superseded table bare, changed later''
  END
',
'
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

-- 3. create_check_constraint ck_y on bare   migrations/0003_constraints.yaml:8
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 3, 8, 'rebuild', 'bare', '"x", "y"', '1/0/', '', '
CASE
  WHEN (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bare'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bare'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table bare, changed later''
  END
',
'
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

-- 4. create_foreign_key fk_bare_y_parents on bare   migrations/0003_constraints.yaml:9
-- on bare: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 4, 9, 'rebuild', 'bare', '"x", "y"', '1/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''bare'', ''main'') c
      WHERE instr('', '' || lower(''"x", "y"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''bare'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''bare'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''bare'', ''main'') f) = 1 THEN
    ''  superseded table bare, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_bare" (
  "x" integer NOT NULL,
  "y" integer,
  CONSTRAINT "pk_bare" PRIMARY KEY ("x"),
  CONSTRAINT "uq_bare_x_y" UNIQUE ("x", "y"),
  CONSTRAINT "fk_bare_y_parents" FOREIGN KEY ("y") REFERENCES "parents" ("id") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "ck_y" CHECK (y > x)
);
INSERT INTO "sqlc_mig_new_bare" ("x", "y")
SELECT "x", "y" FROM "bare";
DROP TABLE "bare";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_bare" RENAME TO "bare";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_constraint ck_a on t   migrations/0003_constraints.yaml:10
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 5, 10, 'rebuild', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '2/2/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  END
',
'
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
  "h" integer,
  CONSTRAINT "uq_t_b" UNIQUE ("b"),
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f", "g", "h")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f", "g", "h" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_constraint uq_t_b on t   migrations/0003_constraints.yaml:11
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 6, 11, 'rebuild', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '2/2/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c
      WHERE instr('', '' || lower(''"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"'') || '','',
  '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''t'', ''main'')) = 11
    AND (SELECT count(*) FROM pragma_index_list(''t'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''t'', ''main'') f) = 2 THEN
    ''  superseded table t, changed later''
  END
',
'
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
  "h" integer,
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f", "g", "h")
SELECT "id", "a", "b", "mood", "parent_id", "c", "d", "f", "g", "h" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 7. alter_column t.a   migrations/0003_constraints.yaml:12
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 7, 12, 'rebuild', 't', '"id", "a", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '1/2/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  END
',
'
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "a" text NOT NULL DEFAULT ''x'',
  "b" varchar(20) NOT NULL DEFAULT ''b'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS (a * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "a", "b", "mood", "parent_id", "c", "d", "f", "g", "h")
SELECT "id", ''x'' || a, "b", "mood", "parent_id", "c", "d", "f", "g", "h" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 8. rename_column t.a to z   migrations/0003_constraints.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, past, text)
  VALUES (3, 1, 8, 13, 'column_rename', 't', 'a', 'z', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''a'' COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main'') c WHERE c.name = ''z'' COLLATE NOCASE)
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main'') c WHERE c.name = ''z'' COLLATE NOCASE) THEN
    ''  superseded column t.a to z, now u.z''
  END
',
'
ALTER TABLE "t" RENAME COLUMN "a" TO "z"
');

-- 9. drop_column t.b      ! destroys the values of t.b; undo: the column comes back empty   migrations/0003_constraints.yaml:14
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 9, 14, 'rebuild_dropping', 't', '"id", "z", "b", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '1/2/b', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_t" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "z" text NOT NULL DEFAULT ''x'',
  "mood" varchar(4) DEFAULT ''calm'',
  "parent_id" bigint,
  "c" integer,
  "d" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "e" integer GENERATED ALWAYS AS ("z" * 2) STORED,
  "f" integer NOT NULL DEFAULT 1,
  "g" bigint DEFAULT 1,
  "h" integer,
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "z", "mood", "parent_id", "c", "d", "f", "g", "h")
SELECT "id", "z", "mood", "parent_id", "c", "d", "f", "g", "h" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 10. drop_column t.parent_id      ! destroys the values of t.parent_id; undo: the column comes back empty   migrations/0003_constraints.yaml:15
-- on t: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (3, 1, 10, 15, 'rebuild_dropping', 't', '"id", "z", "mood", "parent_id", "c", "d", "e", "f", "g", "h"', '1/2/parent_id', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''t'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''t'' COLLATE NOCASE AND s.type = ''table''))
    AND (EXISTS (SELECT 1 FROM pragma_table_xinfo(''u'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''u'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table t, now u''
  END
',
'!', '
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
  CONSTRAINT "uq_t_c" UNIQUE ("c"),
  CONSTRAINT "fk_t_g_parents" FOREIGN KEY ("g") REFERENCES "parents" ("id"),
  CONSTRAINT "ck_t_f" CHECK (f > 0),
  CONSTRAINT "ck_t_h" CHECK (h > 0),
  CONSTRAINT "ck_t_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_t'' WHERE name = ''t'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_t" ("id", "z", "mood", "c", "d", "f", "g", "h")
SELECT "id", "z", "mood", "c", "d", "f", "g", "h" FROM "t";
DROP TABLE "t";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_t" RENAME TO "t";
PRAGMA legacy_alter_table = OFF
');

-- 11. rename_table t to u   migrations/0003_constraints.yaml:16
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (3, 1, 11, 16, 'table_rename', 't', 'u', '
ALTER TABLE "t" RENAME TO "u"
');

-- 12. alter_column u.z   migrations/0003_constraints.yaml:17
-- on u: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 12, 17, 'rebuild', 'u', '"id", "z", "mood", "c", "d", "e", "f", "g", "h"', '1/1/', '', '
CREATE TABLE "sqlc_mig_new_u" (
  "id" integer CONSTRAINT "pk_t" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "z" text NOT NULL,
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

