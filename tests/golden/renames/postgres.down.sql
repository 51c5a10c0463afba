-- ================================================================================
-- 0002  Everything has another name
-- 1 of 2; migrations/0002_renamed.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_renamed.yaml'
\echo 'revert 0002 Everything has another name'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. add_column public.youngsters.nickname      line 17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':17)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."youngsters" ADD COLUMN "nickname" varchar(40) DEFAULT 'nobody';
COMMENT ON COLUMN :"public"."youngsters"."nickname" IS 'how they are called';
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_check_constraint ck_children_name on public.youngsters      line 17
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes; reads the whole table
\echo :sqlc_mig_said_2 (:sqlc_mig_file':17)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."youngsters" ADD CONSTRAINT "ck_children_name" CHECK ("nickname" <> '');
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_index ix_nickname on public.youngsters      line 17
-- lock on public.youngsters: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_3 (:sqlc_mig_file':17)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
CREATE INDEX "ix_nickname" ON :"public"."youngsters" ("nickname");
\endif \set public public \set ON_ERROR_STOP on

-- 4. drop_column public.youngsters.age      ! destroys the values of public.youngsters.age      line 16
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':16)' \if :sqlc_mig_do_1
ALTER TABLE "public"."youngsters" DROP COLUMN "age";
\endif

-- 5. drop_table_comment public.youngsters      line 15
-- lock on public.youngsters: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.youngsters' (:sqlc_mig_file':15)'
COMMENT ON TABLE "public"."youngsters" IS NULL;

-- 6. create_table_comment public.elders      line 14
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.elders' (:sqlc_mig_file':14)'
COMMENT ON TABLE "public"."elders" IS 'They''re old';

-- 7. create_table_comment public.elders      line 13
-- lock on public.elders: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.elders' (:sqlc_mig_file':13)'
COMMENT ON TABLE "public"."elders" IS 'They have children';

-- 8. rename_table public.youngsters to children      line 12
-- lock on public.youngsters: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."youngsters" RENAME TO "children";
\endif

-- 9. rename_table public.elders to parents      line 11
-- lock on public.elders: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
ALTER TABLE "public"."elders" RENAME TO "parents";
\endif

-- 10. rename_index ix_nickname to ix_children_name on public.children      line 10
-- lock on public.children: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER INDEX "public"."ix_nickname" RENAME TO "ix_children_name";
\endif

-- 11. rename_column public.children.parent_number to parent_id      line 9
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."children" RENAME COLUMN "parent_number" TO "parent_id";
\endif

-- 12. rename_column public.children.nickname to name      line 8
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."children" RENAME COLUMN "nickname" TO "name";
\endif

-- 13. rename_column public.parents.title to name      line 7
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 8) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."parents" RENAME COLUMN "title" TO "name";
\endif

-- 14. rename_column public.parents.number to id      line 6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 9) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."parents" RENAME COLUMN "number" TO "id";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  Tables that know each other
-- 2 of 2; migrations/0001_tables.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_tables.yaml'
\echo 'revert 0001 Tables that know each other'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.children      ! destroys the rows of public.children      line 12
-- lock on public.children: ACCESS EXCLUSIVE, blocks reads and writes
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
DROP TABLE "public"."children";
\endif

-- 2. drop_table public.parents      ! destroys the rows of public.parents      line 6
-- lock on public.parents: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."parents";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

