-- ================================================================================
-- 0001  Tables with columns that others hang on
-- 1 of 2; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'apply 0001 Tables with columns that others hang on'
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
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_3 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE TABLE :"public"."notes" (
  "id" bigint NOT NULL,
  "keep" text,
  "plain" varchar(20) DEFAULT 'x' NOT NULL,
  "indexed" integer,
  "both_a" integer,
  "both_b" integer,
  "one_of_a_kind" integer,
  "checked" integer,
  "person_id" bigint,
  "mood" "public"."mood" DEFAULT 'calm',
  "size" varchar(5),
  "half" integer GENERATED ALWAYS AS (both_a / 2) STORED,
  "made_at" timestamptz DEFAULT (now()) NOT NULL,
  CONSTRAINT "pk_notes" PRIMARY KEY ("id"),
  CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind"),
  CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b"),
  CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES :"public"."people" ("id"),
  CONSTRAINT "ck_notes_checked" CHECK (checked > 0),
  CONSTRAINT "ck_notes_size" CHECK ("size" IN ('small', 'large')),
  CONSTRAINT "ck_both" CHECK (both_a < both_b)
);
COMMENT ON TABLE :"public"."notes" IS 'What is left';
COMMENT ON COLUMN :"public"."notes"."plain" IS 'has a comment';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_notes_indexed" ON :"public"."notes" ("indexed");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_both" ON :"public"."notes" ("both_b", "both_a");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  All of them go
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_gone.yaml'
\echo 'apply 0002 All of them go'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.notes.plain      ! destroys the values of public.notes.plain; undo: the column comes back empty      line 6
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "plain";
\endif

-- 2. drop_column public.notes.indexed      ! destroys the values of public.notes.indexed; undo: the column comes back empty      line 7
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "indexed";
\endif

-- 3. drop_column public.notes.half      line 8
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "half";
\endif

-- 4. drop_column public.notes.both_a      ! destroys the values of public.notes.both_a; undo: the column comes back empty      line 9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "both_a";
\endif

-- 5. drop_column public.notes.one_of_a_kind      ! destroys the values of public.notes.one_of_a_kind; undo: the column comes back empty      line 10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "one_of_a_kind";
\endif

-- 6. drop_column public.notes.checked      ! destroys the values of public.notes.checked; undo: the column comes back empty      line 11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "checked";
\endif

-- 7. drop_column public.notes.person_id      ! destroys the values of public.notes.person_id; undo: the column comes back empty      line 12
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "person_id";
\endif

-- 8. drop_column public.notes.mood      ! destroys the values of public.notes.mood; undo: the column comes back empty      line 13
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "mood";
\endif

-- 9. drop_column public.notes.size      ! destroys the values of public.notes.size; undo: the column comes back empty      line 14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "size";
\endif

-- 10. drop_column public.notes.made_at      ! destroys the values of public.notes.made_at; undo: the column comes back empty      line 15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 10) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "made_at";
\endif

-- 11. drop_column public.notes.id      ! destroys the values of public.notes.id; undo: the column comes back empty      line 16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 11) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_do_1
ALTER TABLE "public"."notes" DROP COLUMN "id";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

