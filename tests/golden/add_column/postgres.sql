-- ===================================================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Two tables'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_enum public.mood
--    migrations/0001_tables.yaml:6
SELECT pg_temp.sqlc_mig_enum_missing('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."mood" AS ENUM ('calm', 'wild');
\echo '  create enum public.mood'
\else
\echo '  exists enum public.mood'
\endif

-- 2. create_table public.people
--    migrations/0001_tables.yaml:7
SELECT pg_temp.sqlc_mig_table_missing('public', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
\echo '  create table public.people'
\else
\echo '  exists table public.people'
\endif

-- 3. create_table public.notes
--    migrations/0001_tables.yaml:11
SELECT pg_temp.sqlc_mig_table_missing('public', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."notes" (
  "body" text
);
\echo '  create table public.notes'
\else
\echo '  exists table public.notes'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two tables', '4b0d36a8b451f474d73a0fc1fe1db964143d1ac7a0fd019b0821cfce35028b99', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 Columns without a key'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.people.a
--    migrations/0002_plain.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "a" smallint;
\echo '  add column public.people.a'
\else
\echo '  exists column public.people.a'
\endif

-- 2. add_column public.people.b
--    migrations/0002_plain.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "b" varchar(20) DEFAULT 'it''s' NOT NULL;
\echo '  add column public.people.b'
\else
\echo '  exists column public.people.b'
\endif

-- 3. add_column public.people.c
--    migrations/0002_plain.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'c') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "c" integer DEFAULT 7;
COMMENT ON COLUMN "public"."people"."c" IS 'a number';
\echo '  add column public.people.c'
\else
\echo '  exists column public.people.c'
\endif

-- 4. add_column public.people.d
--    migrations/0002_plain.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'd') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "d" date DEFAULT '2026-01-01' NOT NULL;
\echo '  add column public.people.d'
\else
\echo '  exists column public.people.d'
\endif

-- 5. add_column public.people.e
--    migrations/0002_plain.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'e') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "e" boolean DEFAULT true NOT NULL;
\echo '  add column public.people.e'
\else
\echo '  exists column public.people.e'
\endif

-- 6. add_column public.people.f
--    migrations/0002_plain.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'f') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "f" timestamptz DEFAULT (now()) NOT NULL;
\echo '  add column public.people.f'
\else
\echo '  exists column public.people.f'
\endif

-- 7. add_column public.people.g
--    migrations/0002_plain.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'g') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "g" integer DEFAULT (1 + 1);
\echo '  add column public.people.g'
\else
\echo '  exists column public.people.g'
\endif

-- 8. add_column public.people.h
--    migrations/0002_plain.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'h') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "h" integer GENERATED ALWAYS AS (a + 1) STORED;
\echo '  add column public.people.h'
\else
\echo '  exists column public.people.h'
\endif

-- 9. add_column public.people.j
--    migrations/0002_plain.yaml:15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'j') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "j" "public"."mood" DEFAULT 'calm' NOT NULL;
\echo '  add column public.people.j'
\else
\echo '  exists column public.people.j'
\endif

-- 10. add_column public.people.k
--    migrations/0002_plain.yaml:16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "k" varchar(5) DEFAULT 'small';
\echo '  add column public.people.k'
\else
\echo '  exists column public.people.k'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'ck_people_k', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_people_k" CHECK ("k" IN ('small', 'large'));
\echo '  add check constraint ck_people_k on public.people'
\else
\echo '  exists check constraint ck_people_k on public.people'
\endif

-- 11. add_column public.people.l
--    migrations/0002_plain.yaml:17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'l') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "l" varchar(20) COLLATE "C";
\echo '  add column public.people.l'
\else
\echo '  exists column public.people.l'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Columns without a key', 'bfb3dc2a0c6b7711b867add47de62f0b042b0c7f7c05f5a6836d345749d15562', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 Columns with keys'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.people.m
--    migrations/0003_keys.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'm') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "m" varchar(20);
\echo '  add column public.people.m'
\else
\echo '  exists column public.people.m'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'uq_people_m', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_people_m" UNIQUE ("m");
\echo '  add unique constraint uq_people_m on public.people'
\else
\echo '  exists unique constraint uq_people_m on public.people'
\endif

