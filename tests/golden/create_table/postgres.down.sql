-- ===================================================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table with everything'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.bookings      ! destroys the rows of public.bookings
--    migrations/0001_a_table_with_everything.yaml:10
-- lock on public.bookings: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'bookings') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."bookings";
\echo '  ! drop table public.bookings'
\else
\echo '  absent table public.bookings'
\endif

-- 2. drop_table public.customers      ! destroys the rows of public.customers
--    migrations/0001_a_table_with_everything.yaml:6
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."customers";
\echo '  ! drop table public.customers'
\else
\echo '  absent table public.customers'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table with everything', '7f99d2a89b4a3c2791f9ce61269ae173f72f3e8edbb4a457128387c2d01103a2', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

