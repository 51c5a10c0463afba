-- ================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'it''s; "quoted" -- $$ :x') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'enum', 'public', 'no''te') AS sqlc_mig_2 \gset

-- 1. create_table public.it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
\if :sqlc_mig_1
\echo '  create table public.it''s; "quoted" -- $$ :x'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'it''s; "quoted" -- $$ :x') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."it's; ""quoted"" -- $$ :x" (
  "select" text DEFAULT 'a''b\c
d',
  ":name" text,
  "line
break" text,
  "emoji 🦀" text,
  CONSTRAINT "ck_it's; ""quoted"" -- $$ :x_emoji 🦀" CHECK ("emoji 🦀" <> ':x; $$ \q')
);
COMMENT ON TABLE :"public"."it's; ""quoted"" -- $$ :x" IS '''; DROP TABLE users; --
\q';
COMMENT ON COLUMN :"public"."it's; ""quoted"" -- $$ :x".":name" IS '\! rm -rf / :''x'' :"y"';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_enum public.no'te
--    migrations/0001_quotes_and_q_nand.yaml:14
\if :sqlc_mig_2
\echo '  create enum public.no''te'
\else
SELECT pg_temp.sqlc_mig_aside('enum', 'public', 'no''te') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE TYPE :"public"."no'te" AS ENUM ('''', '"', '\', '
', ':x', '$sqlc_mig$', 'no', 'null_');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. execute SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0001_quotes_and_q_nand.yaml:15
\echo '  \\q \\! ls :x '' " `id`'
-- the project's own SQL; its locks are not known here
\echo '  ? execute SELECT '':x'', $$\\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t'
SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 4. bulk_insert public.it's; "quoted" -- $$ :x (1 row)
--    migrations/0001_quotes_and_q_nand.yaml:16
-- lock on public.it's; "quoted" -- $$ :x: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.it''s; "quoted" -- $$ :x'
INSERT INTO "public"."it's; ""quoted"" -- $$ :x" ("select", ":name") VALUES
  ('''); DROP TABLE users; --', '\''');
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

