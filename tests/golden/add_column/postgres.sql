-- ================================================================================
-- 0001  Two tables
-- 1 of 3; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'apply 0001 Two tables'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_enum public.mood      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'wild');
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.people      line 7
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_table public.notes      line 11
\echo :sqlc_mig_said_3 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE TABLE :"public"."notes" (
  "body" text
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Columns without a key
-- 2 of 3; migrations/0002_plain.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_plain.yaml'
\echo 'apply 0002 Columns without a key'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.people.a      line 6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."people" ADD COLUMN "a" smallint;
\endif \set public public \set ON_ERROR_STOP on

-- 2. add_column public.people.b      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."people" ADD COLUMN "b" varchar(20) DEFAULT 'it''s' NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 3. add_column public.people.c      line 8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."people" ADD COLUMN "c" integer DEFAULT 7;
COMMENT ON COLUMN :"public"."people"."c" IS 'a number';
\endif \set public public \set ON_ERROR_STOP on

-- 4. add_column public.people.d      line 9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_4 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."people" ADD COLUMN "d" date DEFAULT '2026-01-01' NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 5. add_column public.people.e      line 10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."people" ADD COLUMN "e" boolean DEFAULT true NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 6. add_column public.people.f      line 11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_6 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."people" ADD COLUMN "f" timestamptz DEFAULT (now()) NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 7. add_column public.people.g      line 12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."people" ADD COLUMN "g" integer DEFAULT (1 + 1);
\endif \set public public \set ON_ERROR_STOP on

-- 8. add_column public.people.h      line 13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."people" ADD COLUMN "h" integer GENERATED ALWAYS AS (a + 1) STORED;
\endif \set public public \set ON_ERROR_STOP on

-- 9. add_column public.people.j      line 15
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':15)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."people" ADD COLUMN "j" "public"."mood" DEFAULT 'calm' NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 10. add_column public.people.k      line 16
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_4 (:sqlc_mig_file':16)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."people" ADD COLUMN "k" varchar(5) DEFAULT 'small';
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_5 (:sqlc_mig_file':16)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_people_k" CHECK ("k" IN ('small', 'large'));
\endif \set public public \set ON_ERROR_STOP on

-- 11. add_column public.people.l      line 17
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_6 (:sqlc_mig_file':17)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."people" ADD COLUMN "l" varchar(20) COLLATE "C";
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Columns with keys
-- 3 of 3; migrations/0003_keys.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_keys.yaml'
\echo 'apply 0003 Columns with keys'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.people.m      line 6
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."people" ADD COLUMN "m" varchar(20);
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_people_m" UNIQUE ("m");
\endif \set public public \set ON_ERROR_STOP on

-- 2. add_column public.people.n      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."people" ADD COLUMN "n" varchar(20);
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_4 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_n" UNIQUE ("n");
\endif \set public public \set ON_ERROR_STOP on

-- 3. add_column public.people.o      line 8
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."people" ADD COLUMN "o" integer;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_6 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
CREATE INDEX "ix_people_o" ON :"public"."people" ("o");
\endif \set public public \set ON_ERROR_STOP on

-- 4. add_column public.people.p      line 9
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."people" ADD COLUMN "p" integer;
COMMENT ON COLUMN :"public"."people"."p" IS 'the index has a name';
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "ix_p" ON :"public"."people" ("p");
\endif \set public public \set ON_ERROR_STOP on

-- 5. add_column public.people.q      line 10
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."people" ADD COLUMN "q" bigint;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_4 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."people" ADD CONSTRAINT "fk_people_q_people" FOREIGN KEY ("q") REFERENCES :"public"."people" ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 6. add_column public.people.r      line 11
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."people" ADD COLUMN "r" bigint;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_6 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."people" ADD CONSTRAINT "fk_r" FOREIGN KEY ("r") REFERENCES :"public"."people" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_people_r" ON :"public"."people" ("r");
\endif \set public public \set ON_ERROR_STOP on

-- 7. add_column public.people.s      line 12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."people" ADD COLUMN "s" integer;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_people_s" CHECK (s > 0);
\endif \set public public \set ON_ERROR_STOP on

-- 8. add_column public.people.t      line 13
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_4 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."people" ADD COLUMN "t" integer DEFAULT 1 NOT NULL;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_5 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."people" ADD CONSTRAINT "uq_people_t" UNIQUE ("t");
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_6 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."people" ADD CONSTRAINT "ck_t" CHECK (t <> 13);
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.people: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(3, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_people_t" ON :"public"."people" ("t");
\endif \set public public \set ON_ERROR_STOP on

-- 9. add_column public.notes.id      line 14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."notes" ADD COLUMN "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_3 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

