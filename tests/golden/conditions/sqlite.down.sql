-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (2, 1, 'migrations/0002_only_where_it_is.yaml',
  'Only where it is asked for');

-- 1. drop_table elsewhere      ! destroys the rows of elsewhere   migrations/0002_only_where_it_is.yaml:17
-- on elsewhere: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (2, 1, 17, 'table_present', 'elsewhere', '!', '
DROP TABLE "elsewhere"
');

-- 2. drop_index ix_users_role on users   migrations/0002_only_where_it_is.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, apart, step, line, guard, x, text)
  VALUES (2, 1, 2, 11, 'index_present', 'ix_users_role', '
DROP INDEX "ix_users_role"
');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_a_table.yaml',
  'A table');

-- 1. drop_table users      ! destroys the rows of users   migrations/0001_a_table.yaml:6
-- on users: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 1, 6, 'table_present', 'users', '!', '
DROP TABLE "users"
');

