-- ================================================================================
-- 0002  NULLS NOT DISTINCT
-- 1 of 2; migrations/0002_nulls.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_nulls.yaml'
\echo 'revert 0002 NULLS NOT DISTINCT'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.u      ! destroys the rows of public.u      line 8
-- lock on public.u: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
DROP TABLE "public"."u";
\endif

-- 2. drop_index ux_a on public.t      line 7
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
DROP INDEX "public"."ux_a";
\endif

-- 3. drop_constraint uq_t_a_id on public.t      line 6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."t" DROP CONSTRAINT "uq_t_a_id";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.t      ! destroys the rows of public.t      line 6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."t";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

