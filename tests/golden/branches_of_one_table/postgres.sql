-- ================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.shared      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."shared" (
  "id" bigint NOT NULL,
  "a" integer DEFAULT 1 NOT NULL,
  "b" varchar(20),
  "c" varchar(20),
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- a1  Left
-- 2 of 5; migrations/a1_left.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/a1_left.yaml'
\echo 'apply a1 Left'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.shared.left_one      line 6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."shared" ADD COLUMN "left_one" integer;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.shared: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "ix_shared_left_one" ON :"public"."shared" ("left_one");
\endif \set public public \set ON_ERROR_STOP on

-- 2. alter_column public.shared.a      line 7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  alter default of public.shared.a' (:sqlc_mig_file':7)'
ALTER TABLE "public"."shared" ALTER COLUMN "a" SET DEFAULT 2;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/b1_right.yaml'
\echo 'apply b1 Right'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.shared.b      ! destroys the values of public.shared.b; undo: the column comes back empty      line 6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."shared" DROP COLUMN "b";
\endif

-- 2. create_check_constraint ck_c on public.shared      line 7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."shared" ADD CONSTRAINT "ck_c" CHECK (c <> '');
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/c1_third.yaml'
\echo 'apply c1 A third one'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.shared.third      line 6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."shared" ADD COLUMN "third" integer;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."shared" ADD CONSTRAINT "ck_shared_third" CHECK (third > 0);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/d1_merge.yaml'
\echo 'apply d1 Merged'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. alter_column public.shared.c      line 6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.shared.c' (:sqlc_mig_file':6)'
ALTER TABLE "public"."shared" ALTER COLUMN "c" SET DEFAULT 'c';
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."shared" ALTER COLUMN "c" SET NOT NULL;
\endif
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

