-- ================================================================================
-- 0002  Columns come, change their names and go
-- 1 of 2; migrations/0002_columns_come_change_their.yaml; needs 0001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/0002_columns_come_change_their.yaml'
\echo 'revert 0002 Columns come, change their names and go'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(2, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table_comment public.people      line 15
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people' (:sqlc_mig_file':15)'
COMMENT ON TABLE "public"."people" IS 'Nobody';

-- 2. create_table_comment public.people      line 14
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people' (:sqlc_mig_file':14)'
COMMENT ON TABLE "public"."people" IS 'Everybody';

-- 3. drop_table_comment public.people      line 13
-- lock on public.people: SHARE UPDATE EXCLUSIVE, blocks other schema changes, neither reads nor writes
\echo '  set comment of table public.people' (:sqlc_mig_file':13)'
COMMENT ON TABLE "public"."people" IS NULL;

-- 4. rename_table public.people to users      line 12
-- lock on public.people: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
ALTER TABLE "public"."people" RENAME TO "users";
\endif

-- 5. add_column public.users.fax      line 11
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':11)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
ALTER TABLE :"public"."users" ADD COLUMN "fax" text DEFAULT 'none';
COMMENT ON COLUMN :"public"."users"."fax" IS 'going away';
\endif \set public public \set ON_ERROR_STOP on

-- 6. rename_column public.users.full_name to name      line 10
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 3) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':10)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" RENAME COLUMN "full_name" TO "name";
\endif

-- 7. drop_column public.users.code      ! destroys the values of public.users.code      line 9
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 4) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':9)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" DROP COLUMN "code";
\endif

-- 8. drop_column public.users.boss_id      ! destroys the values of public.users.boss_id      line 8
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 5) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':8)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" DROP COLUMN "boss_id";
\endif

-- 9. drop_column public.users.joined_at      ! destroys the values of public.users.joined_at      line 7
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 6) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':7)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" DROP COLUMN "joined_at";
\endif

-- 10. drop_column public.users.age      ! destroys the values of public.users.age      line 6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(2, 7) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
ALTER TABLE "public"."users" DROP COLUMN "age";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/0001_a_table.yaml'
\echo 'revert 0001 A table'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.users      ! destroys the rows of public.users      line 6
-- lock on public.users: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':6)' \if :sqlc_mig_do_1
DROP TABLE "public"."users";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

