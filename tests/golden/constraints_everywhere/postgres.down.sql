-- ================================================================================
-- 0003  And away with them
-- 1 of 3; migrations/0003_dropped.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_dropped.yaml'
\echo 'revert 0003 And away with them'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_primary_key pk_orders on public.orders      line 12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."orders" ADD CONSTRAINT "pk_orders" PRIMARY KEY ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_unique_constraint uq_orders_number on public.orders      line 11
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_orders_number" UNIQUE ("number");
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_unique_constraint uq_both on public.orders      line 10
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_3 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_both" UNIQUE ("number", "id");
\endif \set public public \set ON_ERROR_STOP on

-- 4. create_primary_key lines_key on public.lines      line 9
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_4 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."lines" ADD CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position");
\endif \set public public \set ON_ERROR_STOP on

-- 5. create_check_constraint ck_lines_amount on public.lines      line 8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_5 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."lines" ADD CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL);
\endif \set public public \set ON_ERROR_STOP on

-- 6. create_foreign_key fk_lines_order_id_orders on public.lines      line 7
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_6 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES :"public"."orders" ("id") ON DELETE CASCADE
  ON UPDATE RESTRICT;
\endif \set public public \set ON_ERROR_STOP on

-- 7. create_foreign_key fk_odd on public.lines      line 6
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES :"public"."orders" ("id");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_added.yaml'
\echo 'revert 0002 Constraints of every kind'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_constraint ck_lines_amount on public.lines      line 13
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "ck_lines_amount";
\endif

-- 2. drop_constraint ck_orders_a7f75114 on public.orders      line 12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_a7f75114";
\endif

-- 3. drop_constraint fk_odd on public.lines      line 11
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\endif

-- 4. drop_constraint fk_lines_order_id_orders on public.lines      line 10
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_lines_order_id_orders";
\endif

-- 5. drop_constraint uq_both on public.orders      line 9
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_both";
\endif

-- 6. drop_constraint uq_orders_number on public.orders      line 8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_orders_number";
\endif

-- 7. drop_constraint lines_key on public.lines      line 7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\endif

-- 8. drop_constraint pk_orders on public.orders      line 6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP CONSTRAINT "pk_orders";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Tables without a constraint
-- 3 of 3; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'revert 0001 Tables without a constraint'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.lines      ! destroys the rows of public.lines      line 12
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
DROP TABLE "public"."lines";
\endif

-- 2. drop_table public.orders      ! destroys the rows of public.orders      line 6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."orders";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

