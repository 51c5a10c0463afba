-- ================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_2}
\echo 'revert 0002 Everything has another name'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('create', 'column', 'public', 'youngsters', 'nickname') AS sqlc_mig_1,
       pg_temp.sqlc_mig_ask('create', 'check constraint', 'public', 'youngsters', 'ck_children_name') AS sqlc_mig_2,
       pg_temp.sqlc_mig_ask('create', 'index', 'public', 'youngsters', 'ix_nickname') AS sqlc_mig_3,
       pg_temp.sqlc_mig_ask('drop', 'column', 'public', 'youngsters', 'age') AS sqlc_mig_4 \gset

-- 1. add_column public.youngsters.nickname
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  add column public.youngsters.nickname'
\else
SELECT pg_temp.sqlc_mig_aside('column', 'public', 'youngsters', 'nickname') AS sqlc_mig_1 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_1
ALTER TABLE :"public"."youngsters" ADD COLUMN "nickname" varchar(40) DEFAULT 'nobody';
COMMENT ON COLUMN :"public"."youngsters"."nickname" IS 'how they are called';
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 2. create_check_constraint ck_children_name on public.youngsters
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\if :sqlc_mig_2
\echo '  add check constraint ck_children_name on public.youngsters'
\else
SELECT pg_temp.sqlc_mig_aside('check constraint', 'public', 'youngsters', 'ck_children_name') AS sqlc_mig_2 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_2
ALTER TABLE :"public"."youngsters" ADD CONSTRAINT "ck_children_name" CHECK ("nickname" <> '');
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 3. create_index ix_nickname on public.youngsters
--    migrations/0002_renamed.yaml:17
-- lock on public.youngsters: SHARE, blocks writes but not reads; reads the whole table
\if :sqlc_mig_3
\echo '  create index public.ix_nickname'
\else
SELECT pg_temp.sqlc_mig_aside('index', 'public', 'youngsters', 'ix_nickname') AS sqlc_mig_3 \gset
\set sqlc_mig_beside yes \set public pg_temp \set ON_ERROR_STOP off \set ON_ERROR_ROLLBACK on
\endif \if :sqlc_mig_3
CREATE INDEX "ix_nickname" ON :"public"."youngsters" ("nickname");
\endif \if :{?sqlc_mig_beside} \set ON_ERROR_ROLLBACK off \set ON_ERROR_STOP on \set public public
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said
\endif

-- 4. drop_column public.youngsters.age      ! destroys the values of public.youngsters.age
--    migrations/0002_renamed.yaml:16
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_4
\echo '  ! drop column public.youngsters.age'
ALTER TABLE "public"."youngsters" DROP COLUMN "age";
\else \echo '  absent column public.youngsters.age'
\endif

-- 5. drop_table_comment public.youngsters
--    migrations/0002_renamed.yaml:15
-- lock on public.youngsters: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.youngsters'
COMMENT ON TABLE "public"."youngsters" IS NULL;

-- 6. create_table_comment public.elders
--    migrations/0002_renamed.yaml:14
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.elders'
COMMENT ON TABLE "public"."elders" IS 'They''re old';

-- 7. create_table_comment public.elders
--    migrations/0002_renamed.yaml:13
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.elders'
COMMENT ON TABLE "public"."elders" IS 'They have children';

-- 8. rename_table public.youngsters to children
--    migrations/0002_renamed.yaml:12
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'table', 'public', 'youngsters', NULL, 'children') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename table public.youngsters to children'
ALTER TABLE "public"."youngsters" RENAME TO "children";
\else \echo '  already renamed table public.youngsters to children'
\endif

-- 9. rename_table public.elders to parents
--    migrations/0002_renamed.yaml:11
-- lock on public.elders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'table', 'public', 'elders', NULL, 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename table public.elders to parents'
ALTER TABLE "public"."elders" RENAME TO "parents";
\else \echo '  already renamed table public.elders to parents'
\endif

-- 10. rename_index ix_nickname to ix_children_name on public.children
--    migrations/0002_renamed.yaml:10
-- lock on public.children: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT pg_temp.sqlc_mig_ask('rename', 'index', 'public', 'children', 'ix_nickname', 'ix_children_name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename index public.ix_nickname to ix_children_name'
ALTER INDEX "public"."ix_nickname" RENAME TO "ix_children_name";
\else \echo '  already renamed index public.ix_nickname to ix_children_name'
\endif

-- 11. rename_column public.children.parent_number to parent_id
--    migrations/0002_renamed.yaml:9
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'children', 'parent_number', 'parent_id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column public.children.parent_number to parent_id'
ALTER TABLE "public"."children" RENAME COLUMN "parent_number" TO "parent_id";
\else \echo '  already renamed column public.children.parent_number to parent_id'
\endif

-- 12. rename_column public.children.nickname to name
--    migrations/0002_renamed.yaml:8
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'children', 'nickname', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column public.children.nickname to name'
ALTER TABLE "public"."children" RENAME COLUMN "nickname" TO "name";
\else \echo '  already renamed column public.children.nickname to name'
\endif

-- 13. rename_column public.parents.title to name
--    migrations/0002_renamed.yaml:7
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'parents', 'title', 'name') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column public.parents.title to name'
ALTER TABLE "public"."parents" RENAME COLUMN "title" TO "name";
\else \echo '  already renamed column public.parents.title to name'
\endif

-- 14. rename_column public.parents.number to id
--    migrations/0002_renamed.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('rename', 'column', 'public', 'parents', 'number', 'id') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  rename column public.parents.number to id'
ALTER TABLE "public"."parents" RENAME COLUMN "number" TO "id";
\else \echo '  already renamed column public.parents.number to id'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

-- ================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
-- one transaction
-- ================================================================================
\if :{?sqlc_mig_due_1}
\echo 'revert 0001 Tables that know each other'

BEGIN \;
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'children') AS sqlc_mig_1 \gset

-- 1. drop_table public.children      ! destroys the rows of public.children
--    migrations/0001_tables.yaml:12
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_1
\echo '  ! drop table public.children'
DROP TABLE "public"."children";
\else \echo '  absent table public.children'
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents
--    migrations/0001_tables.yaml:6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT pg_temp.sqlc_mig_ask('drop', 'table', 'public', 'parents') AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
\echo '  ! drop table public.parents'
DROP TABLE "public"."parents";
\else \echo '  absent table public.parents'
\endif

SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes
\echo :sqlc_mig_said
\endif

