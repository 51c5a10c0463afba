-- ================================================================================
-- aaaa00000001  Rows that come, change and go
-- 1 of 3; migrations/1.yaml
\if :{?sqlc_mig_due_1} \set sqlc_mig_file 'migrations/1.yaml'
\echo 'apply aaaa00000001 Rows that come, change and go'
BEGIN \; SELECT * FROM pg_temp.sqlc_mig_asked(1, 1) \gset sqlc_mig_ \set ON_ERROR_ROLLBACK :sqlc_mig_beside

-- 1. create_table public.roles      line 5
\echo :sqlc_mig_said_1 (:sqlc_mig_file':5)' \if :sqlc_mig_beside_1 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_1
CREATE TABLE :"public"."roles" (
  "id" bigint NOT NULL,
  "name" varchar(40) NOT NULL,
  "grade" integer DEFAULT 5,
  CONSTRAINT "pk_roles" PRIMARY KEY ("id")
);
\endif \set public public \set ON_ERROR_STOP on

-- 2. create_table public.grants      line 12
\echo :sqlc_mig_said_2 (:sqlc_mig_file':12)' \if :sqlc_mig_beside_2 \set public pg_temp \set ON_ERROR_STOP off \endif \if :sqlc_mig_do_2
CREATE TABLE :"public"."grants" (
  "role" bigint NOT NULL,
  "what" varchar(20) NOT NULL,
  "note" text,
  CONSTRAINT "pk_grants" PRIMARY KEY ("role", "what")
);
\endif \set public public \set ON_ERROR_STOP on

-- 3. bulk_insert public.roles (3 rows)      line 16
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
\echo :sqlc_mig_said \endif
\echo '  insert into public.roles' (:sqlc_mig_file':16)'
INSERT INTO "public"."roles" ("id", "name") VALUES
  (1, 'root'),
  (2, 'guest'),
  (3, 'old');
\echo '   ' :ROW_COUNT rows

-- 4. bulk_insert public.grants (3 rows)      line 19
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.grants' (:sqlc_mig_file':19)'
INSERT INTO "public"."grants" ("role", "what", "note") VALUES
  (1, 'all', 'everything'),
  (2, 'read', DEFAULT),
  (2, 'list', DEFAULT)
ON CONFLICT ("role", "what") DO NOTHING;
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(1) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_1 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
\if :{?sqlc_mig_due_2} \set sqlc_mig_file 'migrations/2.yaml'
\echo 'apply aaaa00000002 Known by their keys, they come back'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. update_rows public.roles (3 rows)      ! destroys what rows of public.roles with these keys hold      line 5
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':5)'
UPDATE "public"."roles"
SET "name" = 'it''s \ root', "grade" = 1
WHERE "id" = 1;
\echo '   ' :ROW_COUNT rows
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':5)'
UPDATE "public"."roles"
SET "grade" = 9
WHERE "id" IN (2, 3);
\echo '   ' :ROW_COUNT rows

-- 2. bulk_insert public.roles (1 row)      line 9
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  insert into public.roles' (:sqlc_mig_file':9)'
INSERT INTO "public"."roles" ("id", "name") VALUES
  (4, 'new')
ON CONFLICT ("id") DO NOTHING;
\echo '   ' :ROW_COUNT rows

-- 3. bulk_insert public.roles (2 rows)      ! destroys what rows of public.roles with these keys hold      line 10
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! insert into public.roles' (:sqlc_mig_file':10)'
INSERT INTO "public"."roles" ("id", "name") VALUES
  (4, 'newer'),
  (5, 'newest')
ON CONFLICT ("id") DO UPDATE SET "name" = EXCLUDED."name";
\echo '   ' :ROW_COUNT rows

-- 4. update_rows public.grants (1 row)      ! destroys what rows of public.grants with these keys hold      line 11
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.grants' (:sqlc_mig_file':11)'
UPDATE "public"."grants"
SET "note" = NULL
WHERE "role" = 1 AND "what" = 'all';
\echo '   ' :ROW_COUNT rows

-- 5. delete_rows public.grants (2 rows)      ! destroys rows of public.grants      line 12
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.grants' (:sqlc_mig_file':12)'
DELETE FROM "public"."grants"
WHERE ("role" = 2 AND "what" = 'read') OR ("role" = 2 AND "what" = 'list');
\echo '   ' :ROW_COUNT rows

-- 6. delete_rows public.roles (2 rows)      ! destroys rows of public.roles      line 13
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.roles' (:sqlc_mig_file':13)'
DELETE FROM "public"."roles"
WHERE "id" IN (2, 3);
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(2) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_2 \set sqlc_mig_due_:sqlc_mig_next yes \endif

-- ================================================================================
-- aaaa00000003  Found by a condition
-- 3 of 3; migrations/3.yaml; needs aaaa00000002
\if :{?sqlc_mig_due_3} \set sqlc_mig_file 'migrations/3.yaml'
\echo 'apply aaaa00000003 Found by a condition'
\set ON_ERROR_ROLLBACK off
BEGIN;

-- 1. update_rows public.roles      ! destroys what rows of public.roles hold in grade, name; undo: nothing is undone, as the spec says      line 5
-- lock on public.roles: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! update rows of public.roles' (:sqlc_mig_file':5)'
UPDATE "public"."roles"
SET "grade" = grade + 1, "name" = 'boss'
WHERE grade < 5 OR id IN (SELECT role FROM grants);
\echo '   ' :ROW_COUNT rows

-- 2. delete_rows public.grants      ! destroys rows of public.grants      line 11
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.grants' (:sqlc_mig_file':11)'
DELETE FROM "public"."grants"
WHERE note IS NULL;
\echo '   ' :ROW_COUNT rows

-- 3. delete_rows public.grants (1 row)      ! destroys data      line 12
-- lock on public.grants: ROW EXCLUSIVE, blocks writers of the same rows
\echo '  ! delete rows of public.grants' (:sqlc_mig_file':12)'
DELETE FROM "public"."grants"
WHERE "role" = 7 AND "what" = 'read';
\echo '   ' :ROW_COUNT rows
SELECT * FROM pg_temp.sqlc_mig_done(3) \gset sqlc_mig_
COMMIT;
\echo :sqlc_mig_said \unset sqlc_mig_due_3 \set sqlc_mig_due_:sqlc_mig_next yes \endif

