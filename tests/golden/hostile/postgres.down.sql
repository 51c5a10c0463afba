-- ================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'enum', 'public', 'no''te') AS sqlc_mig_1 \gset

-- 1. drop_enum public.no'te
--    migrations/0001_quotes_and_q_nand.yaml:14
\if :sqlc_mig_1
\echo '  drop enum public.no''te'
DROP TYPE "public"."no'te";
\else \echo '  absent enum public.no''te'
\endif

-- 2. drop_table public.it's; "quoted" -- $$ :x      ! destroys the rows of public.it's; "quoted" -- $$ :x
--    migrations/0001_quotes_and_q_nand.yaml:6
-- lock on public.it's; "quoted" -- $$ :x: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'it''s; "quoted" -- $$ :x') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.it''s; "quoted" -- $$ :x'
DROP TABLE "public"."it's; ""quoted"" -- $$ :x";
\else \echo '  absent table public.it''s; "quoted" -- $$ :x'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

