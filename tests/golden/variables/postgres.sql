-- ===================================================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Variables, aliases and maps by dialect'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.shop_users
--    migrations/0001_variables_aliases_and_maps.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'shop_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."shop_users" (
  "id" uuid NOT NULL,
  "owner" inet,
  "price" numeric(12,2) DEFAULT 0 NOT NULL,
  "at" timestamptz DEFAULT (now()),
  "place" bit varying(3),
  "braces" text DEFAULT '{{ x }} {{vars.prefix}} {% if %}',
  CONSTRAINT "pk_shop_users" PRIMARY KEY ("id")
);
\echo '  create table public.shop_users'
\else
\echo '  exists table public.shop_users'
\endif

-- 2. execute UPDATE shop_users SET braces = 'nobody'      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_variables_aliases_and_maps.yaml:15
-- the project's own SQL; its locks are not known here
UPDATE shop_users SET braces = 'nobody';
\echo '  ? execute UPDATE shop_users SET braces = ''nobody'''', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0001', 'Variables, aliases and maps by dialect', '259751e8dbc7d2bf3e6520ed21a2924c760c1262b15537a355e236e43a509cf7', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

