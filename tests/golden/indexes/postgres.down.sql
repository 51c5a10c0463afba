-- ================================================================================
-- 0003  Without stopping anybody
-- 1 of 3; migrations/0003_without_stopping_anybody.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_without_stopping_anybody.yaml'
\echo 'revert 0003 Without stopping anybody'
CALL pg_temp.sqlc_mig_mark(3, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 1. create_index ix_path on public.pages      line 7
SELECT pg_temp.sqlc_mig_step(3, 1, '1c3fbb10c95f836e10a56671845cafb9b4cceab1ebd39577a19dafe1ff89e90d', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes;
--   reads the whole table twice and waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\if :sqlc_mig_do_1 \echo :sqlc_mig_said_1 (:sqlc_mig_file':7)'
DROP INDEX CONCURRENTLY "public"."ix_path";
\endif
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX CONCURRENTLY "ix_path" ON :"public"."pages" ("path");
\endif \set public public \set ON_ERROR_STOP on
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(3, 1, '1c3fbb10c95f836e10a56671845cafb9b4cceab1ebd39577a19dafe1ff89e90d');
\else \echo '  done before: create_index ix_path on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 2. drop_index ix_pages_seen on public.pages      line 6
SELECT pg_temp.sqlc_mig_step(3, 2, 'feb2330b4ef4300dc1a64972645b176ffa6b7d9d6f7db3374c066181fd65aa7e', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP INDEX CONCURRENTLY "public"."ix_pages_seen";
\endif
CALL pg_temp.sqlc_mig_mark(3, 2, 'feb2330b4ef4300dc1a64972645b176ffa6b7d9d6f7db3374c066181fd65aa7e');
\else \echo '  done before: drop_index ix_pages_seen on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Every kind of index
-- 2 of 3; migrations/0002_every_kind_of_index.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_every_kind_of_index.yaml'
\echo 'revert 0002 Every kind of index'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_index ux_pages_seen on public.pages      line 11
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE UNIQUE INDEX "ux_pages_seen" ON :"public"."pages" ("path", "seen" DESC NULLS LAST) WHERE seen IS NOT NULL;
\endif \set public public \set ON_ERROR_STOP on

-- 2. rename_index ix_path to ix_pages_path on public.pages      line 10
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER INDEX "public"."ix_path" RENAME TO "ix_pages_path";
\endif

-- 3. drop_index ix_pages_lower on public.pages      line 9
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_pages_lower";
\endif

-- 4. drop_index ix_pages_body on public.pages      line 8
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_pages_body";
\endif

-- 5. drop_index ux_pages_seen on public.pages      line 7
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP INDEX "public"."ux_pages_seen";
\endif

-- 6. drop_index ix_pages_path on public.pages      line 6
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_pages_path";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 3 of 3; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.pages      ! destroys the rows of public.pages      line 6
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."pages";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

