-- ================================================================================
-- 0001  A default of every kind
-- 1 of 1; migrations/0001_defaults.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A default of every kind'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'things') AS sqlc_mig_1 \gset

-- 1. drop_table public.things      ! destroys the rows of public.things
--    migrations/0001_defaults.yaml:6
-- lock on public.things: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.things'
DROP TABLE "public"."things";
\else \echo '  absent table public.things'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

