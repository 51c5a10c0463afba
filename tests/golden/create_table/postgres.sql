-- ================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table_with_everything.yaml'
\echo 'apply 0001 A table with everything'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.customers      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."customers" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_customers" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.bookings      line 10
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_2 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."bookings" (
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
  CONSTRAINT "fk_bookings_customer_id_customers" FOREIGN KEY ("customer_id") REFERENCES :"public"."customers" ("id"),
  CONSTRAINT "fk_bookings_parent_id_bookings" FOREIGN KEY ("parent_id") REFERENCES :"public"."bookings" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "ck_bookings_guests" CHECK (guests > 0),
  CONSTRAINT "ck_bookings_price" CHECK (price >= 0 OR note = 'gift;'),
  CONSTRAINT "ex_bookings_stay" EXCLUDE USING "gist" ("stay" WITH &&)
);
COMMENT ON TABLE :"public"."bookings" IS 'What''s booked; a line
and another';
COMMENT ON COLUMN :"public"."bookings"."price" IS 'in euros, ''net''';
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_3 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_bookings_customer_id" ON :"public"."bookings" ("customer_id");
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_4 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_4 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_4
CREATE INDEX "ix_bookings_created_at" ON :"public"."bookings" ("created_at");
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_5 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_5 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_5
CREATE INDEX "ix_bookings_note" ON :"public"."bookings" ((lower(note))) WHERE note IS NOT NULL;
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

