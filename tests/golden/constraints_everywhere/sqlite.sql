-- ===================================================================================================================
-- 0001  Tables without a constraint
-- 1 of 3; migrations/0001_tables.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_tables.yaml',
  'Tables without a constraint');

-- 1. create_table orders   migrations/0001_tables.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'orders', '"table autoincrement", "table primary key", "unique (number)", "unique (number, id)"', '
CREATE TABLE "orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0
)
');

-- 2. create_table lines   migrations/0001_tables.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 2, 12, 'table_missing', 'lines', '"foreign key (order_id)", "foreign key (position)", "table autoincrement", "table primary key"', '
CREATE TABLE "lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer
)
');

-- ===================================================================================================================
-- 0002  Constraints of every kind
-- 2 of 3; migrations/0002_added.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_added.yaml',
  'Constraints of every kind');

-- 1. create_primary_key pk_orders on orders   migrations/0002_added.yaml:6
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 6, 'rebuild', 'orders', '"id", "number", "paid"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id")
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 2. create_primary_key lines_key on lines   migrations/0002_added.yaml:7
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 2, 7, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 1 THEN
    ''  superseded table lines, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 2 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position")
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 3. create_unique_constraint uq_orders_number on orders   migrations/0002_added.yaml:8
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 3, 8, 'rebuild', 'orders', '"id", "number", "paid"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "uq_orders_number" UNIQUE ("number")
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 4. create_unique_constraint uq_both on orders   migrations/0002_added.yaml:9
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 4, 9, 'rebuild', 'orders', '"id", "number", "paid"', '1/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 2
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "uq_orders_number" UNIQUE ("number"),
  CONSTRAINT "uq_both" UNIQUE ("number", "id")
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 5. create_foreign_key fk_lines_order_id_orders on lines   migrations/0002_added.yaml:10
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 5, 10, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 1 THEN
    ''  superseded table lines, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 2 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position"),
  CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 6. create_foreign_key fk_odd on lines   migrations/0002_added.yaml:11
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 6, 11, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/1/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 0 THEN
    ''  superseded table lines, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 2 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position"),
  CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT,
  CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES "orders" ("id")
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 7. create_check_constraint ck_orders_a7f75114 on orders   migrations/0002_added.yaml:12
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 7, 12, 'rebuild', 'orders', '"id", "number", "paid"', '2/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "uq_orders_number" UNIQUE ("number"),
  CONSTRAINT "uq_both" UNIQUE ("number", "id"),
  CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0)
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 8. create_check_constraint ck_lines_amount on lines   migrations/0002_added.yaml:13
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (2, 1, 8, 13, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/2/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 0 THEN
    ''  superseded table lines, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 1 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position"),
  CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT,
  CONSTRAINT "fk_odd" FOREIGN KEY ("position") REFERENCES "orders" ("id"),
  CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL)
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- ===================================================================================================================
-- 0003  And away with them
-- 3 of 3; migrations/0003_dropped.yaml; needs 0002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/0003_dropped.yaml',
  'And away with them');

-- 1. drop_constraint fk_odd on lines   migrations/0003_dropped.yaml:6
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 6, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/2/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 0 THEN
    ''  superseded table lines, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 1 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position"),
  CONSTRAINT "fk_lines_order_id_orders" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE ON UPDATE RESTRICT,
  CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL)
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 2. drop_constraint fk_lines_order_id_orders on lines   migrations/0003_dropped.yaml:7
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 2, 7, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/1/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''lines'', ''main'') c
      WHERE instr('', '' || lower(''"order_id", "position", "amount"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''lines'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''lines'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''lines'', ''main'') f) = 0 THEN
    ''  superseded table lines, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position"),
  CONSTRAINT "ck_lines_amount" CHECK (amount IN (1, 2) OR amount IS NULL)
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 3. drop_constraint ck_lines_amount on lines   migrations/0003_dropped.yaml:8
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 3, 8, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer,
  CONSTRAINT "lines_key" PRIMARY KEY ("order_id", "position")
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 4. drop_constraint lines_key on lines   migrations/0003_dropped.yaml:9
-- on lines: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 4, 9, 'rebuild', 'lines', '"order_id", "position", "amount"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_lines" (
  "order_id" bigint NOT NULL,
  "position" bigint NOT NULL,
  "amount" integer
);
INSERT INTO "sqlc_mig_new_lines" (rowid, "order_id", "position", "amount")
SELECT rowid, "order_id", "position", "amount" FROM "lines";
DROP TABLE "lines";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_lines" RENAME TO "lines";
PRAGMA legacy_alter_table = OFF
');

-- 5. drop_constraint uq_both on orders   migrations/0003_dropped.yaml:10
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 5, 10, 'rebuild', 'orders', '"id", "number", "paid"', '2/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 1
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "uq_orders_number" UNIQUE ("number"),
  CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0)
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 6. drop_constraint uq_orders_number on orders   migrations/0003_dropped.yaml:11
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, past, text)
  VALUES (3, 1, 6, 11, 'rebuild', 'orders', '"id", "number", "paid"', '1/0/', '', '
CASE
  WHEN NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''orders'', ''main'') c
      WHERE instr('', '' || lower(''"id", "number", "paid"'') || '','', '', "'' || replace(lower(c.name), ''"'', ''""'') || ''",'') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo(''orders'', ''main'')) = 3
    AND (SELECT count(*) FROM pragma_index_list(''orders'', ''main'') i WHERE i.origin = ''u'') = 0
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list(''orders'', ''main'') f) = 0 THEN
    ''  superseded table orders, changed later''
  END
',
'
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "pk_orders" PRIMARY KEY ("id"),
  CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0)
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

-- 7. drop_constraint pk_orders on orders   migrations/0003_dropped.yaml:12
-- on orders: copies the table, and builds its indexes again
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, y, z, restores, text)
  VALUES (3, 1, 7, 12, 'rebuild', 'orders', '"id", "number", "paid"', '0/0/', '', '
CREATE TABLE "sqlc_mig_new_orders" (
  "id" bigint NOT NULL,
  "number" varchar(20) NOT NULL,
  "paid" numeric(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT "ck_orders_a7f75114" CHECK (paid >= 0)
);
INSERT INTO "sqlc_mig_new_orders" (rowid, "id", "number", "paid")
SELECT rowid, "id", "number", "paid" FROM "orders";
DROP TABLE "orders";
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE "sqlc_mig_new_orders" RENAME TO "orders";
PRAGMA legacy_alter_table = OFF
');