-- 2. add_column public.people.n
--    migrations/0003_keys.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'n') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "n" varchar(20);
\echo '  add column public.people.n'
\else
\echo '  exists column public.people.n'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'uq_n', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_n" UNIQUE ("n");
\echo '  add unique constraint uq_n on public.people'
\else
\echo '  exists unique constraint uq_n on public.people'
\endif

-- 3. add_column public.people.o
--    migrations/0003_keys.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'o') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "o" integer;
\echo '  add column public.people.o'
\else
\echo '  exists column public.people.o'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_people_o', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_people_o" ON "public"."people" ("o");
\echo '  create index public.ix_people_o'
\else
\echo '  exists index public.ix_people_o'
\endif

-- 4. add_column public.people.p
--    migrations/0003_keys.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'p') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "p" integer;
COMMENT ON COLUMN "public"."people"."p" IS 'the index has a name';
\echo '  add column public.people.p'
\else
\echo '  exists column public.people.p'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_p', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_p" ON "public"."people" ("p");
\echo '  create index public.ix_p'
\else
\echo '  exists index public.ix_p'
\endif

-- 5. add_column public.people.q
--    migrations/0003_keys.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'q') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "q" bigint;
\echo '  add column public.people.q'
\else
\echo '  exists column public.people.q'
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'fk_people_q_people', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "public"."people" ("id");
\echo '  add foreign key fk_people_q_people on public.people'
\else
\echo '  exists foreign key fk_people_q_people on public.people'
\endif

-- 6. add_column public.people.r
--    migrations/0003_keys.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 'r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "r" bigint;
\echo '  add column public.people.r'
\else
\echo '  exists column public.people.r'
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'fk_r', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES "public"."people" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
\echo '  add foreign key fk_r on public.people'
\else
\echo '  exists foreign key fk_r on public.people'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_people_r', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_people_r" ON "public"."people" ("r");
\echo '  create index public.ix_people_r'
\else
\echo '  exists index public.ix_people_r'
\endif

-- 7. add_column public.people.s
--    migrations/0003_keys.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 's') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "s" integer;
\echo '  add column public.people.s'
\else
\echo '  exists column public.people.s'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'ck_people_s', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_people_s" CHECK (s > 0);
\echo '  add check constraint ck_people_s on public.people'
\else
\echo '  exists check constraint ck_people_s on public.people'
\endif

-- 8. add_column public.people.t
--    migrations/0003_keys.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'people', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD COLUMN "t" integer DEFAULT 1 NOT NULL;
\echo '  add column public.people.t'
\else
\echo '  exists column public.people.t'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'uq_people_t', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_people_t" UNIQUE ("t");
\echo '  add unique constraint uq_people_t on public.people'
\else
\echo '  exists unique constraint uq_people_t on public.people'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'people', 'ck_t', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_t" CHECK (t <> 13);
\echo '  add check constraint ck_t on public.people'
\else
\echo '  exists check constraint ck_t on public.people'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_people_t', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_people_t" ON "public"."people" ("t");
\echo '  create index public.ix_people_t'
\else
\echo '  exists index public.ix_people_t'
\endif

-- 9. add_column public.notes.id
--    migrations/0003_keys.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL;
\echo '  add column public.notes.id'
\else
\echo '  exists column public.notes.id'
\endif
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'pk_notes', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\echo '  add primary key pk_notes on public.notes'
\else
\echo '  exists primary key pk_notes on public.notes'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'Columns with keys', '5282982fa461049d13e2c616f4d9f04ae49b1be1b628696aaf57d9228d49a94e', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

