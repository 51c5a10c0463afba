-- ===================================================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_table public.t
--    migrations/0001_table.yaml:6
SELECT pg_temp.sqlc_mig_table_missing('public', 't') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE TABLE "public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
\echo '  create table public.t'
\else
\echo '  exists table public.t'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table', '224fbdff0c632647d8560f2b55dfde6354a43e70d5e6021b722d6ed77b47df9d', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0002  A downgrade by hand
-- 2 of 5; migrations/0002_list.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0002 A downgrade by hand'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute UPDATE t SET a = 1      ? SQL of the project
--    migrations/0002_list.yaml:6
-- the project's own SQL; its locks are not known here
UPDATE t SET a = 1;
\echo '  ? execute UPDATE t SET a = 1'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0002', 'A downgrade by hand', 'c0e1bc18a6c139ec0a862f233db806e66788dd092b4c53614c81bb714f2d79f8', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0003  Nothing to do on the way down
-- 3 of 5; migrations/0003_nothing.yaml; needs 0002
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0003') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0003 Nothing to do on the way down'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute UPDATE t SET a = 3      ? SQL of the project
--    migrations/0003_nothing.yaml:6
-- the project's own SQL; its locks are not known here
UPDATE t SET a = 3;
\echo '  ? execute UPDATE t SET a = 3'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0003', 'Nothing to do on the way down', 'bbf65988778af0ae681ee52a46c04abcd1c9619bab59c4f0079d1b44bc618571', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0004  Nothing at all
-- 4 of 5; migrations/0004_empty.yaml; needs 0003
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0004') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0004 Nothing at all'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;
SELECT pg_temp.sqlc_mig_done('0004', 'Nothing at all', 'cbad39598c063b41301d16511840761744b92a9b1c38509fbcb28d4197d01006', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0005  No way back
-- 5 of 5; migrations/0005_no_way.yaml; needs 0004
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0005') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0005 No way back'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. execute DELETE FROM t      ! destroys rows, by DELETE; SQL of the project
--    migrations/0005_no_way.yaml:6
-- the project's own SQL; its locks are not known here
DELETE FROM t;
\echo '  ! execute DELETE FROM t'', rows:' :ROW_COUNT

SELECT pg_temp.sqlc_mig_done('0005', 'No way back', '5bd9c8e23f339a041fc56bc64e60d137ff7c1e243d0311a531ce85769af29dfe', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

