-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_gone.yaml',
  'And gone');

-- 1. create_index ix_inline on pages
--    migrations/0003_gone.yaml:14
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 1, 14,
  'index_missing', 'ix_inline', 'pages',
'"seen", "path"', 'create', 'index ix_inline', 'exists', '
CREATE INDEX "ix_inline" ON "pages" ("seen", "path")
');

-- 2. create_index ix_nocase on pages
--    migrations/0003_gone.yaml:10
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 2, 10,
  'index_missing', 'ix_nocase', 'pages',
'"path"', 'create', 'index ix_nocase', 'exists', '
CREATE INDEX "ix_nocase" ON "pages" ("path" COLLATE "nocase" DESC)
');

-- 3. create_index ix_seen_only on pages
--    migrations/0003_gone.yaml:9
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 3, 9,
  'index_missing', 'ix_seen_only', 'pages',
'"id", "path", "body", "seen"', 'create', 'index ix_seen_only', 'exists', '
CREATE INDEX "ix_seen_only" ON "pages" ("seen") WHERE seen IS NOT NULL
');

-- 4. create_index ix_late on pages
--    migrations/0003_gone.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 4, 8,
  'index_missing', 'ix_late', 'pages',
'"seen"', 'create', 'index ix_late', 'exists', '
CREATE INDEX "ix_late" ON "pages" ("seen" ASC)
');

-- 5. create_index ux_pages on pages
--    migrations/0003_gone.yaml:7
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 5, 7,
  'index_missing', 'ux_pages', 'pages',
'"path", "seen"', 'create', 'index ux_pages', 'exists', '
CREATE UNIQUE INDEX "ux_pages" ON "pages" ("path", "seen" DESC)
');

-- 6. create_index ix_path on pages
--    migrations/0003_gone.yaml:6
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (3, 6, 6,
  'index_missing', 'ix_path', 'pages',
'"path"', 'create', 'index ix_path', 'exists', '
CREATE INDEX "ix_path" ON "pages" ("path")
');

-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_indexes.yaml',
  'Indexes of every kind');

-- 1. rename_index ix_path to ix_pages_path on pages
--    migrations/0002_indexes.yaml:16
-- on pages: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, verb, object, skipped, text) VALUES (2, 1, 16,
  'index_rename', 'ix_path', 'ix_pages_path',
'rename', 'index ix_path to ix_pages_path', 'already renamed', '
DROP INDEX "ix_path";
CREATE INDEX "ix_pages_path" ON "pages" ("path")
');

-- 2. drop_index ix_nocase on pages
--    migrations/0002_indexes.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 2, 11,
  'index_present', 'ix_nocase',
'drop', 'index ix_nocase', 'absent', '
DROP INDEX "ix_nocase"
');

-- 3. drop_index ix_seen_only on pages
--    migrations/0002_indexes.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 3, 10,
  'index_present', 'ix_seen_only',
'drop', 'index ix_seen_only', 'absent', '
DROP INDEX "ix_seen_only"
');

-- 4. drop_index ix_pages_9ccd9184_id on pages
--    migrations/0002_indexes.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 4, 9,
  'index_present', 'ix_pages_9ccd9184_id',
'drop', 'index ix_pages_9ccd9184_id', 'absent', '
DROP INDEX "ix_pages_9ccd9184_id"
');

-- 5. drop_index ix_late on pages
--    migrations/0002_indexes.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 5, 8,
  'index_present', 'ix_late',
'drop', 'index ix_late', 'absent', '
DROP INDEX "ix_late"
');

-- 6. drop_index ux_pages on pages
--    migrations/0002_indexes.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (2, 6, 7,
  'index_present', 'ux_pages',
'drop', 'index ux_pages', 'absent', '
DROP INDEX "ux_pages"
');

-- 7. drop_index ix_pages_path on pages
--    migrations/0002_indexes.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, apart, step, line, guard, x, verb, object, skipped, text) VALUES (2, 1, 7, 6,
  'index_present', 'ix_pages_path',
'drop', 'index ix_pages_path', 'absent', '
DROP INDEX "ix_pages_path"
');

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table');

-- 1. drop_table pages      ! destroys the rows of pages
--    migrations/0001_table.yaml:6
-- on pages: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 1, 6,
  'table_present', 'pages',
'! drop', 'table pages', 'absent', '
DROP TABLE "pages"
');

