-- ================================================================================
-- 0001  With its own time limits
-- 1 of 2; migrations/0001_with_its_own_time.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 With its own time limits'

BEGIN;
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '0';
SET LOCAL app.tenant = 'it''s me';
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'slow') AS sqlc_mig_1 \gset

-- 1. create_table public.slow
--    migrations/0001_with_its_own_time.yaml:7
\if :sqlc_mig_1
\echo '  create table public.slow'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'slow',
  later => '{index ix_slow_id}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."slow" (
  "id" bigint
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Outside a transaction too
-- 2 of 2; migrations/0002_outside_a_transaction_too.yaml; needs 0001
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Outside a transaction too'
CALL pg_temp.sqlc_mig_mark(2, 0, '');

-- outside a transaction, and without time limits: cancelled halfway, it would leave its work half done
SET lock_timeout = 0;
SET statement_timeout = 0;
SET maintenance_work_mem = '1GB';

-- 1. create_index ix_slow_id on public.slow
--    migrations/0002_outside_a_transaction_too.yaml:7
SELECT pg_temp.sqlc_mig_step(2, 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2', false) AS sqlc_mig_step \gset
\if :sqlc_mig_step
-- lock on public.slow: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes; reads the whole table twice and waits for older transactions
SELECT pg_temp.sqlc_mig_ask('mend', 'index', 'public', 'slow', 'ix_slow_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop what an interrupted build has left of index public.ix_slow_id'
DROP INDEX CONCURRENTLY "public"."ix_slow_id";
\endif
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'slow', 'ix_slow_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  create index public.ix_slow_id'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'slow', 'ix_slow_id') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
CREATE INDEX CONCURRENTLY "ix_slow_id" ON :"public"."slow" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
CALL pg_temp.sqlc_mig_mark(2, 1, 'c55ae45998c5719a1adc398b52250319b043c8e05bdf471da298aafd961ea1f2');
\else \echo '  done before: create_index ix_slow_id on public.slow'
\endif

SET lock_timeout = '3s';
SET statement_timeout = '0';
RESET maintenance_work_mem;

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

