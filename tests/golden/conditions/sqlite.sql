-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, file, message) VALUES (1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. create_table users   migrations/0001_a_table.yaml:6
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, later, text)
  VALUES (1, 1, 6, 'table_missing', 'users', '"index ix_users_role"', '
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "role" text,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_only_where_it_is.yaml',
  'Only where it is asked for');

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
-- the project's own SQL
INSERT INTO sqlc_mig.sqlc_mig_part (unit, counts, step, line, verb, object, note, title, only_if, text)
  VALUES (2, 1, 1, 6, '? execute', 'UPDATE users SET role = ''user'' WHERE role IS NULL', 'give every row the default role: ''user'' \ 100%',
  'execute UPDATE users SET role = ''user'' WHERE role IS NULL', '
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

', '
UPDATE users SET role = ''user'' WHERE role IS NULL
');

-- 2. create_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
-- on users: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, note, title, only_if, text)
  VALUES (2, 2, 11, 'index_missing', 'ix_users_role', 'users', '"role"', 'only on servers that can', 'create_index ix_users_role on users', '
SELECT current_setting(''server_version_num'')::int >= 130000
', '
CREATE INDEX "ix_users_role" ON "users" ("role")
');

-- 3. create_table elsewhere   migrations/0002_only_where_it_is.yaml:17
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (2, 3, 17, 'table_missing', 'elsewhere', '
CREATE TABLE "elsewhere" (
  "id" bigint
)
');

