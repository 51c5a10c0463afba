-- ================================================================================
-- 0002  NULLS NOT DISTINCT
-- 1 of 2; migrations/0002_nulls.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 NULLS NOT DISTINCT'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'u') AS sqlc_mig_1 \gset

-- 1. drop_table public.u      ! destroys the rows of public.u
--    migrations/0002_nulls.yaml:8
-- lock on public.u: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.u'
DROP TABLE "public"."u";
\else \echo '  absent table public.u'
\endif

-- 2. drop_index ux_a on public.t
--    migrations/0002_nulls.yaml:7
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 't', 'ux_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ux_a'
DROP INDEX "public"."ux_a";
\else \echo '  absent index public.ux_a'
\endif

-- 3. drop_constraint uq_t_a_id on public.t
--    migrations/0002_nulls.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'unique constraint', 'public', 't', 'uq_t_a_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint uq_t_a_id on public.t'
ALTER TABLE "public"."t" DROP CONSTRAINT "uq_t_a_id";
\else \echo '  absent constraint uq_t_a_id on public.t'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 't') AS sqlc_mig_1 \gset

-- 1. drop_table public.t      ! destroys the rows of public.t
--    migrations/0001_table.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.t'
DROP TABLE "public"."t";
\else \echo '  absent table public.t'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

