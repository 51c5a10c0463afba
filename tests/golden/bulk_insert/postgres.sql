-- ================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Reference rows'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'countries') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'notes') AS sqlc_mig_2 \gset

-- 1. create_table public.countries
--    migrations/0001_reference_rows.yaml:6
\if :sqlc_mig_1
\echo '  create table public.countries'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'countries') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."countries" (
  "code" char(2) NOT NULL,
  "name" text NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean DEFAULT true,
  "data" jsonb,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.notes
--    migrations/0001_reference_rows.yaml:15
\if :sqlc_mig_2
\echo '  create table public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'notes') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."notes" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "at" timestamptz,
  "body" text,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. bulk_insert public.countries (1 row)
--    migrations/0001_reference_rows.yaml:22
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries'
INSERT INTO "public"."countries" ("code", "name", "area", "joined", "active") VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true);
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 With a key, with an update, without a key'

BEGIN;

-- 1. bulk_insert public.countries (3 rows)
--    migrations/0002_with_a_key_with.yaml:6
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries'
INSERT INTO "public"."countries" ("code", "name", "area", "active", "data", "joined") VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\e', DEFAULT, false, '{"a": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.countries (1 row)      ! destroys data
--    migrations/0002_with_a_key_with.yaml:13
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries'
INSERT INTO "public"."countries" ("code", "name") VALUES
  ('de', 'Deutschland')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name";
\echo '   ' :ROW_COUNT rows

-- 3. bulk_insert public.notes (2 rows)
--    migrations/0002_with_a_key_with.yaml:20
-- lock on public.notes: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.notes'
INSERT INTO "public"."notes" ("id", "at", "body") OVERRIDING SYSTEM VALUE VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}');
\echo '   ' :ROW_COUNT rows
CALL pg_temp.sqlc_mig_counts_on('public', 'notes', 'id');

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

