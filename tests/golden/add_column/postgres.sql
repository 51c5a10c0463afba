-- ================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Two tables'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'mood') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'people') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'notes') AS sqlc_mig_3 \gset

-- 1. create_enum public.mood
--    migrations/0001_tables.yaml:6
\if :sqlc_mig_1
\echo '  create enum public.mood'
CREATE TYPE "public"."mood" AS ENUM ('calm', 'wild');
\else \echo '  exists enum public.mood'
\endif

-- 2. create_table public.people
--    migrations/0001_tables.yaml:7
\if :sqlc_mig_2
\echo '  create table public.people'
CREATE TABLE "public"."people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
\else \echo '  exists table public.people'
\endif

-- 3. create_table public.notes
--    migrations/0001_tables.yaml:11
\if :sqlc_mig_3
\echo '  create table public.notes'
CREATE TABLE "public"."notes" (
  "body" text
);
\else \echo '  exists table public.notes'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Columns without a key'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'a') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'b') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'c') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'd') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'e') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'f') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'g') AS sqlc_mig_7,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'h') AS sqlc_mig_8,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'j') AS sqlc_mig_9 \gset

-- 1. add_column public.people.a
--    migrations/0002_plain.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.people.a'
ALTER TABLE "public"."people" ADD COLUMN "a" smallint;
\else \echo '  exists column public.people.a'
\endif

-- 2. add_column public.people.b
--    migrations/0002_plain.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_2
\echo '  add column public.people.b'
ALTER TABLE "public"."people" ADD COLUMN "b" varchar(20) DEFAULT 'it''s' NOT NULL;
\else \echo '  exists column public.people.b'
\endif

-- 3. add_column public.people.c
--    migrations/0002_plain.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.people.c'
ALTER TABLE "public"."people" ADD COLUMN "c" integer DEFAULT 7;
COMMENT ON COLUMN "public"."people"."c" IS 'a number';
\else \echo '  exists column public.people.c'
\endif

-- 4. add_column public.people.d
--    migrations/0002_plain.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_4
\echo '  add column public.people.d'
ALTER TABLE "public"."people" ADD COLUMN "d" date DEFAULT '2026-01-01' NOT NULL;
\else \echo '  exists column public.people.d'
\endif

-- 5. add_column public.people.e
--    migrations/0002_plain.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  add column public.people.e'
ALTER TABLE "public"."people" ADD COLUMN "e" boolean DEFAULT true NOT NULL;
\else \echo '  exists column public.people.e'
\endif

-- 6. add_column public.people.f
--    migrations/0002_plain.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_6
\echo '  add column public.people.f'
ALTER TABLE "public"."people" ADD COLUMN "f" timestamptz DEFAULT (now()) NOT NULL;
\else \echo '  exists column public.people.f'
\endif

-- 7. add_column public.people.g
--    migrations/0002_plain.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add column public.people.g'
ALTER TABLE "public"."people" ADD COLUMN "g" integer DEFAULT (1 + 1);
\else \echo '  exists column public.people.g'
\endif

-- 8. add_column public.people.h
--    migrations/0002_plain.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
\if :sqlc_mig_8
\echo '  add column public.people.h'
ALTER TABLE "public"."people" ADD COLUMN "h" integer GENERATED ALWAYS AS (a + 1) STORED;
\else \echo '  exists column public.people.h'
\endif

-- 9. add_column public.people.j
--    migrations/0002_plain.yaml:15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_9
\echo '  add column public.people.j'
ALTER TABLE "public"."people" ADD COLUMN "j" "public"."mood" DEFAULT 'calm' NOT NULL;
\else \echo '  exists column public.people.j'
\endif

-- 10. add_column public.people.k
--    migrations/0002_plain.yaml:16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.k'
ALTER TABLE "public"."people" ADD COLUMN "k" varchar(5) DEFAULT 'small';
\else \echo '  exists column public.people.k'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_people_k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_people_k on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_people_k" CHECK ("k" IN ('small', 'large'));
\else \echo '  exists check constraint ck_people_k on public.people'
\endif

