-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 1 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_tables.yaml',
  'Tables with columns that others hang on');

-- 1. create_enum mood   migrations/0001_tables.yaml:6

-- 2. create_table people   migrations/0001_tables.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 2, 7, 'table_missing', 'people', '
CREATE TABLE "people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
)
');

-- 3. create_table notes   migrations/0001_tables.yaml:11
-- comment: What is left
-- comment on plain: has a comment
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 3, 11, 'table_missing', 'notes',
  '"column both_a", "column checked", "column half", "column id", "column indexed", "column made_at", "column mood", "column one_of_a_kind", ' ||
  '"column person_id", "column plain", "column size", "foreign key (person_id)", "index ix_both", "index ix_notes_indexed", ' ||
  '"table autoincrement", "table primary key", "unique (both_a, both_b)", "unique (one_of_a_kind)"', '
CREATE TABLE "notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "plain" varchar(20) NOT NULL DEFAULT ''x'',
  "indexed" integer,
  "both_a" integer,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "half" integer GENERATED ALWAYS AS (both_a / 2) STORED,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (1, 1, 3, 11, 'index_missing', 'ix_notes_indexed', 'notes', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_notes_indexed'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_notes_indexed'' COLLATE NOCASE AND s.tbl_name = ''notes'' COLLATE NOCASE))
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c WHERE c.name = ''indexed'' COLLATE NOCASE) THEN
    ''  superseded index ix_notes_indexed, dropped later''
  END
',
'"index ix_notes_indexed"', '"indexed"', '
CREATE INDEX "ix_notes_indexed" ON "notes" ("indexed")
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (1, 1, 3, 11, 'index_missing', 'ix_both', 'notes', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_both'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_both'' COLLATE NOCASE AND s.tbl_name = ''notes'' COLLATE NOCASE))
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c WHERE c.name = ''both_a'' COLLATE NOCASE) THEN
    ''  superseded index ix_both, dropped later''
  END
',
'"index ix_both"', '"both_b", "both_a"', '
CREATE INDEX "ix_both" ON "notes" ("both_b", "both_a")
');

-- ===================================================================================================================
-- 0002  All of them go
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_gone.yaml',
  'All of them go');

-- 1. drop_column notes.plain      ! destroys the values of notes.plain; undo: the column comes back empty   migrations/0002_gone.yaml:6
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 6, 'rebuild_dropping', 'notes',
  '"id", "keep", "plain", "indexed", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "half", "made_at"', '2/1/plain', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "indexed" integer,
  "both_a" integer,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "half" integer GENERATED ALWAYS AS (both_a / 2) STORED,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "indexed", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "indexed", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column notes.indexed      ! destroys the values of notes.indexed; undo: the column comes back empty   migrations/0002_gone.yaml:7
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 2, 7, 'rebuild_dropping', 'notes',
  '"id", "keep", "indexed", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "half", "made_at"', '2/1/indexed',
  '"ix_notes_indexed"', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_a" integer,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "half" integer GENERATED ALWAYS AS (both_a / 2) STORED,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_column notes.half   migrations/0002_gone.yaml:8
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 3, 8, 'rebuild_dropping', 'notes',
  '"id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "half", "made_at"', '2/1/half', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_a" integer,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 4. drop_column notes.both_a      ! destroys the values of notes.both_a; undo: the column comes back empty   migrations/0002_gone.yaml:9
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 4, 9, 'rebuild_dropping', 'notes', '"id", "keep", "both_a", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at"',
  '2/1/both_a', '"ix_both"', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_column notes.one_of_a_kind      ! destroys the values of notes.one_of_a_kind; undo: the column comes back empty
--    migrations/0002_gone.yaml:10
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 5, 10, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "one_of_a_kind", "checked", "person_id", "mood", "size", "made_at"',
  '1/1/one_of_a_kind', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "checked", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_b", "checked", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_column notes.checked      ! destroys the values of notes.checked; undo: the column comes back empty   migrations/0002_gone.yaml:11
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 6, 11, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "checked", "person_id", "mood", "size", "made_at"', '0/1/checked', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "person_id" bigint,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "person_id", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_b", "person_id", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 7. drop_column notes.person_id      ! destroys the values of notes.person_id; undo: the column comes back empty   migrations/0002_gone.yaml:12
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 7, 12, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "person_id", "mood", "size", "made_at"', '0/1/person_id', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "mood" varchar(4) DEFAULT ''calm'',
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "mood", "size", "made_at")
SELECT rowid, "id", "keep", "both_b", "mood", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 8. drop_column notes.mood      ! destroys the values of notes.mood; undo: the column comes back empty   migrations/0002_gone.yaml:13
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 8, 13, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "mood", "size", "made_at"', '0/0/mood', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b", "made_at"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 4
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "size" varchar(5),
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "size", "made_at")
SELECT rowid, "id", "keep", "both_b", "size", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 9. drop_column notes.size      ! destroys the values of notes.size; undo: the column comes back empty   migrations/0002_gone.yaml:14
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 9, 14, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "size", "made_at"', '0/0/size', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"id", "keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b", "made_at")
SELECT rowid, "id", "keep", "both_b", "made_at" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 10. drop_column notes.made_at      ! destroys the values of notes.made_at; undo: the column comes back empty   migrations/0002_gone.yaml:15
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, verb, text)
  VALUES (2, 1, 10, 15, 'rebuild_dropping', 'notes', '"id", "keep", "both_b", "made_at"', '0/0/made_at', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''notes'', ''main'') c
      WHERE instr('', '' || lower(''"keep", "both_b"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''notes'', ''main'')) = 2
    AND (SELECT count(*) FROM pragma_index_list(''notes'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''notes'', ''main'') f) = 0 THEN
    ''  superseded table notes, changed later''
  END
',
'!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "both_b" integer,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "id", "keep", "both_b")
SELECT rowid, "id", "keep", "both_b" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 11. drop_column notes.id      ! destroys the values of notes.id; undo: the column comes back empty   migrations/0002_gone.yaml:16
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, text)
  VALUES (2, 1, 11, 16, 'rebuild_dropping', 'notes', '"id", "keep", "both_b"', '0/0/id', '', '!', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b")
SELECT rowid, "keep", "both_b" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

