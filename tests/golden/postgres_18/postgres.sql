-- ================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 't') AS sqlc_mig_1 \gset

-- 1. create_table public.t
--    migrations/0001_table.yaml:6
\if :sqlc_mig_1 \echo '  create table public.t' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 't',
  later => '{column b}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."t" (
  "id" bigint NOT NULL,
  "a" integer,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "uq_t_a" UNIQUE ("a")
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Columns that are not stored
-- 2 of 2; migrations/0002_virtual.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Columns that are not stored'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'u') AS sqlc_mig_1 \gset

-- 1. add_column public.t.b
--    migrations/0002_virtual.yaml:6
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN NOT pg_temp.sqlc_mig_there('column', 'public', 't', 'b')
   AND pg_temp.sqlc_mig_there('table', 'public', 'u') THEN
    '  superseded column public.t.b, dropped later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 't', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo \echo '  add column public.t.b' \else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 't', 'b',
  later => '{column b}') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_todo
ALTER TABLE :"public"."t" ADD COLUMN "b" integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\endif

-- 2. create_table public.u
--    migrations/0002_virtual.yaml:7
\if :sqlc_mig_1 \echo '  create table public.u' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'u') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."u" (
  "a" integer,
  "b" integer GENERATED ALWAYS AS (a * 2) VIRTUAL
);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

-- 3. drop_column public.t.b
--    migrations/0002_virtual.yaml:8
-- lock on public.t: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 't', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop column public.t.b'
ALTER TABLE "public"."t" DROP COLUMN "b";
\else \echo '  absent column public.t.b'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

