-- ===================================================================================================================
-- 0004  Past it
-- 1 of 4; migrations/0004_past_it.yaml; needs 0003
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (4, 'migrations/0004_past_it.yaml',
  'Past it');

-- 1. drop_index ix_users_email on users   migrations/0004_past_it.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (4, 1, 5, 'index_present', 'ix_users_email', '
DROP INDEX "ix_users_email"
');

-- ===================================================================================================================
-- 0003  Who orders
-- 2 of 4; migrations/0003_who_orders.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_who_orders.yaml',
  'Who orders');

-- 1. drop_column orders.buyer      ! destroys the values of orders.buyer   migrations/0003_who_orders.yaml:5
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, verb, text)
  VALUES (3, 1, 5, 'rebuild_dropping', 'orders', '"id", "buyer"', '0/1/buyer', '', '!', '
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id")
SELECT rowid, "id" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0002  Orders
-- 3 of 4; migrations/0002_orders.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_orders.yaml',
  'Orders');

-- 1. rename_column users.email to mail   migrations/0002_orders.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (2, 1, 6, 'column_rename', 'users', 'email', 'mail', '
ALTER TABLE "users" RENAME COLUMN "email" TO "mail"
');

-- 2. drop_table orders      ! destroys the rows of orders   migrations/0002_orders.yaml:5
-- on orders: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (2, 2, 5, 'table_present', 'orders', '!', '
DROP TABLE "orders"
');

-- ===================================================================================================================
-- 0001  Users
-- 4 of 4; migrations/0001_users.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_users.yaml',
  'Users');

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_users.yaml:5
-- on users: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 5, 'table_present', 'users', '!', '
DROP TABLE "users"
');

