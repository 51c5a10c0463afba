-- ===================================================================================================================
-- 0003  And gone
-- 1 of 3; migrations/0003_gone.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 And gone'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_index ix_inline on public.pages
--    migrations/0003_gone.yaml:14
SELECT pg_temp.sqlc_mig_step('0003', 1, '9ce30c026dbadacffc930e43ed21fcb285ebce5961a617452113fd0873bd6d12') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_inline', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_inline" ON "public"."pages" ("seen", "path");
\echo '  create index public.ix_inline'
\else
\echo '  exists index public.ix_inline'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 1, '9ce30c026dbadacffc930e43ed21fcb285ebce5961a617452113fd0873bd6d12') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_inline on public.pages'
\endif

-- 2. create_index ix_all on public.pages
--    migrations/0003_gone.yaml:13
SELECT pg_temp.sqlc_mig_step('0003', 2, '0fddb8ad0c61ea4d01f5ae89590eb8b41f22ad084d90b722269f6a54a3497608') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_all', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_all" ON "public"."pages" USING "btree" ("path" COLLATE "C" "varchar_pattern_ops" NULLS FIRST) INCLUDE ("id") WITH ("fillfactor" = 80);
\echo '  create index public.ix_all'
\else
\echo '  exists index public.ix_all'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 2, '0fddb8ad0c61ea4d01f5ae89590eb8b41f22ad084d90b722269f6a54a3497608') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_all on public.pages'
\endif

-- 3. create_index ix_seen_only on public.pages
--    migrations/0003_gone.yaml:9
SELECT pg_temp.sqlc_mig_step('0003', 3, '4e7c0eac4a15ed5079ae483ddd3a68fc6ae2499608543b469e9ae75ad21c897a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_seen_only', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_seen_only" ON "public"."pages" ("seen") WHERE seen IS NOT NULL;
\echo '  create index public.ix_seen_only'
\else
\echo '  exists index public.ix_seen_only'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 3, '4e7c0eac4a15ed5079ae483ddd3a68fc6ae2499608543b469e9ae75ad21c897a') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_seen_only on public.pages'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 4. create_index ix_late on public.pages
--    migrations/0003_gone.yaml:8
SELECT pg_temp.sqlc_mig_step('0003', 4, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ix_late', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_late";
\echo '  dropped what an interrupted build had left of index public.ix_late'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_late', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_late" ON "public"."pages" ("seen" ASC);
\echo '  create index public.ix_late'
\else
\echo '  exists index public.ix_late'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 4, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;

-- 5. create_index ux_pages on public.pages
--    migrations/0003_gone.yaml:7
SELECT pg_temp.sqlc_mig_step('0003', 5, '3d295a0add8f6603c4d63ee0b8192903091550bd014a688e0d71d9a9b73b0fcb') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ux_pages', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE UNIQUE INDEX "ux_pages" ON "public"."pages" ("path", "seen" DESC);
\echo '  create index public.ux_pages'
\else
\echo '  exists index public.ux_pages'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 5, '3d295a0add8f6603c4d63ee0b8192903091550bd014a688e0d71d9a9b73b0fcb') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ux_pages on public.pages'
\endif

-- 6. create_index ix_path on public.pages
--    migrations/0003_gone.yaml:6
SELECT pg_temp.sqlc_mig_step('0003', 6, 'dd094b92eebd4f7416ad26736ac36b2158079052158c55d31b2e2c876d31e6ad') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_path', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_path" ON "public"."pages" ("path");
\echo '  create index public.ix_path'
\else
\echo '  exists index public.ix_path'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 6, 'dd094b92eebd4f7416ad26736ac36b2158079052158c55d31b2e2c876d31e6ad') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_path on public.pages'
\endif

