-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.jobs
--    migrations/0001_a_table.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'jobs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."jobs" (
  "id" bigint NOT NULL,
  "a" text,
  CONSTRAINT "pk_jobs" PRIMARY KEY ("id")
);
\echo '  create table public.jobs'
\else
\echo '  exists table public.jobs'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '3a6bb8da35eff0fda19cbbe095670817ef9bf722f438e6d628d1be3940d9fb8a', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  Cut into segments by what no transaction takes
-- 2 of 2; migrations/0002_cut_into_segments_by.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 Cut into segments by what no transaction takes'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 1. add_column public.jobs.b
--    migrations/0002_cut_into_segments_by.yaml:7
SELECT pg_temp.sqlc_mig_step('0002', 1, 'd9d69f03d1d7128c181476740a290eb390ee87a714367eee0ebfd403e28cf8c3') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'jobs', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."jobs" ADD COLUMN "b" text;
\echo '  add column public.jobs.b'
\else
\echo '  exists column public.jobs.b'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 1, 'd9d69f03d1d7128c181476740a290eb390ee87a714367eee0ebfd403e28cf8c3') AS sqlc_mig_void \gset
\else
\echo '  done before: add_column public.jobs.b'
\endif

-- 2. execute UPDATE jobs SET b = a      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:8
SELECT pg_temp.sqlc_mig_step('0002', 2, '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09') AS sqlc_mig_step \gset
\if :sqlc_mig_step
\echo '  copy a to b'
-- the project's own SQL; its locks are not known here
UPDATE jobs SET b = a;
\echo '  ? execute UPDATE jobs SET b = a'', rows:' :ROW_COUNT
SELECT pg_temp.sqlc_mig_mark('0002', 2, '551119e79f39321b4b1e4063b3da69ab095837a5ce119082c6d08f7d047c3f09') AS sqlc_mig_void \gset
\else
\echo '  done before: execute UPDATE jobs SET b = a'
\endif

-- 3. drop_column public.jobs.a      ! destroys the values of public.jobs.a
--    migrations/0002_cut_into_segments_by.yaml:9
SELECT pg_temp.sqlc_mig_step('0002', 3, '5237abb0458099936e3837163d235fbbd6eeb21c33b7beb31668193bbfb10dac') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'jobs', 'a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."jobs" DROP COLUMN "a";
\echo '  ! drop column public.jobs.a'
\else
\echo '  absent column public.jobs.a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 3, '5237abb0458099936e3837163d235fbbd6eeb21c33b7beb31668193bbfb10dac') AS sqlc_mig_void \gset
\else
\echo '  done before: drop_column public.jobs.a'
\endif

-- 4. rename_column public.jobs.b to a
--    migrations/0002_cut_into_segments_by.yaml:10
SELECT pg_temp.sqlc_mig_step('0002', 4, '1d6d365ce029a89133de9be8d4bfd0ffac4e8db3d427c26cff20114546981b32') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'jobs', 'b', 'a') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."jobs" RENAME COLUMN "b" TO "a";
\echo '  rename column public.jobs.b to a'
\else
\echo '  already renamed column public.jobs.b to a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 4, '1d6d365ce029a89133de9be8d4bfd0ffac4e8db3d427c26cff20114546981b32') AS sqlc_mig_void \gset
\else
\echo '  done before: rename_column public.jobs.b to a'
\endif

COMMIT;

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET work_mem = '64MB';
SET lock_timeout = '1s';

-- 5. create_index ix_jobs_a on public.jobs
--    migrations/0002_cut_into_segments_by.yaml:11
SELECT pg_temp.sqlc_mig_step('0002', 5, '02f286b163acbe5deeeb4a17b154f9cbcff0151552e611229f357e49cfd340af') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_index_broken('public', 'ix_jobs_a', 'jobs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX CONCURRENTLY "public"."ix_jobs_a";
\echo '  dropped what an interrupted build had left of index public.ix_jobs_a'
\endif
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_jobs_a', 'jobs') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_jobs_a" ON "public"."jobs" ("a");
\echo '  create index public.ix_jobs_a'
\else
\echo '  exists index public.ix_jobs_a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 5, '02f286b163acbe5deeeb4a17b154f9cbcff0151552e611229f357e49cfd340af') AS sqlc_mig_void \gset
\else
\echo '  done before: create_index ix_jobs_a on public.jobs'
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

-- 6. execute VACUUM (ANALYZE) jobs      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:12
SELECT pg_temp.sqlc_mig_step('0002', 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- the project's own SQL; its locks are not known here
VACUUM (ANALYZE) jobs;
\echo '  ? execute VACUUM (ANALYZE) jobs'
SELECT pg_temp.sqlc_mig_mark('0002', 6, '28ad8c238c77f76017b0dbeac88dc183ad4505a99db12ea081f3da40a2b37a79') AS sqlc_mig_void \gset
\else
\echo '  done before: execute VACUUM (ANALYZE) jobs'
\endif

SET lock_timeout = '5s';
SET statement_timeout = '0';
RESET work_mem;
SET lock_timeout = '5s';

BEGIN;
SET LOCAL work_mem = '64MB';
SET LOCAL lock_timeout = '1s';

-- 7. execute UPDATE jobs SET a = '' WHERE a IS NULL      ? SQL of the project
--    migrations/0002_cut_into_segments_by.yaml:13
SELECT pg_temp.sqlc_mig_step('0002', 7, '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71') AS sqlc_mig_step \gset
\if :sqlc_mig_step
SELECT pg_temp.sqlc_mig_truth((
SELECT count(*) FROM jobs
)::text) AS sqlc_mig_if \gset
\if :sqlc_mig_if
-- the project's own SQL; its locks are not known here
UPDATE jobs SET a = '' WHERE a IS NULL;
\echo '  ? execute UPDATE jobs SET a = '''' WHERE a IS NULL'', rows:' :ROW_COUNT
\else
\echo '  skipped, its condition says no: execute UPDATE jobs SET a = '''' WHERE a IS NULL'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 7, '709b1a999f53b069412f444fc7de003cdafd4fafae3bd1890c891b95eec16e71') AS sqlc_mig_void \gset
\else
\echo '  done before: execute UPDATE jobs SET a = '''' WHERE a IS NULL'
\endif

-- 8. alter_column public.jobs.a
--    migrations/0002_cut_into_segments_by.yaml:14
SELECT pg_temp.sqlc_mig_step('0002', 8, 'f101663a9e8ed4e2973d3ecd3bd75ec6ae04253baa997411ace45b11171d5cb0') AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.jobs: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_column_null_differs('public', 'jobs', 'a', 'not null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."jobs" ALTER COLUMN "a" SET NOT NULL;
\echo '  alter nullability of public.jobs.a'
\else
\echo '  unchanged nullability of public.jobs.a'
\endif
SELECT pg_temp.sqlc_mig_mark('0002', 8, 'f101663a9e8ed4e2973d3ecd3bd75ec6ae04253baa997411ace45b11171d5cb0') AS sqlc_mig_void \gset
\else
\echo '  done before: alter_column public.jobs.a'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Cut into segments by what no transaction takes', '2b1d4f8e68fe9cf9482e67951f4e4aa67c8c56154a03e2253bb4f96b18962b30', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

