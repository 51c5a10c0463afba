-- ===================================================================================================================
-- 0001  A table with what SQLite has
-- 1 of 2; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table with what SQLite has');

-- 1. create_table parents   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'parents', '
CREATE TABLE "parents" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_parents" PRIMARY KEY ("id")
)
');

-- 2. create_table docs   migrations/0001_table.yaml:7
-- comment: kept in the script
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 7, 'table_missing', 'docs', '"column title null", "column upper", "index ix_some"', '
CREATE TABLE "docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase" NOT NULL,
  "upper" text GENERATED ALWAYS AS (upper(title)) STORED,
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  CONSTRAINT "fk_docs_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "fk_again" FOREIGN KEY ("parent_id") REFERENCES "parents" DEFERRABLE INITIALLY IMMEDIATE
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 2, 7, 'index_missing', 'ix_some', 'docs', '"id", "title" COLLATE "nocase", "upper", "lower", "parent_id", "it''s ""quoted"""', '
CREATE INDEX "ix_some" ON "docs" ("title" COLLATE "rtrim" DESC, (length(title))) WHERE title <> ''''
');

-- ===================================================================================================================
-- 0002  It is rebuilt
-- 2 of 2; migrations/0002_rebuilt.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_rebuilt.yaml',
  'It is rebuilt');

-- 1. alter_column docs.title   migrations/0002_rebuilt.yaml:6
-- on docs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 6, 'rebuild', 'docs', '"id", "title", "upper", "lower", "parent_id", "it''s ""quoted"""', '0/2/', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''docs'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''docs'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table docs, dropped later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''docs'', ''main'') c
      WHERE instr('', '' || lower(''"id", "title", "lower", "parent_id", "it''''s ""quoted"""'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''docs'', ''main'')) = 5
    AND (SELECT count(*) FROM pragma_index_list(''docs'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''docs'', ''main'') f) = 2 THEN
    ''  superseded table docs, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase",
  "upper" text GENERATED ALWAYS AS (upper(title)) STORED,
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  CONSTRAINT "fk_docs_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "fk_again" FOREIGN KEY ("parent_id") REFERENCES "parents" DEFERRABLE INITIALLY IMMEDIATE
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_docs'' WHERE name = ''docs'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_docs" ("id", "title", "parent_id", "it''s ""quoted""")
SELECT "id", "title", "parent_id", "it''s ""quoted""" FROM "docs";
DROP TABLE "docs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_docs" RENAME TO "docs";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_column docs.upper   migrations/0002_rebuilt.yaml:7
-- on docs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild_dropping', 'docs', '"id", "title", "upper", "lower", "parent_id", "it''s ""quoted"""', '0/2/upper', '', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''docs'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''docs'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table docs, dropped later''
  END
',
'
CREATE TABLE "sqlc_mig_new_docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase",
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  CONSTRAINT "fk_docs_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "fk_again" FOREIGN KEY ("parent_id") REFERENCES "parents" DEFERRABLE INITIALLY IMMEDIATE
);
UPDATE main.sqlite_sequence SET name = ''sqlc_mig_new_docs'' WHERE name = ''docs'' COLLATE NOCASE; -- the numbers go on
INSERT INTO "sqlc_mig_new_docs" ("id", "title", "parent_id", "it''s ""quoted""")
SELECT "id", "title", "parent_id", "it''s ""quoted""" FROM "docs";
DROP TABLE "docs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_docs" RENAME TO "docs";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_table docs      ! destroys the rows of docs; undo: the table comes back empty   migrations/0002_rebuilt.yaml:8
-- on docs: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (2, 1, 3, 8, 'table_present', 'docs', '!', '
DROP TABLE "docs"
');

