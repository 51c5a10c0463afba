-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.t
--    migrations/0001_table.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "uq_t_a" UNIQUE ("a")
);
\echo '  create table public.t'
\else
\echo '  exists table public.t'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'b958e65812c29efe2be012a9f5785677b410763248434d7ed06602b7483fa379', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  NULLS NOT DISTINCT
-- 2 of 2; migrations/0002_nulls.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 NULLS NOT DISTINCT'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_unique_constraint uq_t_a_id on public.t
--    migrations/0002_nulls.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 't', 'uq_t_a_id', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."t" ADD CONSTRAINT "uq_t_a_id" UNIQUE NULLS NOT DISTINCT ("a", "id");
\echo '  add unique constraint uq_t_a_id on public.t'
\else
\echo '  exists unique constraint uq_t_a_id on public.t'
\endif

-- 2. create_index ux_a on public.t
--    migrations/0002_nulls.yaml:7
-- lock on public.t: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ux_a', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE UNIQUE INDEX "ux_a" ON "public"."t" ("a") NULLS NOT DISTINCT;
\echo '  create index public.ux_a'
\else
\echo '  exists index public.ux_a'
\endif

-- 3. create_table public.u
--    migrations/0002_nulls.yaml:8
SELECT pg_temp.sqlc_mig_table_missing('public', 'u') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."u" (
  "a" integer,
  CONSTRAINT "uq_u_a" UNIQUE NULLS NOT DISTINCT ("a")
);
\echo '  create table public.u'
\else
\echo '  exists table public.u'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'NULLS NOT DISTINCT', 'd3f58c1c47282297f396b28055a96caaab3b79453041ac27c22aba3e82296fe6', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

