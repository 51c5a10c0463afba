-- ================================================================================
-- 0001  Two tables without a constraint
-- 1 of 3; migrations/0001_two_tables_without_a.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Two tables without a constraint'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'orders') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'lines') AS sqlc_mig_2 \gset

-- 1. create_table public.orders
--    migrations/0001_two_tables_without_a.yaml:6
\if :sqlc_mig_1
\echo '  create table public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'orders',
  later => '{constraint ck_orders_a7f75114,constraint ck_orders_number,constraint pk_orders,constraint uq_orders_number}') AS sqlc_mig_1 \gset
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
--    migrations/0001_two_tables_without_a.yaml:12
\if :sqlc_mig_2
\echo '  create table public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'lines',
  later => '{constraint ex_lines_span,constraint fk_lines_order_id_orders,constraint fk_odd,constraint lines_key}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TABLE :"public"."lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "span" int4range
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
-- 0002  Every kind of constraint
-- 2 of 3; migrations/0002_every_kind_of_constraint.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Every kind of constraint'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'orders', 'pk_orders') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'primary key', 'public', 'lines', 'lines_key') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'unique constraint', 'public', 'orders', 'uq_orders_number') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'lines', 'fk_lines_order_id_orders') AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'lines', 'fk_odd') AS sqlc_mig_5,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'orders', 'ck_orders_a7f75114') AS sqlc_mig_6,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'orders', 'ck_orders_number') AS sqlc_mig_7,
       pg_temp.sqlc_mig_ask('create', 'exclusion constraint', 'public', 'lines', 'ex_lines_span') AS sqlc_mig_8 \gset

-- 1. create_primary_key pk_orders on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:6
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_1
\echo '  add primary key pk_orders on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('primary key', 'public', 'orders', 'pk_orders') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."orders" ADD CONSTRAINT "pk_orders" PRIMARY KEY ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_primary_key lines_key on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:7
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
--    migrations/0002_every_kind_of_constraint.yaml:8
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_3
\echo '  add unique constraint uq_orders_number on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('unique constraint', 'public', 'orders', 'uq_orders_number') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."orders" ADD CONSTRAINT "uq_orders_number" UNIQUE ("number") DEFERRABLE INITIALLY IMMEDIATE;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. create_foreign_key fk_lines_order_id_orders on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:9
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_4
\echo '  add foreign key fk_lines_order_id_orders on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'lines', 'fk_lines_order_id_orders',
  refers_to => '{{public,orders}}') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES :"public"."orders" ("id") ON DELETE CASCADE;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 5. create_foreign_key fk_odd on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:10
-- lock on public.lines: SHARE ROW EXCLUSIVE, blocks writes but not reads
-- lock on public.orders: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_5
\echo '  add foreign key fk_odd on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'lines', 'fk_odd',
  refers_to => '{{public,orders}}',
  later => '{constraint fk_odd}') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
ALTER TABLE :"public"."lines" ADD CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES :"public"."orders" ("id") MATCH FULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 6. create_check_constraint ck_orders_a7f75114 on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:19
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_6
\echo '  add check constraint ck_orders_a7f75114 on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'orders', 'ck_orders_a7f75114') AS sqlc_mig_6 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_6
ALTER TABLE :"public"."orders" ADD CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 7. create_check_constraint ck_orders_number on public.orders
--    migrations/0002_every_kind_of_constraint.yaml:20
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_7
\echo '  add check constraint ck_orders_number on public.orders'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'orders', 'ck_orders_number',
  later => '{constraint ck_orders_number}') AS sqlc_mig_7 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_7
ALTER TABLE :"public"."orders" ADD CONSTRAINT "ck_orders_number" CHECK (number ~ '^[0-9]+$') NOT VALID;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 8. create_exclude_constraint ex_lines_span on public.lines
--    migrations/0002_every_kind_of_constraint.yaml:21
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes; builds an index
\if :sqlc_mig_8
\echo '  add exclusion constraint ex_lines_span on public.lines'
\else
SELECT pg_temp.sqlc_mig_aside('exclusion constraint', 'public', 'lines', 'ex_lines_span') AS sqlc_mig_8 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_8
ALTER TABLE :"public"."lines" ADD CONSTRAINT "ex_lines_span" EXCLUDE USING "gist" ("span" WITH &&) WHERE (span IS NOT NULL);
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
-- 0003  And away with some
-- 3 of 3; migrations/0003_and_away_with_some.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 And away with some'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'foreign key', 'public', 'lines', 'fk_odd') AS sqlc_mig_1 \gset

-- 1. drop_constraint fk_odd on public.lines
--    migrations/0003_and_away_with_some.yaml:6
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  drop constraint fk_odd on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "fk_odd";
\else \echo '  absent constraint fk_odd on public.lines'
\endif

-- 2. drop_constraint ck_orders_number on public.orders
--    migrations/0003_and_away_with_some.yaml:7
-- lock on public.orders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'check constraint', 'public', 'orders', 'ck_orders_number') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint ck_orders_number on public.orders'
ALTER TABLE "public"."orders" DROP CONSTRAINT "ck_orders_number";
\else \echo '  absent constraint ck_orders_number on public.orders'
\endif

-- 3. drop_constraint lines_key on public.lines
--    migrations/0003_and_away_with_some.yaml:8
-- lock on public.lines: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'primary key', 'public', 'lines', 'lines_key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint lines_key on public.lines'
ALTER TABLE "public"."lines" DROP CONSTRAINT "lines_key";
\else \echo '  absent constraint lines_key on public.lines'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

