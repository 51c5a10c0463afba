-- ================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_quotes_and_q_nand.yaml'
\echo 'apply 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.it's; "quoted" -- $$ :x      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
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
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_enum public.no'te      line 14
\echo :sqlc_mig_said_2 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TYPE :"public"."no'te" AS ENUM ('''', '"', '\', '
', ':x', '$sqlc_mig$', 'no', 'null_');
\endif \set public public \set ON_ERROR_STOP on

-- 3. execute SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t      ? SQL of the project; undo: nothing is undone, as the spec says      line 15
\echo '  \\q \\! ls :x '' " `id`'
-- the project's own SQL; its locks are not known here
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  ? execute SELECT '':x'', $$\\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t' (:sqlc_mig_file':15)'
SELECT ':x', $$\q;$$, "a;b" FROM (SELECT 1 AS "a;b") t;
-- the texts that follow are written for these settings
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- 4. bulk_insert public.it's; "quoted" -- $$ :x (1 row)      line 16
-- lock on public.it's; "quoted" -- $$ :x: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.it''s; "quoted" -- $$ :x' (:sqlc_mig_file':16)'
INSERT INTO "public"."it's; ""quoted"" -- $$ :x" ("select", ":name") VALUES
  ('''); DROP TABLE users; --', '\''');
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
:sqlc_mig_reset; -- whatever its SQL has set in the session ends here
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

