-- ================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'apply 0001 Rows and their keys'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.countries      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."countries" (
  "code" char(2) NOT NULL,
  "name" varchar(80) NOT NULL,
  "area" numeric(12,2),
  "joined" date,
  "active" boolean DEFAULT true NOT NULL,
  "bytes" bytea,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code"),
  CONSTRAINT "uq_countries_name" UNIQUE ("name")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. bulk_insert public.countries (2 rows)      line 15
\echo '  the first rows'
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.countries' (:sqlc_mig_file':15)'
INSERT INTO "public"."countries" ("code", "name", "area", "joined", "active", "bytes") VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\e', DEFAULT, DEFAULT, false, '\x00ff');
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_keys.yaml'
\echo 'apply 0002 With keys and without, and SQL'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. bulk_insert public.countries (2 rows)      line 6
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries' (:sqlc_mig_file':6)'
INSERT INTO "public"."countries" ("code", "name", "joined") VALUES
  ('at', 'Austria', NULL),
  ('it', upper('italy'), DEFAULT)
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.countries (2 rows)      ! destroys what rows of public.countries with these keys hold      line 13
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries' (:sqlc_mig_file':13)'
INSERT INTO "public"."countries" ("code", "name", "active", "area") VALUES
  ('ch', 'Switzerland', true, DEFAULT),
  ('li', 'Liechtenstein', DEFAULT, 160)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area";
\echo '   ' :ROW_COUNT rows

-- 3. bulk_insert public.countries (1 row)      ! destroys data      line 21
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) = 0 FROM countries WHERE code = 'es'
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries' (:sqlc_mig_file':21)'
INSERT INTO "public"."countries" ("code", "name") VALUES
  ('es', 'Spain')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name";
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: bulk_insert public.countries (1 row)'
\endif

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project      line 28
\echo '  two statements, and a list of them'
-- the project's own SQL; its locks are not known here
\echo '  ! execute UPDATE countries SET area = 0 WHERE area IS NULL' (:sqlc_mig_file':28)'
UPDATE countries SET area = 0 WHERE area IS NULL;
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a' (:sqlc_mig_file':28)'
DELETE FROM countries WHERE name = 'a;b' -- a note; with a semicolon
;
\echo '   ' :ROW_COUNT rows

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project      line 34
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM countries WHERE active
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET active = NOT active' (:sqlc_mig_file':34)'
UPDATE countries SET active = NOT active;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE countries SET active = NOT active'
\endif

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data      line 38
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''xx''' (:sqlc_mig_file':38)'
DELETE FROM countries WHERE code = 'xx';
\echo '   ' :ROW_COUNT rows

-- 7. execute UPDATE countries SET area = 1      ? SQL of the project; undo: nothing is undone, as the spec says      line 39
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET area = 1' (:sqlc_mig_file':39)'
UPDATE countries SET area = 1;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

