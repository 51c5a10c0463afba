-- sqlc-mig 0.1.0: upgrade script for SQLite 3.34 and later
--
--   range   base : head e17f2c5da840
--   input   blake3 df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7
--   ledger  alembic_version
--   apply   sqlite3 DATABASE < THIS_FILE
--
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- What it does: 15 revisions. `!` destroys data, `?` is SQL of the project, not analysed. With a name behind it: what
--   it does to tables that were there before.
--    1. 1d6f0a83c2b7  Create customers
--        create_table customers
--    2. 37c41be9a05d  Create categories and products
--        create_table categories
--        create_table products
--    3. 58e2907f14ac  Create orders and their lines
--        create_enum order_status
--        create_table orders
--        create_table order_lines
--        create_index ix_orders_open on orders
--    4. 6b03d8a7e951  Keep the delivery addresses of a customer
--        create_table addresses
--        add_column orders.address_id
--    5. 7240f5c9ab16  Call the price what it is, and count stock in bigint
--        rename_column products.price to unit_price
--      ? execute UPDATE products SET stock = 0 WHERE stock IS NULL
--            undo: nothing is undone, as the spec says
--        alter_column products.stock
--            products: copies the table, and builds its indexes again
--        create_check_constraint ck_products_stock on products
--            products: copies the table, and builds its indexes again
--    6. 89ad13e6027f  Merge addresses and product prices
--    7. 91c7b5240fde  Every customer has a country that we know
--        create_table countries
--        bulk_insert countries (6 rows)
--      ? execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL
--        alter_column customers.country
--            customers: copies the table, and builds its indexes again
--        create_foreign_key fk_customers_country_countries on customers
--            customers: copies the table, and builds its indexes again
--    8. 9a60e2d8b34c  One account per e-mail address, whatever its case
--        create_index ux_customers_email_ci on customers        customers: reads the whole table
--    9. a1f73c06d582  Orders can be refunded
--        add_enum_value order_status 'refunded'                 orders: copies the table, and builds its indexes again
--   10. 4c8b19e7f0d6  Create the subscription plans
--        create_table plans
--        bulk_insert plans (3 rows)
--   11. 5f92d07ac1e8  Customers subscribe to plans
--        create_enum subscription_state
--        create_table subscriptions
--        create_index ux_subscriptions_running on subscriptions
--   12. 72d4e8163b0a  Bill subscriptions once a month
--        create_table invoices
--        create_table_comment subscriptions
--   13. c35a90b7e214  Merge billing into the shop
--   14. d80b46fc9e73  Archive customers and products instead of deleting them
--        add_column customers.archived_at
--        add_column products.archived_at
--        create_index ix_products_shelf on products             products: reads the whole table
--   15. e17f2c5da840  Orders know their subscription, and nobody has a fax any more
--        add_column orders.subscription_id
--        create_foreign_key fk_orders_subscription_id_subscriptions on orders
--            orders: copies the table, and builds its indexes again
--        create_index ix_orders_subscription_id on orders       orders: reads the whole table
--      ! drop_column customers.fax
--            customers: copies the table, and builds its indexes again; destroys the values of customers.fax; undo: the column
--              comes back empty
--
-- Destroys data: 15.4.  SQL of the project: 5.2, 7.3.  Undone only in part: 5.2, 15.4.
-- Writes besides: alembic_version, sqlc_mig_history; nothing else that stays.
-- Needs: the right to write the file of the database and its folder, and a folder of temporary files.
--
-- How to read it. The sqlite3 shell cannot skip a statement, so nothing runs where it stands: each revision below writes
-- down, as rows of temporary tables, what it would do, in this order. A row is one statement: first its guard, a question
-- about x, y and z that is asked directly before it; then the words that are printed if it was done, or skipped; then, on
-- lines of their own, the SQL, between quotes, with each quote inside it doubled. The revisions come first; what stands
-- after them is the same in every script, and need not be read. It asks the ledger which revisions are missing, writes
-- their statements into a file below $TMPDIR (or /tmp), and reads it, with BEGIN IMMEDIATE before each revision, and the
-- ledger moved and COMMIT after it. An error names that file, or leaves it there: REVISION-STEP.sql is what failed.
--
-- It needs a Unix shell with mktemp; Windows cmd and `sqlite3 -safe` will not do, and are noticed.

-- ---- settings of the shell ------------------------------------------------------------------------------------------
.bail on
.mode list
.headers off
.echo off
.changes off
.stats off
.timer off
.eqp off
-- how long to wait for another connection that has locked the database, in milliseconds
.timeout 600000

-- ---- settings of the connection -------------------------------------------------------------------------------------
-- fails inside a transaction: every revision has one of its own
BEGIN;
COMMIT;
PRAGMA writable_schema = OFF;
PRAGMA ignore_check_constraints = OFF;
-- ALTER TABLE ... RENAME follows names into triggers, views and foreign keys
PRAGMA legacy_alter_table = OFF;
-- Off, as in sqlite3 itself: dropping a table, also to build it anew, would delete the rows that refer to it. Where a
-- revision may leave rows that refer to nothing, all references are checked before it ends.
PRAGMA foreign_keys = OFF;

-- ---- where the script writes down what it may do --------------------------------------------------------------------
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_part;
DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_setting;
DROP TABLE IF EXISTS temp.sqlc_mig_stop; DROP TABLE IF EXISTS temp.sqlc_mig_graph;
DROP TABLE IF EXISTS temp.sqlc_mig_checksum; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_sequence; DROP TABLE IF EXISTS temp.sqlc_mig_orphan;
DROP TABLE IF EXISTS temp.sqlc_mig_fixed; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
-- the revisions of this script
CREATE TEMP TABLE sqlc_mig_unit (
  number INTEGER PRIMARY KEY,
  revision TEXT NOT NULL UNIQUE,
  segmented INTEGER NOT NULL, -- several transactions
  checksum TEXT NOT NULL,     -- digest of its spec
  message TEXT NOT NULL,
  refusal TEXT,               -- why it cannot be reverted
  resets INTEGER NOT NULL DEFAULT 0 -- its SQL may set something for the connection
);
CREATE TEMP TABLE sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
-- their statements, in order
CREATE TEMP TABLE sqlc_mig_part (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL,
  alone INTEGER NOT NULL DEFAULT 0,  -- outside a transaction
  step INTEGER,
  guard TEXT NOT NULL DEFAULT 'always', x TEXT, y TEXT, z TEXT,
  counts INTEGER NOT NULL DEFAULT 0, -- says how many rows it has changed
  restores TEXT,                     -- it replaces the table x: indexes and triggers come back, but for these
  said TEXT,                         -- is printed when it was done
  skipped TEXT,                      -- is printed when there was nothing to do
  text TEXT NOT NULL DEFAULT ''      -- the SQL
);
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TEMP TABLE sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL);
-- why the script stops
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
-- older shells cannot read from a pipe
CREATE TEMP TRIGGER sqlc_mig_too_old BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: this script is for SQLite 3.34 or later; nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT sqlite_version()
 WHERE 33400 > CAST(sqlite_version() AS INTEGER) * 10000 + CAST(substr(sqlite_version(), instr(sqlite_version(), '.') + 1) AS INTEGER) * 100;
