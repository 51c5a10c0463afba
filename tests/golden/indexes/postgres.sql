-- ================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'pages') AS sqlc_mig_1 \gset

-- 1. create_table public.pages
--    migrations/0001_a_table.yaml:6
\if :sqlc_mig_1 \echo '  create table public.pages' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'pages',
  later => '{index ix_pages_body,index ix_pages_lower,index ix_pages_path,index ix_pages_seen,index ix_path,index ux_pages_seen}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."pages" (
  "id" bigint NOT NULL,
  "path" text NOT NULL,
  "body" jsonb,
  "seen" timestamptz,
  CONSTRAINT "pk_pages" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Every kind of index
-- 2 of 3; migrations/0002_every_kind_of_index.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Every kind of index'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ux_pages_seen') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_pages_body') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_pages_lower') AS sqlc_mig_3 \gset

-- 1. create_index ix_pages_path on public.pages
--    migrations/0002_every_kind_of_index.yaml:6
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'public', 'pages', 'ix_pages_path')
   AND pg_temp.sqlc_mig_there('index', 'public', 'pages', 'ix_path') THEN
    '  superseded index public.ix_pages_path, now ix_path on public.pages'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_pages_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_pages_path' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_pages_path',
  later => '{index ix_pages_path}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_pages_path" ON :"public"."pages" ("path");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 2. create_index ux_pages_seen on public.pages
--    migrations/0002_every_kind_of_index.yaml:7
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_1 \echo '  create index public.ux_pages_seen' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ux_pages_seen',
  later => '{index ux_pages_seen}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE UNIQUE INDEX "ux_pages_seen" ON :"public"."pages" ("path", "seen" DESC NULLS LAST) WHERE seen IS NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 3. create_index ix_pages_body on public.pages
--    migrations/0002_every_kind_of_index.yaml:8
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_2 \echo '  create index public.ix_pages_body' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_pages_body') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_2
CREATE INDEX "ix_pages_body" ON :"public"."pages" USING "gin" ("body" "jsonb_path_ops");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 4. create_index ix_pages_lower on public.pages
--    migrations/0002_every_kind_of_index.yaml:9
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_3 \echo '  create index public.ix_pages_lower' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_pages_lower') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_3
CREATE INDEX "ix_pages_lower" ON :"public"."pages" ((lower(path)) COLLATE "C") INCLUDE ("id") WITH ("fillfactor" = 70);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 5. rename_index ix_pages_path to ix_path on public.pages
--    migrations/0002_every_kind_of_index.yaml:10
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('index', 'public', 'pages', 'ix_pages_path')
   AND NOT pg_temp.sqlc_mig_there('index', 'public', 'pages', 'ix_path') THEN
    '  superseded index public.ix_pages_path to ix_path, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('rename', 'index', 'public', 'pages', 'ix_pages_path', 'ix_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename index public.ix_pages_path to ix_path'
ALTER INDEX "public"."ix_pages_path" RENAME TO "ix_path";
\else \echo '  already renamed index public.ix_pages_path to ix_path'
\endif
\endif

-- 6. drop_index ux_pages_seen on public.pages
--    migrations/0002_every_kind_of_index.yaml:11
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ux_pages_seen') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ux_pages_seen'
DROP INDEX "public"."ux_pages_seen";
\else \echo '  absent index public.ux_pages_seen'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  Without stopping anybody
-- 3 of 3; migrations/0003_without_stopping_anybody.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 Without stopping anybody'
CALL pg_temp.sqlc_mig_mark(3, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 1. create_index ix_pages_seen on public.pages
--    migrations/0003_without_stopping_anybody.yaml:6
SELECT pg_temp.sqlc_mig_step(3, 1, '171acb6fc12f53ba18974953c5f6fa9c0426355b4818848513c30e2bd4e65ae5', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_ask('mend', 'index', 'public', 'pages', 'ix_pages_seen') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop what an interrupted build has left of index public.ix_pages_seen'
DROP INDEX CONCURRENTLY "public"."ix_pages_seen";
\endif
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_pages_seen') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_pages_seen' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_pages_seen') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_pages_seen" ON :"public"."pages" ("seen");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(3, 1, '171acb6fc12f53ba18974953c5f6fa9c0426355b4818848513c30e2bd4e65ae5');
\else \echo '  done before: create_index ix_pages_seen on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 2. drop_index ix_path on public.pages
--    migrations/0003_without_stopping_anybody.yaml:7
SELECT pg_temp.sqlc_mig_step(3, 2, 'be4b992c604e1199e7b76555eb975e0b4c849d205da5b46743cac4bc65391fce', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_path'
DROP INDEX CONCURRENTLY "public"."ix_path";
\else \echo '  absent index public.ix_path'
\endif
CALL pg_temp.sqlc_mig_mark(3, 2, 'be4b992c604e1199e7b76555eb975e0b4c849d205da5b46743cac4bc65391fce');
\else \echo '  done before: drop_index ix_path on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

