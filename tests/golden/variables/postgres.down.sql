-- ================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_variables_aliases_and_maps.yaml'
\echo 'revert 0001 Variables, aliases and maps by dialect'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.shop_users      ! destroys the rows of public.shop_users      line 6
-- lock on public.shop_users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."shop_users";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

