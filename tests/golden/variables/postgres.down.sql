-- ================================================================================
-- 0001  Variables, aliases and maps by dialect
-- 1 of 1; migrations/0001_variables_aliases_and_maps.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Variables, aliases and maps by dialect'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'shop_users') AS sqlc_mig_1 \gset

-- 1. drop_table public.shop_users      ! destroys the rows of public.shop_users
--    migrations/0001_variables_aliases_and_maps.yaml:6
-- lock on public.shop_users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.shop_users'
DROP TABLE "public"."shop_users";
\else \echo '  absent table public.shop_users'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

