-- ================================================================================
-- 0001  quotes ' " ; and \q and a line; $$ :x -- /*
-- 1 of 1; migrations/0001_quotes_and_q_nand.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_quotes_and_q_nand.yaml'
\echo 'revert 0001 quotes '' " ; and \\q and a line; $$ :x -- /*'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_enum public.no'te      line 14
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
DROP TYPE "public"."no'te";
\endif

-- 2. drop_table public.it's; "quoted" -- $$ :x      ! destroys the rows of public.it's; "quoted" -- $$ :x      line 6
-- lock on public.it's; "quoted" -- $$ :x: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."it's; ""quoted"" -- $$ :x";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

