-- ================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'pages') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_inline', above => true) AS sqlc_mig_2 \gset

-- 1. create_table public.pages
--    migrations/0001_table.yaml:6
\if :sqlc_mig_1 \echo '  create table public.pages' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'pages',
  later => '{index ix_all,index ix_hash,index ix_inline,index ix_late,index ix_pages_9ccd9184_id,index ix_pages_path,index ix_path,
    index ix_seen_only,index ux_pages}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."pages" (
  "id" bigint NOT NULL,
  "path" varchar(200) NOT NULL,
  "body" text,
  "seen" timestamptz,
  CONSTRAINT "pk_pages" PRIMARY KEY ("id")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\if :sqlc_mig_2 \echo '  create index public.ix_inline' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_inline',
  later => '{index ix_inline}') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_2
CREATE INDEX "ix_inline" ON :"public"."pages" ("seen", "path");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Indexes of every kind'

BEGIN;

-- 1. create_index ix_pages_path on public.pages
--    migrations/0002_indexes.yaml:6
SELECT pg_temp.sqlc_mig_step(2, 1, '4ecefe622517a4c5b164e218ce5a72cc71ff5198b7423d418994dce60d356ed9') AS sqlc_mig_step \gset
\if :sqlc_mig_step
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
\else \echo '  done before: create_index ix_pages_path on public.pages'
\endif

-- 2. create_index ux_pages on public.pages
--    migrations/0002_indexes.yaml:7
SELECT pg_temp.sqlc_mig_step(2, 2, '3d295a0add8f6603c4d63ee0b8192903091550bd014a688e0d71d9a9b73b0fcb') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ux_pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ux_pages' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ux_pages',
  later => '{index ux_pages}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE UNIQUE INDEX "ux_pages" ON :"public"."pages" ("path", "seen" DESC);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\else \echo '  done before: create_index ux_pages on public.pages'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 3. create_index ix_late on public.pages
--    migrations/0002_indexes.yaml:8
SELECT pg_temp.sqlc_mig_step(2, 3, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_ask('mend', 'index', 'public', 'pages', 'ix_late') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop what an interrupted build has left of index public.ix_late'
DROP INDEX CONCURRENTLY "public"."ix_late";
\endif
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_late') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_late' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_late',
  later => '{index ix_late}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_late" ON :"public"."pages" ("seen" ASC);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(2, 3, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f');
\else \echo '  done before: create_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;

-- 4. create_index ix_pages_9ccd9184_id on public.pages
--    migrations/0002_indexes.yaml:9
SELECT pg_temp.sqlc_mig_step(2, 4, 'b3a320719190e3ad9feb3205a6d13ea68b51d188bace10f8544f39ca791e762c') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_pages_9ccd9184_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_pages_9ccd9184_id' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_pages_9ccd9184_id') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_pages_9ccd9184_id" ON :"public"."pages" ((lower(path)), "id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\else \echo '  done before: create_index ix_pages_9ccd9184_id on public.pages'
\endif

-- 5. create_index ix_seen_only on public.pages
--    migrations/0002_indexes.yaml:10
SELECT pg_temp.sqlc_mig_step(2, 5, '4e7c0eac4a15ed5079ae483ddd3a68fc6ae2499608543b469e9ae75ad21c897a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_seen_only') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_seen_only' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_seen_only',
  later => '{index ix_seen_only}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_seen_only" ON :"public"."pages" ("seen") WHERE seen IS NOT NULL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\else \echo '  done before: create_index ix_seen_only on public.pages'
\endif

-- 6. create_index ix_all on public.pages
--    migrations/0002_indexes.yaml:14
SELECT pg_temp.sqlc_mig_step(2, 6, '0fddb8ad0c61ea4d01f5ae89590eb8b41f22ad084d90b722269f6a54a3497608') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_all') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_all' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_all',
  later => '{index ix_all}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_all" ON :"public"."pages" USING "btree" ("path" COLLATE "C" "varchar_pattern_ops" NULLS FIRST) INCLUDE ("id") WITH ("fillfactor" = 80);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\else \echo '  done before: create_index ix_all on public.pages'
