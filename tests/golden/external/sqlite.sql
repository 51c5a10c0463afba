-- ===================================================================================================================
-- 0001  A table that others made
-- 1 of 1; migrations/0001_others.yaml
INSERT INTO sqlc_mig.sqlc_mig_unit (number, touches, file, message) VALUES (1, 1, 'migrations/0001_others.yaml',
  'A table that others made');

-- 1. create_index ix_legacy on legacy_users   migrations/0001_others.yaml:6
-- on legacy_users: reads the whole table
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, stand_in, text)
  VALUES (1, 1, 6, 'index_missing', 'ix_legacy', 'legacy_users', '"name"', '
CREATE INDEX "ix_legacy" ON "legacy_users" ("name")
');

-- 2. add_column legacy_users.extra   migrations/0001_others.yaml:7
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (1, 2, 7, 'column_missing', 'legacy_users', 'extra', '
ALTER TABLE "legacy_users" ADD COLUMN "extra" integer
');

-- 3. rename_column legacy_users.name to full_name   migrations/0001_others.yaml:10
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, z, text)
  VALUES (1, 3, 10, 'column_rename', 'legacy_users', 'name', 'full_name', '
ALTER TABLE "legacy_users" RENAME COLUMN "name" TO "full_name"
');

-- 4. drop_index ix_old on legacy_users   migrations/0001_others.yaml:11
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, text)
  VALUES (1, 4, 11, 'index_present', 'ix_old', '
DROP INDEX "ix_old"
');

-- 5. rename_table legacy_users to legacy_people   migrations/0001_others.yaml:14
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, y, text)
  VALUES (1, 5, 14, 'table_rename', 'legacy_users', 'legacy_people', '
ALTER TABLE "legacy_users" RENAME TO "legacy_people"
');

-- 6. drop_table legacy_things      ! destroys the rows of legacy_things   migrations/0001_others.yaml:15
-- on legacy_things: frees all its pages
INSERT INTO sqlc_mig.sqlc_mig_part (unit, step, line, guard, x, verb, text)
  VALUES (1, 6, 15, 'table_present', 'legacy_things', '!', '
DROP TABLE "legacy_things"
');

