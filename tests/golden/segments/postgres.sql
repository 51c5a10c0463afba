-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'apply 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.jobs      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."jobs" (
  "id" bigint NOT NULL,
  "a" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 2 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_cut_into_segments_by.yaml'
\echo 'apply 0002 Cut into segments by what no transaction takes'
\set ON_ERROR_ROLLBACK off
BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 1. add_column public.jobs.b      line 7
SELECT pg_temp.sqlc_mig_step(2, 1, 'd9d69f03d1d7128c181476740a290eb390ee87a714367eee0ebfd403e28cf8c3') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."jobs" ADD COLUMN "b" text;
\endif \set public public \set ON_ERROR_STOP on
\else \echo '  done before: add_column public.jobs.b'
\endif

-- 2. execute UPDATE jobs SET b = a      ? SQL of the project      line 8
SELECT pg_temp.sqlc_mig_step(2, 2, '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09') AS sqlc_mig_step \gset
\if :sqlc_mig_step
\echo '  copy a to b'
-- the project's own SQL; its locks are not known here
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  ? execute UPDATE jobs SET b = a' (:sqlc_mig_file':8)'
UPDATE jobs SET b = a;
\echo '   ' :ROW_COUNT rows
\else \echo '  done before: execute UPDATE jobs SET b = a'
\endif

-- 3. drop_column public.jobs.a      ! destroys the values of public.jobs.a      line 9
SELECT pg_temp.sqlc_mig_step(2, 3, '5237abb0458099936e3837163d235fbbd6eeb21c33b7beb31668193bbfb10dac') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."jobs" DROP COLUMN "a";
\endif
\else \echo '  done before: drop_column public.jobs.a'
\endif

-- 4. rename_column public.jobs.b to a      line 10
SELECT pg_temp.sqlc_mig_step(2, 4, '1d6d365ce029a89133de9be8d4bfd0ffac4e8db3d427c26cff20114546981b32') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."jobs" RENAME COLUMN "b" TO "a";
\endif
\else \echo '  done before: rename_column public.jobs.b to a'
\endif

\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 5. create_index ix_jobs_a on public.jobs      line 11
SELECT pg_temp.sqlc_mig_step(2, 5, '02f286b163acbe5deeeb4a17b154f9cbcff0151552e611229f357e49cfd340af', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes;
--   reads the whole table twice and waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\if :sqlc_mig_do_1 \echo :sqlc_mig_said_1 (:sqlc_mig_file':11)'
DROP INDEX CONCURRENTLY "public"."ix_jobs_a";
\endif
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX CONCURRENTLY "ix_jobs_a" ON :"public"."jobs" ("a");
\endif \set public public \set ON_ERROR_STOP on
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
CALL pg_temp.sqlc_mig_mark(2, 5, '02f286b163acbe5deeeb4a17b154f9cbcff0151552e611229f357e49cfd340af');
\else \echo '  done before: create_index ix_jobs_a on public.jobs'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';
RESET work_mem;
SET lock_timeout = '5s';

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 6. execute VACUUM (ANALYZE) jobs      ? SQL of the project      line 12
SELECT pg_temp.sqlc_mig_step(2, 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- the project's own SQL; its locks are not known here
\echo '  ? execute VACUUM (ANALYZE) jobs' (:sqlc_mig_file':12)'
VACUUM (ANALYZE) jobs;
CALL pg_temp.sqlc_mig_mark(2, 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79');
\else \echo '  done before: execute VACUUM (ANALYZE) jobs'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';
RESET work_mem;
SET lock_timeout = '5s';

\set ON_ERROR_ROLLBACK off
BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 7. execute UPDATE jobs SET a = '' WHERE a IS NULL      ? SQL of the project      line 13
SELECT pg_temp.sqlc_mig_step(2, 7, '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71') AS sqlc_mig_step \gset
\if :sqlc_mig_step
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM jobs
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- the project's own SQL; its locks are not known here
\echo '  ? execute UPDATE jobs SET a = '''' WHERE a IS NULL' (:sqlc_mig_file':13)'
UPDATE jobs SET a = '' WHERE a IS NULL;
\echo '   ' :ROW_COUNT rows
\else \echo '  skipped, its condition says no: execute UPDATE jobs SET a = '''' WHERE a IS NULL'
\endif
\else \echo '  done before: execute UPDATE jobs SET a = '''' WHERE a IS NULL'
\endif

-- 8. alter_column public.jobs.a      line 14
SELECT pg_temp.sqlc_mig_step(2, 8, 'f101663a9e8ed4e2973d3ecd3bd75ec6ae04253baa997411ace45b11171d5cb0') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."jobs" ALTER COLUMN "a" SET NOT NULL;
\endif
\else \echo '  done before: alter_column public.jobs.a'
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

