-- ================================================================================
-- 0001  A table
-- 1 of 3; migrations/0001_a_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'items') AS sqlc_mig_1 \gset

-- 1. create_table public.items
--    migrations/0001_a_table.yaml:6
\if :sqlc_mig_1 \echo '  create table public.items' \else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'items',
  later => '{column amount collation,column amount default,column amount null,column amount type,column id collation,
    column id default,column id identity,column id identity counts,column id type,column state comment,column state default,
    column title collation,column title default,column title null,column title type}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on \endif \if :sqlc_mig_1
CREATE TABLE :"public"."items" (
  "id" integer NOT NULL,
  "title" varchar(40) DEFAULT 'new',
  "amount" text NOT NULL,
  "state" varchar(10) DEFAULT 'open' NOT NULL,
  CONSTRAINT "pk_items" PRIMARY KEY ("id")
);
COMMENT ON COLUMN :"public"."items"."state" IS 'open or shut';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0002  Every change of a column
-- 2 of 3; migrations/0002_every_change_of_a.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply 0002 Every change of a column'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'id', 'bigint') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'title', 'not null') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'amount', 'numeric(12,2)') AS sqlc_mig_3 \gset

-- 1. alter_column public.items.id
--    migrations/0002_every_change_of_a.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_1
\echo '  alter type of public.items.id'
ALTER TABLE "public"."items" ALTER COLUMN "id" TYPE bigint;
\else \echo '  unchanged type of public.items.id'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'id', 'ALWAYS') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter identity of public.items.id'
ALTER TABLE "public"."items" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
CALL pg_temp.sqlc_mig_counts_on('public', 'items', 'id');
\else \echo '  unchanged identity of public.items.id'
\endif

-- 2. alter_column public.items.title
--    migrations/0002_every_change_of_a.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
SELECT CASE
  WHEN pg_temp.sqlc_mig_there('column', 'public', 'items', 'title', 'character varying(60)') THEN
    '  superseded alter type of public.items.title, changed later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
\echo '  alter type of public.items.title'
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE text COLLATE "C";
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT CASE
  WHEN pg_temp.sqlc_mig_there('column', 'public', 'items', 'title', 'character varying(60)') THEN
    '  superseded alter default of public.items.title, changed later'
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
\echo :sqlc_mig_past
\else
\echo '  alter default of public.items.title'
ALTER TABLE "public"."items" ALTER COLUMN "title" DROP DEFAULT;
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_2
\echo '  alter nullability of public.items.title'
ALTER TABLE "public"."items" ALTER COLUMN "title" SET NOT NULL;
\else \echo '  unchanged nullability of public.items.title'
\endif

-- 3. alter_column public.items.amount
--    migrations/0002_every_change_of_a.yaml:8
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_3
\echo '  alter type of public.items.amount'
ALTER TABLE "public"."items" ALTER COLUMN "amount" TYPE numeric(12,2) USING amount::numeric(12,2);
\else \echo '  unchanged type of public.items.amount'
\endif
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.amount'
ALTER TABLE "public"."items" ALTER COLUMN "amount" SET DEFAULT 0;
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'amount', 'null') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  alter nullability of public.items.amount'
ALTER TABLE "public"."items" ALTER COLUMN "amount" DROP NOT NULL;
\else \echo '  unchanged nullability of public.items.amount'
\endif

-- 4. alter_column public.items.state
--    migrations/0002_every_change_of_a.yaml:9
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.items.state'
ALTER TABLE "public"."items" ALTER COLUMN "state" SET DEFAULT (lower('OPEN'));
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.state'
COMMENT ON COLUMN "public"."items"."state" IS NULL;

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0003  And some of it back
-- 3 of 3; migrations/0003_and_some_of_it.yaml; needs 0002
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply 0003 And some of it back'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'id', 'no identity') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'items', 'title', 'character varying(60)') AS sqlc_mig_2 \gset

-- 1. alter_column public.items.id
--    migrations/0003_and_some_of_it.yaml:6
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  alter identity of public.items.id'
ALTER TABLE "public"."items" ALTER COLUMN "id" DROP IDENTITY;
\else \echo '  unchanged identity of public.items.id'
\endif

-- 2. alter_column public.items.title
--    migrations/0003_and_some_of_it.yaml:7
-- lock on public.items: ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table, or at least reads all of it
\if :sqlc_mig_2
\echo '  alter type of public.items.title'
ALTER TABLE "public"."items" ALTER COLUMN "title" TYPE varchar(60) COLLATE "C";
\else \echo '  unchanged type of public.items.title'
\endif

-- 3. alter_column public.items.state
--    migrations/0003_and_some_of_it.yaml:8
-- lock on public.items: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of column public.items.state'
COMMENT ON COLUMN "public"."items"."state" IS 'again';

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

