-- ===================================================================================================================
-- 0002  All of them go
-- 1 of 2; migrations/0002_gone.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 All of them go'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.notes.id
--    migrations/0002_gone.yaml:16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
SELECT pg_temp.sqlc_mig_no_rows('public', 'notes', 'id') AS sqlc_mig_void \gset
ALTER TABLE "public"."notes" ADD COLUMN "id" bigint NOT NULL;
\echo '  add column public.notes.id'
\else
\echo '  exists column public.notes.id'
\endif

-- 2. create_primary_key pk_notes on public.notes
--    migrations/0002_gone.yaml:16
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'pk_notes', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "pk_notes" PRIMARY KEY ("id");
\echo '  add primary key pk_notes on public.notes'
\else
\echo '  exists primary key pk_notes on public.notes'
\endif

-- 3. add_column public.notes.made_at
--    migrations/0002_gone.yaml:15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'made_at') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "made_at" timestamptz DEFAULT (now()) NOT NULL;
\echo '  add column public.notes.made_at'
\else
\echo '  exists column public.notes.made_at'
\endif

-- 4. add_column public.notes.size
--    migrations/0002_gone.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'size') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "size" varchar(5);
\echo '  add column public.notes.size'
\else
\echo '  exists column public.notes.size'
\endif

-- 5. create_check_constraint ck_notes_size on public.notes
--    migrations/0002_gone.yaml:14
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'ck_notes_size', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "ck_notes_size" CHECK ("size" IN ('small', 'large'));
\echo '  add check constraint ck_notes_size on public.notes'
\else
\echo '  exists check constraint ck_notes_size on public.notes'
\endif

-- 6. add_column public.notes.mood
--    migrations/0002_gone.yaml:13
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "mood" "public"."mood" DEFAULT 'calm';
\echo '  add column public.notes.mood'
\else
\echo '  exists column public.notes.mood'
\endif

-- 7. add_column public.notes.person_id
--    migrations/0002_gone.yaml:12
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'person_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "person_id" bigint;
\echo '  add column public.notes.person_id'
\else
\echo '  exists column public.notes.person_id'
\endif

-- 8. create_foreign_key fk_notes_person_id_people on public.notes
--    migrations/0002_gone.yaml:12
-- lock on public.notes: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.people: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'fk_notes_person_id_people', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "fk_notes_person_id_people" FOREIGN KEY ("person_id") REFERENCES "public"."people" ("id");
\echo '  add foreign key fk_notes_person_id_people on public.notes'
\else
\echo '  exists foreign key fk_notes_person_id_people on public.notes'
\endif

-- 9. add_column public.notes.checked
--    migrations/0002_gone.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'checked') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "checked" integer;
\echo '  add column public.notes.checked'
\else
\echo '  exists column public.notes.checked'
\endif

-- 10. create_check_constraint ck_notes_checked on public.notes
--    migrations/0002_gone.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'ck_notes_checked', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "ck_notes_checked" CHECK (checked > 0);
\echo '  add check constraint ck_notes_checked on public.notes'
\else
\echo '  exists check constraint ck_notes_checked on public.notes'
\endif

-- 11. add_column public.notes.one_of_a_kind
--    migrations/0002_gone.yaml:10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'one_of_a_kind') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "one_of_a_kind" integer;
\echo '  add column public.notes.one_of_a_kind'
\else
\echo '  exists column public.notes.one_of_a_kind'
\endif

-- 12. create_unique_constraint uq_notes_one_of_a_kind on public.notes
--    migrations/0002_gone.yaml:10
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'uq_notes_one_of_a_kind', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "uq_notes_one_of_a_kind" UNIQUE ("one_of_a_kind");
\echo '  add unique constraint uq_notes_one_of_a_kind on public.notes'
\else
\echo '  exists unique constraint uq_notes_one_of_a_kind on public.notes'
\endif

-- 13. add_column public.notes.both_a
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'both_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "both_a" integer;
\echo '  add column public.notes.both_a'
\else
\echo '  exists column public.notes.both_a'
\endif

-- 14. create_unique_constraint uq_notes_both_a_both_b on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'uq_notes_both_a_both_b', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "uq_notes_both_a_both_b" UNIQUE ("both_a", "both_b");
\echo '  add unique constraint uq_notes_both_a_both_b on public.notes'
\else
\echo '  exists unique constraint uq_notes_both_a_both_b on public.notes'
\endif

-- 15. create_check_constraint ck_both on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'notes', 'ck_both', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD CONSTRAINT "ck_both" CHECK (both_a < both_b);
\echo '  add check constraint ck_both on public.notes'
\else
\echo '  exists check constraint ck_both on public.notes'
\endif

-- 16. create_index ix_both on public.notes
--    migrations/0002_gone.yaml:9
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_both', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_both" ON "public"."notes" ("both_b", "both_a");
\echo '  create index public.ix_both'
\else
\echo '  exists index public.ix_both'
\endif

-- 17. add_column public.notes.half
--    migrations/0002_gone.yaml:8
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table and its indexes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'half') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "half" integer GENERATED ALWAYS AS (both_a / 2) STORED;
\echo '  add column public.notes.half'
\else
\echo '  exists column public.notes.half'
\endif

-- 18. add_column public.notes.indexed
--    migrations/0002_gone.yaml:7
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'indexed') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "indexed" integer;
\echo '  add column public.notes.indexed'
\else
\echo '  exists column public.notes.indexed'
\endif

-- 19. create_index ix_notes_indexed on public.notes
--    migrations/0002_gone.yaml:7
-- lock on public.notes: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_notes_indexed', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_notes_indexed" ON "public"."notes" ("indexed");
\echo '  create index public.ix_notes_indexed'
\else
\echo '  exists index public.ix_notes_indexed'
\endif

-- 20. add_column public.notes.plain
--    migrations/0002_gone.yaml:6
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'notes', 'plain') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."notes" ADD COLUMN "plain" varchar(20) DEFAULT 'x' NOT NULL;
COMMENT ON COLUMN "public"."notes"."plain" IS 'has a comment';
\echo '  add column public.notes.plain'
\else
\echo '  exists column public.notes.plain'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'All of them go', '53df93dcc4640fa01a5f053574512832d1052d1a7d039fcfefcab9673e03e297', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Tables with columns that others hang on
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Tables with columns that others hang on'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_tables.yaml:11
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'notes') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."notes";
\echo '  ! drop table public.notes'
\else
\echo '  absent table public.notes'
\endif

-- 2. drop_table public.people      ! destroys the rows of public.people
--    migrations/0001_tables.yaml:7
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."people";
\echo '  ! drop table public.people'
\else
\echo '  absent table public.people'
\endif

-- 3. drop_enum public.mood
--    migrations/0001_tables.yaml:6
SELECT pg_temp.sqlc_mig_enum_present('public', 'mood') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."mood";
\echo '  drop enum public.mood'
\else
\echo '  absent enum public.mood'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Tables with columns that others hang on', 'ff56f428ae146b173d1e3a0f9dcc8d08518386e77bc006207a0c3de29f7ce097', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

