-- ================================================================================
-- 0001  Rows and their keys
-- 1 of 2; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Rows and their keys'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'countries') AS sqlc_mig_1 \gset

-- 1. create_table public.countries
--    migrations/0001_tables.yaml:6
\if :sqlc_mig_1
\echo '  create table public.countries'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'countries') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
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
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. bulk_insert public.countries (2 rows)
--    migrations/0001_tables.yaml:15
\echo '  the first rows'
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries'
INSERT INTO "public"."countries" ("code", "name", "area", "joined", "active", "bytes") VALUES
  ('de', 'Germany', 357592.00, '1957-03-25', DEFAULT, DEFAULT),
  ('fr', 'L''"Hexagone"
\e', DEFAULT, DEFAULT, false, '\x00ff');
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  With keys and without, and SQL
-- 2 of 2; migrations/0002_keys.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 With keys and without, and SQL'

BEGIN;

-- 1. bulk_insert public.countries (2 rows)
--    migrations/0002_keys.yaml:6
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.countries'
INSERT INTO "public"."countries" ("code", "name", "joined") VALUES
  ('at', 'Austria', NULL),
  ('it', upper('italy'), DEFAULT)
ON CONFLICT ("code") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.countries (2 rows)      ! destroys what rows of public.countries with these keys hold
--    migrations/0002_keys.yaml:13
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries'
INSERT INTO "public"."countries" ("code", "name", "active", "area") VALUES
  ('ch', 'Switzerland', true, DEFAULT),
  ('li', 'Liechtenstein', DEFAULT, 160)
ON CONFLICT ("name") DO UPDATE SET "code" = EXCLUDED."code", "active" = EXCLUDED."active", "area" = EXCLUDED."area";
\echo '   ' :ROW_COUNT rows

-- 3. bulk_insert public.countries (1 row)      ! destroys data
--    migrations/0002_keys.yaml:21
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) = 0 FROM countries WHERE code = 'es'
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- lock on public.countries: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.countries'
INSERT INTO "public"."countries" ("code", "name") VALUES
  ('es', 'Spain')
ON CONFLICT ("code") DO UPDATE SET "name" = EXCLUDED."name";
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: bulk_insert public.countries (1 row)'
\endif

-- 4. execute UPDATE countries SET area = 0 WHERE area IS NULL ...      ! destroys rows, by DELETE; SQL of the project
--    migrations/0002_keys.yaml:28
\echo '  two statements, and a list of them'
-- the project's own SQL; its locks are not known here
\echo '  ! execute UPDATE countries SET area = 0 WHERE area IS NULL'
UPDATE countries SET area = 0 WHERE area IS NULL;
\echo '   ' :ROW_COUNT rows
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE name = ''a;b'' -- a note; with a'
DELETE FROM countries WHERE name = 'a;b' -- a note; with a semicolon
;
\echo '   ' :ROW_COUNT rows

-- 5. execute UPDATE countries SET active = NOT active      ? SQL of the project
--    migrations/0002_keys.yaml:34
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM countries WHERE active
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET active = NOT active'
UPDATE countries SET active = NOT active;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE countries SET active = NOT active'
\endif

-- 6. execute DELETE FROM countries WHERE code = 'xx'      ! destroys data
--    migrations/0002_keys.yaml:38
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM countries WHERE code = ''xx'''
DELETE FROM countries WHERE code = 'xx';
\echo '   ' :ROW_COUNT rows

-- 7. execute UPDATE countries SET area = 1      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_keys.yaml:39
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE countries SET area = 1'
UPDATE countries SET area = 1;
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

