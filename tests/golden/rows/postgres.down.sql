-- ================================================================================
-- aaaa00000003  Found by a condition
-- 1 of 3; migrations/3.yaml; needs aaaa00000002
-- cannot be reverted: its `delete_rows` says no `undo`, and the history does not know what its rows held before
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/3.yaml'
\echo 'revert aaaa00000003 Found by a condition'

BEGIN;
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/2.yaml'
\echo 'revert aaaa00000002 Known by their keys, they come back'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. bulk_insert public.roles (2 rows)      line 13
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.roles' (:sqlc_mig_file':13)'
INSERT INTO "public"."roles" ("id", "grade", "name") VALUES
  (2, 9, 'guest'),
  (3, 9, 'old')
ON CONFLICT ("id") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.grants (2 rows)      line 12
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.grants' (:sqlc_mig_file':12)'
INSERT INTO "public"."grants" ("role", "what", "note") VALUES
  (2, 'read', NULL),
  (2, 'list', NULL)
ON CONFLICT ("role", "what") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 3. update_rows public.grants (1 row)      ! destroys what rows of public.grants with these keys hold      line 11
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.grants' (:sqlc_mig_file':11)'
UPDATE "public"."grants"
SET "note" = 'everything'
WHERE "role" = 1 AND "what" = 'all';
\echo '   ' :ROW_COUNT rows

-- 4. delete_rows public.roles (1 row)      ! destroys rows of public.roles      line 10
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.roles' (:sqlc_mig_file':10)'
DELETE FROM "public"."roles"
WHERE "id" = 5;
\echo '   ' :ROW_COUNT rows

-- 5. update_rows public.roles (1 row)      ! destroys what rows of public.roles with these keys hold      line 10
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':10)'
UPDATE "public"."roles"
SET "name" = 'new'
WHERE "id" = 4;
\echo '   ' :ROW_COUNT rows

-- 6. delete_rows public.roles (1 row)      ! destroys rows of public.roles      line 9
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.roles' (:sqlc_mig_file':9)'
DELETE FROM "public"."roles"
WHERE "id" = 4;
\echo '   ' :ROW_COUNT rows

-- 7. update_rows public.roles (3 rows)      ! destroys what rows of public.roles with these keys hold      line 5
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':5)'
UPDATE "public"."roles"
SET "grade" = 5, "name" = 'root'
WHERE "id" = 1;
\echo '   ' :ROW_COUNT rows
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':5)'
UPDATE "public"."roles"
SET "grade" = 5
WHERE "id" IN (2, 3);
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- aaaa00000001  Rows that come, change and go
-- 3 of 3; migrations/1.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/1.yaml'
\echo 'revert aaaa00000001 Rows that come, change and go'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. drop_table public.grants      ! destroys the rows of public.grants      line 12
-- lock on public.grants: ACCESS EXCLUSIVE, blocks reads and writes
\echo :sqlc_mig_said_1 (:sqlc_mig_file':12)' \if :sqlc_mig_do_1
DROP TABLE "public"."grants";
\endif

-- 2. drop_table public.roles      ! destroys the rows of public.roles      line 5
-- lock on public.roles: ACCESS EXCLUSIVE, blocks reads and writes
SELECT * FROM pg_temp.sqlc_mig_asked(1, 2) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_do_1
DROP TABLE "public"."roles";
\endif
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

