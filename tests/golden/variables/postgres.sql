-- ================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_variables_aliases_and_maps.yaml'
\echo 'apply 0001 Variables, aliases and maps by dialect'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.shop_users      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."shop_users" (
  "id" uuid NOT NULL,
  "owner" inet,
  "price" numeric(12,2) DEFAULT 0 NOT NULL,
  "at" timestamptz DEFAULT (now()),
  "place" bit varying(3),
  "braces" text DEFAULT '{{ x }} {{vars.prefix}} {% if %}',
  CONSTRAINT "pk_shop_users" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. execute UPDATE shop_users SET braces = 'nobody'      ? SQL of the project; undo: nothing is undone, as the spec says      line 15
-- the project's own SQL; its locks are not known here
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  ? execute UPDATE shop_users SET braces = ''nobody''' (:sqlc_mig_file':15)'
UPDATE shop_users SET braces = 'nobody';
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

