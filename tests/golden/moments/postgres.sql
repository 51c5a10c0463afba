-- ================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 Moments with a zone'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'moments') AS sqlc_mig_1 \gset

-- 1. create_table public.moments
--    migrations/0001_zones.yaml:6
\if :sqlc_mig_1
\echo '  create table public.moments'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'moments') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."moments" (
  "at" timestamptz DEFAULT '2026-11-20 12:45:00+00',
  "utc" timestamptz DEFAULT '2026-11-20 13:45:00+00'
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. bulk_insert public.moments (1 row)
--    migrations/0001_zones.yaml:11
-- lock on public.moments: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.moments'
INSERT INTO "public"."moments" ("at", "utc") VALUES
  ('2026-11-20 12:45:00.123456+00', '2026-11-20 00:00:00+00');
\echo '   ' :ROW_COUNT rows

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

