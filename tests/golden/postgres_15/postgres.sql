-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
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
SELECT pg_temp.sqlc_mig_aside('table', 'public', 't',
  later => '{constraint uq_t_a_id,index ux_a}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "uq_t_a" UNIQUE ("a")
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
-- 0002  NULLS NOT DISTINCT
-- 2 of 2; migrations/0002_nulls.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 NULLS NOT DISTINCT'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 't', 'uq_t_a_id') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 't', 'ux_a') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'u') AS sqlc_mig_3 \gset

-- 1. create_unique_constraint uq_t_a_id on public.t
--    migrations/0002_nulls.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_1
\echo '  add unique constraint uq_t_a_id on public.t'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 't', 'uq_t_a_id') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."t" ADD CONSTRAINT "uq_t_a_id" UNIQUE NULLS NOT DISTINCT ("a", "id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_index ux_a on public.t
--    migrations/0002_nulls.yaml:7
-- lock on public.t: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_2
\echo '  create index public.ux_a'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 't', 'ux_a') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE UNIQUE INDEX "ux_a" ON :"public"."t" ("a") NULLS NOT DISTINCT;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_table public.u
--    migrations/0002_nulls.yaml:8
\if :sqlc_mig_3
\echo '  create table public.u'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'u') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE TABLE :"public"."u" (
  "a" integer,
  CONSTRAINT "uq_u_a" UNIQUE NULLS NOT DISTINCT ("a")
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

