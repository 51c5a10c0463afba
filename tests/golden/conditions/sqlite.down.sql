-- ===================================================================================================================
-- 0002  Only where it is asked for
-- 1 of 2; migrations/0002_only_where_it_is.yaml; needs 0001
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (1, '0002', 0, '59c1b31c7f6cde65d8f12496132f9934b6694633dd5355c257b091642b5135e9',
  'Only where it is asked for');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (1, 'begin',
  'revert 0002 Only where it is asked for',
  '0002 Only where it is asked for: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_before');

-- 1. drop_table elsewhere      ! destroys the rows of elsewhere
--    migrations/0002_only_where_it_is.yaml:17
-- on elsewhere: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 1,
  'table_present', 'elsewhere',
  '  ! drop table elsewhere', '  absent table elsewhere', '
DROP TABLE "elsewhere"
');

-- 2. drop_index ix_users_role on users
--    migrations/0002_only_where_it_is.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (1, 2,
  'index_present', 'ix_users_role',
  '  drop index ix_users_role', '  absent index ix_users_role', '
DROP INDEX "ix_users_role"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (1, 'orphans_after');

-- ===================================================================================================================
-- 0001  A table
-- 2 of 2; migrations/0001_a_table.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, revision, segmented, checksum, message) VALUES
  (2, '0001', 0, 'a9ac2b05c2cda18eceff834db050ea37f93be3e8255e781d6905b8cc63dc0397',
  'A table');
INSERT INTO temp.sqlc_mig_part (unit, guard, said, skipped) VALUES (2, 'begin',
  'revert 0001 A table',
  '0001 A table: another run has done it');
-- before the first step: which rows refer to nothing already?
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_before');

-- 1. drop_table users      ! destroys the rows of users
--    migrations/0001_a_table.yaml:6
-- on users: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, guard, x, said, skipped, text) VALUES (2, 1,
  'table_present', 'users',
  '  ! drop table users', '  absent table users', '
DROP TABLE "users"
');

-- after the last step: no more rows may refer to nothing
INSERT INTO temp.sqlc_mig_part (unit, guard) VALUES (2, 'orphans_after');

