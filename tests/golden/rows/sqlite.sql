-- ===================================================================================================================
-- aaaa00000001  Rows that come, change and go
-- 1 of 3; migrations/1.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/1.yaml',
  'Rows that come, change and go');

-- 1. create_table roles   migrations/1.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 1, 5, 'table_missing', 'roles', '
CREATE TABLE "roles" (
  "id" bigint NOT NULL,
  "name" varchar(40) NOT NULL,
  "grade" integer DEFAULT 5,
  CONSTRAINT "pk_roles" PRIMARY KEY ("id")
)
');

-- 2. create_table grants   migrations/1.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 2, 12, 'table_missing', 'grants', '
CREATE TABLE "grants" (
  "role" bigint NOT NULL,
  "what" varchar(20) NOT NULL,
  "note" text,
  CONSTRAINT "pk_grants" PRIMARY KEY ("role", "what")
)
');

-- 3. bulk_insert roles (3 rows)   migrations/1.yaml:16
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 3, 16, 'insert', 'into roles', '
INSERT INTO "roles" ("id", "name") VALUES
  (1, ''root''),
  (2, ''guest''),
  (3, ''old'')
');

-- 4. bulk_insert grants (3 rows)   migrations/1.yaml:19
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 4, 19, 'insert', 'into grants', '
INSERT INTO "grants" ("role", "what", "note") VALUES
  (1, ''all'', ''everything'')
ON CONFLICT ("role", "what") DO NOTHING
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (1, 1, 4, 19, 'insert', 'into grants', '
INSERT INTO "grants" ("role", "what") VALUES
  (2, ''read''),
  (2, ''list'')
ON CONFLICT ("role", "what") DO NOTHING
');

-- ===================================================================================================================
-- aaaa00000002  Known by their keys, they come back
-- 2 of 3; migrations/2.yaml; needs aaaa00000001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/2.yaml',
  'Known by their keys, they come back');

-- 1. update_rows roles (3 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 5, '! update', 'rows of roles', '
UPDATE "roles"
SET "name" = ''it''''s \ root'', "grade" = 1
WHERE "id" = 1
');
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 1, 5, '! update', 'rows of roles', '
UPDATE "roles"
SET "grade" = 9
WHERE "id" IN (2, 3)
');

-- 2. bulk_insert roles (1 row)   migrations/2.yaml:9
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 2, 9, 'insert', 'into roles', '
INSERT INTO "roles" ("id", "name") VALUES
  (4, ''new'')
ON CONFLICT ("id") DO NOTHING
');

-- 3. bulk_insert roles (2 rows)      ! destroys what rows of roles with these keys hold   migrations/2.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 3, 10, '! insert', 'into roles', '
INSERT INTO "roles" ("id", "name") VALUES
  (4, ''newer''),
  (5, ''newest'')
ON CONFLICT ("id") DO UPDATE SET "name" = EXCLUDED."name"
');

-- 4. update_rows grants (1 row)      ! destroys what rows of grants with these keys hold   migrations/2.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 4, 11, '! update', 'rows of grants', '
UPDATE "grants"
SET "note" = NULL
WHERE "role" = 1 AND "what" = ''all''
');

-- 5. delete_rows grants (2 rows)      ! destroys rows of grants   migrations/2.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 5, 12, '! delete', 'rows of grants', '
DELETE FROM "grants"
WHERE ("role" = 2 AND "what" = ''read'') OR ("role" = 2 AND "what" = ''list'')
');

-- 6. delete_rows roles (2 rows)      ! destroys rows of roles   migrations/2.yaml:13
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (2, 1, 6, 13, '! delete', 'rows of roles', '
DELETE FROM "roles"
WHERE "id" IN (2, 3)
');

-- ===================================================================================================================
-- aaaa00000003  Found by a condition
-- 3 of 3; migrations/3.yaml; needs aaaa00000002
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (3, 1, 'migrations/3.yaml',
  'Found by a condition');

-- 1. update_rows roles      ! destroys what rows of roles hold in grade, name; undo: nothing is undone, as the spec says   migrations/3.yaml:5
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (3, 1, 1, 5, '! update', 'rows of roles', '
UPDATE "roles"
SET "grade" = grade + 1, "name" = ''boss''
WHERE grade < 5 OR id IN (SELECT role FROM grants)
');

-- 2. delete_rows grants      ! destroys rows of grants   migrations/3.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (3, 1, 2, 11, '! delete', 'rows of grants', '
DELETE FROM "grants"
WHERE note IS NULL
');

-- 3. delete_rows grants (1 row)      ! destroys data   migrations/3.yaml:12
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, text)
  VALUES (3, 1, 3, 12, '! delete', 'rows of grants', '
DELETE FROM "grants"
WHERE "role" = 7 AND "what" = ''read''
');

