-- ================================================================================
-- 0001  A table with everything
-- 1 of 1; migrations/0001_a_table_with_everything.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table with everything'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'customers') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'table', 'public', 'bookings') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'bookings', 'ix_bookings_customer_id', above => true) AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'bookings', 'ix_bookings_created_at', above => true) AS sqlc_mig_4,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'bookings', 'ix_bookings_note', above => true) AS sqlc_mig_5 \gset

-- 1. create_table public.customers
--    migrations/0001_a_table_with_everything.yaml:6
\if :sqlc_mig_1
\echo '  create table public.customers'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'customers') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."customers" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_customers" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_table public.bookings
--    migrations/0001_a_table_with_everything.yaml:10
-- lock on public.customers: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_2
\echo '  create table public.bookings'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'bookings',
  refers_to => '{{public,customers}}',
  later => '{index ix_bookings_created_at,index ix_bookings_customer_id,index ix_bookings_note}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
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
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_3
\echo '  create index public.ix_bookings_customer_id'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'bookings', 'ix_bookings_customer_id') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE INDEX "ix_bookings_customer_id" ON :"public"."bookings" ("customer_id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_4
\echo '  create index public.ix_bookings_created_at'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'bookings', 'ix_bookings_created_at') AS sqlc_mig_4 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_4
CREATE INDEX "ix_bookings_created_at" ON :"public"."bookings" ("created_at");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
\if :sqlc_mig_5
\echo '  create index public.ix_bookings_note'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'bookings', 'ix_bookings_note') AS sqlc_mig_5 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_5
CREATE INDEX "ix_bookings_note" ON :"public"."bookings" ((lower(note))) WHERE note IS NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

