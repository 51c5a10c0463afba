-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_tables.yaml',
  'Rows and their keys');

-- 1. create_table countries   migrations/0001_tables.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'countries', '
CREATE TABLE "countries" (
  "code" char(2) NOT NULL,
  "name" varchar(80) NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean NOT NULL DEFAULT true,
  "bytes" blob,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code"),
  CONSTRAINT "uq_countries_name" UNIQUE ("name")
)
');

-- 2. bulk_insert countries (2 rows)   migrations/0001_tables.yaml:15
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, note, text)
  VALUES (1, 1, 2, 15, 'insert', 'into countries', 'the first rows', '
INSERT INTO "countries" ("code", "name", "area", "joined") VALUES
  (''de'', ''Germany'', 357592.00, ''1957-03-25'')
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 2, 15, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "active", "bytes") VALUES
  (''fr'', ''L''''"Hexagone"
\e'', false, x''00ff'')
');

-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_keys.yaml',
  'With keys and without, and SQL');

-- 1. bulk_insert countries (2 rows)   migrations/0002_keys.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "joined") VALUES
  (''at'', ''Austria'', NULL)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name") VALUES
  (''it'', upper(''italy''))
ON CONFLICT ("code") DO NOTHING
');

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold   migrations/0002_keys.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 13, '! insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "active") VALUES
  (''ch'', ''Switzerland'', true)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area"
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 13, '! insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "area") VALUES
  (''li'', ''Liechtenstein'', 160)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area"
');

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, title, only_if, text)
  VALUES (2, 1, 3, 21, '! insert', 'into countries', 'bulk_insert countries (1 row)', '
SELECT count(*) = 0 FROM countries WHERE code = ''es''
', '
INSERT INTO "countries" ("code", "name") VALUES
  (''es'', ''Spain'')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name"
');

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project   migrations/0002_keys.yaml:28
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, note, text)
  VALUES (2, 1, 4, 28, '! execute', 'UPDATE countries SET area = 0 WHERE area IS NULL', 'two statements, and a list of them', '
UPDATE countries SET area = 0 WHERE area IS NULL
');
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 4, 28, '! execute', 'DELETE FROM countries WHERE name = ''a;b'' -- a note; with a', '
DELETE FROM countries WHERE name = ''a;b'' -- a note; with a semicolon

');

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project   migrations/0002_keys.yaml:34
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, title, only_if, text)
  VALUES (2, 1, 5, 34, '? execute', 'UPDATE countries SET active = NOT active', 'execute UPDATE countries SET active = NOT active', '
SELECT count(*) FROM countries WHERE active
', '
UPDATE countries SET active = NOT active
');

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data   migrations/0002_keys.yaml:38
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 6, 38, '! execute', 'DELETE FROM countries WHERE code = ''xx''', '
DELETE FROM countries WHERE code = ''xx''
');

-- 7. execute UPDATE countries SET area = 4      ? SQL of the project; undo: nothing is undone, as the spec says   migrations/0002_keys.yaml:39
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 7, 39, '? execute', 'UPDATE countries SET area = 4', '
UPDATE countries SET area = 4
');

