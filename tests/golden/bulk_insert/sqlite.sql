-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8',
  'Reference rows');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 Reference rows',
  '0001 Reference rows: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. create_table countries
--    migrations/0001_reference_rows.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'countries',
  '  create table countries', '  exists table countries', '
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

-- 2. create_table notes
--    migrations/0001_reference_rows.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'table_missing', 'notes',
  '  create table notes', '  exists table notes', '
CREATE TABLE "notes" (
  "id" integer CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "at" datetime,
  "body" text
)
');

-- 3. bulk_insert countries (1 row)
--    migrations/0001_reference_rows.yaml:22
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (1, 3, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "area", "joined", "active") VALUES
  (''de'', ''Germany'', 357592.00, ''1957-03-25'', true)
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846',
  'With a key, with an update, without a key');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 With a key, with an update, without a key',
  '0002 With a key, with an update, without a key: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. bulk_insert countries (3 rows)
--    migrations/0002_with_a_key_with.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "area") VALUES
  (''no'', ''Norway'', 1.10)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "active", "data") VALUES
  (''fr'', ''L''''"Hexagone"
\e'', false, ''{"a": [1, null]}'')
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "name", "joined") VALUES
  (''at'', ''Austria'', NULL)
ON CONFLICT ("code") DO NOTHING
');

-- 2. bulk_insert countries (1 row)      ! destroys what rows of countries with these keys hold; undo: nothing is undone, as the spec says
--    migrations/0002_with_a_key_with.yaml:13
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 2, 1,
  '  ! insert into countries', '
INSERT INTO "countries" ("code", "name") VALUES
  (''de'', ''Deutschland'')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name"
');

-- 3. bulk_insert notes (2 rows)
--    migrations/0002_with_a_key_with.yaml:20
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 3, 1,
  '  insert into notes', '
INSERT INTO "notes" ("id", "at", "body") VALUES
  (1, now(), ''null'')
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 3, 1,
  '  insert into notes', '
INSERT INTO "notes" ("id", "body") VALUES
  (2, ''$$ :x {{ y }}'')
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

