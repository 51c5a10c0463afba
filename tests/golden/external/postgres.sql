-- ================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_others.yaml'
\echo 'apply 0001 A table that others made'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_index ix_legacy on public.legacy_users      line 6
-- lock on public.legacy_users: SHARE, blocks writes but not reads; reads the whole table
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE INDEX "ix_legacy" ON :"public"."legacy_users" ("name");
\endif \set public public \set ON_ERROR_STOP on

-- 2. add_column public.legacy_users.extra      line 7
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_2 (:sqlc_mig_file':7)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
ALTER TABLE :"public"."legacy_users" ADD COLUMN "extra" integer;
\endif \set public public \set ON_ERROR_STOP on

-- 3. create_foreign_key fk_legacy on public.legacy_users      line 8
-- lock on public.legacy_users: SHARE ROW EXCLUSIVE, blocks writes but not reads; reads the whole table
-- lock on public.legacy_other: SHARE ROW EXCLUSIVE, blocks writes but not reads
\echo :sqlc_mig_said_3 (:sqlc_mig_file':8)' \if :sqlc_mig_beside_3 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_3
ALTER TABLE :"public"."legacy_users" ADD CONSTRAINT "fk_legacy" FOREIGN KEY ("extra") REFERENCES :"public"."legacy_other" ("id");
\endif \set public public \set ON_ERROR_STOP on

-- 4. alter_column public.legacy_users.name      line 9
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  alter default of public.legacy_users.name' (:sqlc_mig_file':9)'
ALTER TABLE "public"."legacy_users" ALTER COLUMN "name" SET DEFAULT 'x';

-- 5. rename_column public.legacy_users.name to full_name      line 10
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."legacy_users" RENAME COLUMN "name" TO "full_name";
\endif

-- 6. drop_index ix_old on public.legacy_users      line 11
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_do_1
DROP INDEX "public"."ix_old";
\endif

-- 7. drop_constraint uq_old on public.legacy_users      line 12
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."legacy_users" DROP CONSTRAINT "uq_old";
\endif

-- 8. drop_column public.legacy_users.gone      ! destroys the values of public.legacy_users.gone      line 13
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':13)' \if :sqlc_mig_do_1
ALTER TABLE "public"."legacy_users" DROP COLUMN "gone";
\endif

-- 9. rename_table public.legacy_users to legacy_people      line 14
-- lock on public.legacy_users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':14)' \if :sqlc_mig_do_1
ALTER TABLE "public"."legacy_users" RENAME TO "legacy_people";
\endif

-- 10. drop_table public.legacy_things      ! destroys the rows of public.legacy_things      line 15
-- lock on public.legacy_things: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':15)' \if :sqlc_mig_do_1
DROP TABLE "public"."legacy_things";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

