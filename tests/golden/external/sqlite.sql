-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
-- one transaction
-- ===================================================================================================================
INSERT INTO temp.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_others.yaml',
  'A table that others made');

-- 1. create_index ix_legacy on legacy_users
--    migrations/0001_others.yaml:6
-- on legacy_users: reads the whole table
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, verb, object, skipped, text) VALUES (1, 1, 6,
  'index_missing', 'ix_legacy', 'legacy_users',
'"name"', 'create', 'index ix_legacy', 'exists', '
CREATE INDEX "ix_legacy" ON "legacy_users" ("name")
');

-- 2. add_column legacy_users.extra
--    migrations/0001_others.yaml:7
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, verb, object, skipped, text) VALUES (1, 2, 7,
  'column_missing', 'legacy_users', 'extra',
'add', 'column legacy_users.extra', 'exists', '
ALTER TABLE "legacy_users" ADD COLUMN "extra" integer
');

-- 3. rename_column legacy_users.name to full_name
--    migrations/0001_others.yaml:10
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, z, verb, object, skipped, text) VALUES (1, 3, 10,
  'column_rename', 'legacy_users', 'name', 'full_name',
'rename', 'column legacy_users.name to full_name', 'already renamed', '
ALTER TABLE "legacy_users" RENAME COLUMN "name" TO "full_name"
');

-- 4. drop_index ix_old on legacy_users
--    migrations/0001_others.yaml:11
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 4, 11,
  'index_present', 'ix_old',
'drop', 'index ix_old', 'absent', '
DROP INDEX "ix_old"
');

-- 5. rename_table legacy_users to legacy_people
--    migrations/0001_others.yaml:14
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, y, verb, object, skipped, text) VALUES (1, 5, 14,
  'table_rename', 'legacy_users', 'legacy_people',
'rename', 'table legacy_users to legacy_people', 'already renamed', '
ALTER TABLE "legacy_users" RENAME TO "legacy_people"
');

-- 6. drop_table legacy_things      ! destroys the rows of legacy_things
--    migrations/0001_others.yaml:15
-- on legacy_things: frees all its pages
INSERT INTO temp.sqlc_mig_part (unit, step, line, guard, x, verb, object, skipped, text) VALUES (1, 6, 15,
  'table_present', 'legacy_things',
'! drop', 'table legacy_things', 'absent', '
DROP TABLE "legacy_things"
');

