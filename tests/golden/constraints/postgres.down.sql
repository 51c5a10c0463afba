-- ===================================================================================================================
-- 0003  And away with some
-- 1 of 3; migrations/0003_and_away_with_some.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 And away with some'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_primary_key lines_key on public.lines
--    migrations/0003_and_away_with_some.yaml:8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'lines_key', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position");
\echo '  add primary key lines_key on public.lines'
\else
\echo '  exists primary key lines_key on public.lines'
\endif

-- 2. create_check_constraint ck_orders_number on public.orders
--    migrations/0003_and_away_with_some.yaml:7
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'ck_orders_number', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "ck_orders_number" CHECK (number ~ '^[0-9]+$') NOT VALID;
\echo '  add check constraint ck_orders_number on public.orders'
\else
\echo '  exists check constraint ck_orders_number on public.orders'
\endif

-- 3. create_foreign_key fk_odd on public.lines
--    migrations/0003_and_away_with_some.yaml:6
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'fk_odd', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES "public"."orders" ("id") MATCH FULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
\echo '  add foreign key fk_odd on public.lines'
\else
\echo '  exists foreign key fk_odd on public.lines'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And away with some', '612d0d0b8c99103b508537cec080c195e964dc01c40b199acbfcfa21583316d0', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Every kind of constraint
-- 2 of 3; migrations/0002_every_kind_of_constraint.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Every kind of constraint'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_constraint ex_lines_span on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:21
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'ex_lines_span', 'exclusion constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "ex_lines_span";
\echo '  drop constraint ex_lines_span on public.lines'
\else
\echo '  absent constraint ex_lines_span on public.lines'
\endif

-- 2. drop_constraint ck_orders_number on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:20
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'ck_orders_number', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_number";
\echo '  drop constraint ck_orders_number on public.orders'
\else
\echo '  absent constraint ck_orders_number on public.orders'
\endif

-- 3. drop_constraint ck_orders_a7f75114 on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:19
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'ck_orders_a7f75114', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_a7f75114";
\echo '  drop constraint ck_orders_a7f75114 on public.orders'
\else
\echo '  absent constraint ck_orders_a7f75114 on public.orders'
\endif

-- 4. drop_constraint fk_odd on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:10
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'fk_odd', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\echo '  drop constraint fk_odd on public.lines'
\else
\echo '  absent constraint fk_odd on public.lines'
\endif

-- 5. drop_constraint fk_lines_order_id_orders on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:9
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'fk_lines_order_id_orders', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_lines_order_id_orders";
\echo '  drop constraint fk_lines_order_id_orders on public.lines'
\else
\echo '  absent constraint fk_lines_order_id_orders on public.lines'
\endif

-- 6. drop_constraint uq_orders_number on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'uq_orders_number', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_orders_number";
\echo '  drop constraint uq_orders_number on public.orders'
\else
\echo '  absent constraint uq_orders_number on public.orders'
\endif

-- 7. drop_constraint lines_key on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'lines_key', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\echo '  drop constraint lines_key on public.lines'
\else
\echo '  absent constraint lines_key on public.lines'
\endif

-- 8. drop_constraint pk_orders on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'pk_orders', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "pk_orders";
\echo '  drop constraint pk_orders on public.orders'
\else
\echo '  absent constraint pk_orders on public.orders'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Every kind of constraint', '6374f91ce40578bedef3a52b0288a4ae43d475c04c3da52b08bcf7b338fff535', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Two tables without a constraint
-- 3 of 3; migrations/0001_two_tables_without_a.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Two tables without a constraint'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.lines      ! destroys the rows of public.lines
--    migrations/0001_two_tables_without_a.yaml:12
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'lines') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."lines";
\echo '  ! drop table public.lines'
\else
\echo '  absent table public.lines'
\endif

-- 2. drop_table public.orders      ! destroys the rows of public.orders
--    migrations/0001_two_tables_without_a.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."orders";
\echo '  ! drop table public.orders'
\else
\echo '  absent table public.orders'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Two tables without a constraint', 'db3c720a526c306cc4917866293027f9dedb78cd6b9df882380b1a3d54aaaf44', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

