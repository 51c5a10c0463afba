-- ================================================================================
-- 0001  A table
-- 1 of 5; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'table', 'public', 'shared') AS sqlc_mig_1 \gset

-- 1. create_table public.shared
--    migrations/0001_table.yaml:6
\if :sqlc_mig_1
\echo '  create table public.shared'
\else
SELECT pg_temp.sqlc_mig_aside('table', 'public', 'shared',
  later => '{column a default,column b,column c default,column c null,column left_one,column third,constraint ck_c,
    constraint ck_shared_third,index ix_shared_left_one}') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE TABLE :"public"."shared" (
  "id" bigint NOT NULL,
  "a" integer DEFAULT 1 NOT NULL,
  "b" varchar(20),
  "c" varchar(20),
  CONSTRAINT "pk_shared" PRIMARY KEY ("id")
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
-- a1  Left
-- 2 of 5; migrations/a1_left.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'apply a1 Left'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'shared', 'left_one') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'shared', 'ix_shared_left_one') AS sqlc_mig_2 \gset

-- 1. add_column public.shared.left_one
--    migrations/a1_left.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.shared.left_one'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'shared', 'left_one') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."shared" ADD COLUMN "left_one" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.shared: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_2
\echo '  create index public.ix_shared_left_one'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'shared', 'ix_shared_left_one') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
CREATE INDEX "ix_shared_left_one" ON :"public"."shared" ("left_one");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. alter_column public.shared.a
--    migrations/a1_left.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.shared.a'
ALTER TABLE "public"."shared" ALTER COLUMN "a" SET DEFAULT 2;

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'apply b1 Right'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'shared', 'b') AS sqlc_mig_1 \gset

-- 1. drop_column public.shared.b      ! destroys the values of public.shared.b; undo: the column comes back empty
--    migrations/b1_right.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.shared.b'
ALTER TABLE "public"."shared" DROP COLUMN "b";
\else \echo '  absent column public.shared.b'
\endif

-- 2. create_check_constraint ck_c on public.shared
--    migrations/b1_right.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'shared', 'ck_c') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add check constraint ck_c on public.shared'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'shared', 'ck_c') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."shared" ADD CONSTRAINT "ck_c" CHECK (c <> '');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- c1  A third one
-- 4 of 5; migrations/c1_third.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'apply c1 A third one'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'shared', 'third') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'shared', 'ck_shared_third') AS sqlc_mig_2 \gset

-- 1. add_column public.shared.third
--    migrations/c1_third.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.shared.third'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'shared', 'third') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."shared" ADD COLUMN "third" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_2
\echo '  add check constraint ck_shared_third on public.shared'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'shared', 'ck_shared_third') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."shared" ADD CONSTRAINT "ck_shared_third" CHECK (third > 0);
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- d1  Merged
-- 5 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'apply d1 Merged'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'shared', 'c', 'not null') AS sqlc_mig_1 \gset

-- 1. alter_column public.shared.c
--    migrations/d1_merge.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.shared.c'
ALTER TABLE "public"."shared" ALTER COLUMN "c" SET DEFAULT 'c';
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_1
\echo '  alter nullability of public.shared.c'
ALTER TABLE "public"."shared" ALTER COLUMN "c" SET NOT NULL;
\else \echo '  unchanged nullability of public.shared.c'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

