-- ================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_many.yaml'
\echo 'revert 0001 More rows than one statement takes'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project      line 7
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM numbers' (:sqlc_mig_file':7)'
DELETE FROM numbers;
\echo '   ' :ROW_COUNT rows

-- 2. drop_table public.numbers      ! destroys the rows of public.numbers      line 6
-- lock on public.numbers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."numbers";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

