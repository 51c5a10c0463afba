-- ================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.pages      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."pages" (
  "id" bigint NOT NULL,
  "path" varchar(200) NOT NULL,
  "body" text,
  "seen" timestamptz,
  CONSTRAINT "pk_pages" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
\echo :sqlc_mig_said_2 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE INDEX "ix_inline" ON :"public"."pages" ("seen", "path");
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Indexes of every kind
-- 2 of 3; migrations/0002_indexes.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_indexes.yaml'
\echo 'apply 0002 Indexes of every kind'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. create_index ix_pages_path on public.pages      line 6
SELECT pg_temp.sqlc_mig_step(2, 1, '4ecefe622517a4c5b164e218ce5a72cc71ff5198b7423d418994dce60d356ed9') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_pages_path" ON :"public"."pages" ("path");
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ix_pages_path on public.pages'
\endif

-- 2. create_index ux_pages on public.pages      line 7
SELECT pg_temp.sqlc_mig_step(2, 2, '3d295a0add8f6603c4d63ee0b8192903091550bd014a688e0d71d9a9b73b0fcb') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE UNIQUE INDEX "ux_pages" ON :"public"."pages" ("path", "seen" DESC);
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ux_pages on public.pages'
\endif

\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 3. create_index ix_late on public.pages      line 8
SELECT pg_temp.sqlc_mig_step(2, 3, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes;
--   reads the whole table twice and waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\if :sqlc_mig_do_1 \echo :sqlc_mig_said_1 (:sqlc_mig_file':8)'
DROP INDEX CONCURRENTLY "public"."ix_late";
\endif
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX CONCURRENTLY "ix_late" ON :"public"."pages" ("seen" ASC);
\endif \set public public \set ON_ERROR_STOP on
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(2, 3, '1567184e80ba2d1a508a03e940feb19024988aedb007c56ec0ec3e98f3bc880f');
\else \echo '  done before: create_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

\set ON_ERROR_ROLLBACK off
BEGIN;

-- 4. create_index ix_pages_9ccd9184_id on public.pages      line 9
SELECT pg_temp.sqlc_mig_step(2, 4, 'b3a320719190e3ad9feb3205a6d13ea68b51d188bace10f8544f39ca791e762c') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_pages_9ccd9184_id" ON :"public"."pages" ((lower(path)), "id");
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ix_pages_9ccd9184_id on public.pages'
\endif

-- 5. create_index ix_seen_only on public.pages      line 10
SELECT pg_temp.sqlc_mig_step(2, 5, '4e7c0eac4a15ed5079ae483ddd3a68fc6ae2499608543b469e9ae75ad21c897a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_seen_only" ON :"public"."pages" ("seen") WHERE seen IS NOT NULL;
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ix_seen_only on public.pages'
\endif

-- 6. create_index ix_all on public.pages      line 14
SELECT pg_temp.sqlc_mig_step(2, 6, '0fddb8ad0c61ea4d01f5ae89590eb8b41f22ad084d90b722269f6a54a3497608') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_all" ON :"public"."pages" USING "btree" ("path" COLLATE "C" "varchar_pattern_ops" NULLS FIRST) INCLUDE ("id") WITH ("fillfactor" = 80);
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ix_all on public.pages'
\endif

-- 7. create_index ix_hash on public.pages      line 15
SELECT pg_temp.sqlc_mig_step(2, 7, '7f7354e092ccce74dfe879b59a4c62e282ebe8afe9971ae7657201c2592b820b') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE, blocks writes but not reads; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_hash" ON :"public"."pages" USING "hash" ("path");
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: create_index ix_hash on public.pages'
\endif

-- 8. rename_index ix_pages_path to ix_path on public.pages      line 16
SELECT pg_temp.sqlc_mig_step(2, 8, '147c06fc5174032433ddb495c1ac908de5428eeb99afc004bad3c4ad85dd1545') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_do_1
ALTER INDEX "public"."ix_pages_path" RENAME TO "ix_path";
\endif
\else \echo '  done before: rename_index ix_pages_path to ix_path on public.pages'
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0003  And gone
-- 3 of 3; migrations/0003_gone.yaml; needs 0002
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/0003_gone.yaml'
\echo 'apply 0003 And gone'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. drop_index ix_path on public.pages      line 6
SELECT pg_temp.sqlc_mig_step(3, 1, '26ab3cbc07a69728d0b210d37222b31b462604bc45df308367eab148516511f7') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_path";
\endif
\else \echo '  done before: drop_index ix_path on public.pages'
\endif

-- 2. drop_index ux_pages on public.pages      line 7
SELECT pg_temp.sqlc_mig_step(3, 2, '06b7d7b4f5056f8310c93f6555bbca8a49da739c2bee26fac837b7b1007551b4') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP INDEX "public"."ux_pages";
\endif
\else \echo '  done before: drop_index ux_pages on public.pages'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;

-- 3. drop_index ix_late on public.pages      line 8
SELECT pg_temp.sqlc_mig_step(3, 3, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(3, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP INDEX CONCURRENTLY "public"."ix_late";
\endif
CALL pg_temp.sqlc_mig_mark(3, 3, 'ab5bcd9d00fceab2143ed25ef3125ba71aaa7b5e19a78755485d9a535125c164');
\else \echo '  done before: drop_index ix_late on public.pages'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';

\set ON_ERROR_ROLLBACK off
BEGIN;

-- 4. drop_index ix_seen_only on public.pages      line 9
SELECT pg_temp.sqlc_mig_step(3, 4, 'cde7a899d86c8347b0a86bff100de988d428aa7fc546f7f6fd5d9b8c80315a16') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_seen_only";
\endif
\else \echo '  done before: drop_index ix_seen_only on public.pages'
\endif

-- 5. drop_index ix_all on public.pages      line 13
SELECT pg_temp.sqlc_mig_step(3, 5, '147f3ae5ca812ccc7960217fca7af18e4b0a1f671b8bcb2a951079e54d3e5a2a') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_all";
\endif
\else \echo '  done before: drop_index ix_all on public.pages'
\endif

-- 6. drop_index ix_inline on public.pages      line 14
SELECT pg_temp.sqlc_mig_step(3, 6, '375caba2c37b0b97a23c470fd8911daf23ff0c25bcfd9dcfd1fb36ca4ad36b62') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.pages: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(3, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_inline";
\endif
\else \echo '  done before: drop_index ix_inline on public.pages'
\endif
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

