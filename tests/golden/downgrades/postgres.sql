-- ================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.t      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_list.yaml'
\echo 'apply 0002 A downgrade by hand'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute UPDATE t SET a = 1      ? SQL of the project      line 6
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE t SET a = 1' (:sqlc_mig_file':6)'
UPDATE t SET a = 1;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_nothing.yaml'
\echo 'apply 0003 Nothing to do on the way down'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute UPDATE t SET a = 3      ? SQL of the project      line 6
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE t SET a = 3' (:sqlc_mig_file':6)'
UPDATE t SET a = 3;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/0004_empty.yaml'
\echo 'apply 0004 Nothing at all'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/0005_no_way.yaml'
\echo 'apply 0005 No way back'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project      line 6
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM t' (:sqlc_mig_file':6)'
DELETE FROM t;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

