-- ================================================================================
-- 0001  More rows than one statement takes
-- 1 of 1; migrations/0001_many.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 More rows than one statement takes'

BEGIN;

-- 1. execute DELETE FROM numbers      ! destroys rows, by DELETE; SQL of the project
--    migrations/0001_many.yaml:7
-- the project's own SQL; its locks are not known here
\echo '  ! execute DELETE FROM numbers'
DELETE FROM numbers;
\echo '   ' :ROW_COUNT rows

-- 2. drop_table public.numbers      ! destroys the rows of public.numbers
--    migrations/0001_many.yaml:6
-- lock on public.numbers: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'numbers') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.numbers'
DROP TABLE "public"."numbers";
\else \echo '  absent table public.numbers'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

