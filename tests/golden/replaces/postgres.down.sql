-- ================================================================================
-- 0004  Past it
-- 1 of 4; migrations/0004_past_it.yaml; needs 0003
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/0004_past_it.yaml'
\echo 'revert 0004 Past it'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_index ix_users_email on public.users      line 5
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_users_email";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Who orders
-- 2 of 4; migrations/0003_who_orders.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_who_orders.yaml'
\echo 'revert 0003 Who orders'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_column public.orders.buyer      ! destroys the values of public.orders.buyer      line 5
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP COLUMN "buyer";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Orders
-- 3 of 4; migrations/0002_orders.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_orders.yaml'
\echo 'revert 0002 Orders'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. rename_column public.users.email to mail      line 6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" RENAME COLUMN "email" TO "mail";
\endif

-- 2. drop_table public.orders      ! destroys the rows of public.orders      line 5
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_do_1
DROP TABLE "public"."orders";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Users
-- 4 of 4; migrations/0001_users.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_users.yaml'
\echo 'revert 0001 Users'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.users      ! destroys the rows of public.users      line 5
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_do_1
DROP TABLE "public"."users";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

