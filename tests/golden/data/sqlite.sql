-- ===================================================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, '8321bb28830e45faad7efd4cb91e899154e7dc087127cc97da061797f1d65c5b',
  'Rows and their keys');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 Rows and their keys',
  '0001 Rows and their keys: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table countries
--    migrations/0001_tables.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'countries',
  '  create table countries', '  exists table countries', '
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

-- 2. bulk_insert countries (2 rows)
--    migrations/0001_tables.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (1, 2,
  '  the first rows');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "area", "joined") VALUES
  (''de'', ''Germany'', 357592.00, ''1957-03-25'')
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "active", "bytes") VALUES
  (''fr'', ''L''''"Hexagone"
\e'', false, x''00ff'')
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '3eeecf30efafaff309c0a59f21ca7115fa2c96418d90e98248fe1b41fff3d95f',
  'With keys and without, and SQL');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 With keys and without, and SQL',
  '0002 With keys and without, and SQL: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. bulk_insert countries (2 rows)
--    migrations/0002_keys.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "joined") VALUES
  (''at'', ''Austria'', NULL)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name") VALUES
  (''it'', upper(''italy''))
ON CONFLICT ("code") DO NOTHING
');

-- 2. bulk_insert countries (2 rows)      ! destroys what rows of countries with these keys hold
--    migrations/0002_keys.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 2, 1,
  '  ! insert into countries', '
INSERT INTO "countries" ("code", "name", "active") VALUES
  (''ch'', ''Switzerland'', true)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area"
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 2, 1,
  '  ! insert into countries', '
INSERT INTO "countries" ("code", "name", "area") VALUES
  (''li'', ''Liechtenstein'', 160)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area"
');

-- 3. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:21
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 3, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT count(*) = 0 FROM countries WHERE code = ''es''
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 3, 'truth',
  '  skipped, its condition says no: bulk_insert countries (1 row)');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 3, 1,
  '  ! insert into countries', '
INSERT INTO "countries" ("code", "name") VALUES
  (''es'', ''Spain'')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name"
');

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (2, 4,
  '  two statements, and a list of them');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 4, 1,
  '  ! execute UPDATE countries SET area = 0 WHERE area IS NULL', '
UPDATE countries SET area = 0 WHERE area IS NULL
');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 4, 1,
  '  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a', '
DELETE FROM countries WHERE name = ''a;b'' -- a note; with a semicolon

');

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 5, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT count(*) FROM countries WHERE active
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 5, 'truth',
  '  skipped, its condition says no: execute UPDATE countries SET active = NOT active');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 5, 1,
  '  ? execute UPDATE countries SET active = NOT active', '
UPDATE countries SET active = NOT active
');

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data
--    migrations/0002_keys.yaml:38
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 6, 1,
  '  ! execute DELETE FROM countries WHERE code = ''xx''', '
DELETE FROM countries WHERE code = ''xx''
');

-- 7. execute UPDATE countries SET area = 4      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:39
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 7, 1,
  '  ? execute UPDATE countries SET area = 4', '
UPDATE countries SET area = 4
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

