-- ================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Variables, aliases and maps by dialect'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'shop_users') AS sqlc_mig_1 \gset

-- 1. create_table public.shop_users
--    migrations/0001_variables_aliases_and_maps.yaml:6
\if :sqlc_mig_1
\echo '  create table public.shop_users'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'shop_users') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."shop_users" (
  "id" uuid NOT NULL,
  "owner" inet,
  "price" numeric(12,2) DEFAULT 0 NOT NULL,
  "at" timestamptz DEFAULT (now()),
  "place" bit varying(3),
  "braces" text DEFAULT '{{ x }} {{vars.prefix}} {% if %}',
  CONSTRAINT "pk_shop_users" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. execute UPDATE shop_users SET braces = 'nobody'      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_variables_aliases_and_maps.yaml:15
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE shop_users SET braces = ''nobody'''
UPDATE shop_users SET braces = 'nobody';
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

