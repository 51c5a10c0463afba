-- ================================================================================
-- 0003  Step 3
-- 1 of 2; migrations/0003_step.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 Step 3'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'step_3') AS sqlc_mig_1 \gset

-- 1. create_table public.step_3
--    migrations/0003_step.yaml:6
\if :sqlc_mig_1
\echo '  create table public.step_3'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'step_3') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."step_3" (
  "id" bigint
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
-- 0004  Step 4
-- 2 of 2; migrations/0004_step.yaml; needs 0003
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'apply 0004 Step 4'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'step_4') AS sqlc_mig_1 \gset

-- 1. create_table public.step_4
--    migrations/0004_step.yaml:6
\if :sqlc_mig_1
\echo '  create table public.step_4'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'step_4') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."step_4" (
  "id" bigint
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

