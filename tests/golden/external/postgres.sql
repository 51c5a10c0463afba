-- ================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'apply 0001 A table that others made'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'index', 'public', 'legacy_users', 'ix_legacy') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'column', 'public', 'legacy_users', 'extra') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'foreign key', 'public', 'legacy_users', 'fk_legacy') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'legacy_users', 'name', 'full_name') AS sqlc_mig_4 \gset

-- 1. create_index ix_legacy on public.legacy_users
--    migrations/0001_others.yaml:6
-- lock on public.legacy_users: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_1
\echo '  create index public.ix_legacy'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'legacy_users', 'ix_legacy') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
CREATE INDEX "ix_legacy" ON :"public"."legacy_users" ("name");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. add_column public.legacy_users.extra
--    migrations/0001_others.yaml:7
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_2
\echo '  add column public.legacy_users.extra'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'legacy_users', 'extra') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."legacy_users" ADD COLUMN "extra" integer;
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_foreign_key fk_legacy on public.legacy_users
--    migrations/0001_others.yaml:8
-- lock on public.legacy_users: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.legacy_other: SHARE ROW EXCLUSIVE, blocks writes but not reads
\if :sqlc_mig_3
\echo '  add foreign key fk_legacy on public.legacy_users'
\else
SELECT pg_temp.sqlc_mig_aside('foreign key', 'public', 'legacy_users', 'fk_legacy',
  refers_to => '{{public,legacy_other}}') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
ALTER TABLE :"public"."legacy_users" ADD CONSTRAINT "fk_legacy" FOREIGN KEY ("extra") REFERENCES :"public"."legacy_other" ("id");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. alter_column public.legacy_users.name
--    migrations/0001_others.yaml:9
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
\echo '  alter default of public.legacy_users.name'
ALTER TABLE "public"."legacy_users" ALTER COLUMN "name" SET DEFAULT 'x';

-- 5. rename_column public.legacy_users.name to full_name
--    migrations/0001_others.yaml:10
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_4
\echo '  rename column public.legacy_users.name to full_name'
ALTER TABLE "public"."legacy_users" RENAME COLUMN "name" TO "full_name";
\else \echo '  already renamed column public.legacy_users.name to full_name'
\endif

-- 6. drop_index ix_old on public.legacy_users
--    migrations/0001_others.yaml:11
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'index', 'public', 'legacy_users', 'ix_old') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop index public.ix_old'
DROP INDEX "public"."ix_old";
\else \echo '  absent index public.ix_old'
\endif

-- 7. drop_constraint uq_old on public.legacy_users
--    migrations/0001_others.yaml:12
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'unique constraint', 'public', 'legacy_users', 'uq_old') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  drop constraint uq_old on public.legacy_users'
ALTER TABLE "public"."legacy_users" DROP CONSTRAINT "uq_old";
\else \echo '  absent constraint uq_old on public.legacy_users'
\endif

-- 8. drop_column public.legacy_users.gone      ! destroys the values of public.legacy_users.gone
--    migrations/0001_others.yaml:13
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'legacy_users', 'gone') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop column public.legacy_users.gone'
ALTER TABLE "public"."legacy_users" DROP COLUMN "gone";
\else \echo '  absent column public.legacy_users.gone'
\endif

-- 9. rename_table public.legacy_users to legacy_people
--    migrations/0001_others.yaml:14
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'table', 'public', 'legacy_users', NULL, 'legacy_people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename table public.legacy_users to legacy_people'
ALTER TABLE "public"."legacy_users" RENAME TO "legacy_people";
\else \echo '  already renamed table public.legacy_users to legacy_people'
\endif

-- 10. drop_table public.legacy_things      ! destroys the rows of public.legacy_things
--    migrations/0001_others.yaml:15
-- lock on public.legacy_things: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'legacy_things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.legacy_things'
DROP TABLE "public"."legacy_things";
\else \echo '  absent table public.legacy_things'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

