-- ===================================================================================================================
-- 0001  A table
-- 1 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0001', 0, 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'apply 0001 A table',
  '0001 A table: another run has done it');

-- 1. create_table users
--    migrations/0001_a_table.yaml:6
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_missing', 'users',
  '  create table users', '  exists table users', '
CREATE TABLE "users" (
  "id" bigint NOT NULL,
  "role" text,
  CONSTRAINT "pk_users" PRIMARY KEY ("id")
)
');

-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 2 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0002', 0, '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9',
  'Only where it is asked for');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'apply 0002 Only where it is asked for',
  '0002 Only where it is asked for: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. execute UPDATE users SET role = 'user' WHERE role IS NULL      ? SQL of the project; undo: nothing is undone, as the spec says
--    migrations/0002_only_where_it_is.yaml:6
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 1, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT COUNT(*) FROM users WHERE role IS NULL -- nobody?

)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 1, 'truth',
  '  skipped, its condition says no: execute UPDATE users SET role = ''user'' WHERE role IS NULL');
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (2, 1,
  '  give every row the default role: ''user'' \ 100%');
-- the project's own SQL
INSERT INTO temp.sqlc_mig_part (unit, step, counts, said, text) VALUES (2, 1, 1,
  '  ? execute UPDATE users SET role = ''user'' WHERE role IS NULL', '
UPDATE users SET role = ''user'' WHERE role IS NULL
');

-- 2. create_index ix_users_role on users
--    migrations/0002_only_where_it_is.yaml:11
-- only if the answer to this is yes
INSERT INTO temp.sqlc_mig_part (unit, step, text) VALUES (2, 2, '
DELETE FROM temp.sqlc_mig_answer;
INSERT INTO temp.sqlc_mig_answer SELECT * FROM (
SELECT current_setting(''server_version_num'')::int >= 130000
)
');
INSERT INTO temp.sqlc_mig_part (unit, step, guard, skipped) VALUES (2, 2, 'truth',
  '  skipped, its condition says no: create_index ix_users_role on users');
INSERT INTO temp.sqlc_mig_part (unit, step, said) VALUES (2, 2,
  '  only on servers that can');
-- on users: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, y, said, skipped, text) VALUES (2, 2,
  'index_missing', 'ix_users_role', 'users',
  '  create index ix_users_role', '  exists index ix_users_role', '
CREATE INDEX "ix_users_role" ON "users" ("role")
');

-- 3. create_table elsewhere
--    migrations/0002_only_where_it_is.yaml:17
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 3,
  'table_missing', 'elsewhere',
  '  create table elsewhere', '  exists table elsewhere', '
CREATE TABLE "elsewhere" (
  "id" bigint
)
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

