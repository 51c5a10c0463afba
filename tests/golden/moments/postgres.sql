-- ===================================================================================================================
-- 0001  Moments with a zone
-- 1 of 1; migrations/0001_zones.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 Moments with a zone'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.moments
--    migrations/0001_zones.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 'moments') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."moments" (
  "at" timestamptz DEFAULT '2026-11-20 12:45:00+00',
  "utc" timestamptz DEFAULT '2026-11-20 13:45:00+00'
);
\echo '  create table public.moments'
\else
\echo '  exists table public.moments'
\endif

-- 2. bulk_insert public.moments (1 row)
--    migrations/0001_zones.yaml:11
-- lock on public.moments: ROW EXCLUSIVE, blocks writers of the same rows
INSERT INTO "public"."moments" ("at", "utc") VALUES
  ('2026-11-20 12:45:00.123456+00', '2026-11-20 00:00:00+00');
\echo '  insert into public.moments'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0001', 'Moments with a zone', 'c7285396155e2eeee8127b6a44d08e6ce9bd43bc5fb7c648c84e592f2b9aae93', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

