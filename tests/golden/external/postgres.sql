-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'apply 0001 A table that others made'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. create_index ix_legacy on public.legacy_users
--    migrations/0001_others.yaml:6
-- lock on public.legacy_users: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_legacy', 'legacy_users') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_legacy" ON "public"."legacy_users" ("name");
\echo '  create index public.ix_legacy'
\else
\echo '  exists index public.ix_legacy'
\endif

-- 2. add_column public.legacy_users.extra
--    migrations/0001_others.yaml:7
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'legacy_users', 'extra') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" ADD COLUMN "extra" integer;
\echo '  add column public.legacy_users.extra'
\else
\echo '  exists column public.legacy_users.extra'
\endif

-- 3. create_foreign_key fk_legacy on public.legacy_users
--    migrations/0001_others.yaml:8
-- lock on public.legacy_users: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.legacy_other: SHARE ROW EXCLUSIVE, blocks writes but not reads
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'legacy_users', 'fk_legacy', 'foreign key') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" ADD CONSTRAINT "fk_legacy" FOREIGN KEY ("extra") REFERENCES "public"."legacy_other" ("id");
\echo '  add foreign key fk_legacy on public.legacy_users'
\else
\echo '  exists foreign key fk_legacy on public.legacy_users'
\endif

-- 4. alter_column public.legacy_users.name
--    migrations/0001_others.yaml:9
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
ALTER TABLE "public"."legacy_users" ALTER COLUMN "name" SET DEFAULT 'x';
\echo '  alter default of public.legacy_users.name'

-- 5. rename_column public.legacy_users.name to full_name
--    migrations/0001_others.yaml:10
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'legacy_users', 'name', 'full_name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" RENAME COLUMN "name" TO "full_name";
\echo '  rename column public.legacy_users.name to full_name'
\else
\echo '  already renamed column public.legacy_users.name to full_name'
\endif

-- 6. drop_index ix_old on public.legacy_users
--    migrations/0001_others.yaml:11
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_index_present('public', 'ix_old') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP INDEX "public"."ix_old";
\echo '  drop index public.ix_old'
\else
\echo '  absent index public.ix_old'
\endif

-- 7. drop_constraint uq_old on public.legacy_users
--    migrations/0001_others.yaml:12
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_constraint_present('public', 'legacy_users', 'uq_old', 'unique constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" DROP CONSTRAINT "uq_old";
\echo '  drop constraint uq_old on public.legacy_users'
\else
\echo '  absent constraint uq_old on public.legacy_users'
\endif

-- 8. drop_column public.legacy_users.gone      ! destroys the values of public.legacy_users.gone
--    migrations/0001_others.yaml:13
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'legacy_users', 'gone') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" DROP COLUMN "gone";
\echo '  ! drop column public.legacy_users.gone'
\else
\echo '  absent column public.legacy_users.gone'
\endif

-- 9. rename_table public.legacy_users to legacy_people
--    migrations/0001_others.yaml:14
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('public', 'legacy_users', 'legacy_people') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."legacy_users" RENAME TO "legacy_people";
\echo '  rename table public.legacy_users to legacy_people'
\else
\echo '  already renamed table public.legacy_users to legacy_people'
\endif

-- 10. drop_table public.legacy_things      ! destroys the rows of public.legacy_things
--    migrations/0001_others.yaml:15
-- lock on public.legacy_things: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'legacy_things') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."legacy_things";
\echo '  ! drop table public.legacy_things'
\else
\echo '  absent table public.legacy_things'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'A table that others made', '551f39348bb83b96491de9dda7f20973a212c4a5283cae96c9dc12b8855efaef', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

