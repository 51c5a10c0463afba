-- ================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`, and rows with its keys may have been there before
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 With a key, with an update, without a key'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Reference rows'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'notes') AS sqlc_mig_1 \gset

-- 1. drop_table public.notes      ! destroys the rows of public.notes
--    migrations/0001_reference_rows.yaml:15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.notes'
DROP TABLE "public"."notes";
\else \echo '  absent table public.notes'
\endif

-- 2. drop_table public.countries      ! destroys the rows of public.countries
--    migrations/0001_reference_rows.yaml:6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'countries') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.countries'
DROP TABLE "public"."countries";
\else \echo '  absent table public.countries'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

