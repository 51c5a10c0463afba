-- ================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 All of them go'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'id') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'notes', 'pk_notes') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'made_at') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'size') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'notes', 'ck_notes_size') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'mood') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'person_id') AS sqlc_mig_7,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'notes', 'fk_notes_person_id_people') AS sqlc_mig_8,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'checked') AS sqlc_mig_9 \gset

-- 1. add_column public.notes.id
--    migrations/0002_gone.yaml:16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.notes.id'
CALL pg_temp.sqlc_mig_no_rows('public', 'notes', 'id');
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'id') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."notes" ADD COLUMN "id" bigint NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_primary_key pk_notes on public.notes
--    migrations/0002_gone.yaml:16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_2
\echo '  add primary key pk_notes on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('primary key', 'public', 'notes', 'pk_notes') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. add_column public.notes.made_at
--    migrations/0002_gone.yaml:15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_3
\echo '  add column public.notes.made_at'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'made_at') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."notes" ADD COLUMN "made_at" timestamptz DEFAULT (now()) NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. add_column public.notes.size
--    migrations/0002_gone.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_4
\echo '  add column public.notes.size'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'size') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
ALTER TABLE :"public"."notes" ADD COLUMN "size" varchar(5);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. create_check_constraint ck_notes_size on public.notes
--    migrations/0002_gone.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_5
\echo '  add check constraint ck_notes_size on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'notes', 'ck_notes_size') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_notes_size" CHECK ("size" IN ('small', 'large'));
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. add_column public.notes.mood
--    migrations/0002_gone.yaml:13
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_6
\echo '  add column public.notes.mood'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'mood') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
ALTER TABLE :"public"."notes" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 7. add_column public.notes.person_id
--    migrations/0002_gone.yaml:12
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add column public.notes.person_id'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'person_id') AS sqlc_mig_7 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_7
ALTER TABLE :"public"."notes" ADD COLUMN "person_id" bigint;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 8. create_foreign_key fk_notes_person_id_people on public.notes
--    migrations/0002_gone.yaml:12
-- lock on public.notes: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_8
\echo '  add foreign key fk_notes_person_id_people on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'notes', 'fk_notes_person_id_people',
  refers_to => '{{public,people}}') AS sqlc_mig_8 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_8
ALTER TABLE :"public"."notes" ADD CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES :"public"."people" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 9. add_column public.notes.checked
--    migrations/0002_gone.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_9
\echo '  add column public.notes.checked'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'checked') AS sqlc_mig_9 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_9
ALTER TABLE :"public"."notes" ADD COLUMN "checked" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 10. create_check_constraint ck_notes_checked on public.notes
--    migrations/0002_gone.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'notes', 'ck_notes_checked') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_notes_checked on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'notes', 'ck_notes_checked') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_notes_checked" CHECK (checked > 0);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 11. add_column public.notes.one_of_a_kind
--    migrations/0002_gone.yaml:10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'one_of_a_kind') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.one_of_a_kind'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'one_of_a_kind') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "one_of_a_kind" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 12. create_unique_constraint uq_notes_one_of_a_kind on public.notes
--    migrations/0002_gone.yaml:10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'notes', 'uq_notes_one_of_a_kind') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add unique constraint uq_notes_one_of_a_kind on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'notes', 'uq_notes_one_of_a_kind') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 13. add_column public.notes.both_a
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'both_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.both_a'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'both_a') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "both_a" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 14. create_unique_constraint uq_notes_both_a_both_b on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'notes', 'uq_notes_both_a_both_b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add unique constraint uq_notes_both_a_both_b on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'notes', 'uq_notes_both_a_both_b') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 15. create_check_constraint ck_both on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'notes', 'ck_both') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_both on public.notes'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'notes', 'ck_both') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_both" CHECK (both_a < both_b);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 16. create_index ix_both on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'notes', 'ix_both') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_both'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'notes', 'ix_both') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_both" ON :"public"."notes" ("both_b", "both_a");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 17. add_column public.notes.half
--    migrations/0002_gone.yaml:8
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'half') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.half'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'half') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "half" integer GENERATED ALWAYS AS (both_a / 2) STORED;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 18. add_column public.notes.indexed
--    migrations/0002_gone.yaml:7
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'indexed') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.indexed'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'indexed') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "indexed" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 19. create_index ix_notes_indexed on public.notes
--    migrations/0002_gone.yaml:7
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'notes', 'ix_notes_indexed') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_notes_indexed'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'notes', 'ix_notes_indexed') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX "ix_notes_indexed" ON :"public"."notes" ("indexed");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 20. add_column public.notes.plain
--    migrations/0002_gone.yaml:6
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'notes', 'plain') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.notes.plain'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'notes', 'plain') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."notes" ADD COLUMN "plain" varchar(20) DEFAULT 'x' NOT NULL;
COMMENT ON COLUMN :"public"."notes"."plain" IS 'has a comment';
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
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Tables with columns that others hang on'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'notes') AS sqlc_mig_1 \gset

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_tables.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.notes'
DROP TABLE "public"."notes";
\else \echo '  absent table public.notes'
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people
--    migrations/0001_tables.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.people'
DROP TABLE "public"."people";
\else \echo '  absent table public.people'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_tables.yaml:6
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop enum public.mood'
DROP TYPE "public"."mood";
\else \echo '  absent enum public.mood'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

