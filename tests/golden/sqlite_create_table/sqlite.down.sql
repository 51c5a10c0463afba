-- ===================================================================================================================
-- 0002  It is rebuilt
-- 1 of 2; migrations/0002_rebuilt.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_rebuilt.yaml',
  'It is rebuilt');

-- 1. create_table docs   migrations/0002_rebuilt.yaml:8
-- comment: kept in the script
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (2, 1, 8, 'table_missing', 'docs', '"index ix_some"', '
CREATE TABLE "docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase",
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  CONSTRAINT "fk_docs_parent_id_parents" FOREIGN KEY ("parent_id") REFERENCES "parents" ("id") ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "fk_again" FOREIGN KEY ("parent_id") REFERENCES "parents" DEFERRABLE INITIALLY IMMEDIATE
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 1, 8, 'index_missing', 'ix_some', 'docs', '"id", "title" COLLATE "nocase", "lower", "parent_id", "it''s ""quoted"""', '
CREATE INDEX "ix_some" ON "docs" ("title" COLLATE "rtrim" DESC, (length(title))) WHERE title <> ''''
');

-- 2. add_column docs.upper   migrations/0002_rebuilt.yaml:7
-- on docs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, text)
  VALUES (2, 1, 2, 7, 'rebuild_adding', 'docs', '"id", "title", "lower", "parent_id", "it''s ""quoted"""', '0/2/upper', '',
  '"id", "title", "lower", "parent_id", "it''s ""quoted""", "upper" text GENERATED ALWAYS AS (upper(title)) STORED', '
CREATE TABLE "sqlc_mig_new_docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase",
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  "upper" text GENERATED ALWAYS AS (upper(title)) STORED,
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

-- 3. alter_column docs.title   migrations/0002_rebuilt.yaml:6
-- on docs: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (2, 1, 3, 6, 'rebuild', 'docs', '"id", "title", "lower", "parent_id", "it''s ""quoted""", "upper"', '0/2/', '', '
CREATE TABLE "sqlc_mig_new_docs" (
  "id" integer CONSTRAINT "pk_docs" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" varchar(200) COLLATE "nocase" NOT NULL,
  "lower" text GENERATED ALWAYS AS (lower(title)) VIRTUAL,
  "parent_id" bigint,
  "it''s ""quoted""" text DEFAULT (''a''''b
c'' || char(13)),
  "upper" text GENERATED ALWAYS AS (upper(title)) STORED,
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

-- ===================================================================================================================
-- 0001  A table with what SQLite has
-- 2 of 2; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table with what SQLite has');

-- 1. drop_table docs      ! destroys the rows of docs   migrations/0001_table.yaml:7
-- on docs: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 7, 'table_present', 'docs', '!', '
DROP TABLE "docs"
');

-- 2. drop_table parents      ! destroys the rows of parents   migrations/0001_table.yaml:6
-- on parents: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 6, 'table_present', 'parents', '!', '
DROP TABLE "parents"
');

