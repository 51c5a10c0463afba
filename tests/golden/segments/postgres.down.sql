-- ================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 1 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_cut_into_segments_by.yaml'
\echo 'revert 0002 Cut into segments by what no transaction takes'
\set ON_ERROR_ROLLBACK off
BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 1. alter_column public.jobs.a      line 15
SELECT pg_temp.sqlc_mig_step(2, 1, 'bba1457cd3bfefc191d823f50c8618dd9963ce08fbfa47ce325dd7764644e2d2') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
ALTER TABLE "public"."jobs" ALTER COLUMN "a" DROP NOT NULL;
\endif
\else \echo '  done before: alter_column public.jobs.a'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 2. drop_index ix_jobs_a on public.jobs      line 15
SELECT pg_temp.sqlc_mig_step(2, 2, 'e7775f876491e44b5a26e2c773b52da0f89d40d96f512a64652309098048d79f', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
DROP INDEX CONCURRENTLY "public"."ix_jobs_a";
\endif
CALL pg_temp.sqlc_mig_mark(2, 2, 'e7775f876491e44b5a26e2c773b52da0f89d40d96f512a64652309098048d79f');
\else \echo '  done before: drop_index ix_jobs_a on public.jobs'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';
RESET work_mem;
SET lock_timeout = '5s';

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.jobs      ! destroys the rows of public.jobs      line 6
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."jobs";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

