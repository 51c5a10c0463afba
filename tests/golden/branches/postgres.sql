-- ================================================================================
-- 0001  Where it begins
-- 1 of 7; migrations/0001_where_it_begins.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Where it begins'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'base') AS sqlc_mig_1 \gset

-- 1. create_table public.base
--    migrations/0001_where_it_begins.yaml:6
\if :sqlc_mig_1
\echo '  create table public.base'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'base',
  later => '{column note}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."base" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_base" PRIMARY KEY ("id")
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
-- a2  Left
-- 2 of 7; migrations/a2_left.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply a2 Left'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'left_side') AS sqlc_mig_1 \gset

-- 1. create_table public.left_side
--    migrations/a2_left.yaml:7
\if :sqlc_mig_1
\echo '  create table public.left_side'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'left_side') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."left_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_left_side" PRIMARY KEY ("id")
);
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
-- d1  A second base that needs the left side
-- 3 of 7; migrations/d1_a_second_base_that.yaml; needs a2
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply d1 A second base that needs the left side'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'other') AS sqlc_mig_1 \gset

-- 1. create_table public.other
--    migrations/d1_a_second_base_that.yaml:8
-- lock on public.left_side: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_1
\echo '  create table public.other'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'other',
  refers_to => '{{public,left_side}}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."other" (
  "left_id" bigint,
  CONSTRAINT "fk_other_left_id_left_side" FOREIGN KEY ("left_id") REFERENCES :"public"."left_side" ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b2  Right
-- 4 of 7; migrations/b2_right.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'apply b2 Right'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'right_side') AS sqlc_mig_1 \gset

-- 1. create_table public.right_side
--    migrations/b2_right.yaml:7
\if :sqlc_mig_1
\echo '  create table public.right_side'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'right_side',
  later => '{column note}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."right_side" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_right_side" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b3  Right again
-- 5 of 7; migrations/b3_right_again.yaml; needs b2
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'apply b3 Right again'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'right_side', 'note') AS sqlc_mig_1 \gset

-- 1. add_column public.right_side.note
--    migrations/b3_right_again.yaml:6
-- lock on public.right_side: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.right_side.note'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'right_side', 'note') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."right_side" ADD COLUMN "note" text;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- c4  Both together
-- 6 of 7; migrations/c4_both_together.yaml; needs a2, b3
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_6}
\echo 'apply c4 Both together'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(6) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_6 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- e5  After the merge
-- 7 of 7; migrations/e5_after_the_merge.yaml; needs c4, d1
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_7}
\echo 'apply e5 After the merge'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'base', 'note') AS sqlc_mig_1 \gset

-- 1. add_column public.base.note
--    migrations/e5_after_the_merge.yaml:7
-- lock on public.base: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.base.note'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'base', 'note') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."base" ADD COLUMN "note" text;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(7) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_7 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

