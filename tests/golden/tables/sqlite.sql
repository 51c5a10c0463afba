-- ===================================================================================================================
-- 0001  A table with all that every engine has
-- 1 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_a_table.yaml',
  'A table with all that every engine has');

-- 1. create_enum mood   migrations/0001_a_table.yaml:6

-- 2. create_table customers   migrations/0001_a_table.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, past, text)
  VALUES (1, 2, 7, 'table_missing', 'customers', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''customers'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''customers'' COLLATE NOCASE AND s.type = ''table''))
    AND EXISTS (SELECT 1 FROM pragma_table_xinfo(''bookings'', ''main'') c WHERE c.name = ''total'' COLLATE NOCASE) THEN
    ''  superseded table customers, dropped later''
  END
',
'
CREATE TABLE "customers" (
  "id" integer CONSTRAINT "pk_customers" PRIMARY KEY AUTOINCREMENT NOT NULL,
  "country" char(2) NOT NULL,
  CONSTRAINT "uq_customers_country_id" UNIQUE ("country", "id")
)
');

-- 3. create_table bookings   migrations/0001_a_table.yaml:14
-- comment: What's booked; a line and another
-- comment on code: the code, 'printed'
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, past, later, text)
  VALUES (1, 1, 3, 14, 'table_missing', 'bookings', '
CASE
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bookings'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bookings'' COLLATE NOCASE AND s.type = ''table''))
    AND NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''customers'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''customers'' COLLATE NOCASE AND s.type = ''table'')) THEN
    ''  superseded table bookings, dropped later''
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bookings'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bookings'' COLLATE NOCASE AND s.type = ''table''))
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''customers'', ''main'') c WHERE c.name = ''country'' COLLATE NOCASE) THEN
    ''  superseded table bookings, dropped later''
  WHEN NOT (EXISTS (SELECT 1 FROM pragma_table_xinfo(''bookings'', ''main''))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = ''bookings'' COLLATE NOCASE AND s.type = ''table''))
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(''customers'', ''main'') c WHERE c.name = ''id'' COLLATE NOCASE) THEN
    ''  superseded table bookings, dropped later''
  END
',
'"index ix_bookings_created_at", "index ix_bookings_customer_id", "index ux_bookings"', '
CREATE TABLE "bookings" (
  "id" bigint NOT NULL,
  "part" smallint NOT NULL,
  "customer_id" bigint NOT NULL,
  "country" char(2) NOT NULL DEFAULT ''de'',
  "code" char(8) NOT NULL,
  "guests" smallint NOT NULL DEFAULT 1,
  "room" integer,
  "price" numeric(10,2) DEFAULT 1.10,
  "total" numeric(12,2) GENERATED ALWAYS AS (price * guests) STORED,
  "mood" varchar(9) NOT NULL DEFAULT ''calm'',
  "size" varchar(5) DEFAULT ''small'',
  "created_at" datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "parent_id" bigint,
  CONSTRAINT "bookings_key" PRIMARY KEY ("id"),
  CONSTRAINT "uq_code" UNIQUE ("code"),
  CONSTRAINT "uq_bookings_customer_id_code" UNIQUE ("customer_id", "code"),
  CONSTRAINT "uq_room" UNIQUE ("room", "created_at"),
  CONSTRAINT "fk_bookings_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_parent" FOREIGN KEY ("parent_id") REFERENCES "bookings" ("id"),
  CONSTRAINT "fk_bookings_country_customer_id_customers" FOREIGN KEY ("country", "customer_id") REFERENCES "customers" ("country", "id") ON DELETE RESTRICT
  ON UPDATE CASCADE,
  CONSTRAINT "ck_bookings_guests" CHECK (guests > 0),
  CONSTRAINT "ck_room" CHECK (room <> 13),
  CONSTRAINT "ck_bookings_size" CHECK ("size" IN (''small'', ''large'')),
  CONSTRAINT "ck_bookings_price" CHECK (price >= 0 OR code = ''gift;''),
  CONSTRAINT "ck_bookings_517d3d77" CHECK (room < 100),
  CONSTRAINT "ck_bookings_mood" CHECK ("mood" IN (''calm'', ''it''''s fine'', ''wild''))
)
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 3, 14, 'index_missing', 'ix_bookings_customer_id', 'bookings', '"customer_id"', '
CREATE INDEX "ix_bookings_customer_id" ON "bookings" ("customer_id")
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 3, 14, 'index_missing', 'ix_bookings_created_at', 'bookings', '"created_at"', '
CREATE INDEX "ix_bookings_created_at" ON "bookings" ("created_at")
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 3, 14, 'index_missing', 'ux_bookings', 'bookings', '"room", "guests"', '
CREATE UNIQUE INDEX "ux_bookings" ON "bookings" ("room", "guests" DESC)
');

-- ===================================================================================================================
-- 0002  And gone, so that the way back makes it again
-- 2 of 2; migrations/0002_gone.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_gone.yaml',
  'And gone, so that the way back makes it again');

-- 1. drop_table bookings      ! destroys the rows of bookings; undo: the table comes back empty   migrations/0002_gone.yaml:6
-- on bookings: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (2, 1, 6, 'table_present', 'bookings', '!', '
DROP TABLE "bookings"
');

-- 2. drop_table customers      ! destroys the rows of customers; undo: the table comes back empty   migrations/0002_gone.yaml:7
-- on customers: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (2, 1, 2, 7, 'table_present', 'customers', '!', '
DROP TABLE "customers"
');

-- 3. drop_enum mood   migrations/0002_gone.yaml:8

