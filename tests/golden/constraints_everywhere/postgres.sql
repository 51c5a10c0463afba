-- ================================================================================
-- 0001  Tables without a constraint
-- 1 of 3; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Tables without a constraint'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'orders') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'lines') AS sqlc_mig_2 \gset

-- 1. create_table public.orders
--    migrations/0001_tables.yaml:6
\if :sqlc_mig_1
\echo '  create table public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'orders',
  later => '{constraint ck_orders_a7f75114,constraint pk_orders,constraint uq_both,constraint uq_orders_number}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) DEFAULT 0 NOT NULL
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.lines
--    migrations/0001_tables.yaml:12
\if :sqlc_mig_2
\echo '  create table public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'lines',
  later => '{constraint ck_lines_amount,constraint fk_lines_order_id_orders,constraint fk_odd,constraint lines_key}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Constraints of every kind'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'orders', 'pk_orders') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'lines', 'lines_key') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'orders', 'uq_orders_number') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'orders', 'uq_both') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'lines', 'fk_lines_order_id_orders') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'lines', 'fk_odd') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'orders', 'ck_orders_a7f75114') AS sqlc_mig_7,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'lines', 'ck_lines_amount') AS sqlc_mig_8 \gset

-- 1. create_primary_key pk_orders on public.orders
--    migrations/0002_added.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_1
\echo '  add primary key pk_orders on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('primary key', 'public', 'orders', 'pk_orders',
  later => '{constraint pk_orders}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."orders" ADD CONSTRAINT "pk_orders" PRIMARY KEY ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_primary_key lines_key on public.lines
--    migrations/0002_added.yaml:7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_2
\echo '  add primary key lines_key on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('primary key', 'public', 'lines', 'lines_key',
  later => '{constraint lines_key}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."lines" ADD CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_unique_constraint uq_orders_number on public.orders
--    migrations/0002_added.yaml:8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_3
\echo '  add unique constraint uq_orders_number on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'orders', 'uq_orders_number',
  later => '{constraint uq_orders_number}') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_orders_number" UNIQUE ("number");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. create_unique_constraint uq_both on public.orders
--    migrations/0002_added.yaml:9
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_4
\echo '  add unique constraint uq_both on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'orders', 'uq_both',
  later => '{constraint uq_both}') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_both" UNIQUE ("number", "id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. create_foreign_key fk_lines_order_id_orders on public.lines
--    migrations/0002_added.yaml:10
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_5
\echo '  add foreign key fk_lines_order_id_orders on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'lines', 'fk_lines_order_id_orders',
  refers_to => '{{public,orders}}',
  later => '{constraint fk_lines_order_id_orders}') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES :"public"."orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. create_foreign_key fk_odd on public.lines
--    migrations/0002_added.yaml:11
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_6
\echo '  add foreign key fk_odd on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'lines', 'fk_odd',
  refers_to => '{{public,orders}}',
  later => '{constraint fk_odd}') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES :"public"."orders" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 7. create_check_constraint ck_orders_a7f75114 on public.orders
--    migrations/0002_added.yaml:12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_7
\echo '  add check constraint ck_orders_a7f75114 on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'orders', 'ck_orders_a7f75114') AS sqlc_mig_7 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_7
ALTER TABLE :"public"."orders" ADD CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 8. create_check_constraint ck_lines_amount on public.lines
--    migrations/0002_added.yaml:13
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_8
\echo '  add check constraint ck_lines_amount on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'lines', 'ck_lines_amount',
  later => '{constraint ck_lines_amount}') AS sqlc_mig_8 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_8
ALTER TABLE :"public"."lines" ADD CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  And away with them
-- 3 of 3; migrations/0003_dropped.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 And away with them'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'foreign key', 'public', 'lines', 'fk_odd') AS sqlc_mig_1 \gset

-- 1. drop_constraint fk_odd on public.lines
--    migrations/0003_dropped.yaml:6
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  drop constraint fk_odd on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\else \echo '  absent constraint fk_odd on public.lines'
\endif

-- 2. drop_constraint fk_lines_order_id_orders on public.lines
--    migrations/0003_dropped.yaml:7
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'foreign key', 'public', 'lines', 'fk_lines_order_id_orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint fk_lines_order_id_orders on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_lines_order_id_orders";
\else \echo '  absent constraint fk_lines_order_id_orders on public.lines'
\endif

-- 3. drop_constraint ck_lines_amount on public.lines
--    migrations/0003_dropped.yaml:8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'check constraint', 'public', 'lines', 'ck_lines_amount') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint ck_lines_amount on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "ck_lines_amount";
\else \echo '  absent constraint ck_lines_amount on public.lines'
\endif

-- 4. drop_constraint lines_key on public.lines
--    migrations/0003_dropped.yaml:9
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'primary key', 'public', 'lines', 'lines_key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint lines_key on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\else \echo '  absent constraint lines_key on public.lines'
\endif

-- 5. drop_constraint uq_both on public.orders
--    migrations/0003_dropped.yaml:10
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'unique constraint', 'public', 'orders', 'uq_both') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint uq_both on public.orders'
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_both";
\else \echo '  absent constraint uq_both on public.orders'
\endif

-- 6. drop_constraint uq_orders_number on public.orders
--    migrations/0003_dropped.yaml:11
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'unique constraint', 'public', 'orders', 'uq_orders_number') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint uq_orders_number on public.orders'
ALTER TABLE "public"."orders" DROP CONSTRAINT "uq_orders_number";
\else \echo '  absent constraint uq_orders_number on public.orders'
\endif

-- 7. drop_constraint pk_orders on public.orders
--    migrations/0003_dropped.yaml:12
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'primary key', 'public', 'orders', 'pk_orders') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint pk_orders on public.orders'
ALTER TABLE "public"."orders" DROP CONSTRAINT "pk_orders";
\else \echo '  absent constraint pk_orders on public.orders'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

