-- ===================================================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table with everything'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.customers
--    migrations/0001_a_table_with_everything.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'customers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."customers" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_customers" PRIMARY KEY ("id")
);
\echo '  create table public.customers'
\else
\echo '  exists table public.customers'
\endif

-- 2. create_table public.bookings
--    migrations/0001_a_table_with_everything.yaml:10
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_table_missing('public', 'bookings') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."bookings" (
  "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "customer_id" bigint NOT NULL,
  "code" char(8) COLLATE "C" NOT NULL,
  "guests" smallint DEFAULT 1 NOT NULL,
  "room" integer NOT NULL,
  "stay" daterange NOT NULL,
  "price" numeric(10,2) DEFAULT 1.10,
  "total" numeric(12,2) GENERATED ALWAYS AS (price * guests) STORED,
  "note" text DEFAULT 'no',
  "created_at" timestamptz DEFAULT (now()) NOT NULL,
  "parent_id" bigint,
  CONSTRAINT "bookings_key" PRIMARY KEY ("id"),
  CONSTRAINT "uq_bookings_code" UNIQUE ("code"),
  CONSTRAINT "uq_bookings_customer_id_code" UNIQUE ("customer_id", "code"),
  CONSTRAINT "uq_bookings_room" UNIQUE ("room", "stay") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "fk_bookings_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES "public"."customers" ("id"),
  CONSTRAINT "fk_bookings_parent_id_bookings" FOREIGN KEY ("parent_id") REFERENCES "public"."bookings" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "ck_bookings_guests" CHECK (guests > 0),
  CONSTRAINT "ck_bookings_price" CHECK (price >= 0 OR note = 'gift;'),
  CONSTRAINT "ex_bookings_stay" EXCLUDE USING "gist" ("stay" WITH &&)
);
COMMENT ON TABLE "public"."bookings" IS 'What''s booked; a line
and another';
COMMENT ON COLUMN "public"."bookings"."price" IS 'in euros, ''net''';
\echo '  create table public.bookings'
\else
\echo '  exists table public.bookings'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_bookings_customer_id', 'bookings') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_bookings_customer_id" ON "public"."bookings" ("customer_id");
\echo '  create index public.ix_bookings_customer_id'
\else
\echo '  exists index public.ix_bookings_customer_id'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_bookings_created_at', 'bookings') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_bookings_created_at" ON "public"."bookings" ("created_at");
\echo '  create index public.ix_bookings_created_at'
\else
\echo '  exists index public.ix_bookings_created_at'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_bookings_note', 'bookings') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_bookings_note" ON "public"."bookings" ((lower(note))) WHERE note IS NOT NULL;
\echo '  create index public.ix_bookings_note'
\else
\echo '  exists index public.ix_bookings_note'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table with everything', '7f99d2a89b4a3c2791f9ce61269ae173f72f3e8edbb4a457128387c2d01103a2', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

