-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.t      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "uq_t_a" UNIQUE ("a")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  NULLS NOT DISTINCT
-- 2 of 2; migrations/0002_nulls.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_nulls.yaml'
\echo 'apply 0002 NULLS NOT DISTINCT'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_unique_constraint uq_t_a_id on public.t      line 6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."t" ADD CONSTRAINT "uq_t_a_id" UNIQUE NULLS NOT DISTINCT ("a", "id");
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_index ux_a on public.t      line 7
-- lock on public.t: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE UNIQUE INDEX "ux_a" ON :"public"."t" ("a") NULLS NOT DISTINCT;
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_table public.u      line 8
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE TABLE :"public"."u" (
  "a" integer,
  CONSTRAINT "uq_u_a" UNIQUE NULLS NOT DISTINCT ("a")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

