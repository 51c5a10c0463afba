-- ================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table_with_everything.yaml'
\echo 'revert 0001 A table with everything'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.bookings      ! destroys the rows of public.bookings      line 10
-- lock on public.bookings: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
DROP TABLE "public"."bookings";
\endif

-- 2. drop_table public.customers      ! destroys the rows of public.customers      line 6
-- lock on public.customers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."customers";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

