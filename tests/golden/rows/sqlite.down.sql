-- ===================================================================================================================
-- aaaa00000003  Found by a condition
-- 1 of 3; migrations/3.yaml; needs aaaa00000002
-- cannot be reverted: its `delete_rows` says no `undo`, and the history does not know what its rows held before
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message, refusal) VALUES (3, 'migrations/3.yaml',
  'Found by a condition', 'its `delete_rows` says no `undo`, and the history does not know what its rows held before');

-- ===================================================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/2.yaml',
  'Known by their keys, they come back');

-- 1. bulk_insert roles (2 rows)   migrations/2.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 13, 'insert', 'into roles', '
INSERT INTO "roles" ("id", "grade", "name") VALUES
  (2, 9, ''guest''),
  (3, 9, ''old'')
ON CONFLICT ("id") DO NOTHING
');

-- 2. bulk_insert grants (2 rows)   migrations/2.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 12, 'insert', 'into grants', '
INSERT INTO "grants" ("role", "what", "note") VALUES
  (2, ''read'', NULL),
  (2, ''list'', NULL)
ON CONFLICT ("role", "what") DO NOTHING
');

-- 3. update_rows grants (1 row)      ! destroys what rows of grants with these keys hold   migrations/2.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 11, '! update', 'rows of grants', '
UPDATE "grants"
SET "note" = ''everything''
WHERE "role" = 1 AND "what" = ''all''
');

-- 4. delete_rows roles (1 row)      ! destroys rows of roles   migrations/2.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 4, 10, '! delete', 'rows of roles', '
DELETE FROM "roles"
WHERE "id" = 5
');

-- 5. update_rows roles (1 row)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 5, 10, '! update', 'rows of roles', '
UPDATE "roles"
SET "name" = ''new''
WHERE "id" = 4
');

-- 6. delete_rows roles (1 row)      ! destroys rows of roles   migrations/2.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 6, 9, '! delete', 'rows of roles', '
DELETE FROM "roles"
WHERE "id" = 4
');

-- 7. update_rows roles (3 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 7, 5, '! update', 'rows of roles', '
UPDATE "roles"
SET "grade" = 5, "name" = ''root''
WHERE "id" = 1
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 7, 5, '! update', 'rows of roles', '
UPDATE "roles"
SET "grade" = 5
WHERE "id" IN (2, 3)
');

-- ===================================================================================================================
-- aaaa00000001  Rows that come, change and go
-- 3 of 3; migrations/1.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/1.yaml',
  'Rows that come, change and go');

-- 1. drop_table grants      ! destroys the rows of grants   migrations/1.yaml:12
-- on grants: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 12, 'table_present', 'grants', '!', '
DROP TABLE "grants"
');

-- 2. drop_table roles      ! destroys the rows of roles   migrations/1.yaml:5
-- on roles: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, verb, text)
  VALUES (1, 1, 2, 5, 'table_present', 'roles', '!', '
DROP TABLE "roles"
');

