-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_gone.yaml',
  'And gone');

-- 1. create_index ix_inline on pages   migrations/0003_gone.yaml:14
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 1, 14, 'index_missing', 'ix_inline', 'pages', '"seen", "path"', '
CREATE INDEX "ix_inline" ON "pages" ("seen", "path")
');

-- 2. create_index ix_nocase on pages   migrations/0003_gone.yaml:10
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 2, 10, 'index_missing', 'ix_nocase', 'pages', '"path"', '
CREATE INDEX "ix_nocase" ON "pages" ("path" COLLATE "nocase" DESC)
');

-- 3. create_index ix_seen_only on pages   migrations/0003_gone.yaml:9
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 3, 9, 'index_missing', 'ix_seen_only', 'pages', '"id", "path", "body", "seen"', '
CREATE INDEX "ix_seen_only" ON "pages" ("seen") WHERE seen IS NOT NULL
');

-- 4. create_index ix_late on pages   migrations/0003_gone.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 4, 8, 'index_missing', 'ix_late', 'pages', '"seen"', '
CREATE INDEX "ix_late" ON "pages" ("seen" ASC)
');

-- 5. create_index ux_pages on pages   migrations/0003_gone.yaml:7
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 5, 7, 'index_missing', 'ux_pages', 'pages', '"path", "seen"', '
CREATE UNIQUE INDEX "ux_pages" ON "pages" ("path", "seen" DESC)
');

-- 6. create_index ix_path on pages   migrations/0003_gone.yaml:6
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (3, 6, 6, 'index_missing', 'ix_path', 'pages', '"path"', '
CREATE INDEX "ix_path" ON "pages" ("path")
');

-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_indexes.yaml',
  'Indexes of every kind');

-- 1. rename_index ix_path to ix_pages_path on pages   migrations/0002_indexes.yaml:16
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (2, 1, 16, 'index_rename', 'ix_path', 'ix_pages_path', '
DROP INDEX "ix_path";
CREATE INDEX "ix_pages_path" ON "pages" ("path")
');

-- 2. drop_index ix_nocase on pages   migrations/0002_indexes.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 2, 11, 'index_present', 'ix_nocase', '
DROP INDEX "ix_nocase"
');

-- 3. drop_index ix_seen_only on pages   migrations/0002_indexes.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 3, 10, 'index_present', 'ix_seen_only', '
DROP INDEX "ix_seen_only"
');

-- 4. drop_index ix_pages_9ccd9184_id on pages   migrations/0002_indexes.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 4, 9, 'index_present', 'ix_pages_9ccd9184_id', '
DROP INDEX "ix_pages_9ccd9184_id"
');

-- 5. drop_index ix_late on pages   migrations/0002_indexes.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 5, 8, 'index_present', 'ix_late', '
DROP INDEX "ix_late"
');

-- 6. drop_index ux_pages on pages   migrations/0002_indexes.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 6, 7, 'index_present', 'ux_pages', '
DROP INDEX "ux_pages"
');

-- 7. drop_index ix_pages_path on pages   migrations/0002_indexes.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, text)
  VALUES (2, 1, 7, 6, 'index_present', 'ix_pages_path', '
DROP INDEX "ix_pages_path"
');

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_table.yaml',
  'A table');

-- 1. drop_table pages      ! destroys the rows of pages   migrations/0001_table.yaml:6
-- on pages: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'pages', '!', '
DROP TABLE "pages"
');

