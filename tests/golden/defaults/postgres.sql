-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A default of every kind'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.things
--    migrations/0001_defaults.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."things" (
  "id" bigint NOT NULL,
  "small" smallint DEFAULT -1,
  "exact" numeric(10,2) DEFAULT 1.10,
  "float4" real DEFAULT 1.5,
  "float8" double precision DEFAULT -1e3,
  "yes_no" boolean DEFAULT false NOT NULL,
  "fixed" char(3) DEFAULT 'a''b',
  "word" varchar(20) DEFAULT 'back\slash
line',
  "long_text" text DEFAULT 'long',
  "bytes" bytea DEFAULT '\x00ff',
  "fixed_bytes" bytea DEFAULT '\x01020304',
  "some_bytes" bytea DEFAULT '\x6869',
  "day" date DEFAULT '2026-11-20',
  "moment" time DEFAULT '13:45:00.5',
  "at" timestamp DEFAULT '2026-11-20 13:45:00',
  "at_zone" timestamptz DEFAULT '2026-11-20 13:45:00+00',
  "at_seconds" timestamp(0) DEFAULT (current_timestamp),
  "ident" uuid DEFAULT '00000000-0000-0000-0000-000000000001',
  "doc" json DEFAULT '{"a": [1]}',
  "docb" jsonb DEFAULT '{}',
  "expression" integer DEFAULT (abs(-1) + 1),
  CONSTRAINT "pk_things" PRIMARY KEY ("id")
);
\echo '  create table public.things'
\else
\echo '  exists table public.things'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A default of every kind', 'a928a0d2dabb12214623ae45fbed9e8ab90ec3cffd29bec346277226aedb0712', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

