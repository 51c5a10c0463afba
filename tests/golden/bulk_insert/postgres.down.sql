-- ================================================================================
-- 0002  With a key, with an update, without a key
-- 1 of 2; migrations/0002_with_a_key_with.yaml; needs 0001
-- cannot be reverted: its `bulk_insert` says no `undo`, and rows with its keys may have been there before
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_with_a_key_with.yaml'
\echo 'revert 0002 With a key, with an update, without a key'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Reference rows
-- 2 of 2; migrations/0001_reference_rows.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_reference_rows.yaml'
\echo 'revert 0001 Reference rows'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.notes      ! destroys the rows of public.notes      line 15
-- lock on public.notes: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
DROP TABLE "public"."notes";
\endif

-- 2. drop_table public.countries      ! destroys the rows of public.countries      line 6
-- lock on public.countries: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."countries";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