DROP TRIGGER temp.sqlc_mig_too_old;
-- the shell would write UTF-16 to the file that it reads
CREATE TEMP TRIGGER sqlc_mig_wide BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the texts of this database are stored as UTF-16, which the sqlite3 shell cannot write to a file; nothing was changed
  hint: copy it into a database with PRAGMA encoding = ''UTF-8'''); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'UTF-16' WHERE hex('a') <> '61';
DROP TRIGGER temp.sqlc_mig_wide;

-- ===================================================================================================================
-- 1d6f0a83c2b7  Create customers
-- 1 of 15; migrations/1d6f0a83c2b7_create_customers.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '1d6f0a83c2b7', 0, '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a',
  'Create customers');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 1d6f0a83c2b7 Create customers',
  '1d6f0a83c2b7 Create customers: another run has done it');

-- 1. create_table customers
--    migrations/1d6f0a83c2b7_create_customers.yaml:6
-- comment: People and companies that buy from us
-- comment on public_id: The only id that leaves the house
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'customers',
  '  create table customers', '  exists table customers', '
CREATE TABLE "customers" (
  "id" integer CONSTRAINT "pk_customers" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "public_id" char(36) NOT NULL DEFAULT (lower(hex(randomblob(4)) || ''-'' || hex(randomblob(2)) || ''-4'' || substr(hex(randomblob(2)), 2) || ''-'' || substr(''89AB'', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || ''-'' || hex(randomblob(6)))),
  "email" varchar(255) NOT NULL,
  "full_name" text NOT NULL,
  "country" char(2),
  "fax" varchar(40),
  "newsletter" boolean NOT NULL DEFAULT false,
  "credit_limit" numeric(12,2) NOT NULL DEFAULT 0.00,
  "created_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "uq_customers_public_id" UNIQUE ("public_id"),
  CONSTRAINT "ck_customers_credit_limit" CHECK (credit_limit >= 0)
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (1, 1,
  'index_missing', 'ix_customers_created_at', 'customers',
  '  create index ix_customers_created_at', '  exists index ix_customers_created_at', '
CREATE INDEX "ix_customers_created_at" ON "customers" ("created_at")
');

-- ===================================================================================================================
-- 37c41be9a05d  Create categories and products
-- 2 of 15; migrations/37c41be9a05d_create_products.yaml; needs 1d6f0a83c2b7
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '37c41be9a05d', 0, '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0',
  'Create categories and products');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 37c41be9a05d Create categories and products',
  '37c41be9a05d Create categories and products: another run has done it');

-- 1. create_table categories
--    migrations/37c41be9a05d_create_products.yaml:6
-- comment on parent_id: Null for a category at the top of the shop
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_missing', 'categories',
  '  create table categories', '  exists table categories', '
CREATE TABLE "categories" (
  "id" integer CONSTRAINT "pk_categories" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_id" integer,
  "slug" varchar(80) NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "uq_categories_slug" UNIQUE ("slug"),
  CONSTRAINT "fk_categories_parent_id_categories" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE SET NULL
)
');

-- 2. create_table products
--    migrations/37c41be9a05d_create_products.yaml:18
-- comment: Everything that can be put into an order
-- comment on attributes: Size, colour and the like, as the supplier sends them
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 2,
  'table_missing', 'products',
  '  create table products', '  exists table products', '
CREATE TABLE "products" (
  "id" integer CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "category_id" integer NOT NULL,
  "sku" varchar(40) NOT NULL,
  "title" text NOT NULL,
  "price" numeric(10,2) NOT NULL DEFAULT 0.00,
  "stock" integer,
  "attributes" text NOT NULL DEFAULT ''{}'',
  "is_active" boolean NOT NULL DEFAULT true,
  CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
  CONSTRAINT "fk_products_category_id_categories" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_products_price" CHECK (price >= 0)
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 2,
  'index_missing', 'ix_products_category_id', 'products',
  '  create index ix_products_category_id', '  exists index ix_products_category_id', '
CREATE INDEX "ix_products_category_id" ON "products" ("category_id")
');

-- ===================================================================================================================
-- 58e2907f14ac  Create orders and their lines
-- 3 of 15; migrations/58e2907f14ac_create_orders.yaml; needs 37c41be9a05d
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (3, '58e2907f14ac', 0, 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f',
  'Create orders and their lines');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (3, 'begin',
  'apply 58e2907f14ac Create orders and their lines',
  '58e2907f14ac Create orders and their lines: another run has done it');

-- 1. create_enum order_status
--    migrations/58e2907f14ac_create_orders.yaml:6

-- 2. create_table orders
--    migrations/58e2907f14ac_create_orders.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 2,
  'table_missing', 'orders',
  '  create table orders', '  exists table orders', '
CREATE TABLE "orders" (
  "id" integer CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "customer_id" bigint NOT NULL,
  "status" varchar(9) NOT NULL DEFAULT ''open'',
  "currency" char(3) NOT NULL DEFAULT ''EUR'',
  "note" text NOT NULL DEFAULT '''',
  "placed_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ship_by" date,
  CONSTRAINT "fk_orders_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_orders_status" CHECK ("status" IN (''open'', ''paid'', ''shipped'', ''cancelled''))
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (3, 2,
  'index_missing', 'ix_orders_customer_id_placed_at', 'orders',
  '  create index ix_orders_customer_id_placed_at', '  exists index ix_orders_customer_id_placed_at', '
CREATE INDEX "ix_orders_customer_id_placed_at" ON "orders" ("customer_id", "placed_at")
');

-- 3. create_table order_lines
--    migrations/58e2907f14ac_create_orders.yaml:22
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (3, 3,
  'table_missing', 'order_lines',
  '  create table order_lines', '  exists table order_lines', '
CREATE TABLE "order_lines" (
  "order_id" bigint NOT NULL,
  "line_no" smallint NOT NULL,
  "product_id" bigint NOT NULL,
  "quantity" integer NOT NULL DEFAULT 1,
  "amount" numeric(12,2) NOT NULL,
  CONSTRAINT "pk_order_lines" PRIMARY KEY ("order_id", "line_no"),
  CONSTRAINT "fk_order_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_order_lines_product_id_products" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0)
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (3, 3,
  'index_missing', 'ix_order_lines_product_id', 'order_lines',
  '  create index ix_order_lines_product_id', '  exists index ix_order_lines_product_id', '
CREATE INDEX "ix_order_lines_product_id" ON "order_lines" ("product_id")
');

-- 4. create_index ix_orders_open on orders
--    migrations/58e2907f14ac_create_orders.yaml:39
-- on orders: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (3, 4,
  'index_missing', 'ix_orders_open', 'orders',
  '  create index ix_orders_open', '  exists index ix_orders_open', '
CREATE INDEX "ix_orders_open" ON "orders" ("placed_at") WHERE status = ''open''
');

-- ===================================================================================================================
-- 6b03d8a7e951  Keep the delivery addresses of a customer
-- 4 of 15; migrations/6b03d8a7e951_add_addresses.yaml; needs 58e2907f14ac
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (4, '6b03d8a7e951', 0, '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a',
  'Keep the delivery addresses of a customer');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (4, 'begin',
  'apply 6b03d8a7e951 Keep the delivery addresses of a customer',
  '6b03d8a7e951 Keep the delivery addresses of a customer: another run has done it');

-- 1. create_table addresses
--    migrations/6b03d8a7e951_add_addresses.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (4, 1,
  'table_missing', 'addresses',
  '  create table addresses', '  exists table addresses', '
CREATE TABLE "addresses" (
  "id" char(36) NOT NULL DEFAULT (lower(hex(randomblob(4)) || ''-'' || hex(randomblob(2)) || ''-4'' || substr(hex(randomblob(2)), 2) || ''-'' || substr(''89AB'', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || ''-'' || hex(randomblob(6)))),
  "customer_id" bigint NOT NULL,
  "label" varchar(40) NOT NULL DEFAULT ''home'',
  "lines" text NOT NULL,
  "valid_from" date NOT NULL DEFAULT (CURRENT_DATE),
  CONSTRAINT "pk_addresses" PRIMARY KEY ("id"),
  CONSTRAINT "uq_addresses_customer_id_label" UNIQUE ("customer_id", "label"),
  CONSTRAINT "fk_addresses_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
)
');

-- 2. add_column orders.address_id
--    migrations/6b03d8a7e951_add_addresses.yaml:28
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (4, 2,
  'column_missing', 'orders', 'address_id',
  '  add column orders.address_id', '  exists column orders.address_id', '
ALTER TABLE "orders" ADD COLUMN "address_id" char(36) CONSTRAINT "fk_orders_address_id_addresses" REFERENCES "addresses" ("id")
');

-- ===================================================================================================================
-- 7240f5c9ab16  Call the price what it is, and count stock in bigint
-- 5 of 15; migrations/7240f5c9ab16_rework_product_prices.yaml; needs 58e2907f14ac
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (5, '7240f5c9ab16', 0, 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054',
  'Call the price what it is, and count stock in bigint');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (5, 'begin',
  'apply 7240f5c9ab16 Call the price what it is, and count stock in bigint',
  '7240f5c9ab16 Call the price what it is, and count stock in bigint: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_before');

-- 1. rename_column products.price to unit_price
--    migrations/7240f5c9ab16_rework_product_prices.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, said, skipped, text) VALUES (5, 1,
  'column_rename', 'products', 'price', 'unit_price',
  '  rename column products.price to unit_price', '  already renamed column products.price to unit_price', '
ALTER TABLE "products" RENAME COLUMN "price" TO "unit_price"
');

-- 2. execute UPDATE products SET stock = 0 WHERE stock IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/7240f5c9ab16_rework_product_prices.yaml:8
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (5, 2,
  '  a product whose stock is not known has none');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (5, 2, 1,
  '  ? execute UPDATE products SET stock = 0 WHERE stock IS NULL', '
UPDATE products SET stock = 0 WHERE stock IS NULL
');

-- 3. alter_column products.stock
--    migrations/7240f5c9ab16_rework_product_prices.yaml:12
-- on products: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (5, 3,
  'rebuild', 'products', '
id
category_id
sku
title
unit_price
stock
attributes
is_active
', '1/1/', '
',
  '  rebuild table products', '  unchanged table products', '
CREATE TABLE "sqlc_mig_new_products" (
  "id" integer CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "category_id" integer NOT NULL,
  "sku" varchar(40) NOT NULL,
  "title" text NOT NULL,
  "unit_price" numeric(10,2) NOT NULL DEFAULT 0.00,
  "stock" bigint NOT NULL DEFAULT 0,
  "attributes" text NOT NULL DEFAULT ''{}'',
  "is_active" boolean NOT NULL DEFAULT true,
  CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
  CONSTRAINT "fk_products_category_id_categories" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_products_price" CHECK ("unit_price" >= 0)
);
INSERT INTO "sqlc_mig_new_products" ("id", "category_id", "sku", "title", "unit_price", "stock", "attributes", "is_active")
SELECT "id", "category_id", "sku", "title", "unit_price", "stock", "attributes", "is_active" FROM "products";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''products'' COLLATE NOCASE;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''products'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''products'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''products'' COLLATE NOCASE
');

-- 4. create_check_constraint ck_products_stock on products
--    migrations/7240f5c9ab16_rework_product_prices.yaml:13
-- on products: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (5, 4,
  'rebuild', 'products', '
id
category_id
sku
title
unit_price
stock
attributes
is_active
', '1/1/', '
',
  '  rebuild table products', '  unchanged table products', '
CREATE TABLE "sqlc_mig_new_products" (
  "id" integer CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "category_id" integer NOT NULL,
  "sku" varchar(40) NOT NULL,
  "title" text NOT NULL,
  "unit_price" numeric(10,2) NOT NULL DEFAULT 0.00,
  "stock" bigint NOT NULL DEFAULT 0,
  "attributes" text NOT NULL DEFAULT ''{}'',
  "is_active" boolean NOT NULL DEFAULT true,
  CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
  CONSTRAINT "fk_products_category_id_categories" FOREIGN KEY ("category_id") REFERENCES "categories" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_products_price" CHECK ("unit_price" >= 0),
  CONSTRAINT "ck_products_stock" CHECK (stock >= 0)
);
INSERT INTO "sqlc_mig_new_products" ("id", "category_id", "sku", "title", "unit_price", "stock", "attributes", "is_active")
SELECT "id", "category_id", "sku", "title", "unit_price", "stock", "attributes", "is_active" FROM "products";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''products'' COLLATE NOCASE;
DROP TABLE "products";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_products" RENAME TO "products";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''products'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''products'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''products'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (5, 'orphans_after');

-- ===================================================================================================================
-- 89ad13e6027f  Merge addresses and product prices
-- 6 of 15; migrations/89ad13e6027f_merge_addresses_and_prices.yaml; needs 6b03d8a7e951, 7240f5c9ab16
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (6, '89ad13e6027f', 0, '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb',
  'Merge addresses and product prices');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (6, 'begin',
  'apply 89ad13e6027f Merge addresses and product prices',
  '89ad13e6027f Merge addresses and product prices: another run has done it');

-- ===================================================================================================================
-- 91c7b5240fde  Every customer has a country that we know
-- 7 of 15; migrations/91c7b5240fde_require_customer_country.yaml; needs 89ad13e6027f
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (7, '91c7b5240fde', 0, '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a',
  'Every customer has a country that we know');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (7, 'begin',
  'apply 91c7b5240fde Every customer has a country that we know',
  '91c7b5240fde Every customer has a country that we know: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (7, 'orphans_before');

-- 1. create_table countries
--    migrations/91c7b5240fde_require_customer_country.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (7, 1,
  'table_missing', 'countries',
  '  create table countries', '  exists table countries', '
CREATE TABLE "countries" (
  "code" char(2) NOT NULL,
  "title" varchar(80) NOT NULL,
  "vat_rate" numeric(4,2) NOT NULL DEFAULT 0.00,
  "in_eu" boolean NOT NULL DEFAULT true,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code")
)
');

-- 2. bulk_insert countries (6 rows)
--    migrations/91c7b5240fde_require_customer_country.yaml:15
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "title", "vat_rate") VALUES
  (''AT'', ''Austria'', 20.00)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "title", "in_eu") VALUES
  (''CI'', ''Côte d''''Ivoire'', false)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "title", "vat_rate") VALUES
  (''DE'', ''Germany'', 19.00),
  (''FR'', ''France'', 20.00)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "title", "vat_rate", "in_eu") VALUES
  (''NO'', ''Norway'', 25.00, false)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 2, 1,
  '  insert into countries', '
INSERT INTO "countries" ("code", "title", "in_eu") VALUES
  (''ZZ'', ''Unknown'', false)
ON CONFLICT ("code") DO NOTHING
');

-- 3. execute UPDATE customers SET country = 'ZZ' WHERE country IS NULL      ? SQL of the project
--    migrations/91c7b5240fde_require_customer_country.yaml:26
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (7, 3, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT count(*) FROM customers WHERE country IS NULL
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (7, 3, 'truth',
  '  skipped, its condition says no: execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL');
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (7, 3,
  '  customers without a country get ZZ');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (7, 3, 1,
  '  ? execute UPDATE customers SET country = ''ZZ'' WHERE country IS NULL', '
UPDATE customers SET country = ''ZZ'' WHERE country IS NULL
');

-- 4. alter_column customers.country
--    migrations/91c7b5240fde_require_customer_country.yaml:31
-- comment on country: ISO 3166-1 alpha-2, or ZZ when we do not know it
-- on customers: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (7, 4,
  'rebuild', 'customers', '
id
public_id
email
full_name
country
fax
newsletter
credit_limit
created_at
', '1/0/', '
',
  '  rebuild table customers', '  unchanged table customers', '
CREATE TABLE "sqlc_mig_new_customers" (
  "id" integer CONSTRAINT "pk_customers" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "public_id" char(36) NOT NULL DEFAULT (lower(hex(randomblob(4)) || ''-'' || hex(randomblob(2)) || ''-4'' || substr(hex(randomblob(2)), 2) || ''-'' || substr(''89AB'', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || ''-'' || hex(randomblob(6)))),
  "email" varchar(255) NOT NULL,
  "full_name" text NOT NULL,
  "country" char(2) NOT NULL,
  "fax" varchar(40),
  "newsletter" boolean NOT NULL DEFAULT false,
  "credit_limit" numeric(12,2) NOT NULL DEFAULT 0.00,
  "created_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "uq_customers_public_id" UNIQUE ("public_id"),
  CONSTRAINT "ck_customers_credit_limit" CHECK (credit_limit >= 0)
);
INSERT INTO "sqlc_mig_new_customers" ("id", "public_id", "email", "full_name", "country", "fax", "newsletter", "credit_limit", "created_at")
SELECT "id", "public_id", "email", "full_name", "country", "fax", "newsletter", "credit_limit", "created_at" FROM "customers";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE;
DROP TABLE "customers";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_customers" RENAME TO "customers";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''customers'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''customers'' COLLATE NOCASE
');

-- 5. create_foreign_key fk_customers_country_countries on customers
--    migrations/91c7b5240fde_require_customer_country.yaml:36
-- on customers: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (7, 5,
  'rebuild', 'customers', '
id
public_id
email
full_name
country
fax
newsletter
credit_limit
created_at
', '1/0/', '
',
  '  rebuild table customers', '  unchanged table customers', '
CREATE TABLE "sqlc_mig_new_customers" (
  "id" integer CONSTRAINT "pk_customers" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "public_id" char(36) NOT NULL DEFAULT (lower(hex(randomblob(4)) || ''-'' || hex(randomblob(2)) || ''-4'' || substr(hex(randomblob(2)), 2) || ''-'' || substr(''89AB'', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || ''-'' || hex(randomblob(6)))),
  "email" varchar(255) NOT NULL,
  "full_name" text NOT NULL,
  "country" char(2) NOT NULL,
  "fax" varchar(40),
  "newsletter" boolean NOT NULL DEFAULT false,
  "credit_limit" numeric(12,2) NOT NULL DEFAULT 0.00,
  "created_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "uq_customers_public_id" UNIQUE ("public_id"),
  CONSTRAINT "fk_customers_country_countries" FOREIGN KEY ("country") REFERENCES "countries" ("code") ON UPDATE CASCADE,
  CONSTRAINT "ck_customers_credit_limit" CHECK (credit_limit >= 0)
);
INSERT INTO "sqlc_mig_new_customers" ("id", "public_id", "email", "full_name", "country", "fax", "newsletter", "credit_limit", "created_at")
SELECT "id", "public_id", "email", "full_name", "country", "fax", "newsletter", "credit_limit", "created_at" FROM "customers";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE;
DROP TABLE "customers";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_customers" RENAME TO "customers";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''customers'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''customers'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (7, 'orphans_after');

-- ===================================================================================================================
-- 9a60e2d8b34c  One account per e-mail address, whatever its case
-- 8 of 15; migrations/9a60e2d8b34c_unique_customer_email.yaml; needs 91c7b5240fde
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (8, '9a60e2d8b34c', 0, '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954',
  'One account per e-mail address, whatever its case');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (8, 'begin',
  'apply 9a60e2d8b34c One account per e-mail address, whatever its case',
  '9a60e2d8b34c One account per e-mail address, whatever its case: another run has done it');

-- 1. create_index ux_customers_email_ci on customers
--    migrations/9a60e2d8b34c_unique_customer_email.yaml:9
-- SQLite has no CONCURRENTLY: writers wait
-- on customers: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (8, 1,
  'index_missing', 'ux_customers_email_ci', 'customers',
  '  create index ux_customers_email_ci', '  exists index ux_customers_email_ci', '
CREATE UNIQUE INDEX "ux_customers_email_ci" ON "customers" ((lower(email)))
');

-- ===================================================================================================================
-- a1f73c06d582  Orders can be refunded
-- 9 of 15; migrations/a1f73c06d582_add_order_status_refunded.yaml; needs 9a60e2d8b34c
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (9, 'a1f73c06d582', 0, '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e',
  'Orders can be refunded');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (9, 'begin',
  'apply a1f73c06d582 Orders can be refunded',
  'a1f73c06d582 Orders can be refunded: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (9, 'orphans_before');

-- 1. add_enum_value order_status 'refunded'
--    migrations/a1f73c06d582_add_order_status_refunded.yaml:6
-- on orders: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (9, 1,
  'rebuild', 'orders', '
id
customer_id
status
currency
note
placed_at
ship_by
address_id
', '0/2/', '
',
  '  rebuild table orders', '  unchanged table orders', '
CREATE TABLE "sqlc_mig_new_orders" (
  "id" integer CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "customer_id" bigint NOT NULL,
  "status" varchar(9) NOT NULL DEFAULT ''open'',
  "currency" char(3) NOT NULL DEFAULT ''EUR'',
  "note" text NOT NULL DEFAULT '''',
  "placed_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ship_by" date,
  "address_id" char(36),
  CONSTRAINT "fk_orders_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
  CONSTRAINT "fk_orders_address_id_addresses" FOREIGN KEY ("address_id") REFERENCES "addresses" ("id"),
  CONSTRAINT "ck_orders_status" CHECK ("status" IN (''open'', ''paid'', ''shipped'', ''refunded'', ''cancelled''))
);
INSERT INTO "sqlc_mig_new_orders" ("id", "customer_id", "status", "currency", "note", "placed_at", "ship_by", "address_id")
SELECT "id", "customer_id", "status", "currency", "note", "placed_at", "ship_by", "address_id" FROM "orders";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''orders'' COLLATE NOCASE;
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''orders'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''orders'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''orders'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (9, 'orphans_after');

-- ===================================================================================================================
-- 4c8b19e7f0d6  Create the subscription plans
-- 10 of 15; migrations/4c8b19e7f0d6_create_plans.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (10, '4c8b19e7f0d6', 0, 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8',
  'Create the subscription plans');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (10, 'begin',
  'apply 4c8b19e7f0d6 Create the subscription plans',
  '4c8b19e7f0d6 Create the subscription plans: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (10, 'orphans_before');

-- 1. create_table plans
--    migrations/4c8b19e7f0d6_create_plans.yaml:7
-- comment: What a customer can subscribe to
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (10, 1,
  'table_missing', 'plans',
  '  create table plans', '  exists table plans', '
CREATE TABLE "plans" (
  "code" varchar(20) NOT NULL,
  "title" text NOT NULL,
  "monthly_price" numeric(10,2) NOT NULL DEFAULT 0.00,
  "trial_days" smallint NOT NULL DEFAULT 14,
  "features" text NOT NULL DEFAULT ''[]'',
  CONSTRAINT "pk_plans" PRIMARY KEY ("code"),
  CONSTRAINT "ck_plans_trial_days" CHECK (trial_days BETWEEN 0 AND 90)
)
');

-- 2. bulk_insert plans (3 rows)
--    migrations/4c8b19e7f0d6_create_plans.yaml:19
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (10, 2, 1,
  '  insert into plans', '
INSERT INTO "plans" ("code", "title", "trial_days") VALUES
  (''free'', ''Free'', 0)
ON CONFLICT ("code") DO NOTHING
');
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (10, 2, 1,
  '  insert into plans', '
INSERT INTO "plans" ("code", "title", "monthly_price", "features") VALUES
  (''plus'', ''Plus'', 9.90, ''["priority_support"]''),
  (''business'', ''Business'', 49.00, ''["priority_support", "invoice"]'')
ON CONFLICT ("code") DO NOTHING
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (10, 'orphans_after');

-- ===================================================================================================================
-- 5f92d07ac1e8  Customers subscribe to plans
-- 11 of 15; migrations/5f92d07ac1e8_create_subscriptions.yaml; needs 1d6f0a83c2b7, 4c8b19e7f0d6
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (11, '5f92d07ac1e8', 0, '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e',
  'Customers subscribe to plans');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (11, 'begin',
  'apply 5f92d07ac1e8 Customers subscribe to plans',
  '5f92d07ac1e8 Customers subscribe to plans: another run has done it');

-- 1. create_enum subscription_state
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:8

-- 2. create_table subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:9
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (11, 2,
  'table_missing', 'subscriptions',
  '  create table subscriptions', '  exists table subscriptions', '
CREATE TABLE "subscriptions" (
  "id" integer CONSTRAINT "pk_subscriptions" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "customer_id" bigint NOT NULL,
  "plan_code" varchar(20) NOT NULL DEFAULT ''free'',
  "state" varchar(8) NOT NULL DEFAULT ''trial'',
  "started_on" date NOT NULL DEFAULT (CURRENT_DATE),
  "ended_on" date,
  CONSTRAINT "fk_subscriptions_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_subscriptions_plan_code_plans" FOREIGN KEY ("plan_code") REFERENCES "plans" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "ck_subscriptions_period" CHECK (ended_on IS NULL OR ended_on >= started_on),
  CONSTRAINT "ck_subscriptions_state" CHECK ("state" IN (''trial'', ''active'', ''past_due'', ''ended''))
)
');

-- 3. create_index ux_subscriptions_running on subscriptions
--    migrations/5f92d07ac1e8_create_subscriptions.yaml:26
-- on subscriptions: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (11, 3,
  'index_missing', 'ux_subscriptions_running', 'subscriptions',
  '  create index ux_subscriptions_running', '  exists index ux_subscriptions_running', '
CREATE UNIQUE INDEX "ux_subscriptions_running" ON "subscriptions" ("customer_id", "plan_code") WHERE ended_on IS NULL
');

-- ===================================================================================================================
-- 72d4e8163b0a  Bill subscriptions once a month
-- 12 of 15; migrations/72d4e8163b0a_create_invoices.yaml; needs 5f92d07ac1e8
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (12, '72d4e8163b0a', 0, '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c',
  'Bill subscriptions once a month');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (12, 'begin',
  'apply 72d4e8163b0a Bill subscriptions once a month',
  '72d4e8163b0a Bill subscriptions once a month: another run has done it');

-- 1. create_table invoices
--    migrations/72d4e8163b0a_create_invoices.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (12, 1,
  'table_missing', 'invoices',
  '  create table invoices', '  exists table invoices', '
CREATE TABLE "invoices" (
  "id" integer CONSTRAINT "pk_invoices" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "subscription_id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "period" date NOT NULL,
  "net" numeric(12,2) NOT NULL,
  "vat" numeric(12,2) NOT NULL DEFAULT 0.00,
  "issued_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "paid_at" datetime,
  CONSTRAINT "uq_invoices_number" UNIQUE ("number"),
  CONSTRAINT "uq_invoices_subscription_id_period" UNIQUE ("subscription_id", "period"),
  CONSTRAINT "fk_invoices_subscription_id_subscriptions" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON DELETE RESTRICT,
  CONSTRAINT "ck_invoices_net" CHECK (net >= 0 AND vat >= 0)
)
');

-- 2. create_table_comment subscriptions
--    migrations/72d4e8163b0a_create_invoices.yaml:25
-- comment: One row per customer and plan; history stays

-- ===================================================================================================================
-- c35a90b7e214  Merge billing into the shop
-- 13 of 15; migrations/c35a90b7e214_merge_billing.yaml; needs 72d4e8163b0a, a1f73c06d582
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (13, 'c35a90b7e214', 0, '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd',
  'Merge billing into the shop');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (13, 'begin',
  'apply c35a90b7e214 Merge billing into the shop',
  'c35a90b7e214 Merge billing into the shop: another run has done it');

-- ===================================================================================================================
-- d80b46fc9e73  Archive customers and products instead of deleting them
-- 14 of 15; migrations/d80b46fc9e73_archive_instead_of_delete.yaml; needs c35a90b7e214
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (14, 'd80b46fc9e73', 0, '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be',
  'Archive customers and products instead of deleting them');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (14, 'begin',
  'apply d80b46fc9e73 Archive customers and products instead of deleting them',
  'd80b46fc9e73 Archive customers and products instead of deleting them: another run has done it');

-- 1. add_column customers.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:27
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (14, 1,
  'column_missing', 'customers', 'archived_at',
  '  add column customers.archived_at', '  exists column customers.archived_at', '
ALTER TABLE "customers" ADD COLUMN "archived_at" datetime
');

-- 2. add_column products.archived_at
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:31
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (14, 2,
  'column_missing', 'products', 'archived_at',
  '  add column products.archived_at', '  exists column products.archived_at', '
ALTER TABLE "products" ADD COLUMN "archived_at" datetime
');

-- 3. create_index ix_products_shelf on products
--    migrations/d80b46fc9e73_archive_instead_of_delete.yaml:36
-- on products: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (14, 3,
  'index_missing', 'ix_products_shelf', 'products',
  '  create index ix_products_shelf', '  exists index ix_products_shelf', '
CREATE INDEX "ix_products_shelf" ON "products" ("category_id", "title") WHERE archived_at IS NULL
');

-- ===================================================================================================================
-- e17f2c5da840  Orders know their subscription, and nobody has a fax any more
-- 15 of 15; migrations/e17f2c5da840_orders_of_subscriptions.yaml; needs d80b46fc9e73
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (15, 'e17f2c5da840', 0, '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b',
  'Orders know their subscription, and nobody has a fax any more');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (15, 'begin',
  'apply e17f2c5da840 Orders know their subscription, and nobody has a fax any more',
  'e17f2c5da840 Orders know their subscription, and nobody has a fax any more: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (15, 'orphans_before');

-- 1. add_column orders.subscription_id
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (15, 1,
  'column_missing', 'orders', 'subscription_id',
  '  add column orders.subscription_id', '  exists column orders.subscription_id', '
ALTER TABLE "orders" ADD COLUMN "subscription_id" bigint
');

-- 2. create_foreign_key fk_orders_subscription_id_subscriptions on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:7
-- on orders: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (15, 2,
  'rebuild', 'orders', '
id
customer_id
status
currency
note
placed_at
ship_by
address_id
subscription_id
', '0/2/', '
',
  '  rebuild table orders', '  unchanged table orders', '
CREATE TABLE "sqlc_mig_new_orders" (
  "id" integer CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "customer_id" bigint NOT NULL,
  "status" varchar(9) NOT NULL DEFAULT ''open'',
  "currency" char(3) NOT NULL DEFAULT ''EUR'',
  "note" text NOT NULL DEFAULT '''',
  "placed_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ship_by" date,
  "address_id" char(36),
  "subscription_id" bigint,
  CONSTRAINT "fk_orders_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
  CONSTRAINT "fk_orders_address_id_addresses" FOREIGN KEY ("address_id") REFERENCES "addresses" ("id"),
  CONSTRAINT "fk_orders_subscription_id_subscriptions" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON DELETE SET NULL,
  CONSTRAINT "ck_orders_status" CHECK ("status" IN (''open'', ''paid'', ''shipped'', ''refunded'', ''cancelled''))
);
INSERT INTO "sqlc_mig_new_orders" ("id", "customer_id", "status", "currency", "note", "placed_at", "ship_by", "address_id", "subscription_id")
SELECT "id", "customer_id", "status", "currency", "note", "placed_at", "ship_by", "address_id", "subscription_id" FROM "orders";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''orders'' COLLATE NOCASE;
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''orders'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''orders'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''orders'' COLLATE NOCASE
');

-- 3. create_index ix_orders_subscription_id on orders
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:12
-- on orders: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (15, 3,
  'index_missing', 'ix_orders_subscription_id', 'orders',
  '  create index ix_orders_subscription_id', '  exists index ix_orders_subscription_id', '
CREATE INDEX "ix_orders_subscription_id" ON "orders" ("subscription_id")
');

-- 4. drop_column customers.fax      ! destroys the values of customers.fax; undo: the column comes back empty
--    migrations/e17f2c5da840_orders_of_subscriptions.yaml:14
-- on customers: copies the table, and builds its indexes again
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, z, restores, said, skipped, text) VALUES (15, 4,
  'rebuild_dropping', 'customers', '
id
public_id
email
full_name
country
fax
newsletter
credit_limit
created_at
archived_at
', '1/1/fax', '
',
  '  ! rebuild table customers', '  absent table customers', '
CREATE TABLE "sqlc_mig_new_customers" (
  "id" integer CONSTRAINT "pk_customers" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "public_id" char(36) NOT NULL DEFAULT (lower(hex(randomblob(4)) || ''-'' || hex(randomblob(2)) || ''-4'' || substr(hex(randomblob(2)), 2) || ''-'' || substr(''89AB'', 1 + abs(random() % 4), 1) || substr(hex(randomblob(2)), 2) || ''-'' || hex(randomblob(6)))),
  "email" varchar(255) NOT NULL,
  "full_name" text NOT NULL,
  "country" char(2) NOT NULL,
  "newsletter" boolean NOT NULL DEFAULT false,
  "credit_limit" numeric(12,2) NOT NULL DEFAULT 0.00,
  "created_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "archived_at" datetime,
  CONSTRAINT "uq_customers_public_id" UNIQUE ("public_id"),
  CONSTRAINT "fk_customers_country_countries" FOREIGN KEY ("country") REFERENCES "countries" ("code") ON UPDATE CASCADE,
  CONSTRAINT "ck_customers_credit_limit" CHECK (credit_limit >= 0)
);
INSERT INTO "sqlc_mig_new_customers" ("id", "public_id", "email", "full_name", "country", "newsletter", "credit_limit", "created_at", "archived_at")
SELECT "id", "public_id", "email", "full_name", "country", "newsletter", "credit_limit", "created_at", "archived_at" FROM "customers";
DELETE FROM temp.sqlc_mig_sequence;
INSERT INTO temp.sqlc_mig_sequence (seq) SELECT seq FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE;
DROP TABLE "customers";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_customers" RENAME TO "customers";
PRAGMA legacy_alter_table = OFF;
INSERT INTO main.sqlite_sequence (name, seq) SELECT ''customers'', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = ''customers'' COLLATE NOCASE);
UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT max(seq) FROM temp.sqlc_mig_sequence), 0)) WHERE name = ''customers'' COLLATE NOCASE
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (15, 'orphans_after');

-- ===================================================================================================================
-- What the script works with; nothing has been changed so far
-- ===================================================================================================================
-- ---- tables ----------------------------------------------------------------------------------------------------------
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
CREATE TEMP TABLE sqlc_mig_graph (revision TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
-- the digests of their specs, to notice one that was edited after it had been applied
CREATE TEMP TABLE sqlc_mig_checksum (revision TEXT PRIMARY KEY, checksum TEXT NOT NULL) WITHOUT ROWID;
-- what a guard asks about x, y and z, directly before the statement: 1 is yes, 0 is nothing to do, a text is why the script stops
CREATE TEMP TABLE sqlc_mig_guard (name TEXT PRIMARY KEY, answer TEXT NOT NULL, yes TEXT NOT NULL DEFAULT '', no TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
-- the ledger as this run has seen it last, and what follows from it
CREATE TEMP TABLE sqlc_mig_head (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_applied (revision TEXT PRIMARY KEY) WITHOUT ROWID;
-- revisions that an interrupted run has left half done
CREATE TEMP TABLE sqlc_mig_half (revision TEXT NOT NULL, direction TEXT NOT NULL, step INTEGER NOT NULL);
-- the revision that is being worked on: is it to be done, has another run moved the ledger, which step is skipped?
CREATE TEMP TABLE sqlc_mig_now (unit INTEGER, revision TEXT, todo INTEGER, moved INTEGER, skip INTEGER, started TEXT, login TEXT, folder TEXT, steps INTEGER NOT NULL DEFAULT 0);
CREATE TEMP TABLE sqlc_mig_answer (answer);
-- while a table is built anew: how far its numbers have gone
CREATE TEMP TABLE sqlc_mig_sequence (seq INTEGER);
-- rows that referred to nothing before the revision
CREATE TEMP TABLE sqlc_mig_orphan (child TEXT, id INTEGER, parent TEXT, count INTEGER NOT NULL);
-- the pieces of what the end puts together
CREATE TEMP TABLE sqlc_mig_fixed (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
-- what is run, in order: text, or a file to be read
CREATE TEMP TABLE sqlc_mig_text (id INTEGER PRIMARY KEY, text TEXT, file TEXT);
-- the file that is written next; part: which row of sqlc_mig_part it is about
CREATE TEMP TABLE sqlc_mig_piece (one INTEGER PRIMARY KEY CHECK (one = 1), part INTEGER, text TEXT NOT NULL);
-- a file that was written and not yet run to its end; the names of the checks are what the script then stops with
CREATE TEMP TABLE sqlc_mig_written (
  whole INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements could not be written whole: is the folder of temporary files (TMPDIR, /tmp) full? Make room, then run the script again" CHECK (whole IS 1),
  ran INTEGER DEFAULT 1 CONSTRAINT "sqlc-mig: a file of statements was not run to its end; what it belongs to is not done. Run the script again" CHECK (ran IS 1)
);

-- ---- the whole project, so that the script knows a database that is ahead of it ---------------------------------------
INSERT INTO temp.sqlc_mig_graph (revision, parent) VALUES
  ('1d6f0a83c2b7', ''),
  ('37c41be9a05d', '1d6f0a83c2b7'),
  ('58e2907f14ac', '37c41be9a05d'),
  ('6b03d8a7e951', '58e2907f14ac'),
  ('7240f5c9ab16', '58e2907f14ac'),
  ('89ad13e6027f', '6b03d8a7e951'), ('89ad13e6027f', '7240f5c9ab16'),
  ('91c7b5240fde', '89ad13e6027f'),
  ('9a60e2d8b34c', '91c7b5240fde'),
  ('a1f73c06d582', '9a60e2d8b34c'),
  ('4c8b19e7f0d6', ''),
  ('5f92d07ac1e8', '1d6f0a83c2b7'), ('5f92d07ac1e8', '4c8b19e7f0d6'),
  ('72d4e8163b0a', '5f92d07ac1e8'),
  ('c35a90b7e214', '72d4e8163b0a'), ('c35a90b7e214', 'a1f73c06d582'),
  ('d80b46fc9e73', 'c35a90b7e214'),
  ('e17f2c5da840', 'd80b46fc9e73');
INSERT INTO temp.sqlc_mig_checksum (revision, checksum) VALUES
  ('1d6f0a83c2b7', '512a73ab36fa67b9fed8480e375a02cc6585ee92797aeaec844ae4b80992929a'),
  ('37c41be9a05d', '556cbac1394a99d8ab46bd4a536ae604c19e499bfd29f4cdbf76adda3f1cbde0'),
  ('58e2907f14ac', 'd42fac3942486a3deaa9ed5db0895f79b175e437ebc6d26083a58a6cfc8daf7f'),
  ('6b03d8a7e951', '72e3f9c791efb10ea4df8299fa8cb16ffac37944f4e103e3ecb507913892608a'),
  ('7240f5c9ab16', 'c9c756a8108db7915e0fdd2b447b3cff23b722f6f5910754ea02f119078a1054'),
  ('89ad13e6027f', '1862a6d86bc06ad1cd43310bc756ed1f170b12136d97d613996eb5ffb6210cfb'),
  ('91c7b5240fde', '4f9e4974ceb1c56e91d193716b126b48fb5cbe6c2d878e85d36725754cb1216a'),
  ('9a60e2d8b34c', '4d2a0ab7c1faecbd41557afe7c8c5bdc1cbb47abddb5f7641f461812a68e1954'),
  ('a1f73c06d582', '16368403ed4382485b68cbb8d20ab378e664079ba3372a33c21b0a3d61153d7e'),
  ('4c8b19e7f0d6', 'e7b7b198a170fa5e6eb8ab9d9ef37496cb3b7c565ca2c37a912cbce0de03f9d8'),
  ('5f92d07ac1e8', '920e72d7ca5b14e18984f8edd445ec8e9a059a1b61c36230691d9712cd1ca59e'),
  ('72d4e8163b0a', '57a64c0d0a71228bf7b8ef06d88acdc7e748793d77854c6f070b1271301f550c'),
  ('c35a90b7e214', '13633a0bc0edbd48987420f4e530baa51b5219ff95807b4966b3782331c4eadd'),
  ('d80b46fc9e73', '08bca31c2314b53589e9623f37c0cbe254f13d6d29ca2d9e2a17fb9d90bab2be'),
  ('e17f2c5da840', '3fa86867717861487df4442dea3aa164df85de71ea39f0660a97d649cd20842b');

-- ---- the guards: what is asked about x, y and z directly before a statement -------------------------------------------
-- 1 is yes: the statement runs; 0 is no: there is nothing to do; a text is why the script stops.
-- x_is and y_is are what has the name x or y now (table, index, view), or NULL.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES
  ('always', '1', '', ''),
  -- the revision is still to be applied, and nothing stands in its way: another run may have been here
  ('begin', 'CASE
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_head h WHERE h.revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph))
      THEN ''sqlc-mig: another run has brought the database to a revision that this script does not know''
    WHEN NOT n.todo THEN 0
    WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_graph g WHERE g.revision = n.revision
            AND g.parent NOT IN (SELECT '''' UNION ALL SELECT revision FROM temp.sqlc_mig_applied))
      THEN ''sqlc-mig: the revision '' || n.revision || '' needs others that are not applied any more: another run has reverted them''
    ELSE 1 END', '', ''),
  -- rows that refer to nothing: none may be new when the revision ends
  ('orphans_before', '1', 'DELETE FROM temp.sqlc_mig_orphan;
INSERT INTO temp.sqlc_mig_orphan (child, id, parent, count)
SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2, 3;', ''),
  ('orphans_after', 'coalesce((SELECT ''sqlc-mig: the revision '' || n.revision || '' would leave a row of '' || f.child
      || coalesce('' (rowid '' || f.id || '')'', '''') || '' that refers to no row of '' || f.parent
      || char(10) || ''  hint: change or delete such rows in an operation before''
    FROM (SELECT "table" AS child, rowid AS id, parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2, 3) f
    LEFT JOIN temp.sqlc_mig_orphan o ON o.child IS f.child AND o.id IS f.id AND o.parent IS f.parent
    WHERE f.count > coalesce(o.count, 0) LIMIT 1), 1)', '', '');

-- x, y: has the table no such column?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_missing', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) END');

-- x, y to z: is the column still to be renamed?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('column_rename', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN p.y = p.z COLLATE NOCASE THEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y)
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z COLLATE NOCASE) THEN 1
    WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z COLLATE NOCASE)
     AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) THEN 0
    ELSE ''sqlc-mig: the column '' || p.y || '' of '' || p.x || '' is to be renamed to '' || p.z || ''; ''
         || CASE WHEN EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.y COLLATE NOCASE) THEN ''both are there'' ELSE ''neither is there'' END
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again'' END');

-- x, y: is the index x missing on the table y?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('index_missing', 'CASE
    WHEN p.x_is IS NULL THEN 1
    WHEN p.x_is <> ''index''
    THEN ''sqlc-mig: expected the index '' || p.x || ''; found the ''
         || p.x_is || '' of that name''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again''
    ELSE coalesce(''sqlc-mig: expected the index '' || p.x || '' on the table '' || p.y || ''; found it on ''
         || (SELECT i.tbl_name FROM main.sqlite_schema i WHERE i.type = ''index'' AND i.name = p.x COLLATE NOCASE AND i.tbl_name <> p.y COLLATE NOCASE)
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'', 0) END');

-- x, y, z: has the table the columns of the list y and no others, and not more unique constraints and foreign keys than z says?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0) IS NOT NULL
    THEN ''sqlc-mig: the table '' || p.x || '' has columns that this history does not know: ''
         || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0)
         || ''; building it anew would lose them''
         || char(10) || ''  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, ''main'')) < length(p.y) - length(replace(p.y, char(10), '''')) - 1
    THEN ''sqlc-mig: the table '' || p.x || '' lacks columns that this history knows''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a unique constraint that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a foreign key that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB ''create virtual*''
             OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''sqlc-mig: the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
         || ''; building it anew would lose that''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE 1 END
');

-- The same; and has it the column at the end of z?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('rebuild_dropping', 'CASE
    WHEN p.x_is IS NOT ''table''
    THEN ''sqlc-mig: expected the table '' || p.x || ''; found ''
         || coalesce(''the '' || p.x_is || '' of that name'', ''none'')
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(p.x, ''main'') c WHERE c.name = p.z_column COLLATE NOCASE) THEN 0
    WHEN EXISTS (SELECT 1 FROM pragma_index_list(p.x, ''main'') l, pragma_index_xinfo(l.name, ''main'') c
         WHERE l.origin = ''c'' AND c.name = p.z_column COLLATE NOCASE
           AND instr(lower(p.restores), char(10) || replace(lower(l.name), char(10), '' '') || char(10)) = 0)
    THEN ''sqlc-mig: an index that this history does not know is on the column '' || p.z_column || '' of '' || p.x
         || char(10) || ''  hint: drop the index, then run the script again''
    WHEN (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0) IS NOT NULL
    THEN ''sqlc-mig: the table '' || p.x || '' has columns that this history does not know: ''
         || (SELECT group_concat(c.name, '', '') FROM pragma_table_xinfo(p.x, ''main'') c
            WHERE instr(lower(p.y), char(10) || replace(lower(c.name), char(10), '' '') || char(10)) = 0)
         || ''; building it anew would lose them''
         || char(10) || ''  hint: add them in a revision, or say with `execute` and `effect` where they come from''
    WHEN (SELECT count(*) FROM pragma_table_xinfo(p.x, ''main'')) < length(p.y) - length(replace(p.y, char(10), '''')) - 1
    THEN ''sqlc-mig: the table '' || p.x || '' lacks columns that this history knows''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(*) FROM pragma_index_list(p.x, ''main'') i WHERE i.origin = ''u'') > CAST(p.z AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a unique constraint that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(p.x, ''main'') f) > CAST(substr(p.z, instr(p.z, ''/'') + 1) AS INTEGER)
    THEN ''sqlc-mig: the table '' || p.x || '' has a foreign key that this history does not know; building it anew would lose it''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    WHEN EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.type = ''table'' AND s.name = p.x COLLATE NOCASE
           AND (lower(s.sql) GLOB ''create virtual*''
             OR (SELECT instr(e.tail, ''without'') + instr(e.tail, ''strict'')
                   FROM (SELECT lower(substr(s.sql, length(rtrim(s.sql, replace(s.sql, '')'', ''''))) + 1)) AS tail) e)))
    THEN ''sqlc-mig: the table '' || p.x || '' was made with options (WITHOUT ROWID, STRICT) or as a virtual table, which this history does not know''
         || ''; building it anew would lose that''
         || char(10) || ''  hint: the database is not in a state that this history knows; mend it by hand, then run the script again''
    ELSE 1 END
');

-- x: is the table missing?
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('table_missing', 'CASE p.x_is
    WHEN ''table'' THEN 0
    ELSE coalesce(''sqlc-mig: expected the table '' || p.x || ''; found the ''
         || p.x_is || '' of that name''
         || char(10) || ''  hint: something else has the name; rename or drop it, then run the script again'', 1) END');

-- What the answer to an `if` means: no row, NULL and 0 mean no.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES ('truth', '(SELECT CASE
    WHEN count(*) > 1
    THEN ''sqlc-mig: the query of an `if` gives more than one row''
    WHEN max(a.answer) IS NULL THEN 0
    WHEN typeof(max(a.answer)) IN (''integer'', ''real'') THEN max(a.answer) <> 0
    ELSE ''sqlc-mig: the answer to an `if` is '' || quote(max(a.answer)) || '', not a number'' END
    FROM temp.sqlc_mig_answer a)', '', '
UPDATE temp.sqlc_mig_now SET skip = (SELECT step FROM temp.sqlc_mig_part WHERE id = (SELECT part FROM temp.sqlc_mig_piece));');

-- ===================================================================================================================
-- The end: find out what is to be done, and run it
-- ===================================================================================================================
-- ---- what the database says: the ledger, and what an interrupted run has left ---------------------------------------
INSERT INTO temp.sqlc_mig_now (unit) VALUES (0);
-- are the ledger and the table of markers what they must be?
CREATE TEMP TRIGGER sqlc_mig_shape BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT CASE NEW.reason
  WHEN 'view' THEN RAISE(ROLLBACK, 'sqlc-mig: alembic_version is no ledger: it is a view; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml')
  WHEN 'column' THEN RAISE(ROLLBACK, 'sqlc-mig: alembic_version is no ledger: it has no column version_num; nothing was changed
  hint: rename it, or name another table under `ledger:` in sqlc-mig.yaml')
  ELSE RAISE(ROLLBACK, 'sqlc-mig: sqlc_mig_progress is no table of markers with the columns revision, direction, step and checksum; nothing was changed
  hint: it is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again') END; END;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT s.type FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE AND s.type = 'view'
UNION ALL
SELECT 'column' FROM main.sqlite_schema s WHERE s.name = 'alembic_version' COLLATE NOCASE AND s.type = 'table'
   AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo('alembic_version', 'main') c WHERE c.name = 'version_num' COLLATE NOCASE)
UNION ALL
SELECT 'markers' FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_progress' COLLATE NOCASE AND s.type IN ('table', 'view')
   AND (s.type = 'view' OR (SELECT count(*) FROM pragma_table_xinfo('sqlc_mig_progress', 'main') c WHERE lower(c.name) IN ('revision', 'direction', 'step', 'checksum')) < 4);
DROP TRIGGER temp.sqlc_mig_shape;
-- Stand-ins, empty and in memory: our tables are named without a schema where they are read, which means those of the
-- database if it has them, and else these.
ATTACH 'file:sqlc_mig?mode=memory' AS sqlc_mig;
CREATE TABLE sqlc_mig."alembic_version" (version_num);
CREATE TABLE sqlc_mig."sqlc_mig_history" (id, revision, direction, checksum);
CREATE TABLE sqlc_mig."sqlc_mig_progress" (revision, direction, step);
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the ledger ' || 'alembic_version' || ' has a row without a revision (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it' AS reason
  FROM "alembic_version" WHERE version_num IS NULL GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the ledger ' || 'alembic_version' || ' lists a revision twice: ' || group_concat(l.version_num, ', ') || '; nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes the second row'
  FROM (SELECT version_num FROM "alembic_version" WHERE version_num IS NOT NULL GROUP BY version_num HAVING count(*) > 1 ORDER BY 1) l GROUP BY NULL
UNION ALL
SELECT 'sqlc-mig: the table of markers ' || 'sqlc_mig_progress' || ' has a row without revision, direction or step (NULL); nothing was changed'
       || char(10) || '  hint: `sqlc-mig repair` writes a script that removes it'
  FROM "sqlc_mig_progress" WHERE revision IS NULL OR direction IS NULL OR step IS NULL GROUP BY NULL;
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM "alembic_version" WHERE version_num IS NOT NULL;
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM "sqlc_mig_progress" WHERE revision IS NOT NULL AND direction IS NOT NULL AND step IS NOT NULL GROUP BY revision, direction;
DETACH sqlc_mig;
INSERT INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '')
SELECT a.revision FROM applied a;
-- a marker of a revision that is applied was left over: nothing of it is half done
DELETE FROM temp.sqlc_mig_half WHERE direction = 'upgrade' AND revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a);

-- ---- what stops the script before its first change ------------------------------------------------------------------
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: no database file is open; nothing was changed'
       || char(10) || '  hint: sqlite3 DATABASE < THIS_FILE'
 WHERE NOT EXISTS (SELECT 1 FROM pragma_database_list d WHERE d.name = 'main' AND d.file <> '');
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the ledger ' || 'alembic_version' || ' is at revision(s) that this script does not know: '
       || group_concat(h.revision, ', ') || '; nothing was changed'
       || char(10) || '  hint: the database is ahead of this script, or belongs to another project; build the script anew from the newest specs'
  FROM (SELECT revision FROM temp.sqlc_mig_head WHERE revision NOT IN (SELECT revision FROM temp.sqlc_mig_graph) ORDER BY 1) h GROUP BY NULL;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done by an interrupted ' || p.direction || ' script; nothing was changed'
       || char(10) || '  hint: run that script again: it goes on where it stopped'
  FROM temp.sqlc_mig_half p WHERE p.direction <> 'upgrade'
   -- one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be
   AND ((p.revision IN (SELECT a.revision FROM temp.sqlc_mig_applied a)) = (p.direction = 'downgrade') OR p.revision IN (SELECT u.revision FROM temp.sqlc_mig_unit u))
 ORDER BY p.revision;
INSERT INTO temp.sqlc_mig_stop (reason)
SELECT 'sqlc-mig: the revision ' || p.revision || ' is half done, and its steps have changed since; nothing was changed'
       || char(10) || '  hint: finish it with the script that began it, or mend the database and the markers by hand'
  FROM temp.sqlc_mig_half p JOIN temp.sqlc_mig_unit u ON u.revision = p.revision
 WHERE p.direction = 'upgrade'
   AND p.step > (SELECT coalesce(max(s.step), 0) FROM temp.sqlc_mig_part s WHERE s.unit = u.number AND u.segmented) ORDER BY p.revision;

-- ---- what is to be done, as a script --------------------------------------------------------------------------------
DELETE FROM temp.sqlc_mig_unit WHERE revision IN (SELECT revision FROM temp.sqlc_mig_applied);
DELETE FROM temp.sqlc_mig_part WHERE unit NOT IN (SELECT number FROM temp.sqlc_mig_unit);
-- our own tables, where they are missing
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('tables', 'BEGIN IMMEDIATE;
-- Alembic''s own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS main."alembic_version" (
  version_num varchar(32) NOT NULL,
  CONSTRAINT "alembic_version_pkc" PRIMARY KEY (version_num)
);
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS main."sqlc_mig_history" (
  id integer PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at datetime,
  finished_at datetime
);
COMMIT;');
-- a revision comes: has another run moved the ledger meanwhile?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('look', 'UPDATE temp.sqlc_mig_now SET revision = (SELECT u.revision FROM temp.sqlc_mig_unit u WHERE u.number = unit), skip = NULL,
  moved = EXISTS (SELECT version_num FROM "alembic_version" EXCEPT SELECT revision FROM temp.sqlc_mig_head) OR EXISTS (SELECT revision FROM temp.sqlc_mig_head EXCEPT SELECT version_num FROM "alembic_version");
DELETE FROM temp.sqlc_mig_head WHERE (SELECT moved FROM temp.sqlc_mig_now);
DELETE FROM temp.sqlc_mig_applied WHERE (SELECT moved FROM temp.sqlc_mig_now);
INSERT INTO temp.sqlc_mig_head (revision) SELECT l.version_num FROM "alembic_version" l, temp.sqlc_mig_now n WHERE n.moved;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision)
WITH RECURSIVE applied (revision) AS (
  SELECT h.revision FROM temp.sqlc_mig_head h, temp.sqlc_mig_now n WHERE n.moved
  UNION
  SELECT g.parent FROM applied a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> '''')
SELECT a.revision FROM applied a;
UPDATE temp.sqlc_mig_now SET todo = revision NOT IN (SELECT a.revision FROM temp.sqlc_mig_applied a);');
-- a revision goes: the ledger moves in the same transaction
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('move', 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;
DELETE FROM "alembic_version" WHERE version_num IN (SELECT g.parent FROM temp.sqlc_mig_graph g JOIN temp.sqlc_mig_now n ON g.revision = n.revision WHERE n.todo);
INSERT INTO "alembic_version" (version_num) SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo;
INSERT OR IGNORE INTO temp.sqlc_mig_applied (revision) SELECT n.revision FROM temp.sqlc_mig_now n;
DELETE FROM temp.sqlc_mig_head;
INSERT INTO temp.sqlc_mig_head (revision) SELECT version_num FROM "alembic_version";');
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('end', 'COMMIT;
SELECT ''  done in '' || round((julianday(''now'') - julianday(n.started)) * 86400, 1) || '' seconds'' FROM temp.sqlc_mig_now n WHERE n.todo;
');
-- and the history gets an entry, if it is one: it never stops a migration
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'entry', 'INSERT OR IGNORE INTO "sqlc_mig_history" (revision, direction, message, checksum, script_digest, tool_version, applied_by, started_at, finished_at)
SELECT n.revision, ''upgrade'', u.message, u.checksum, ''df51d3657d7e822ac527a55fb4311071259dbf0c5fbdbb5331335750e9188ad7'', ''0.1.0'', n.login, n.started, strftime(''%Y-%m-%d %H:%M:%f'', ''now'')
  FROM temp.sqlc_mig_now n JOIN temp.sqlc_mig_unit u ON u.number = n.unit WHERE n.todo;'
 WHERE (EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'table')
   AND (SELECT coalesce(sum(lower(c.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 10
          AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0
                AND lower(c.name) NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 0
          FROM pragma_table_xinfo('sqlc_mig_history', 'main') c)) OR NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'edited', 'SELECT ''warning: sqlc-mig: the spec of the revision '' || c.revision || '' was edited after it had been applied here; the edit has no effect on this database''
  FROM (SELECT revision, direction, checksum, max(id) FROM main."sqlc_mig_history" GROUP BY revision) l
  JOIN temp.sqlc_mig_checksum c ON c.revision = l.revision JOIN temp.sqlc_mig_applied a ON a.revision = l.revision
 WHERE l.direction = ''upgrade'' AND l.checksum <> c.checksum ORDER BY c.revision;'
 WHERE (EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = 'sqlc_mig_history' COLLATE NOCASE AND s.type = 'table')
   AND (SELECT coalesce(sum(lower(c.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 10
          AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0
                AND lower(c.name) NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 0
          FROM pragma_table_xinfo('sqlc_mig_history', 'main') c));
INSERT INTO temp.sqlc_mig_fixed (name, text) SELECT 'no entry', 'SELECT ''warning: sqlc-mig: sqlc_mig_history is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more'';'
 WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_fixed f WHERE f.name = 'entry');
-- before COMMIT: is everything run that was written?
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('all_run', 'INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;');
-- a statement: its guard is asked, and what follows from the answer is written into a file
INSERT INTO temp.sqlc_mig_fixed (name, text) VALUES ('statement', 'INSERT OR REPLACE INTO temp.sqlc_mig_piece (one, part, text) SELECT 1, a.id, CASE
  WHEN a.answer = 1 THEN CASE a.text WHEN '''' THEN '''' ELSE ltrim(a.text, char(10)) || '';'' || char(10) END
    || CASE WHEN a.restores IS NULL THEN '''' ELSE
         coalesce((SELECT group_concat(rtrim(k.sql, char(9, 10, 32)) || CASE instr(k.sql, ''--'') WHEN 0 THEN '''' ELSE char(10) END || '';'' || char(10), '''')
           FROM (SELECT s.sql FROM main.sqlite_schema s WHERE s.tbl_name = a.x COLLATE NOCASE AND s.type IN (''index'', ''trigger'') AND s.sql IS NOT NULL
            AND instr(lower(a.restores), char(10) || replace(lower(s.name), char(10), '' '') || char(10)) = 0 ORDER BY s.type) k), '''')
      || coalesce((SELECT group_concat(''SELECT 1 FROM "'' || replace(v.name, ''"'', ''""'') || ''" WHERE 0;'' || char(10), '''')
           FROM main.sqlite_schema v WHERE v.type = ''view'' AND instr(lower(v.sql), lower(a.x)) > 0), '''') END
    || a.yes
    || CASE WHEN a.said IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.said) || CASE a.counts WHEN 1 THEN '' || '''', rows: '''' || changes()'' ELSE '''' END || '';'' END
  WHEN a.answer = 0 THEN a.no || CASE WHEN a.skipped IS NULL THEN '''' ELSE char(10) || ''SELECT '' || quote(a.skipped) || '';'' END
  WHEN a.answer IS NULL THEN ''''
  ELSE ''CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, '' || quote(a.answer) || ''); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";'' END || char(10) || ''DELETE FROM temp.sqlc_mig_written;'' || char(10)
FROM (SELECT p.*, g.yes, g.no, CASE WHEN (n.todo OR p.guard = ''begin'') AND (n.skip IS NULL OR p.step IS NULL OR n.skip <> p.step) THEN
          CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b
                 WHERE b.part = p.id AND b.applied <> (b.revision IN (SELECT revision FROM temp.sqlc_mig_applied)))
          WHEN 0 THEN NULL
          WHEN 1 THEN ''sqlc-mig: the revision '' || n.revision || '' builds the table '' || p.x || '' anew, and this script does not know the form that other branches have given it here''
            || char(10) || ''  hint: apply the branches in the order of the script''
          ELSE ({answer}) END END AS answer
        FROM (SELECT p.*, (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> ''trigger'') AS x_is,
                (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.y COLLATE NOCASE AND s.type <> ''trigger'') AS y_is,
                substr(p.z, instr(p.z, ''/'') + 1 + instr(substr(p.z, instr(p.z, ''/'') + 1), ''/'')) AS z_column
                FROM temp.sqlc_mig_part p WHERE p.id = {id}) p
        JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_now n) a;
INSERT OR ROLLBACK INTO temp.sqlc_mig_written (whole, ran)
SELECT CASE WHEN writefile(n.folder || ''/{file}'', p.text) = length(CAST(p.text AS BLOB)) THEN readfile(n.folder || ''/{file}'') IS CAST(p.text AS BLOB) END,
       NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_written)
  FROM temp.sqlc_mig_piece p, temp.sqlc_mig_now n;');
INSERT INTO temp.sqlc_mig_text (text)
SELECT 'CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ABORT, ' || quote(s.reason) || '); END;
INSERT INTO temp.sqlc_mig_stop (reason) VALUES (1);
SELECT * FROM temp."sqlc-mig has stopped";' FROM (SELECT reason FROM temp.sqlc_mig_stop ORDER BY rowid LIMIT 1) s;
INSERT INTO temp.sqlc_mig_text (text) SELECT f.text FROM temp.sqlc_mig_fixed f WHERE f.name = 'edited';
INSERT INTO temp.sqlc_mig_text (text, file)
WITH part AS (
  SELECT p.id, p.unit, p.step, p.alone, p.guard, lag(p.alone) OVER revision AS before, lead(p.alone) OVER revision AS after
    FROM temp.sqlc_mig_part p WINDOW revision AS (PARTITION BY p.unit ORDER BY p.id)
), fixed AS (
  SELECT max(CASE name WHEN 'look' THEN text END) AS look, max(CASE name WHEN 'move' THEN text END) AS move,
         max(CASE name WHEN 'statement' THEN text END) AS statement, max(CASE name WHEN 'tables' THEN text END) AS tables,
         max(CASE name WHEN 'all_run' THEN text END) AS all_run, max(CASE name WHEN 'end' THEN text END) AS "end",
         max(CASE name WHEN 'entry' THEN text END) AS entry, max(CASE name WHEN 'no entry' THEN text END) AS no_entry
    FROM temp.sqlc_mig_fixed
), line (id, place, text, file) AS (
  SELECT 0, 0, f.tables, NULL FROM fixed f
   WHERE (SELECT count(*) FROM main.sqlite_schema s WHERE s.type IN ('table', 'view') AND lower(s.name) IN (lower('alembic_version'), lower('sqlc_mig_history'))) < 1 + 1
  UNION ALL
  SELECT 0, 1, f.no_entry, NULL FROM fixed f WHERE f.no_entry IS NOT NULL
  UNION ALL
  SELECT p.id, 1, 'UPDATE temp.sqlc_mig_now SET unit = ' || p.unit || ', started = strftime(''%Y-%m-%d %H:%M:%f'', ''now'');', NULL FROM part p WHERE p.before IS NULL
  UNION ALL
  SELECT p.id, 2, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0 WHERE u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 3, 'PRAGMA ' || s.name || ' = ' || quote(s.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting s ON s.unit = p.unit WHERE p.before IS NULL OR u.resets AND p.before <> p.alone
  UNION ALL
  SELECT p.id, 4, CASE p.alone WHEN 0 THEN 'BEGIN IMMEDIATE;' || char(10) ELSE '' END || f.look, NULL FROM part p, fixed f WHERE p.before IS NOT p.alone
  UNION ALL
  SELECT p.id, 5, replace(replace(replace(f.statement, '{id}', p.id), '{file}', u.revision || coalesce('-' || p.step, '') || '.sql'), '{answer}', g.answer), NULL
    FROM part p JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_unit u ON u.number = p.unit, fixed f
  UNION ALL
  SELECT p.id, 6, NULL, u.revision || coalesce('-' || p.step, '') || '.sql' FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit
  UNION ALL
  SELECT p.id, 7, f.all_run || char(10) || 'COMMIT;', NULL FROM part p, fixed f WHERE p.alone = 0 AND p.after = 1
  UNION ALL
  SELECT p.id, 8, f.move || coalesce(char(10) || f.entry, '') || char(10) || f."end", NULL FROM part p, fixed f WHERE p.after IS NULL
  UNION ALL
  SELECT p.id, 9, 'PRAGMA ' || o.name || ' = ' || quote(o.value) || ';', NULL
    FROM part p JOIN temp.sqlc_mig_unit u ON u.number = p.unit JOIN temp.sqlc_mig_setting o ON o.unit = 0
   WHERE p.after IS NULL AND (u.resets OR EXISTS (SELECT 1 FROM temp.sqlc_mig_setting s WHERE s.unit = p.unit AND lower(s.name) = lower(o.name)))
)
SELECT l.text, l.file FROM line l WHERE NOT EXISTS (SELECT 1 FROM temp.sqlc_mig_stop) AND EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) ORDER BY l.id, l.place;
INSERT INTO temp.sqlc_mig_text (text) VALUES ('DELETE FROM temp.sqlc_mig_text;');
-- runs what stands in temp.sqlc_mig_text: it goes into a file of a new folder, which only this user can read, and is read
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) export TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047, folder = \047%s\047;\nINSERT OR REPLACE INTO temp.sqlc_mig_piece (one, text) SELECT 1, group_concat(coalesce(l.text, \047.read \042%s/\047 || l.file || \047\042\047), char(10)) || char(10) FROM (SELECT text, file FROM temp.sqlc_mig_text ORDER BY id) l;\nINSERT INTO temp.sqlc_mig_written (whole) SELECT CASE WHEN writefile(\047%s/script.sql\047, text) = length(CAST(text AS BLOB)) THEN readfile(\047%s/script.sql\047) IS CAST(text AS BLOB) END FROM temp.sqlc_mig_piece;\nDELETE FROM temp.sqlc_mig_written;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\n" "$(id -un | tr -cd A-Za-z0-9._@-)" "$d" "$d" "$d" "$d" "$d" "$d"'
CREATE TEMP TRIGGER sqlc_mig_not_run BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: there is no Unix shell with mktemp, or no folder for temporary files can be written to (TMPDIR, /tmp); nothing was changed'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'not run' FROM temp.sqlc_mig_text, temp.sqlc_mig_now n WHERE n.folder IS NULL;
DROP TRIGGER temp.sqlc_mig_not_run;
CREATE TEMP TRIGGER sqlc_mig_cut BEFORE INSERT ON sqlc_mig_stop
  BEGIN SELECT RAISE(ABORT, 'sqlc-mig: the file of what was to be done was not run to its end; run the script again: it goes on where it stopped'); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 'cut' FROM temp.sqlc_mig_text;
DROP TRIGGER temp.sqlc_mig_cut;
SELECT 'at head e17f2c5da840' || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN '' ELSE ': nothing to do' END;
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_part;
DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_setting;
DROP TABLE IF EXISTS temp.sqlc_mig_stop; DROP TABLE IF EXISTS temp.sqlc_mig_graph;
DROP TABLE IF EXISTS temp.sqlc_mig_checksum; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_sequence; DROP TABLE IF EXISTS temp.sqlc_mig_orphan;
DROP TABLE IF EXISTS temp.sqlc_mig_fixed; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
