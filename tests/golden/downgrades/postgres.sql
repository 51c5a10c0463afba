-- ================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 't') AS sqlc_mig_1 \gset

-- 1. create_table public.t
--    migrations/0001_table.yaml:6
\if :sqlc_mig_1
\echo '  create table public.t'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 't') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
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
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 A downgrade by hand'

BEGIN;

-- 1. execute UPDATE t SET a = 1      ? SQL of the project
--    migrations/0002_list.yaml:6
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE t SET a = 1'
UPDATE t SET a = 1;
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 Nothing to do on the way down'

BEGIN;

-- 1. execute UPDATE t SET a = 3      ? SQL of the project
--    migrations/0003_nothing.yaml:6
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE t SET a = 3'
UPDATE t SET a = 3;
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'apply 0004 Nothing at all'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'apply 0005 No way back'

BEGIN;

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project
--    migrations/0005_no_way.yaml:6
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM t'
DELETE FROM t;
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

