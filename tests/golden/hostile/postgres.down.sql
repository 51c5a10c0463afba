-- ===================================================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_enum public.no'te
--    migrations/0001_quotes_and_q_nand.yaml:14
SELECT pg_temp.sqlc_mig_enum_present('public', 'no''te') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TYPE "public"."no'te";
\echo '  drop enum public.no''te'
\else
\echo '  absent enum public.no''te'
\endif

-- 2. drop_table public.it's; "quoted" -- $$ :x      ! destroys the rows of public.it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
-- lock on public.it's; "quoted" -- $$ :x: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'it''s; "quoted" -- $$ :x') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."it's; ""quoted"" -- $$ :x";
\echo '  ! drop table public.it''s; "quoted" -- $$ :x'
\else
\echo '  absent table public.it''s; "quoted" -- $$ :x'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'quotes '' " ; and \q
and a line; $$ :x -- /*', '9ac4342bef7192258343f46f22e7d5af21f6915a692150f6064977f0cadb67b5', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

