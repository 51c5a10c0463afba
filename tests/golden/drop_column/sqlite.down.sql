-- ===================================================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_gone.yaml',
  'All of them go');

-- 1. add_column notes.id   migrations/0002_gone.yaml:16
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, no_rows, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (2, 1, 1, 16, 'rebuild_adding', 'notes', '"keep", "both_b"', '0/0/id', '', '"keep", "both_b", "id" bigint NOT NULL', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b")
SELECT rowid, "keep", "both_b" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 2. create_primary_key pk_notes on notes   migrations/0002_gone.yaml:16
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 2, 16, 'rebuild', 'notes', '"keep", "both_b", "id"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id")
SELECT rowid, "keep", "both_b", "id" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 3. add_column notes.made_at   migrations/0002_gone.yaml:15
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (2, 1, 3, 15, 'rebuild_adding', 'notes', '"keep", "both_b", "id"', '0/0/made_at', '',
  '"keep", "both_b", "id", "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id")
SELECT rowid, "keep", "both_b", "id" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 4. add_column notes.size   migrations/0002_gone.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 4, 14, 'column_missing', 'notes', 'size', '
ALTER TABLE "notes" ADD COLUMN "size" varchar(5)
');

-- 5. create_check_constraint ck_notes_size on notes   migrations/0002_gone.yaml:14
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 5, 14, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size")
SELECT rowid, "keep", "both_b", "id", "made_at", "size" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 6. add_column notes.mood   migrations/0002_gone.yaml:13
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (2, 1, 6, 13, 'rebuild_adding', 'notes', '"keep", "both_b", "id", "made_at", "size"', '0/0/mood', '',
  '"keep", "both_b", "id", "made_at", "size", "mood" varchar(4) DEFAULT ''calm''', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size")
SELECT rowid, "keep", "both_b", "id", "made_at", "size" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 7. add_column notes.person_id   migrations/0002_gone.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 7, 12, 'column_missing', 'notes', 'person_id', '
ALTER TABLE "notes" ADD COLUMN "person_id" bigint
');

-- 8. create_foreign_key fk_notes_person_id_people on notes   migrations/0002_gone.yaml:12
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 8, 12, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 9. add_column notes.checked   migrations/0002_gone.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 9, 11, 'column_missing', 'notes', 'checked', '
ALTER TABLE "notes" ADD COLUMN "checked" integer
');

-- 10. create_check_constraint ck_notes_checked on notes   migrations/0002_gone.yaml:11
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 10, 11, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked"', '0/1/', '', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  "checked" integer,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 11. add_column notes.one_of_a_kind   migrations/0002_gone.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 11, 10, 'column_missing', 'notes', 'one_of_a_kind', '
ALTER TABLE "notes" ADD COLUMN "one_of_a_kind" integer
');

-- 12. create_unique_constraint uq_notes_one_of_a_kind on notes   migrations/0002_gone.yaml:10
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 12, 10, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind"', '0/1/', '', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  "checked" integer,
  "one_of_a_kind" integer,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 13. add_column notes.both_a   migrations/0002_gone.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 13, 9, 'column_missing', 'notes', 'both_a', '
ALTER TABLE "notes" ADD COLUMN "both_a" integer
');

-- 14. create_unique_constraint uq_notes_both_a_both_b on notes   migrations/0002_gone.yaml:9
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 14, 9, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a"', '1/1/', '',
  '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  "checked" integer,
  "one_of_a_kind" integer,
  "both_a" integer,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 15. create_check_constraint ck_both on notes   migrations/0002_gone.yaml:9
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 15, 9, 'rebuild', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a"', '2/1/', '',
  '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  "checked" integer,
  "one_of_a_kind" integer,
  "both_a" integer,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 16. create_index ix_both on notes   migrations/0002_gone.yaml:9
-- on notes: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, stand_in, text)
  VALUES (2, 1, 16, 9, 'index_missing', 'ix_both', 'notes', '"both_b", "both_a"', '
CREATE INDEX "ix_both" ON "notes" ("both_b", "both_a")
');

-- 17. add_column notes.half   migrations/0002_gone.yaml:8
-- on notes: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (2, 1, 17, 8, 'rebuild_adding', 'notes', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a"',
  '2/1/half', '', '"keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a", ' ||
  '"half" integer GENERATED ALWAYS AS (both_a / 2) STORED', '
CREATE TABLE "sqlc_mig_new_notes" (
  "keep" text,
  "both_b" integer,
  "id" bigint NOT NULL,
  "made_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "size" varchar(5),
  "mood" varchar(4) DEFAULT ''calm'',
  "person_id" bigint,
  "checked" integer,
  "one_of_a_kind" integer,
  "both_a" integer,
  "half" integer GENERATED ALWAYS AS (both_a / 2) STORED,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "people" ("id"),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_both" CHECK (both_a < both_b),
  CONSTRAINT "ck_notes_mood" CHECK ("mood" IN (''calm'', ''wild''))
);
INSERT INTO "sqlc_mig_new_notes" (rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a")
SELECT rowid, "keep", "both_b", "id", "made_at", "size", "mood", "person_id", "checked", "one_of_a_kind", "both_a" FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF
');

-- 18. add_column notes.indexed   migrations/0002_gone.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, text)
  VALUES (2, 1, 18, 7, 'column_missing', 'notes', 'indexed', '
ALTER TABLE "notes" ADD COLUMN "indexed" integer
');

-- 19. create_index ix_notes_indexed on notes   migrations/0002_gone.yaml:7
-- on notes: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 19, 7, 'index_missing', 'ix_notes_indexed', 'notes', '"indexed"', '
CREATE INDEX "ix_notes_indexed" ON "notes" ("indexed")
');

-- 20. add_column notes.plain   migrations/0002_gone.yaml:6
-- comment on plain: has a comment
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 20, 6, 'column_missing', 'notes', 'plain', '
ALTER TABLE "notes" ADD COLUMN "plain" varchar(20) NOT NULL DEFAULT ''x''
');

-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Tables with columns that others hang on');

-- 1. drop_table notes      ! destroys the rows of notes   migrations/0001_tables.yaml:11
-- on notes: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 11, 'table_present', 'notes', '!', '
DROP TABLE "notes"
');

-- 2. drop_table people      ! destroys the rows of people   migrations/0001_tables.yaml:7
-- on people: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 7, 'table_present', 'people', '!', '
DROP TABLE "people"
');

-- 3. drop_enum mood   migrations/0001_tables.yaml:6

