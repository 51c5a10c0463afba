-- ===================================================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Reference rows'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.countries
--    migrations/0001_reference_rows.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."countries" (
  "code" char(2) NOT NULL,
  "name" text NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean DEFAULT true,
  "data" jsonb,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
);
\echo '  create table public.countries'
\else
\echo '  exists table public.countries'
\endif

-- 2. create_table public.notes
--    migrations/0001_reference_rows.yaml:15
SELECT pg_temp.sqlc_mig_table_missing('public', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."notes" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "at" timestamptz,
  "body" text,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
\echo '  create table public.notes'
\else
\echo '  exists table public.notes'
\endif

-- 3. bulk_insert public.countries (1 row)
--    migrations/0001_reference_rows.yaml:22
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."countries" ("code", "name", "area", "joined", "active") VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true);
\echo '  insert into public.countries'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0001', 'Reference rows', 'fd0d11666ca087fd0bf40d97bc8525480ce75bf5e722ccd0180fde59b7e394f8', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 With a key, with an update, without a key'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. bulk_insert public.countries (3 rows)
--    migrations/0002_with_a_key_with.yaml:6
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."countries" ("code", "name", "area", "active", "data", "joined") VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\e', DEFAULT, false, '{"a": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON CONFLICT ("code") DO NOTHING;
\echo '  insert into public.countries'', rows:' :ROW_COUNT

-- 2. bulk_insert public.countries (1 row)      ! destroys data
--    migrations/0002_with_a_key_with.yaml:13
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."countries" ("code", "name") VALUES
  ('de', 'Deutschland')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name";
\echo '  ! insert into public.countries'', rows:' :ROW_COUNT

-- 3. bulk_insert public.notes (2 rows)
--    migrations/0002_with_a_key_with.yaml:20
-- lock on public.notes: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."notes" ("id", "at", "body") OVERRIDING SYSTEM VALUE VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}');
\echo '  insert into public.notes'', rows:' :ROW_COUNT
SELECT pg_temp.sqlc_mig_counts_on('public', 'notes', 'id') AS sqlc_mig_void \gset

SELECT pg_temp.sqlc_mig_done('0002', 'With a key, with an update, without a key', '79e17d46ec2ae42a3d02e1851c9843f31a2780cb26f1a35c01d42df4ef999846', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

