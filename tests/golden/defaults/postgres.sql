-- ================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A default of every kind'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'things') AS sqlc_mig_1 \gset

-- 1. create_table public.things
--    migrations/0001_defaults.yaml:6
\if :sqlc_mig_1
\echo '  create table public.things'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'things') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
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
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