SELECT pg_temp.sqlc_mig_done('0003', 'And gone', 'ff74f84a2af4c4f786f619c4cb8e5c2d9b6b7975e1d2823970d74bb595dfc405', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Indexes of every kind'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. rename_index ix_path to ix_pages_path on public.pages
--    migrations/0002_indexes.yaml:16
SELECT pg_temp.sqlc_mig_step('0002', 1, '4df93c94b950703f76d206f1471af35dee446b7d873ae02c12d6217fae6c8088') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT pg_temp.sqlc_mig_index_rename('public', 'ix_path', 'ix_pages_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER INDEX "public"."ix_path" RENAME TO "ix_pages_path";
\echo '  rename index public.ix_path to ix_pages_path'
\else
\echo '  already renamed index public.ix_path to ix_pages_path'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 1, '4df93c94b950703f76d206f1471af35dee446b7d873ae02c12d6217fae6c8088') AS sqlc_mig_void \gset
\else
\echo '  done before: rename_index ix_path to ix_pages_path on public.pages'
\endif

-- 2. drop_index ix_hash on public.pages
--    migrations/0002_indexes.yaml:15
SELECT pg_temp.sqlc_mig_step('0002', 2, 'a307fb92541ef8c1767dc0eed7c82383e71720d13c669861a5e660d7e83c4a71') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_hash') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_hash";
\echo '  drop index public.ix_hash'
\else
\echo '  absent index public.ix_hash'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 2, 'a307fb92541ef8c1767dc0eed7c82383e71720d13c669861a5e660d7e83c4a71') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_hash on public.pages'
\endif

-- 3. drop_index ix_all on public.pages
--    migrations/0002_indexes.yaml:14
SELECT pg_temp.sqlc_mig_step('0002', 3, '147f3ae5ca812ccc7960217fca7af18e4b0a1f671b8bcb2a951079e54d3e5a2a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_all') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_all";
\echo '  drop index public.ix_all'
\else
\echo '  absent index public.ix_all'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 3, '147f3ae5ca812ccc7960217fca7af18e4b0a1f671b8bcb2a951079e54d3e5a2a') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_all on public.pages'
\endif

-- 4. drop_index ix_seen_only on public.pages
--    migrations/0002_indexes.yaml:10
SELECT pg_temp.sqlc_mig_step('0002', 4, 'cde7a899d86c8347b0a86bff100de988d428aa7fc546f7f6fd5d9b8c80315a16') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_seen_only') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_seen_only";
\echo '  drop index public.ix_seen_only'
\else
\echo '  absent index public.ix_seen_only'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 4, 'cde7a899d86c8347b0a86bff100de988d428aa7fc546f7f6fd5d9b8c80315a16') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_seen_only on public.pages'
\endif

-- 5. drop_index ix_pages_9ccd9184_id on public.pages
--    migrations/0002_indexes.yaml:9
SELECT pg_temp.sqlc_mig_step('0002', 5, '1b5d8a04c949947bdaf65713cd38884d63936fd10bb095e86b1312382870bd5a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_9ccd9184_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_pages_9ccd9184_id";
\echo '  drop index public.ix_pages_9ccd9184_id'
\else
\echo '  absent index public.ix_pages_9ccd9184_id'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 5, '1b5d8a04c949947bdaf65713cd38884d63936fd10bb095e86b1312382870bd5a') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_pages_9ccd9184_id on public.pages'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 6. drop_index ix_late on public.pages
--    migrations/0002_indexes.yaml:8
SELECT pg_temp.sqlc_mig_step('0002', 6, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_late') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_late";
\echo '  drop index public.ix_late'
\else
\echo '  absent index public.ix_late'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 6, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;

-- 7. drop_index ux_pages on public.pages
--    migrations/0002_indexes.yaml:7
SELECT pg_temp.sqlc_mig_step('0002', 7, '06b7d7b4f5056f8310c93f6555bbca8a49da739c2bee26fac837b7b1007551b4') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ux_pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ux_pages";
\echo '  drop index public.ux_pages'
\else
\echo '  absent index public.ux_pages'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 7, '06b7d7b4f5056f8310c93f6555bbca8a49da739c2bee26fac837b7b1007551b4') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ux_pages on public.pages'
\endif

-- 8. drop_index ix_pages_path on public.pages
--    migrations/0002_indexes.yaml:6
SELECT pg_temp.sqlc_mig_step('0002', 8, '7865afe592e7a5caccf9d1f3b35013a8cde3144408df6e3f123661f0dd97e9fd') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_pages_path";
\echo '  drop index public.ix_pages_path'
\else
\echo '  absent index public.ix_pages_path'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 8, '7865afe592e7a5caccf9d1f3b35013a8cde3144408df6e3f123661f0dd97e9fd') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_pages_path on public.pages'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Indexes of every kind', '7e49d3cc697ac99db766ccbb1eafd0d2da64a113f52a037f1b73bec3236f87b5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.pages      ! destroys the rows of public.pages
--    migrations/0001_table.yaml:6
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."pages";
\echo '  ! drop table public.pages'
\else
\echo '  absent table public.pages'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'a17b8890061c214f983f8d18286f11445adc50218db16ecc51aee7829006f9ea', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

