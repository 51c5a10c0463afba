-- ===================================================================================================================
-- 0003  And away with them
-- 1 of 3; migrations/0003_dropped.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 And away with them'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_primary_key pk_orders on public.orders
--    migrations/0003_dropped.yaml:12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'pk_orders', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "pk_orders" PRIMARY KEY ("id");
\echo '  add primary key pk_orders on public.orders'
\else
\echo '  exists primary key pk_orders on public.orders'
\endif

-- 2. create_unique_constraint uq_orders_number on public.orders
--    migrations/0003_dropped.yaml:11
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'uq_orders_number', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "uq_orders_number" UNIQUE ("number");
\echo '  add unique constraint uq_orders_number on public.orders'
\else
\echo '  exists unique constraint uq_orders_number on public.orders'
\endif

-- 3. create_unique_constraint uq_both on public.orders
--    migrations/0003_dropped.yaml:10
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'orders', 'uq_both', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" ADD CONSTRAINT "uq_both" UNIQUE ("number", "id");
\echo '  add unique constraint uq_both on public.orders'
\else
\echo '  exists unique constraint uq_both on public.orders'
\endif

-- 4. create_primary_key lines_key on public.lines
--    migrations/0003_dropped.yaml:9
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'lines_key', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position");
\echo '  add primary key lines_key on public.lines'
\else
\echo '  exists primary key lines_key on public.lines'
\endif

-- 5. create_check_constraint ck_lines_amount on public.lines
--    migrations/0003_dropped.yaml:8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'ck_lines_amount', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL);
\echo '  add check constraint ck_lines_amount on public.lines'
\else
\echo '  exists check constraint ck_lines_amount on public.lines'
\endif

-- 6. create_foreign_key fk_lines_order_id_orders on public.lines
--    migrations/0003_dropped.yaml:7
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'fk_lines_order_id_orders', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "public"."orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT;
\echo '  add foreign key fk_lines_order_id_orders on public.lines'
\else
\echo '  exists foreign key fk_lines_order_id_orders on public.lines'
\endif

-- 7. create_foreign_key fk_odd on public.lines
--    migrations/0003_dropped.yaml:6
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'lines', 'fk_odd', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES "public"."orders" ("id");
\echo '  add foreign key fk_odd on public.lines'
\else
\echo '  exists foreign key fk_odd on public.lines'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And away with them', '92b1ac1952c6e507418b25ae3868a7d11f0afc2c181ac7cdd7b87b1e8a5ec271', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Constraints of every kind'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_constraint ck_lines_amount on public.lines
--    migrations/0002_added.yaml:13
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'ck_lines_amount', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "ck_lines_amount";
\echo '  drop constraint ck_lines_amount on public.lines'
\else
\echo '  absent constraint ck_lines_amount on public.lines'
\endif

-- 2. drop_constraint ck_orders_a7f75114 on public.orders
--    migrations/0002_added.yaml:12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'ck_orders_a7f75114', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_a7f75114";
\echo '  drop constraint ck_orders_a7f75114 on public.orders'
\else
\echo '  absent constraint ck_orders_a7f75114 on public.orders'
\endif

-- 3. drop_constraint fk_odd on public.lines
--    migrations/0002_added.yaml:11
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'fk_odd', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\echo '  drop constraint fk_odd on public.lines'
\else
\echo '  absent constraint fk_odd on public.lines'
\endif

-- 4. drop_constraint fk_lines_order_id_orders on public.lines
--    migrations/0002_added.yaml:10
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'fk_lines_order_id_orders', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_lines_order_id_orders";
\echo '  drop constraint fk_lines_order_id_orders on public.lines'
\else
\echo '  absent constraint fk_lines_order_id_orders on public.lines'
\endif

-- 5. drop_constraint uq_both on public.orders
--    migrations/0002_added.yaml:9
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'uq_both', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_both";
\echo '  drop constraint uq_both on public.orders'
\else
\echo '  absent constraint uq_both on public.orders'
\endif

-- 6. drop_constraint uq_orders_number on public.orders
--    migrations/0002_added.yaml:8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'uq_orders_number', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_orders_number";
\echo '  drop constraint uq_orders_number on public.orders'
\else
\echo '  absent constraint uq_orders_number on public.orders'
\endif

-- 7. drop_constraint lines_key on public.lines
--    migrations/0002_added.yaml:7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'lines', 'lines_key', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\echo '  drop constraint lines_key on public.lines'
\else
\echo '  absent constraint lines_key on public.lines'
\endif

-- 8. drop_constraint pk_orders on public.orders
--    migrations/0002_added.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'orders', 'pk_orders', 'primary key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."orders" DROP CONSTRAINT "pk_orders";
\echo '  drop constraint pk_orders on public.orders'
\else
\echo '  absent constraint pk_orders on public.orders'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Constraints of every kind', 'e8613ed33b176172edac4569522a097d06e81da9291b51bbc83923de77db38c0', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Tables without a constraint
-- 3 of 3; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Tables without a constraint'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.lines      ! destroys the rows of public.lines
--    migrations/0001_tables.yaml:12
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'lines') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."lines";
\echo '  ! drop table public.lines'
\else
\echo '  absent table public.lines'
\endif

-- 2. drop_table public.orders      ! destroys the rows of public.orders
--    migrations/0001_tables.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."orders";
\echo '  ! drop table public.orders'
\else
\echo '  absent table public.orders'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Tables without a constraint', 'aa0fc1dc090b8fc586f715a85235cf247551ac79880effba38d96c9540357798', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

