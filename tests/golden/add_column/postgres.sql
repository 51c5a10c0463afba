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
\else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'mood') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'wild');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.people
--    migrations/0001_tables.yaml:7
\if :sqlc_mig_2
\echo '  create table public.people'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'people',
  later => '{column a,column b,column c,column d,column e,column f,column g,column h,column j,column k,column l,column m,column n,
    column o,column p,column q,column r,column s,column t,constraint ck_people_k,constraint ck_people_s,constraint ck_t,
    constraint fk_people_q_people,constraint fk_r,constraint uq_n,constraint uq_people_m,constraint uq_people_t,index ix_p,
    index ix_people_o,index ix_people_r,index ix_people_t}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_table public.notes
--    migrations/0001_tables.yaml:11
\if :sqlc_mig_3
\echo '  create table public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'notes',
  later => '{column id,constraint pk_notes}') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE TABLE :"public"."notes" (
  "body" text
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
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
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'a') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."people" ADD COLUMN "a" smallint;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. add_column public.people.b
--    migrations/0002_plain.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_2
\echo '  add column public.people.b'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'b') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."people" ADD COLUMN "b" varchar(20) DEFAULT 'it''s' NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. add_column public.people.c
--    migrations/0002_plain.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.people.c'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'c') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."people" ADD COLUMN "c" integer DEFAULT 7;
COMMENT ON COLUMN :"public"."people"."c" IS 'a number';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. add_column public.people.d
--    migrations/0002_plain.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_4
\echo '  add column public.people.d'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'd') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
ALTER TABLE :"public"."people" ADD COLUMN "d" date DEFAULT '2026-01-01' NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. add_column public.people.e
--    migrations/0002_plain.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  add column public.people.e'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'e') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."people" ADD COLUMN "e" boolean DEFAULT true NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. add_column public.people.f
--    migrations/0002_plain.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_6
\echo '  add column public.people.f'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'f') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
ALTER TABLE :"public"."people" ADD COLUMN "f" timestamptz DEFAULT (now()) NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 7. add_column public.people.g
--    migrations/0002_plain.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add column public.people.g'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'g') AS sqlc_mig_7 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_7
ALTER TABLE :"public"."people" ADD COLUMN "g" integer DEFAULT (1 + 1);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 8. add_column public.people.h
--    migrations/0002_plain.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
\if :sqlc_mig_8
\echo '  add column public.people.h'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'h') AS sqlc_mig_8 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_8
ALTER TABLE :"public"."people" ADD COLUMN "h" integer GENERATED ALWAYS AS (a + 1) STORED;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 9. add_column public.people.j
--    migrations/0002_plain.yaml:15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_9
\echo '  add column public.people.j'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'j') AS sqlc_mig_9 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_9
ALTER TABLE :"public"."people" ADD COLUMN "j" "public"."mood" DEFAULT 'calm' NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 10. add_column public.people.k
--    migrations/0002_plain.yaml:16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.k'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'k') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD COLUMN "k" varchar(5) DEFAULT 'small';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_people_k') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_people_k on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'people', 'ck_people_k',
  later => '{constraint ck_people_k}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_people_k" CHECK ("k" IN ('small', 'large'));
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 11. add_column public.people.l
--    migrations/0002_plain.yaml:17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'l') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.l'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'l') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD COLUMN "l" varchar(20) COLLATE "C";
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
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
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'm') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."people" ADD COLUMN "m" varchar(20);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_2
\echo '  add unique constraint uq_people_m on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'people', 'uq_people_m') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_people_m" UNIQUE ("m");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. add_column public.people.n
--    migrations/0003_keys.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.people.n'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'n') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."people" ADD COLUMN "n" varchar(20);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_4
\echo '  add unique constraint uq_n on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'people', 'uq_n') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_n" UNIQUE ("n");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. add_column public.people.o
--    migrations/0003_keys.yaml:8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_5
\echo '  add column public.people.o'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'o') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."people" ADD COLUMN "o" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_6
\echo '  create index public.ix_people_o'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'people', 'ix_people_o') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
CREATE INDEX "ix_people_o" ON :"public"."people" ("o");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. add_column public.people.p
--    migrations/0003_keys.yaml:9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add column public.people.p'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'p') AS sqlc_mig_7 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_7
ALTER TABLE :"public"."people" ADD COLUMN "p" integer;
COMMENT ON COLUMN :"public"."people"."p" IS 'the index has a name';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_8
\echo '  create index public.ix_p'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'people', 'ix_p') AS sqlc_mig_8 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_8
CREATE INDEX "ix_p" ON :"public"."people" ("p");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. add_column public.people.q
--    migrations/0003_keys.yaml:10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_9
\echo '  add column public.people.q'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'q') AS sqlc_mig_9 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_9
ALTER TABLE :"public"."people" ADD COLUMN "q" bigint;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'people', 'fk_people_q_people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add foreign key fk_people_q_people on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'people', 'fk_people_q_people',
  later => '{constraint fk_people_q_people}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES :"public"."people" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. add_column public.people.r
--    migrations/0003_keys.yaml:11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 'r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.r'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 'r') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD COLUMN "r" bigint;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'people', 'fk_r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add foreign key fk_r on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'people', 'fk_r',
  later => '{constraint fk_r}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES :"public"."people" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_people_r') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_people_r'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'people', 'ix_people_r') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_people_r" ON :"public"."people" ("r");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 7. add_column public.people.s
--    migrations/0003_keys.yaml:12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 's') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.s'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 's') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD COLUMN "s" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_people_s') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_people_s on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'people', 'ck_people_s',
  later => '{constraint ck_people_s}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_people_s" CHECK (s > 0);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 8. add_column public.people.t
--    migrations/0003_keys.yaml:13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'people', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.people.t'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'people', 't') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD COLUMN "t" integer DEFAULT 1 NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'people', 'uq_people_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add unique constraint uq_people_t on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'people', 'uq_people_t') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_people_t" UNIQUE ("t");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'people', 'ck_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_t on public.people'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'people', 'ck_t') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_t" CHECK (t <> 13);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'people', 'ix_people_t') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_people_t'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'people', 'ix_people_t') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_people_t" ON :"public"."people" ("t");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 9. add_column public.notes.id
--    migrations/0003_keys.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.id'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'id') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'notes', 'pk_notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add primary key pk_notes on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('primary key', 'public', 'notes', 'pk_notes') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

