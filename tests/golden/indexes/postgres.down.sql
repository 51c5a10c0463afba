-- ===================================================================================================================
-- 0003  Without stopping anybody
-- 1 of 3; migrations/0003_without_stopping_anybody.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0003 Without stopping anybody'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset
SELECT pg_temp.sqlc_mig_open('0003') AS sqlc_mig_void \gset

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 1. create_index ix_path on public.pages
--    migrations/0003_without_stopping_anybody.yaml:7
SELECT pg_temp.sqlc_mig_step('0003', 1, '1c3fbb10c95f836e10a56671845cafb9b4cceab1ebd39577a19dafe1ff89e90d') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ix_path', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_path";
\echo '  dropped what an interrupted build had left of index public.ix_path'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_path', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_path" ON "public"."pages" ("path");
\echo '  create index public.ix_path'
\else
\echo '  exists index public.ix_path'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 1, '1c3fbb10c95f836e10a56671845cafb9b4cceab1ebd39577a19dafe1ff89e90d') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_path on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 2. drop_index ix_pages_seen on public.pages
--    migrations/0003_without_stopping_anybody.yaml:6
SELECT pg_temp.sqlc_mig_step('0003', 2, 'feb2330b4ef4300dc1a64972645b176ffa6b7d9d6f7db3374c066181fd65aa7e') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_seen') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_pages_seen";
\echo '  drop index public.ix_pages_seen'
\else
\echo '  absent index public.ix_pages_seen'
\endif
SELECT pg_temp.sqlc_mig_mark('0003', 2, 'feb2330b4ef4300dc1a64972645b176ffa6b7d9d6f7db3374c066181fd65aa7e') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_index ix_pages_seen on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT pg_temp.sqlc_mig_done('0003', 'Without stopping anybody', '00c33955465d945afe62f163bafbb5819166602aa0cc56e39019292ba4026a79', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Every kind of index
-- 2 of 3; migrations/0002_every_kind_of_index.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Every kind of index'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_index ux_pages_seen on public.pages
--    migrations/0002_every_kind_of_index.yaml:11
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ux_pages_seen', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE UNIQUE INDEX "ux_pages_seen" ON "public"."pages" ("path", "seen" DESC NULLS LAST) WHERE seen IS NOT NULL;
\echo '  create index public.ux_pages_seen'
\else
\echo '  exists index public.ux_pages_seen'
\endif

-- 2. rename_index ix_path to ix_pages_path on public.pages
--    migrations/0002_every_kind_of_index.yaml:10
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT pg_temp.sqlc_mig_index_rename('public', 'ix_path', 'ix_pages_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER INDEX "public"."ix_path" RENAME TO "ix_pages_path";
\echo '  rename index public.ix_path to ix_pages_path'
\else
\echo '  already renamed index public.ix_path to ix_pages_path'
\endif

-- 3. drop_index ix_pages_lower on public.pages
--    migrations/0002_every_kind_of_index.yaml:9
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_lower') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_pages_lower";
\echo '  drop index public.ix_pages_lower'
\else
\echo '  absent index public.ix_pages_lower'
\endif

-- 4. drop_index ix_pages_body on public.pages
--    migrations/0002_every_kind_of_index.yaml:8
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_body') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_pages_body";
\echo '  drop index public.ix_pages_body'
\else
\echo '  absent index public.ix_pages_body'
\endif

-- 5. drop_index ux_pages_seen on public.pages
--    migrations/0002_every_kind_of_index.yaml:7
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ux_pages_seen') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ux_pages_seen";
\echo '  drop index public.ux_pages_seen'
\else
\echo '  absent index public.ux_pages_seen'
\endif

-- 6. drop_index ix_pages_path on public.pages
--    migrations/0002_every_kind_of_index.yaml:6
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_pages_path') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_pages_path";
\echo '  drop index public.ix_pages_path'
\else
\echo '  absent index public.ix_pages_path'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Every kind of index', '945b1a90fa3533606b554127920ad5df2897f5aaf54ae47e0811e4f1f3cfc01f', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.pages      ! destroys the rows of public.pages
--    migrations/0001_a_table.yaml:6
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'pages') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."pages";
\echo '  ! drop table public.pages'
\else
\echo '  absent table public.pages'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', 'd6bc53118e647a6778cdc408fb052c54e1312ae46996593cdcdfccfeb42c682b', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

