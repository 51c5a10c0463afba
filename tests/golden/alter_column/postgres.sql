-- ================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.items      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."items" (
  "id" integer NOT NULL,
  "title" varchar(40) DEFAULT 'new',
  "amount" text NOT NULL,
  "state" varchar(10) DEFAULT 'open' NOT NULL,
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
);
COMMENT ON COLUMN :"public"."items"."state" IS 'open or shut';
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Every change of a column
-- 2 of 3; migrations/0002_every_change_of_a.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_every_change_of_a.yaml'
\echo 'apply 0002 Every change of a column'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. alter_column public.items.id      line 6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "id" TYPE bigint;
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
CALL pg_temp.sqlc_mig_counts_on('public', 'items', 'id');
\endif

-- 2. alter_column public.items.title      line 7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE text COLLATE "C";
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "title" DROP DEFAULT;
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "title" SET NOT NULL;
\endif

-- 3. alter_column public.items.amount      line 8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_do_3
ALTER TABLE "public"."items" ALTER COLUMN "amount" TYPE numeric(12,2) USING amount::numeric(12,2);
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.amount' (:sqlc_mig_file':8)'
ALTER TABLE "public"."items" ALTER COLUMN "amount" SET DEFAULT 0;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "amount" DROP NOT NULL;
\endif

-- 4. alter_column public.items.state      line 9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.state' (:sqlc_mig_file':9)'
ALTER TABLE "public"."items" ALTER COLUMN "state" SET DEFAULT (lower('OPEN'));
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.state' (:sqlc_mig_file':9)'
COMMENT ON COLUMN "public"."items"."state" IS NULL;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  And some of it back
-- 3 of 3; migrations/0003_and_some_of_it.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_and_some_of_it.yaml'
\echo 'apply 0003 And some of it back'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. alter_column public.items.id      line 6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."items" ALTER COLUMN "id" DROP IDENTITY;
\endif

-- 2. alter_column public.items.title      line 7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_do_2
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE varchar(60) COLLATE "C";
\endif

-- 3. alter_column public.items.state      line 8
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.state' (:sqlc_mig_file':8)'
COMMENT ON COLUMN "public"."items"."state" IS 'again';
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