\endif

-- 7. create_index ix_hash on public.pages
--    migrations/0002_indexes.yaml:15
SELECT pg_temp.sqlc_mig_step(2, 7, '7f7354e092ccce74dfe879b59a4c62e282ebe8afe9971ae7657201c2592b820b') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'pages', 'ix_hash') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  create index public.ix_hash' \else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'pages', 'ix_hash') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
CREATE INDEX "ix_hash" ON :"public"."pages" USING "hash" ("path");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\else \echo '  done before: create_index ix_hash on public.pages'
\endif

-- 8. rename_index ix_pages_path to ix_path on public.pages
--    migrations/0002_indexes.yaml:16
SELECT pg_temp.sqlc_mig_step(2, 8, '147c06fc5174032433ddb495c1ac908de5428eeb99afc004bad3c4ad85dd1545') AS sqlc_mig_step \gset
\if :sqlc_mig_step
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
\else \echo '  done before: rename_index ix_pages_path to ix_path on public.pages'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 And gone'

BEGIN;

-- 1. drop_index ix_path on public.pages
--    migrations/0003_gone.yaml:6
SELECT pg_temp.sqlc_mig_step(3, 1, '26ab3cbc07a69728d0b210d37222b31b462604bc45df308367eab148516511f7') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_path'
DROP INDEX "public"."ix_path";
\else \echo '  absent index public.ix_path'
\endif
\else \echo '  done before: drop_index ix_path on public.pages'
\endif

-- 2. drop_index ux_pages on public.pages
--    migrations/0003_gone.yaml:7
SELECT pg_temp.sqlc_mig_step(3, 2, '06b7d7b4f5056f8310c93f6555bbca8a49da739c2bee26fac837b7b1007551b4') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ux_pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ux_pages'
DROP INDEX "public"."ux_pages";
\else \echo '  absent index public.ux_pages'
\endif
\else \echo '  done before: drop_index ux_pages on public.pages'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 3. drop_index ix_late on public.pages
--    migrations/0003_gone.yaml:8
SELECT pg_temp.sqlc_mig_step(3, 3, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_late') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_late'
DROP INDEX CONCURRENTLY "public"."ix_late";
\else \echo '  absent index public.ix_late'
\endif
CALL pg_temp.sqlc_mig_mark(3, 3, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164');
\else \echo '  done before: drop_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;

-- 4. drop_index ix_seen_only on public.pages
--    migrations/0003_gone.yaml:9
SELECT pg_temp.sqlc_mig_step(3, 4, 'cde7a899d86c8347b0a86bff100de988d428aa7fc546f7f6fd5d9b8c80315a16') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_seen_only') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_seen_only'
DROP INDEX "public"."ix_seen_only";
\else \echo '  absent index public.ix_seen_only'
\endif
\else \echo '  done before: drop_index ix_seen_only on public.pages'
\endif

-- 5. drop_index ix_all on public.pages
--    migrations/0003_gone.yaml:13
SELECT pg_temp.sqlc_mig_step(3, 5, '147f3ae5ca812ccc7960217fca7af18e4b0a1f671b8bcb2a951079e54d3e5a2a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_all') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_all'
DROP INDEX "public"."ix_all";
\else \echo '  absent index public.ix_all'
\endif
\else \echo '  done before: drop_index ix_all on public.pages'
\endif

-- 6. drop_index ix_inline on public.pages
--    migrations/0003_gone.yaml:14
SELECT pg_temp.sqlc_mig_step(3, 6, '375caba2c37b0b97a23c470fd8911daf23ff0c25bcfd9dcfd1fb36ca4ad36b62') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'pages', 'ix_inline') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_inline'
DROP INDEX "public"."ix_inline";
\else \echo '  absent index public.ix_inline'
\endif
\else \echo '  done before: drop_index ix_inline on public.pages'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

