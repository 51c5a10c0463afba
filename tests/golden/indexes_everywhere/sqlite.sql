-- ===================================================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_table.yaml',
  'A table');

-- 1. create_table pages   migrations/0001_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'pages',
  '"index ix_inline", "index ix_late", "index ix_nocase", "index ix_pages_9ccd9184_id", "index ix_pages_path", "index ix_path", ' ||
  '"index ix_seen_only", "index ux_pages"', '
CREATE TABLE "pages" (
  "id" bigint NOT NULL,
  "path" varchar(200) NOT NULL,
  "body" text,
  "seen" datetime,
  CONSTRAINT "pk_pages" PRIMARY KEY ("id")
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (1, 1, 6, 'index_missing', 'ix_inline', 'pages', '"index ix_inline"', '"seen", "path"', '
CREATE INDEX "ix_inline" ON "pages" ("seen", "path")
');

-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_indexes.yaml',
  'Indexes of every kind');

-- 1. create_index ix_pages_path on pages   migrations/0002_indexes.yaml:6
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, past, later, stand_in, text)
  VALUES (2, 1, 6, 'index_missing', 'ix_pages_path', 'pages', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_pages_path'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_pages_path'' COLLATE NOCASE AND s.tbl_name = ''pages'' COLLATE NOCASE))
    AND (EXISTS (SELECT 1 FROM pragma_index_info(''ix_path'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_path'' COLLATE NOCASE AND s.tbl_name = ''pages'' COLLATE NOCASE)) THEN
    ''  superseded index ix_pages_path, now ix_path on pages''
  END
',
'"index ix_pages_path"', '"path"', '
CREATE INDEX "ix_pages_path" ON "pages" ("path")
');

-- 2. create_index ux_pages on pages   migrations/0002_indexes.yaml:7
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (2, 2, 7, 'index_missing', 'ux_pages', 'pages', '"index ux_pages"', '"path", "seen"', '
CREATE UNIQUE INDEX "ux_pages" ON "pages" ("path", "seen" DESC)
');

-- 3. create_index ix_late on pages   migrations/0002_indexes.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (2, 3, 8, 'index_missing', 'ix_late', 'pages', '"index ix_late"', '"seen"', '
CREATE INDEX "ix_late" ON "pages" ("seen" ASC)
');

-- 4. create_index ix_pages_9ccd9184_id on pages   migrations/0002_indexes.yaml:9
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (2, 4, 9, 'index_missing', 'ix_pages_9ccd9184_id', 'pages', '"id", "path", "body", "seen"', '
CREATE INDEX "ix_pages_9ccd9184_id" ON "pages" ((lower(path)), "id")
');

-- 5. create_index ix_seen_only on pages   migrations/0002_indexes.yaml:10
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (2, 5, 10, 'index_missing', 'ix_seen_only', 'pages', '"index ix_seen_only"', '"id", "path", "body", "seen"', '
CREATE INDEX "ix_seen_only" ON "pages" ("seen") WHERE seen IS NOT NULL
');

-- 6. create_index ix_nocase on pages   migrations/0002_indexes.yaml:11
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, later, stand_in, text)
  VALUES (2, 6, 11, 'index_missing', 'ix_nocase', 'pages', '"index ix_nocase"', '"path"', '
CREATE INDEX "ix_nocase" ON "pages" ("path" COLLATE "nocase" DESC)
');

-- 7. rename_index ix_pages_path to ix_path on pages   migrations/0002_indexes.yaml:16
-- on pages: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, past, text)
  VALUES (2, 1, 7, 16, 'index_rename', 'ix_pages_path', 'ix_path', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_pages_path'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_pages_path'' COLLATE NOCASE AND s.tbl_name = ''pages'' COLLATE NOCASE))
    AND NOT (EXISTS (SELECT 1 FROM pragma_index_info(''ix_path'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''ix_path'' COLLATE NOCASE AND s.tbl_name = ''pages'' COLLATE NOCASE)) THEN
    ''  superseded index ix_pages_path to ix_path, dropped later''
  END
',
'
DROP INDEX "ix_pages_path";
CREATE INDEX "ix_path" ON "pages" ("path")
');

-- ===================================================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_gone.yaml',
  'And gone');

-- 1. drop_index ix_path on pages   migrations/0003_gone.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 1, 6, 'index_present', 'ix_path', '
DROP INDEX "ix_path"
');

-- 2. drop_index ux_pages on pages   migrations/0003_gone.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 2, 7, 'index_present', 'ux_pages', '
DROP INDEX "ux_pages"
');

-- 3. drop_index ix_late on pages   migrations/0003_gone.yaml:8
-- SQLite has no CONCURRENTLY: writers wait
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 3, 8, 'index_present', 'ix_late', '
DROP INDEX "ix_late"
');

-- 4. drop_index ix_seen_only on pages   migrations/0003_gone.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 4, 9, 'index_present', 'ix_seen_only', '
DROP INDEX "ix_seen_only"
');

-- 5. drop_index ix_nocase on pages   migrations/0003_gone.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 5, 10, 'index_present', 'ix_nocase', '
DROP INDEX "ix_nocase"
');

-- 6. drop_index ix_inline on pages   migrations/0003_gone.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (3, 6, 14, 'index_present', 'ix_inline', '
DROP INDEX "ix_inline"
');

