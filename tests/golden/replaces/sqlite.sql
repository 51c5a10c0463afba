-- ===================================================================================================================
-- 0001  Users
-- 1 of 5; migrations/0001_users.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_users.yaml',
  'Users');

-- 1. create_table users   migrations/0001_users.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 5, 'table_missing', 'users', '"column email", "column mail", "index ix_users_email"', '
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "mail" varchar(100),
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Orders
-- 2 of 5; migrations/0002_orders.yaml; needs 0001
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (2, 'migrations/0002_orders.yaml',
  'Orders');

-- 1. create_table orders   migrations/0002_orders.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (2, 1, 5, 'table_missing', 'orders', '"column buyer", "foreign key (buyer)"', '
CREATE TABLE "orders" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id")
)
');

-- 2. rename_column users.mail to email   migrations/0002_orders.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 2, 6, 'column_rename', 'users', 'mail', 'email', '
ALTER TABLE "users" RENAME COLUMN "mail" TO "email"
');

-- ===================================================================================================================
-- 0003  Who orders
-- 3 of 5; migrations/0003_who_orders.yaml; needs 0002
-- only for a database that has come to 0002, or has begun it: 0003 replaces it
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (3, 'migrations/0003_who_orders.yaml',
  'Who orders');

-- 1. add_column orders.buyer   migrations/0003_who_orders.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (3, 1, 5, 'column_missing', 'orders', 'buyer', '
ALTER TABLE "orders" ADD COLUMN "buyer" bigint CONSTRAINT "fk_orders_buyer_users" REFERENCES "users" ("id")
');

-- ===================================================================================================================
-- 0003  Orders as one
-- 4 of 5; migrations/0003_orders_as_one.yaml; needs 0001
-- for every other database: it replaces 0002, and 0003 as it was
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/0003_orders_as_one.yaml',
  'Orders as one');

-- 1. rename_column users.mail to email   migrations/0003_orders_as_one.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (4, 1, 11, 'column_rename', 'users', 'mail', 'email', '
ALTER TABLE "users" RENAME COLUMN "mail" TO "email"
');

-- 2. create_table orders   migrations/0003_orders_as_one.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (4, 2, 12, 'table_missing', 'orders', '
CREATE TABLE "orders" (
  "id" bigint NOT NULL,
  "buyer" bigint,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "fk_orders_buyer_users" FOREIGN KEY ("buyer") REFERENCES "users" ("id")
)
');

-- ===================================================================================================================
-- 0004  Past it
-- 5 of 5; migrations/0004_past_it.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (5, 'migrations/0004_past_it.yaml',
  'Past it');

-- 1. create_index ix_users_email on users   migrations/0004_past_it.yaml:5
-- on users: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (5, 1, 5, 'index_missing', 'ix_users_email', 'users', '"email"', '
CREATE UNIQUE INDEX "ix_users_email" ON "users" ("email")
');

-- what is not on the way of this database
DELETE FROM sqlc_mig.sqlc_mig_unit WHERE number NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_list);
