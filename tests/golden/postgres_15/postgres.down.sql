-- ===================================================================================================================
-- 0002  NULLS NOT DISTINCT
-- 1 of 2; migrations/0002_nulls.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 NULLS NOT DISTINCT'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.u      ! destroys the rows of public.u
--    migrations/0002_nulls.yaml:8
-- lock on public.u: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'u') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."u";
\echo '  ! drop table public.u'
\else
\echo '  absent table public.u'
\endif

-- 2. drop_index ux_a on public.t
--    migrations/0002_nulls.yaml:7
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ux_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ux_a";
\echo '  drop index public.ux_a'
\else
\echo '  absent index public.ux_a'
\endif

-- 3. drop_constraint uq_t_a_id on public.t
--    migrations/0002_nulls.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 't', 'uq_t_a_id', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."t" DROP CONSTRAINT "uq_t_a_id";
\echo '  drop constraint uq_t_a_id on public.t'
\else
\echo '  absent constraint uq_t_a_id on public.t'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'NULLS NOT DISTINCT', 'd3f58c1c47282297f396b28055a96caaab3b79453041ac27c22aba3e82296fe6', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.t      ! destroys the rows of public.t
--    migrations/0001_table.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."t";
\echo '  ! drop table public.t'
\else
\echo '  absent table public.t'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'b958e65812c29efe2be012a9f5785677b410763248434d7ed06602b7483fa379', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

