-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_reference_rows.yaml',
  'Reference rows');

-- 1. create_table countries   migrations/0001_reference_rows.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'countries', '
CREATE TABLE "countries" (
  "code" char(2) NOT NULL,
  "name" text NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean DEFAULT true,
  "data" text,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
)
');

-- 2. create_table notes   migrations/0001_reference_rows.yaml:15
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 2, 15, 'table_missing', 'notes', '
CREATE TABLE "notes" (
  "id" integer CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "at" datetime,
  "body" text
)
');

-- 3. bulk_insert countries (1 row)   migrations/0001_reference_rows.yaml:22
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 3, 22, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "area", "joined", "active") VALUES
  (''de'', ''Germany'', 357592.00, ''1957-03-25'', true)
');

-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_with_a_key_with.yaml',
  'With a key, with an update, without a key');

-- 1. bulk_insert countries (3 rows)   migrations/0002_with_a_key_with.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "area") VALUES
  (''no'', ''Norway'', 1.10)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "active", "data") VALUES
  (''fr'', ''L''''"Hexagone"
\e'', false, ''{"a": [1, null]}'')
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 6, 'insert', 'into countries', '
INSERT INTO "countries" ("code", "name", "joined") VALUES
  (''at'', ''Austria'', NULL)
ON CONFLICT ("code") DO NOTHING
');

-- 2. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_with_a_key_with.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 13, '! insert', 'into countries', '
INSERT INTO "countries" ("code", "name") VALUES
  (''de'', ''Deutschland'')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name"
');

-- 3. bulk_insert notes (2 rows)   migrations/0002_with_a_key_with.yaml:20
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 20, 'insert', 'into notes', '
INSERT INTO "notes" ("id", "at", "body") VALUES
  (1, now(), ''null'')
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 20, 'insert', 'into notes', '
INSERT INTO "notes" ("id", "body") VALUES
  (2, ''$$ :x {{ y }}'')
');

