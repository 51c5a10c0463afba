-- ===================================================================================================================
-- 0002  It is rebuilt
-- 1 of 2; migrations/0002_rebuilt.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_rebuilt.yaml',
  'It is rebuilt');

-- 1. create_table docs
--    migrations/0002_rebuilt.yaml:8
-- comment: kept in the script
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, later, verb, object, skipped, text) VALUES (2, 1, 8,
  'table_missing', 'docs',
  '
index ix_some
',
'create', 'table docs', 'exists', '
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
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (2, 1, 8,
  'index_missing', 'ix_some', 'docs',
'"id", "title", "lower", "parent_id", "it''s ""quoted"""', 'create', 'index ix_some', 'exists', '
CREATE INDEX "ix_some" ON "docs" ("title" COLLATE "rtrim" DESC, (length(title))) WHERE title <> ''''
');

-- 2. add_column docs.upper
--    migrations/0002_rebuilt.yaml:7
-- on docs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, stand_in, verb, object, skipped, text) VALUES (2, 1, 2, 7,
  'rebuild_adding', 'docs', '
id
title
lower
parent_id
it''s "quoted"
', '0/2/upper', '
',
'"id", "title", "lower", "parent_id", "it''s ""quoted""", "upper" text GENERATED ALWAYS AS (upper(title)) STORED', 'rebuild', 'table docs', 'exists', '
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
INSERT INTO "sqlc_mig_new_docs" ("id", "title", "parent_id", "it''s ""quoted""")
SELECT "id", "title", "parent_id", "it''s ""quoted""" FROM "docs";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''docs'' COLLATE NOCASE;
DROP TABLE "docs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_docs" RENAME TO "docs";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''docs'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''docs'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''docs'' COLLATE NOCASE
');

-- 3. alter_column docs.title
--    migrations/0002_rebuilt.yaml:6
-- on docs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, verb, object, skipped, text) VALUES (2, 1, 3, 6,
  'rebuild', 'docs', '
id
title
lower
parent_id
it''s "quoted"
upper
', '0/2/', '
',
'rebuild', 'table docs', 'unchanged', '
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
INSERT INTO "sqlc_mig_new_docs" ("id", "title", "parent_id", "it''s ""quoted""")
SELECT "id", "title", "parent_id", "it''s ""quoted""" FROM "docs";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''docs'' COLLATE NOCASE;
DROP TABLE "docs";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_docs" RENAME TO "docs";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''docs'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''docs'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''docs'' COLLATE NOCASE
');

-- ===================================================================================================================
-- 0001  A table with what SQLite has
-- 2 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table with what SQLite has');

-- 1. drop_table docs      ! destroys the rows of docs
--    migrations/0001_table.yaml:7
-- on docs: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 7,
  'table_present', 'docs',
'! drop', 'table docs', 'absent', '
DROP TABLE "docs"
');

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_table.yaml:6
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 2, 6,
  'table_present', 'parents',
'! drop', 'table parents', 'absent', '
DROP TABLE "parents"
');

