-- ===================================================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'it''s; "quoted" -- $$ :x') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."it's; ""quoted"" -- $$ :x" (
  "select" text DEFAULT 'a''b\c
d',
  ":name" text,
  "line
break" text,
  "emoji 🦀" text,
  CONSTRAINT "ck_it's; ""quoted"" -- $$ :x_emoji 🦀" CHECK ("emoji 🦀" <> ':x; $$ \q')
);
COMMENT ON TABLE "public"."it's; ""quoted"" -- $$ :x" IS '''; DROP TABLE users; --
\q';
COMMENT ON COLUMN "public"."it's; ""quoted"" -- $$ :x".":name" IS '\! rm -rf / :''x'' :"y"';
\echo '  create table public.it''s; "quoted" -- $$ :x'
\else
\echo '  exists table public.it''s; "quoted" -- $$ :x'
\endif

-- 2. create_enum public.no'te
--    migrations/0001_quotes_and_q_nand.yaml:14
SELECT pg_temp.sqlc_mig_enum_missing('public', 'no''te') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TYPE "public"."no'te" AS ENUM ('''', '"', '\', '
', ':x', '$sqlc_mig$', 'no', 'null_');
\echo '  create enum public.no''te'
\else
\echo '  exists enum public.no''te'
\endif

-- 3. execute SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_quotes_and_q_nand.yaml:15
\echo '  \\q \\! ls :x '' " `id`'
-- the project's own SQL; its locks are not known here
SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t;
\echo '  ? execute SELECT '':x'', $$\\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t'
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 4. bulk_insert public.it's; "quoted" -- $$ :x (1 row)
--    migrations/0001_quotes_and_q_nand.yaml:16
-- lock on public.it's; "quoted" -- $$ :x: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."it's; ""quoted"" -- $$ :x" ("select", ":name") VALUES
  ('''); DROP TABLE users; --', '\''');
\echo '  insert into public.it''s; "quoted" -- $$ :x'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0001', 'quotes '' " ; and \q
and a line; $$ :x -- /*', '9ac4342bef7192258343f46f22e7d5af21f6915a692150f6064977f0cadb67b5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
-- whatever its SQL has set in the session ends here
RESET SESSION AUTHORIZATION;
RESET ALL;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
SELECT pg_temp.sqlc_mig_session() AS sqlc_mig_void \gset
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

