-- ================================================================================
-- d1  Merged
-- 1 of 5; migrations/d1_merge.yaml; needs a1, b1, c1
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_5}
\echo 'revert d1 Merged'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('alter', 'column', 'public', 'shared', 'c', 'null') AS sqlc_mig_1 \gset

-- 1. alter_column public.shared.c
--    migrations/d1_merge.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.shared.c'
ALTER TABLE "public"."shared" ALTER COLUMN "c" DROP DEFAULT;
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  alter nullability of public.shared.c'
ALTER TABLE "public"."shared" ALTER COLUMN "c" DROP NOT NULL;
\else \echo '  unchanged nullability of public.shared.c'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(5) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_5 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- c1  A third one
-- 2 of 5; migrations/c1_third.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_4}
\echo 'revert c1 A third one'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'shared', 'third') AS sqlc_mig_1 \gset

-- 1. drop_column public.shared.third      ! destroys the values of public.shared.third
--    migrations/c1_third.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.shared.third'
ALTER TABLE "public"."shared" DROP COLUMN "third";
\else \echo '  absent column public.shared.third'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(4) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_4 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- b1  Right
-- 3 of 5; migrations/b1_right.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_3}
\echo 'revert b1 Right'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'check constraint', 'public', 'shared', 'ck_c') AS sqlc_mig_1 \gset

-- 1. drop_constraint ck_c on public.shared
--    migrations/b1_right.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  drop constraint ck_c on public.shared'
ALTER TABLE "public"."shared" DROP CONSTRAINT "ck_c";
\else \echo '  absent constraint ck_c on public.shared'
\endif

-- 2. add_column public.shared.b
--    migrations/b1_right.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'shared', 'b') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  add column public.shared.b'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'shared', 'b') AS sqlc_mig_todo \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_todo
ALTER TABLE :"public"."shared" ADD COLUMN "b" varchar(20);
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
-- a1  Left
-- 4 of 5; migrations/a1_left.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert a1 Left'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'shared', 'left_one') AS sqlc_mig_1 \gset

-- 1. alter_column public.shared.a
--    migrations/a1_left.yaml:7
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.shared.a'
ALTER TABLE "public"."shared" ALTER COLUMN "a" SET DEFAULT 1;

-- 2. drop_column public.shared.left_one      ! destroys the values of public.shared.left_one
--    migrations/a1_left.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop column public.shared.left_one'
ALTER TABLE "public"."shared" DROP COLUMN "left_one";
\else \echo '  absent column public.shared.left_one'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  A table
-- 5 of 5; migrations/0001_table.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 A table'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'shared') AS sqlc_mig_1 \gset

-- 1. drop_table public.shared      ! destroys the rows of public.shared
--    migrations/0001_table.yaml:6
-- lock on public.shared: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.shared'
DROP TABLE "public"."shared";
\else \echo '  absent table public.shared'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

