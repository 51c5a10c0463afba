-- ================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_gone.yaml'
\echo 'revert 0002 All of them go'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.notes.id      line 16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CALL pg_temp.sqlc_mig_no_rows(:'public', 'notes', 'id');
ALTER TABLE :"public"."notes" ADD COLUMN "id" bigint NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_primary_key pk_notes on public.notes      line 16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':16)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 3. add_column public.notes.made_at      line 15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':15)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."notes" ADD COLUMN "made_at" timestamptz DEFAULT (now()) NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 4. add_column public.notes.size      line 14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_4 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."notes" ADD COLUMN "size" varchar(5);
\endif \set public public \set ON_ERROR_STOP on

-- 5. create_check_constraint ck_notes_size on public.notes      line 14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_5 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_notes_size" CHECK ("size" IN ('small', 'large'));
\endif \set public public \set ON_ERROR_STOP on

-- 6. add_column public.notes.mood      line 13
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_6 (:sqlc_mig_file':13)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."notes" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm';
\endif \set public public \set ON_ERROR_STOP on

-- 7. add_column public.notes.person_id      line 12
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."notes" ADD COLUMN "person_id" bigint;
\endif \set public public \set ON_ERROR_STOP on

-- 8. create_foreign_key fk_notes_person_id_people on public.notes      line 12
-- lock on public.notes: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."notes" ADD CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES :"public"."people" ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 9. add_column public.notes.checked      line 11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_3 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."notes" ADD COLUMN "checked" integer;
\endif \set public public \set ON_ERROR_STOP on

-- 10. create_check_constraint ck_notes_checked on public.notes      line 11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_4 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_notes_checked" CHECK (checked > 0);
\endif \set public public \set ON_ERROR_STOP on

-- 11. add_column public.notes.one_of_a_kind      line 10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."notes" ADD COLUMN "one_of_a_kind" integer;
\endif \set public public \set ON_ERROR_STOP on

-- 12. create_unique_constraint uq_notes_one_of_a_kind on public.notes      line 10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_6 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."notes" ADD CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind");
\endif \set public public \set ON_ERROR_STOP on

-- 13. add_column public.notes.both_a      line 9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."notes" ADD COLUMN "both_a" integer;
\endif \set public public \set ON_ERROR_STOP on

-- 14. create_unique_constraint uq_notes_both_a_both_b on public.notes      line 9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."notes" ADD CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b");
\endif \set public public \set ON_ERROR_STOP on

-- 15. create_check_constraint ck_both on public.notes      line 9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."notes" ADD CONSTRAINT "ck_both" CHECK (both_a < both_b);
\endif \set public public \set ON_ERROR_STOP on

-- 16. create_index ix_both on public.notes      line 9
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_4 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE INDEX "ix_both" ON :"public"."notes" ("both_b", "both_a");
\endif \set public public \set ON_ERROR_STOP on

-- 17. add_column public.notes.half      line 8
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
\echo :sqlc_mig_said_5 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."notes" ADD COLUMN "half" integer GENERATED ALWAYS AS (both_a / 2) STORED;
\endif \set public public \set ON_ERROR_STOP on

-- 18. add_column public.notes.indexed      line 7
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_6 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."notes" ADD COLUMN "indexed" integer;
\endif \set public public \set ON_ERROR_STOP on

-- 19. create_index ix_notes_indexed on public.notes      line 7
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_notes_indexed" ON :"public"."notes" ("indexed");
\endif \set public public \set ON_ERROR_STOP on

-- 20. add_column public.notes.plain      line 6
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."notes" ADD COLUMN "plain" varchar(20) DEFAULT 'x' NOT NULL;
COMMENT ON COLUMN :"public"."notes"."plain" IS 'has a comment';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'revert 0001 Tables with columns that others hang on'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.notes      ! destroys the rows of public.notes      line 11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP TABLE "public"."notes";
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people      line 7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP TABLE "public"."people";
\endif

-- 3. drop_enum public.mood      line 6
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TYPE "public"."mood";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

