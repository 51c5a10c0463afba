-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0003', 0, 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405',
  'And gone');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0003 And gone',
  '0003 And gone: another run has done it');

-- 1. create_index ix_inline on pages
--    migrations/0003_gone.yaml:14
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'ix_inline', 'pages',
  '  create index ix_inline', '  exists index ix_inline', '
CREATE INDEX "ix_inline" ON "pages" ("seen", "path")
');

-- 2. create_index ix_nocase on pages
--    migrations/0003_gone.yaml:10
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 2,
  'index_missing', 'ix_nocase', 'pages',
  '  create index ix_nocase', '  exists index ix_nocase', '
CREATE INDEX "ix_nocase" ON "pages" ("path" COLLATE "nocase" DESC)
');

-- 3. create_index ix_seen_only on pages
--    migrations/0003_gone.yaml:9
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 3,
  'index_missing', 'ix_seen_only', 'pages',
  '  create index ix_seen_only', '  exists index ix_seen_only', '
CREATE INDEX "ix_seen_only" ON "pages" ("seen") WHERE seen IS NOT NULL
');

-- 4. create_index ix_late on pages
--    migrations/0003_gone.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 4,
  'index_missing', 'ix_late', 'pages',
  '  create index ix_late', '  exists index ix_late', '
CREATE INDEX "ix_late" ON "pages" ("seen" ASC)
');

-- 5. create_index ux_pages on pages
--    migrations/0003_gone.yaml:7
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 5,
  'index_missing', 'ux_pages', 'pages',
  '  create index ux_pages', '  exists index ux_pages', '
CREATE UNIQUE INDEX "ux_pages" ON "pages" ("path", "seen" DESC)
');

-- 6. create_index ix_path on pages
--    migrations/0003_gone.yaml:6
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 6,
  'index_missing', 'ix_path', 'pages',
  '  create index ix_path', '  exists index ix_path', '
CREATE INDEX "ix_path" ON "pages" ("path")
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
  'revert 0002 Indexes of every kind',
  '0002 Indexes of every kind: another run has done it');

-- 1. rename_index ix_path to ix_pages_path on pages
--    migrations/0002_indexes.yaml:16
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 1,
  'index_rename', 'ix_path', 'ix_pages_path',
  '  rename index ix_path to ix_pages_path', '  already renamed index ix_path to ix_pages_path', '
DROP INDEX "ix_path";
CREATE INDEX "ix_pages_path" ON "pages" ("path")
');

-- 2. drop_index ix_nocase on pages
--    migrations/0002_indexes.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'index_present', 'ix_nocase',
  '  drop index ix_nocase', '  absent index ix_nocase', '
DROP INDEX "ix_nocase"
');

-- 3. drop_index ix_seen_only on pages
--    migrations/0002_indexes.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 3,
  'index_present', 'ix_seen_only',
  '  drop index ix_seen_only', '  absent index ix_seen_only', '
DROP INDEX "ix_seen_only"
');

-- 4. drop_index ix_pages_9ccd9184_id on pages
--    migrations/0002_indexes.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 4,
  'index_present', 'ix_pages_9ccd9184_id',
  '  drop index ix_pages_9ccd9184_id', '  absent index ix_pages_9ccd9184_id', '
DROP INDEX "ix_pages_9ccd9184_id"
');

-- 5. drop_index ix_late on pages
--    migrations/0002_indexes.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 5,
  'index_present', 'ix_late',
  '  drop index ix_late', '  absent index ix_late', '
DROP INDEX "ix_late"
');

-- 6. drop_index ux_pages on pages
--    migrations/0002_indexes.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 6,
  'index_present', 'ux_pages',
  '  drop index ux_pages', '  absent index ux_pages', '
DROP INDEX "ux_pages"
');

-- 7. drop_index ix_pages_path on pages
--    migrations/0002_indexes.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 7,
  'index_present', 'ix_pages_path',
  '  drop index ix_pages_path', '  absent index ix_pages_path', '
DROP INDEX "ix_pages_path"
');

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '0001', 0, 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_before');

-- 1. drop_table pages      ! destroys the rows of pages
--    migrations/0001_table.yaml:6
-- on pages: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 1,
  'table_present', 'pages',
  '  ! drop table pages', '  absent table pages', '
DROP TABLE "pages"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (3, 'orphans_after');

