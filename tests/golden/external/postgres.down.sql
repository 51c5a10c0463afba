-- ================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_others.yaml'
\echo 'revert 0001 A table that others made'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

