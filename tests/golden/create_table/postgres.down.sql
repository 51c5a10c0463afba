-- ================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table with everything'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'bookings') AS sqlc_mig_1 \gset

-- 1. drop_table public.bookings      ! destroys the rows of public.bookings
--    migrations/0001_a_table_with_everything.yaml:10
-- lock on public.bookings: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.bookings'
DROP TABLE "public"."bookings";
\else \echo '  absent table public.bookings'
\endif

-- 2. drop_table public.customers      ! destroys the rows of public.customers
--    migrations/0001_a_table_with_everything.yaml:6
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.customers'
DROP TABLE "public"."customers";
\else \echo '  absent table public.customers'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