-- 11. add_column public.people.l
--    migrations/0002_plain.yaml:17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'l') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.l'
ALTER TABLE "public"."people" ADD COLUMN "l" varchar(20) COLLATE "C";
\else \echo '  exists column public.people.l'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 Columns with keys'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'm') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'people', 'uq_people_m') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'n') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'people', 'uq_n') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'o') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_people_o') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'p') AS sqlc_mig_7,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_p') AS sqlc_mig_8,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'q') AS sqlc_mig_9 \gset

-- 1. add_column public.people.m
--    migrations/0003_keys.yaml:6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.people.m'
ALTER TABLE "public"."people" ADD COLUMN "m" varchar(20);
\else \echo '  exists column public.people.m'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_2
\echo '  add unique constraint uq_people_m on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_people_m" UNIQUE ("m");
\else \echo '  exists unique constraint uq_people_m on public.people'
\endif

-- 2. add_column public.people.n
--    migrations/0003_keys.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.people.n'
ALTER TABLE "public"."people" ADD COLUMN "n" varchar(20);
\else \echo '  exists column public.people.n'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_4
\echo '  add unique constraint uq_n on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_n" UNIQUE ("n");
\else \echo '  exists unique constraint uq_n on public.people'
\endif

-- 3. add_column public.people.o
--    migrations/0003_keys.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  add column public.people.o'
ALTER TABLE "public"."people" ADD COLUMN "o" integer;
\else \echo '  exists column public.people.o'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_6
\echo '  create index public.ix_people_o'
CREATE INDEX "ix_people_o" ON "public"."people" ("o");
\else \echo '  exists index public.ix_people_o'
\endif

-- 4. add_column public.people.p
--    migrations/0003_keys.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add column public.people.p'
ALTER TABLE "public"."people" ADD COLUMN "p" integer;
COMMENT ON COLUMN "public"."people"."p" IS 'the index has a name';
\else \echo '  exists column public.people.p'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_8
\echo '  create index public.ix_p'
CREATE INDEX "ix_p" ON "public"."people" ("p");
\else \echo '  exists index public.ix_p'
\endif

-- 5. add_column public.people.q
--    migrations/0003_keys.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_9
\echo '  add column public.people.q'
ALTER TABLE "public"."people" ADD COLUMN "q" bigint;
\else \echo '  exists column public.people.q'
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'people', 'fk_people_q_people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add foreign key fk_people_q_people on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES "public"."people" ("id");
\else \echo '  exists foreign key fk_people_q_people on public.people'
\endif

-- 6. add_column public.people.r
--    migrations/0003_keys.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.r'
ALTER TABLE "public"."people" ADD COLUMN "r" bigint;
\else \echo '  exists column public.people.r'
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'people', 'fk_r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add foreign key fk_r on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES "public"."people" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
\else \echo '  exists foreign key fk_r on public.people'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_people_r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_people_r'
CREATE INDEX "ix_people_r" ON "public"."people" ("r");
\else \echo '  exists index public.ix_people_r'
\endif

-- 7. add_column public.people.s
--    migrations/0003_keys.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 's') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.s'
ALTER TABLE "public"."people" ADD COLUMN "s" integer;
\else \echo '  exists column public.people.s'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_people_s') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_people_s on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_people_s" CHECK (s > 0);
\else \echo '  exists check constraint ck_people_s on public.people'
\endif

-- 8. add_column public.people.t
--    migrations/0003_keys.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.t'
ALTER TABLE "public"."people" ADD COLUMN "t" integer DEFAULT 1 NOT NULL;
\else \echo '  exists column public.people.t'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'people', 'uq_people_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add unique constraint uq_people_t on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "uq_people_t" UNIQUE ("t");
\else \echo '  exists unique constraint uq_people_t on public.people'
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_t on public.people'
ALTER TABLE "public"."people" ADD CONSTRAINT "ck_t" CHECK (t <> 13);
\else \echo '  exists check constraint ck_t on public.people'
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_people_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_people_t'
CREATE INDEX "ix_people_t" ON "public"."people" ("t");
\else \echo '  exists index public.ix_people_t'
\endif

-- 9. add_column public.notes.id
--    migrations/0003_keys.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.id'
ALTER TABLE "public"."notes" ADD COLUMN "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL;
\else \echo '  exists column public.notes.id'
\endif
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'notes', 'pk_notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add primary key pk_notes on public.notes'
ALTER TABLE "public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\else \echo '  exists primary key pk_notes on public.notes'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

