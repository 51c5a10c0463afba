-- ================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_defaults.yaml'
\echo 'apply 0001 A default of every kind'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.things      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."things" (
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
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

