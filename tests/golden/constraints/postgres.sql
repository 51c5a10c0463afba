-- ================================================================================
-- 0001  Two tables without a constraint
-- 1 of 3; migrations/0001_two_tables_without_a.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_two_tables_without_a.yaml'
\echo 'apply 0001 Two tables without a constraint'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.orders      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) DEFAULT 0 NOT NULL
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.lines      line 12
\echo :sqlc_mig_said_2 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "span" int4range
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Every kind of constraint
-- 2 of 3; migrations/0002_every_kind_of_constraint.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_every_kind_of_constraint.yaml'
\echo 'apply 0002 Every kind of constraint'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_primary_key pk_orders on public.orders      line 6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."orders" ADD CONSTRAINT "pk_orders" PRIMARY KEY ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_primary_key lines_key on public.lines      line 7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."lines" ADD CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position");
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_unique_constraint uq_orders_number on public.orders      line 8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_orders_number" UNIQUE ("number") DEFERRABLE INITIALLY IMMEDIATE;
\endif \set public public \set ON_ERROR_STOP on

-- 4. create_foreign_key fk_lines_order_id_orders on public.lines      line 9
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_4 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES :"public"."orders" ("id") ON DELETE CASCADE;
\endif \set public public \set ON_ERROR_STOP on

-- 5. create_foreign_key fk_odd on public.lines      line 10
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_5 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES :"public"."orders" ("id") MATCH FULL
  DEFERRABLE INITIALLY DEFERRED NOT VALID;
\endif \set public public \set ON_ERROR_STOP on

-- 6. create_check_constraint ck_orders_a7f75114 on public.orders      line 19
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_6 (:sqlc_mig_file':19)' \if :sqlc_mig_beside_6 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_6
ALTER TABLE :"public"."orders" ADD CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0);
\endif \set public public \set ON_ERROR_STOP on

-- 7. create_check_constraint ck_orders_number on public.orders      line 20
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':20)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."orders" ADD CONSTRAINT "ck_orders_number" CHECK (number ~ '^[0-9]+$') NOT VALID;
\endif \set public public \set ON_ERROR_STOP on

-- 8. create_exclude_constraint ex_lines_span on public.lines      line 21
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\echo :sqlc_mig_said_2 (:sqlc_mig_file':21)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."lines" ADD CONSTRAINT "ex_lines_span" EXCLUDE USING "gist" ("span" WITH &&) WHERE (span IS NOT NULL);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  And away with some
-- 3 of 3; migrations/0003_and_away_with_some.yaml; needs 0002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_and_away_with_some.yaml'
\echo 'apply 0003 And away with some'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_constraint fk_odd on public.lines      line 6
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\endif

-- 2. drop_constraint ck_orders_number on public.orders      line 7
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_number";
\endif

-- 3. drop_constraint lines_key on public.lines      line 8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

