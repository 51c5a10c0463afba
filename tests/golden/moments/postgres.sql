-- ================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_zones.yaml'
\echo 'apply 0001 Moments with a zone'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.moments      line 6
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."moments" (
  "at" timestamptz DEFAULT '2026-11-20 12:45:00+00',
  "utc" timestamptz DEFAULT '2026-11-20 13:45:00+00'
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. bulk_insert public.moments (1 row)      line 11
-- lock on public.moments: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.moments' (:sqlc_mig_file':11)'
INSERT INTO "public"."moments" ("at", "utc") VALUES
  ('2026-11-20 12:45:00.123456+00', '2026-11-20 00:00:00+00');
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

