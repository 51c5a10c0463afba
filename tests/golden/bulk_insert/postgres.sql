-- ================================================================================
-- 0001  Reference rows
-- 1 of 2; migrations/0001_reference_rows.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_reference_rows.yaml'
\echo 'apply 0001 Reference rows'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.countries      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."countries" (
  "code" char(2) NOT NULL,
  "name" text NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean DEFAULT true,
  "data" jsonb,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.notes      line 15
\echo :sqlc_mig_said_2 (:sqlc_mig_file':15)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."notes" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "at" timestamptz,
  "body" text,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 3. bulk_insert public.countries (1 row)      line 22
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.countries' (:sqlc_mig_file':22)'
INSERT INTO "public"."countries" ("code", "name", "area", "joined", "active") VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', true);
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  With a key, with an update, without a key
-- 2 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_with_a_key_with.yaml'
\echo 'apply 0002 With a key, with an update, without a key'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. bulk_insert public.countries (3 rows)      line 6
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries' (:sqlc_mig_file':6)'
INSERT INTO "public"."countries" ("code", "name", "area", "active", "data", "joined") VALUES
  ('no', 'Norway', 1.10, DEFAULT, DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\e', DEFAULT, false, '{"a": [1, null]}', DEFAULT),
  ('at', 'Austria', DEFAULT, DEFAULT, DEFAULT, NULL)
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.countries (1 row)      ! destroys data      line 13
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries' (:sqlc_mig_file':13)'
INSERT INTO "public"."countries" ("code", "name") VALUES
  ('de', 'Deutschland')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name";
\echo '   ' :ROW_COUNT rows

-- 3. bulk_insert public.notes (2 rows)      line 20
-- lock on public.notes: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.notes' (:sqlc_mig_file':20)'
INSERT INTO "public"."notes" ("id", "at", "body") OVERRIDING SYSTEM VALUE VALUES
  (1, now(), 'null'),
  (2, DEFAULT, '$$ :x {{ y }}');
\echo '   ' :ROW_COUNT rows
CALL pg_temp.sqlc_mig_counts_on('public', 'notes', 'id');
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

