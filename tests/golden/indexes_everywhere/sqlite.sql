-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_table pages
--    migrations/0001_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'pages',
  '  create table pages', '  exists table pages', '
CREATE TABLE "pages" (
  "id" bigint NOT NULL,
  "path" varchar(200) NOT NULL,
  "body" text,
  "seen" datetime,
  CONSTRAINT "pk_pages" PRIMARY KEY ("id")
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'ix_inline', 'pages',
  '  create index ix_inline', '  exists index ix_inline', '
CREATE INDEX "ix_inline" ON "pages" ("seen", "path")
');

-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5',
  'Indexes of every kind');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 Indexes of every kind',
  '0002 Indexes of every kind: another run has done it');

-- 1. create_index ix_pages_path on pages
--    migrations/0002_indexes.yaml:6
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'index_missing', 'ix_pages_path', 'pages',
  '  create index ix_pages_path', '  exists index ix_pages_path', '
CREATE INDEX "ix_pages_path" ON "pages" ("path")
');

-- 2. create_index ux_pages on pages
--    migrations/0002_indexes.yaml:7
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 2,
  'index_missing', 'ux_pages', 'pages',
  '  create index ux_pages', '  exists index ux_pages', '
CREATE UNIQUE INDEX "ux_pages" ON "pages" ("path", "seen" DESC)
');

-- 3. create_index ix_late on pages
--    migrations/0002_indexes.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 3,
  'index_missing', 'ix_late', 'pages',
  '  create index ix_late', '  exists index ix_late', '
CREATE INDEX "ix_late" ON "pages" ("seen" ASC)
');

-- 4. create_index ix_pages_9ccd9184_id on pages
--    migrations/0002_indexes.yaml:9
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 4,
  'index_missing', 'ix_pages_9ccd9184_id', 'pages',
  '  create index ix_pages_9ccd9184_id', '  exists index ix_pages_9ccd9184_id', '
CREATE INDEX "ix_pages_9ccd9184_id" ON "pages" ((lower(path)), "id")
');

-- 5. create_index ix_seen_only on pages
--    migrations/0002_indexes.yaml:10
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 5,
  'index_missing', 'ix_seen_only', 'pages',
  '  create index ix_seen_only', '  exists index ix_seen_only', '
CREATE INDEX "ix_seen_only" ON "pages" ("seen") WHERE seen IS NOT NULL
');

-- 6. create_index ix_nocase on pages
--    migrations/0002_indexes.yaml:11
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 6,
  'index_missing', 'ix_nocase', 'pages',
  '  create index ix_nocase', '  exists index ix_nocase', '
CREATE INDEX "ix_nocase" ON "pages" ("path" COLLATE "nocase" DESC)
');

-- 7. rename_index ix_pages_path to ix_path on pages
--    migrations/0002_indexes.yaml:16
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 7,
  'index_rename', 'ix_pages_path', 'ix_path',
  '  rename index ix_pages_path to ix_path', '  already renamed index ix_pages_path to ix_path', '
DROP INDEX "ix_pages_path";
CREATE INDEX "ix_path" ON "pages" ("path")
');

-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0003', 0, 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405',
  'And gone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply 0003 And gone',
  '0003 And gone: another run has done it');

-- 1. drop_index ix_path on pages
--    migrations/0003_gone.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 1,
  'index_present', 'ix_path',
  '  drop index ix_path', '  absent index ix_path', '
DROP INDEX "ix_path"
');

-- 2. drop_index ux_pages on pages
--    migrations/0003_gone.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 2,
  'index_present', 'ux_pages',
  '  drop index ux_pages', '  absent index ux_pages', '
DROP INDEX "ux_pages"
');

-- 3. drop_index ix_late on pages
--    migrations/0003_gone.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 3,
  'index_present', 'ix_late',
  '  drop index ix_late', '  absent index ix_late', '
DROP INDEX "ix_late"
');

-- 4. drop_index ix_seen_only on pages
--    migrations/0003_gone.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 4,
  'index_present', 'ix_seen_only',
  '  drop index ix_seen_only', '  absent index ix_seen_only', '
DROP INDEX "ix_seen_only"
');

-- 5. drop_index ix_nocase on pages
--    migrations/0003_gone.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 5,
  'index_present', 'ix_nocase',
  '  drop index ix_nocase', '  absent index ix_nocase', '
DROP INDEX "ix_nocase"
');

-- 6. drop_index ix_inline on pages
--    migrations/0003_gone.yaml:14
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 6,
  'index_present', 'ix_inline',
  '  drop index ix_inline', '  absent index ix_inline', '
DROP INDEX "ix_inline"
');

