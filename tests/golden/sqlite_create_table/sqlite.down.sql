-- ===================================================================================================================
-- 0002  It is built anew
-- 1 of 2; migrations/0002_rebuilt.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '47c1cc0eafe9cf2846ed137106ec844c46787465f2e7450c136b02b2f605ff6e',
  'It is built anew');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 It is built anew',
  '0002 It is built anew: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table docs
--    migrations/0002_rebuilt.yaml:8
-- comment: kept in the script
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'docs',
  '  create table docs', '  exists table docs', '
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
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'ix_some', 'docs',
  '  create index ix_some', '  exists index ix_some', '
CREATE INDEX "ix_some" ON "docs" ("title" COLLATE "rtrim" DESC, (length(title))) WHERE title <> ''''
');

-- 2. add_column docs.upper
--    migrations/0002_rebuilt.yaml:7
-- on docs: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 2,
  'rebuild_adding', 'docs', '
id
title
lower
parent_id
it''s "quoted"
', '0/2/upper', '
',
  '  rebuild table docs', '  exists table docs', '
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
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (1, 3,
  'rebuild', 'docs', '
id
title
lower
parent_id
it''s "quoted"
upper
', '0/2/', '
',
  '  rebuild table docs', '  unchanged table docs', '
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

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table with what SQLite has
-- 2 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, 'e5344710358c4ed29c835d3266a93cdf316f535481ea841f7ca003f21ac9b161',
  'A table with what SQLite has');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 A table with what SQLite has',
  '0001 A table with what SQLite has: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table docs      ! destroys the rows of docs
--    migrations/0001_table.yaml:7
-- on docs: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'docs',
  '  ! drop table docs', '  absent table docs', '
DROP TABLE "docs"
');

-- 2. drop_table parents      ! destroys the rows of parents
--    migrations/0001_table.yaml:6
-- on parents: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'table_present', 'parents',
  '  ! drop table parents', '  absent table parents', '
DROP TABLE "parents"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

