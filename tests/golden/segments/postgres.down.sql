-- ================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 1 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 Cut into segments by what no transaction takes'

BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 1. alter_column public.jobs.a
--    migrations/0002_cut_into_segments_by.yaml:15
SELECT pg_temp.sqlc_mig_step(2, 1, 'bba1457cd3bfefc191d823f50c8618dd9963ce08fbfa47ce325dd7764644e2d2') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'jobs', 'a', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of public.jobs.a'
ALTER TABLE "public"."jobs" ALTER COLUMN "a" DROP NOT NULL;
\else \echo '  unchanged nullability of public.jobs.a'
\endif
\else \echo '  done before: alter_column public.jobs.a'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 2. drop_index ix_jobs_a on public.jobs
--    migrations/0002_cut_into_segments_by.yaml:15
SELECT pg_temp.sqlc_mig_step(2, 2, 'e7775f876491e44b5a26e2c773b52da0f89d40d96f512a64652309098048d79f', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; waits for older transactions
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'jobs', 'ix_jobs_a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_jobs_a'
DROP INDEX CONCURRENTLY "public"."ix_jobs_a";
\else \echo '  absent index public.ix_jobs_a'
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
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'jobs') AS sqlc_mig_1 \gset

-- 1. drop_table public.jobs      ! destroys the rows of public.jobs
--    migrations/0001_a_table.yaml:6
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.jobs'
DROP TABLE "public"."jobs";
\else \echo '  absent table public.jobs'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

