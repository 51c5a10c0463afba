-- ================================================================================
-- 0001  Tables with columns that others hang on
-- 1 of 2; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Tables with columns that others hang on'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'mood') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'people') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'notes') AS sqlc_mig_3 \gset

-- 1. create_enum public.mood
--    migrations/0001_tables.yaml:6
\if :sqlc_mig_1 \echo '  create enum public.mood' \else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'mood') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TYPE :"public"."mood" AS ENUM ('calm', 'wild');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 2. create_table public.people
--    migrations/0001_tables.yaml:7
\if :sqlc_mig_2 \echo '  create table public.people' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'people') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_2
CREATE TABLE :"public"."people" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_people" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 3. create_table public.notes
--    migrations/0001_tables.yaml:11
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_3 \echo '  create table public.notes' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'notes',
  refers_to => '{{public,people}}',
  later => '{column both_a,column checked,column half,column id,column indexed,column made_at,column mood,column one_of_a_kind,
    column person_id,column plain,column size,constraint ck_both,constraint ck_notes_checked,constraint ck_notes_size,
    constraint fk_notes_person_id_people,constraint pk_notes,constraint uq_notes_both_a_both_b,
    constraint uq_notes_one_of_a_kind,index ix_both,index ix_notes_indexed}') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_3
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
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'public', 'notes', 'ix_notes_indexed')
   AND NOT pg_temp.sqlc_mig_there('column', 'public', 'notes', 'indexed') THEN
    '  superseded index public.ix_notes_indexed, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'notes', 'ix_notes_indexed') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_notes_indexed' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'notes', 'ix_notes_indexed',
  later => '{index ix_notes_indexed}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_notes_indexed" ON :"public"."notes" ("indexed");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'public', 'notes', 'ix_both')
   AND NOT pg_temp.sqlc_mig_there('column', 'public', 'notes', 'both_a') THEN
    '  superseded index public.ix_both, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'notes', 'ix_both') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_both' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'notes', 'ix_both',
  later => '{index ix_both}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_both" ON :"public"."notes" ("both_b", "both_a");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  All of them go
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 All of them go'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'plain') AS sqlc_mig_1 \gset

-- 1. drop_column public.notes.plain      ! destroys the values of public.notes.plain; undo: the column comes back empty
--    migrations/0002_gone.yaml:6
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.notes.plain'
ALTER TABLE "public"."notes" DROP COLUMN "plain";
\else \echo '  absent column public.notes.plain'
\endif

-- 2. drop_column public.notes.indexed      ! destroys the values of public.notes.indexed; undo: the column comes back empty
--    migrations/0002_gone.yaml:7
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'indexed') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.indexed'
ALTER TABLE "public"."notes" DROP COLUMN "indexed";
\else \echo '  absent column public.notes.indexed'
\endif

-- 3. drop_column public.notes.half
--    migrations/0002_gone.yaml:8
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'half') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop column public.notes.half'
ALTER TABLE "public"."notes" DROP COLUMN "half";
\else \echo '  absent column public.notes.half'
\endif

-- 4. drop_column public.notes.both_a      ! destroys the values of public.notes.both_a; undo: the column comes back empty
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'both_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.both_a'
ALTER TABLE "public"."notes" DROP COLUMN "both_a";
\else \echo '  absent column public.notes.both_a'
\endif

-- 5. drop_column public.notes.one_of_a_kind      ! destroys the values of public.notes.one_of_a_kind; undo: the column comes back empty
--    migrations/0002_gone.yaml:10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'one_of_a_kind') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.one_of_a_kind'
ALTER TABLE "public"."notes" DROP COLUMN "one_of_a_kind";
\else \echo '  absent column public.notes.one_of_a_kind'
\endif

-- 6. drop_column public.notes.checked      ! destroys the values of public.notes.checked; undo: the column comes back empty
--    migrations/0002_gone.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'checked') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.checked'
ALTER TABLE "public"."notes" DROP COLUMN "checked";
\else \echo '  absent column public.notes.checked'
\endif

-- 7. drop_column public.notes.person_id      ! destroys the values of public.notes.person_id; undo: the column comes back empty
--    migrations/0002_gone.yaml:12
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'person_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.person_id'
ALTER TABLE "public"."notes" DROP COLUMN "person_id";
\else \echo '  absent column public.notes.person_id'
\endif

-- 8. drop_column public.notes.mood      ! destroys the values of public.notes.mood; undo: the column comes back empty
--    migrations/0002_gone.yaml:13
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.mood'
ALTER TABLE "public"."notes" DROP COLUMN "mood";
\else \echo '  absent column public.notes.mood'
\endif

-- 9. drop_column public.notes.size      ! destroys the values of public.notes.size; undo: the column comes back empty
--    migrations/0002_gone.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'size') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.size'
ALTER TABLE "public"."notes" DROP COLUMN "size";
\else \echo '  absent column public.notes.size'
\endif

-- 10. drop_column public.notes.made_at      ! destroys the values of public.notes.made_at; undo: the column comes back empty
--    migrations/0002_gone.yaml:15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'made_at') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.made_at'
ALTER TABLE "public"."notes" DROP COLUMN "made_at";
\else \echo '  absent column public.notes.made_at'
\endif

-- 11. drop_column public.notes.id      ! destroys the values of public.notes.id; undo: the column comes back empty
--    migrations/0002_gone.yaml:16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.notes.id'
ALTER TABLE "public"."notes" DROP COLUMN "id";
\else \echo '  absent column public.notes.id'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

