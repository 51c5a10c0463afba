-- ================================================================================
-- 0001  Users
-- 1 of 5; migrations/0001_users.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_users.yaml'
\echo 'apply 0001 Users'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.users      line 5
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."users" (
  "id" bigint NOT NULL,
  "mail" varchar(100),
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Orders
-- 2 of 5; migrations/0002_orders.yaml; needs 0001
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_orders.yaml'
\echo 'apply 0002 Orders'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.orders      line 5
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."orders" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. rename_column public.users.mail to email      line 6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" RENAME COLUMN "mail" TO "email";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Who orders
-- 3 of 5; migrations/0003_who_orders.yaml; needs 0002
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_who_orders.yaml'
\echo 'apply 0003 Who orders'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.orders.buyer      line 5
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."orders" ADD COLUMN "buyer" bigint;
\endif \set public public \set ON_ERROR_STOP on
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."orders" ADD CONSTRAINT "fk_orders_buyer_users" FOREIGN KEY ("buyer") REFERENCES :"public"."users" ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  Orders as one
-- 4 of 5; migrations/0003_orders_as_one.yaml; needs 0001
-- for every other database: it replaces 0002, and 0003 as it was
\if :{?sqlc_mig_due_4} \set sqlc_mig_file 'migrations/0003_orders_as_one.yaml'
\echo 'apply 0003 Orders as one'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(4, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. rename_column public.users.mail to email      line 11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" RENAME COLUMN "mail" TO "email";
\endif

-- 2. create_table public.orders      line 12
-- lock on public.users: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT * FROM pg_temp.sqlc_mig_asked(4, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."orders" (
  "id" bigint NOT NULL,
  "buyer" bigint,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "fk_orders_buyer_users" FOREIGN KEY ("buyer") REFERENCES :"public"."users" ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0004  Past it
-- 5 of 5; migrations/0004_past_it.yaml; needs 0003
\if :{?sqlc_mig_due_5} \set sqlc_mig_file 'migrations/0004_past_it.yaml'
\echo 'apply 0004 Past it'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(5, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_index ix_users_email on public.users      line 5
-- lock on public.users: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE UNIQUE INDEX "ix_users_email" ON :"public"."users" ("email");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes \endif

