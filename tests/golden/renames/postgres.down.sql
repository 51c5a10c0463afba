-- ===================================================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0002') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0002 Everything has another name'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. add_column public.youngsters.nickname
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_missing('public', 'youngsters', 'nickname') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."youngsters" ADD COLUMN "nickname" varchar(40) DEFAULT 'nobody';
COMMENT ON COLUMN "public"."youngsters"."nickname" IS 'how they are called';
\echo '  add column public.youngsters.nickname'
\else
\echo '  exists column public.youngsters.nickname'
\endif

-- 2. create_check_constraint ck_children_name on public.youngsters
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
SELECT pg_temp.sqlc_mig_constraint_missing('public', 'youngsters', 'ck_children_name', 'check constraint') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."youngsters" ADD CONSTRAINT "ck_children_name" CHECK ("nickname" <> '');
\echo '  add check constraint ck_children_name on public.youngsters'
\else
\echo '  exists check constraint ck_children_name on public.youngsters'
\endif

-- 3. create_index ix_nickname on public.youngsters
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: SHARE, blocks writes but not reads; reads the whole table
SELECT pg_temp.sqlc_mig_index_missing('public', 'ix_nickname', 'youngsters') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
CREATE INDEX "ix_nickname" ON "public"."youngsters" ("nickname");
\echo '  create index public.ix_nickname'
\else
\echo '  exists index public.ix_nickname'
\endif

-- 4. drop_column public.youngsters.age      ! destroys the values of public.youngsters.age
--    migrations/0002_renamed.yaml:16
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_present('public', 'youngsters', 'age') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."youngsters" DROP COLUMN "age";
\echo '  ! drop column public.youngsters.age'
\else
\echo '  absent column public.youngsters.age'
\endif

-- 5. drop_table_comment public.youngsters
--    migrations/0002_renamed.yaml:15
-- lock on public.youngsters: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."youngsters" IS NULL;
\echo '  set comment of table public.youngsters'

-- 6. create_table_comment public.elders
--    migrations/0002_renamed.yaml:14
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."elders" IS 'They''re old';
\echo '  set comment of table public.elders'

-- 7. create_table_comment public.elders
--    migrations/0002_renamed.yaml:13
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
COMMENT ON TABLE "public"."elders" IS 'They have children';
\echo '  set comment of table public.elders'

-- 8. rename_table public.youngsters to children
--    migrations/0002_renamed.yaml:12
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('public', 'youngsters', 'children') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."youngsters" RENAME TO "children";
\echo '  rename table public.youngsters to children'
\else
\echo '  already renamed table public.youngsters to children'
\endif

-- 9. rename_table public.elders to parents
--    migrations/0002_renamed.yaml:11
-- lock on public.elders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_rename('public', 'elders', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."elders" RENAME TO "parents";
\echo '  rename table public.elders to parents'
\else
\echo '  already renamed table public.elders to parents'
\endif

-- 10. rename_index ix_nickname to ix_children_name on public.children
--    migrations/0002_renamed.yaml:10
-- lock on public.children: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT pg_temp.sqlc_mig_index_rename('public', 'ix_nickname', 'ix_children_name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER INDEX "public"."ix_nickname" RENAME TO "ix_children_name";
\echo '  rename index public.ix_nickname to ix_children_name'
\else
\echo '  already renamed index public.ix_nickname to ix_children_name'
\endif

-- 11. rename_column public.children.parent_number to parent_id
--    migrations/0002_renamed.yaml:9
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'children', 'parent_number', 'parent_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."children" RENAME COLUMN "parent_number" TO "parent_id";
\echo '  rename column public.children.parent_number to parent_id'
\else
\echo '  already renamed column public.children.parent_number to parent_id'
\endif

-- 12. rename_column public.children.nickname to name
--    migrations/0002_renamed.yaml:8
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'children', 'nickname', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."children" RENAME COLUMN "nickname" TO "name";
\echo '  rename column public.children.nickname to name'
\else
\echo '  already renamed column public.children.nickname to name'
\endif

-- 13. rename_column public.parents.title to name
--    migrations/0002_renamed.yaml:7
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'parents', 'title', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."parents" RENAME COLUMN "title" TO "name";
\echo '  rename column public.parents.title to name'
\else
\echo '  already renamed column public.parents.title to name'
\endif

-- 14. rename_column public.parents.number to id
--    migrations/0002_renamed.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_column_rename('public', 'parents', 'number', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
ALTER TABLE "public"."parents" RENAME COLUMN "number" TO "id";
\echo '  rename column public.parents.number to id'
\else
\echo '  already renamed column public.parents.number to id'
\endif

SELECT pg_temp.sqlc_mig_done('0002', 'Everything has another name', '3683fc29b42e48f00546f9b94d93e8e2fd35bacad1fa02b0b80a996e2a547b14', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

-- ===================================================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ===================================================================================================================
SELECT pg_temp.sqlc_mig_pending('0001') AS sqlc_mig_pending \gset
\if :sqlc_mig_pending
\echo 'revert 0001 Tables that know each other'
SELECT pg_catalog.clock_timestamp() AS sqlc_mig_started \gset

BEGIN;

-- 1. drop_table public.children      ! destroys the rows of public.children
--    migrations/0001_tables.yaml:12
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'children') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."children";
\echo '  ! drop table public.children'
\else
\echo '  absent table public.children'
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents
--    migrations/0001_tables.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_table_present('public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
DROP TABLE "public"."parents";
\echo '  ! drop table public.parents'
\else
\echo '  absent table public.parents'
\endif

SELECT pg_temp.sqlc_mig_done('0001', 'Tables that know each other', '6fd629f9a314f699b596f12d2e782912ac9be104d872a079dc1a1f30ae2daedc', :'sqlc_mig_started') AS sqlc_mig_seconds \gset
COMMIT;
\echo '  done in' :sqlc_mig_seconds 'seconds'
\endif

