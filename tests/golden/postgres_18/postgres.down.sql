-- ===================================================================================================================
-- 0002  Columns that are not stored
-- 1 of 2; migrations/0002_virtual.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Columns that are not stored'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.t.b
--    migrations/0002_virtual.yaml:8
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 't', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
\echo '  add column public.t.b'
\else
\echo '  exists column public.t.b'
\endif

-- 2. drop_table public.u      ! destroys the rows of public.u
--    migrations/0002_virtual.yaml:7
-- lock on public.u: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'u') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."u";
\echo '  ! drop table public.u'
\else
\echo '  absent table public.u'
\endif

-- 3. drop_column public.t.b
--    migrations/0002_virtual.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 't', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."t" DROP COLUMN "b";
\echo '  drop column public.t.b'
\else
\echo '  absent column public.t.b'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Columns that are not stored', '7187dd91cea8f79a885adaadeb42e733ce0abefe9045e864502c270728cffe4b', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
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

