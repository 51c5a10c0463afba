-- ===================================================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_defaults.yaml',
  'A default of every kind');

-- 1. create_table things   migrations/0001_defaults.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 6, 'table_missing', 'things', '
CREATE TABLE "things" (
  "id" bigint NOT NULL,
  "small" smallint DEFAULT -1,
  "exact" numeric(10,2) DEFAULT 1.10,
  "float4" real DEFAULT 1.5,
  "float8" double DEFAULT -1e3,
  "yes_no" boolean NOT NULL DEFAULT false,
  "fixed" char(3) DEFAULT ''a''''b'',
  "word" varchar(20) DEFAULT ''back\slash
line'',
  "long_text" text DEFAULT ''long'',
  "bytes" blob DEFAULT x''00ff'',
  "fixed_bytes" blob DEFAULT x''01020304'',
  "some_bytes" blob DEFAULT x''6869'',
  "day" date DEFAULT ''2026-11-20'',
  "moment" time DEFAULT ''13:45:00.5'',
  "at" datetime DEFAULT ''2026-11-20 13:45:00'',
  "at_zone" datetime DEFAULT ''2026-11-20 13:45:00'',
  "at_seconds" datetime DEFAULT CURRENT_TIMESTAMP,
  "ident" char(36) DEFAULT ''00000000-0000-0000-0000-000000000001'',
  "doc" text DEFAULT ''{"a": [1]}'',
  "docb" text DEFAULT ''{}'',
  "expression" integer DEFAULT (abs(-1) + 1),
  CONSTRAINT "pk_things" PRIMARY KEY ("id")
)
');

