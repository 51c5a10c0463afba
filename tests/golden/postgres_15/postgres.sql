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
CREATE TABLE "public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "uq_t_a" UNIQUE ("a")
);
\else \echo '  exists table public.t'
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
ALTER TABLE "public"."t" ADD CONSTRAINT "uq_t_a_id" UNIQUE NULLS NOT DISTINCT ("a", "id");
\else \echo '  exists unique constraint uq_t_a_id on public.t'
\endif

-- 2. create_index ux_a on public.t
--    migrations/0002_nulls.yaml:7
-- lock on public.t: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_2
\echo '  create index public.ux_a'
CREATE UNIQUE INDEX "ux_a" ON "public"."t" ("a") NULLS NOT DISTINCT;
\else \echo '  exists index public.ux_a'
\endif

-- 3. create_table public.u
--    migrations/0002_nulls.yaml:8
\if :sqlc_mig_3
\echo '  create table public.u'
CREATE TABLE "public"."u" (
  "a" integer,
  CONSTRAINT "uq_u_a" UNIQUE NULLS NOT DISTINCT ("a")
);
\else \echo '  exists table public.u'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

